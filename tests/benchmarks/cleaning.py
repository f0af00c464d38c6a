"""Measures cleaning on texts with keys, against lines taken as paragraphs.

Usage: `python tests/benchmarks/cleaning.py DIRECTORY [--pages PREFIX] [--misses]`. A directory of `NAME.page`
files (see `tests/clean/annotated.py`) is scored in full: block F1 from lead to signature, exact by source characters and
white space aside; kinds of the blocks that are right; chrome kept and body text lost, in characters; title,
date, publication and bylines, in pages. A directory of `NAME.txt` with `NAME.gold.yml`
(`blocks: [{kind, text}]`) is scored by block texts.
"""

import argparse
import gzip
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).parents[1]))

from clean.annotated import Key, read
from clean.composing import compose
from clean.scoring import FIELDS, Score, clean, score
from newsarchive.text import squeeze


def _f1(right: int, found: int, wanted: int) -> str:
    """Precision, recall and their harmonic mean in per cent."""
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    mean = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"P {precision:6.1%}  R {recall:6.1%}  F1 {mean:6.1%}  ({right} right, {found} found, {wanted} wanted)"


def tell(key: Key, scored: Score) -> None:
    """Prints what is not as a page's key has it."""
    for name, (wanted, found) in scored.fields.items():
        if squeeze(wanted)[0] != squeeze(found)[0]:
            print(key.name, f"{name}: {found!r}, not {wanted!r}")
    if not scored.fields:
        print(key.name, "no article")
    for at in sorted(scored.want.keys() | scored.have.keys()):
        have, want = scored.have.get(at), scored.want.get(at)
        if have != want:
            print(f"{key.name} {want or '-'} read as {have or '-'}: {_quote(key.text, at)}")
    for line in key.lines:
        if any(at in key.chrome and at in scored.kept for at in line):
            print(f"{key.name} chrome kept: {_quote(key.text, line)}")
        if any(at in key.body and at not in scored.kept for at in line):
            print(f"{key.name} BODY LOST: {_quote(key.text, line)}")


def _quote(text: str, positions: list[int] | tuple[int, ...]) -> str:
    said = "".join(text[at] for at in positions)
    return said if len(said) < 60 else f"{said[:30]} … {said[-24:]}"


def composed(articles: Path, most: int) -> Iterator[Key]:
    """Pages composed of the paragraphs of articles (`{"paragraphs": […]}`, one a line, gzip)."""
    made = 0
    with gzip.open(articles, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            texts = [text.strip() for text in json.loads(line)["paragraphs"]]
            if 3 <= len(texts) <= 30 and all(len(text) > 45 and text[-1] in "。！？”" for text in texts):
                yield compose(number, texts)
                made += 1
            if made == most:
                return


def pages(keys: Sequence[Key], *, misses: bool) -> None:
    """Prints the figures for pages with their keys."""
    tally: Counter[str] = Counter()
    for key in keys:
        scored = score(key)
        tally.update(scored.tally)
        if misses:
            tell(key, scored)
    print(f"pages {len(keys)}, characters of body {tally['body']:,}")
    print("blocks             ", _f1(tally["right"], tally["found"], tally["wanted"]))
    print("lines as paragraphs", _f1(tally["base"], tally["lines"], tally["wanted"]))
    for name, right, of in (
        ("kinds", tally["kinds"], tally["right"]), ("chrome kept", tally["chrome_kept"], tally["chrome"]),
        ("body lost", tally["lost"], tally["body"]),
        *((name, tally[name], tally[f"{name}_pages"]) for name in FIELDS),
    ):  # fmt: skip
        print(f"{name:12} {right / max(of, 1):7.2%}  ({right} of {of})")


def texts(paths: list[Path], *, misses: bool) -> None:
    """Prints the figures for texts with the texts of their blocks beside them."""
    tally: Counter[str] = Counter()
    seconds = 0.0
    for path in paths:
        text = path.with_name(path.name.replace(".gold.yml", ".txt")).read_text(encoding="utf-8")
        wanted = yaml.safe_load(path.read_text(encoding="utf-8"))["blocks"]
        begin = time.process_time()
        outcome = clean(text)
        seconds += time.process_time() - begin
        have = Counter(squeeze(block.text)[0] for article in outcome.articles for block in article.blocks)
        want = Counter(squeeze(block["text"])[0] for block in wanted)
        tally.update(
            right=(have & want).total(), found=have.total(), wanted=want.total(), size=len(text.encode())
        )
        if misses:
            for missed in ((want - have) | (have - want)).elements():
                print(path.stem[:3], "-" if missed in want else "+", missed[:40], "…", missed[-30:])
    print("blocks", _f1(tally["right"], tally["found"], tally["wanted"]))
    print(f"speed  {tally['size'] / max(seconds, 1e-9) / 1e6:.2f} MB a second of processor time")


def main() -> None:
    """Reads the arguments and measures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--pages", default="", help="only pages whose name begins so")
    parser.add_argument("--misses", action="store_true", help="what is not as the key has it")
    parser.add_argument(
        "--composed", type=int, default=0, metavar="N", help="DIRECTORY is a gzip of articles"
    )
    given = parser.parse_args()
    if given.composed:
        pages(list(composed(given.directory, given.composed)), misses=given.misses)
        return
    if found := sorted(given.directory.glob(f"{given.pages}*.page")):
        pages([read(path) for path in found], misses=given.misses)
    if found := sorted(given.directory.glob(f"{given.pages}*.gold.yml")):
        texts(found, misses=given.misses)


if __name__ == "__main__":
    main()
