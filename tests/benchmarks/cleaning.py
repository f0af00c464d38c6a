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

from clean.annotated import KINDS, Key, read
from clean.composing import compose
from newsarchive.clean import clean_source
from newsarchive.model.article import Article, Block, Cleaned, Script
from newsarchive.model.source import Source
from newsarchive.text import squeeze

SCORED = frozenset(KINDS.values())


def clean(text: str) -> Cleaned:
    """`text` after cleaning, without a sidecar."""
    return clean_source(Source("sample", text, "utf-8", "0" * 64), script=Script.SIMPLIFIED)[0]


def printed(block: Block, text: str) -> tuple[int, ...]:
    """Positions of the printed characters of a block."""
    return tuple(at for span in block.spans for at in range(*span) if not text[at].isspace())


def f1(right: int, found: int, wanted: int) -> str:
    """Precision, recall and their harmonic mean in per cent."""
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    mean = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"P {precision:6.1%}  R {recall:6.1%}  F1 {mean:6.1%}  ({right} right, {found} found, {wanted} wanted)"


def score(key: Key, tally: Counter[str], *, misses: bool) -> None:
    """Adds one page's figures to `tally`."""
    outcome = clean(key.text)
    blocks = [block for article in outcome.articles for block in article.blocks]
    have = {printed(block, key.text): block.kind.value for block in blocks if block.kind in SCORED}
    want = {tuple(positions): kind for kind, positions in key.blocks}
    kept = {position for block in blocks for position in printed(block, key.text)}
    both = have.keys() & want.keys()
    tally.update(
        right=len(both), found=len(have), wanted=len(want), kinds=sum(have[at] == want[at] for at in both),
        base=sum(tuple(line) in want for line in key.lines), lines=len(key.lines),
        chrome=len(key.chrome), chrome_kept=len(key.chrome & kept), body=len(key.body), lost=len(key.body - kept),
    )  # fmt: skip
    wrong = list(_fields(key, outcome.articles[0], tally)) if outcome.articles else ["no article"]
    if misses:
        _tell(key, have, want, wrong)
        for line in key.lines:
            if any(at in key.chrome and at in kept for at in line):
                print(f"{key.name} chrome kept: {_quote(key.text, line)}")
            if any(at in key.body and at not in kept for at in line):
                print(f"{key.name} BODY LOST: {_quote(key.text, line)}")


def _fields(key: Key, article: Article, tally: Counter[str]) -> list[str]:
    """Counts the article's fields; returns those that are wrong."""
    people = ";".join(
        f"{item.role}/{','.join(item.names)}/{item.affiliation or ''}" for item in article.bylines
    )
    pairs = {
        "title": (key.fields.get("title", "") if "notitle" not in key.fields else "", article.title or ""),
        "date": (key.fields.get("date", ""), article.date or ""),
        "pub": (key.fields.get("pub", ""), article.publication or ""),
        "by": (key.fields.get("by", ""), people),
    }
    for name, (wanted, found) in pairs.items():
        tally.update({f"{name}_pages": 1, name: squeeze(wanted)[0] == squeeze(found)[0]})
    return [f"{name}: {found!r}, not {wanted!r}" for name, (wanted, found) in pairs.items()
            if squeeze(wanted)[0] != squeeze(found)[0]]  # fmt: skip


def _quote(text: str, positions: list[int] | tuple[int, ...]) -> str:
    said = "".join(text[at] for at in positions)
    return said if len(said) < 60 else f"{said[:30]} … {said[-24:]}"


def _tell(
    key: Key, have: dict[tuple[int, ...], str], want: dict[tuple[int, ...], str], wrong: list[str]
) -> None:
    for line in wrong:
        print(key.name, line)
    for at in sorted(want.keys() | have.keys()):
        if have.get(at) != want.get(at):
            print(f"{key.name} {want.get(at, '-')} read as {have.get(at, '-')}: {_quote(key.text, at)}")


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
        score(key, tally, misses=misses)
    print(f"pages {len(keys)}, characters of body {tally['body']:,}")
    print("blocks             ", f1(tally["right"], tally["found"], tally["wanted"]))
    print("lines as paragraphs", f1(tally["base"], tally["lines"], tally["wanted"]))
    for name, right, of in (
        ("kinds", tally["kinds"], tally["right"]), ("chrome kept", tally["chrome_kept"], tally["chrome"]),
        ("body lost", tally["lost"], tally["body"]),
        *((name, tally[name], tally[f"{name}_pages"]) for name in ("title", "date", "pub", "by")),
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
    print("blocks", f1(tally["right"], tally["found"], tally["wanted"]))
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
