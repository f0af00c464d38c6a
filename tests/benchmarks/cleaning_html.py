"""Measures what cleaning keeps of saved news pages, beside trafilatura alone on the same pages.

Usage: `python tests/benchmarks/cleaning_html.py DIRECTORY [--misses]`. The directory holds `NAME.html` and
`NAME.key.json` with `{title, date, publication, bylines, blocks, optional}`: `blocks` are the texts from lead
to signature, `optional` those that a careful editor may keep or leave. Reported: precision, recall and F1 of
blocks (exact match by characters, white space aside), and the share of right titles and dates.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import trafilatura

from newsarchive.clean import clean_source
from newsarchive.model.article import FRONT_KINDS, Cleaned
from newsarchive.model.source import Source
from newsarchive.script import detect
from newsarchive.source import decode
from newsarchive.text import squeeze


def key(text: str) -> str:
    """A text as it is compared."""
    return squeeze(text)[0]


def ours(path: Path) -> Cleaned:
    """What this package makes of a page."""
    data = path.read_bytes()
    decoded, problems = decode(data, path.name)
    if decoded is None:
        raise SystemExit("\n".join(map(str, problems)))
    source = Source(path.stem, decoded.text, decoded.encoding, decoded.sha256, structure=decoded.structure)
    return clean_source(source, script=detect(source.text))[0]


def blocks_of(cleaned: Cleaned) -> Iterator[str]:
    """The texts from lead to signature."""
    for article in cleaned.articles:
        yield from (block.text for block in article.blocks if block.kind not in FRONT_KINDS)


def peer(path: Path, title: str) -> list[str]:
    """What trafilatura alone keeps, a line a block, less the title."""
    text = trafilatura.extract(path.read_bytes(), include_comments=False) or ""
    return [line for line in text.split("\n") if key(line) and key(line) != key(title)]


def compare(
    found: list[str], wanted: dict[str, Any], tally: Counter[str]
) -> tuple[Counter[str], Counter[str]]:
    """Adds one page to the tally; what is missing and what is too much."""
    may = {key(text) for text in wanted["optional"]}
    have = Counter(text for text in map(key, found) if text and text not in may)
    want = Counter(map(key, wanted["blocks"]))
    tally.update(right=(have & want).total(), found=have.total(), wanted=want.total())
    return want - have, have - want


def score(tally: Counter[str]) -> str:
    """Precision, recall and F1 in words."""
    precision, recall = tally["right"] / max(tally["found"], 1), tally["right"] / max(tally["wanted"], 1)
    mean = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"P {precision:6.1%}  R {recall:6.1%}  F1 {mean:6.1%}  ({tally['right']} of {tally['wanted']})"


def facts(cleaned: Cleaned, wanted: dict[str, Any]) -> Iterator[tuple[str, object, object]]:
    """Title, date, publication and bylines: name, what was found, what was wanted."""
    article = cleaned.articles[0] if cleaned.articles else None
    yield "title", key((article and article.title) or ""), key(wanted["title"])
    yield "date", article and article.date, wanted["date"]
    if wanted["publication"]:
        yield "publication", key((article and article.publication) or ""), key(wanted["publication"])
    if wanted["bylines"]:
        names = sorted(name for byline in (article.bylines if article else ()) for name in byline.names)
        yield "bylines", names, sorted(wanted["bylines"])


def main(directory: Path, *, misses: bool) -> None:
    """Prints the figures for one directory."""
    own: Counter[str] = Counter()
    other: Counter[str] = Counter()
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for path in sorted(directory.glob("*.key.json")):
        wanted = json.loads(path.read_text(encoding="utf-8"))
        page = path.with_name(path.name.replace(".key.json", ".html"))
        cleaned = ours(page)
        missing, extra = compare(list(blocks_of(cleaned)), wanted, own)
        compare(peer(page, wanted["title"]), wanted, other)
        notes = [f"- {text[:50]} … {text[-16:]}" for text in missing]
        notes += [f"+ {text[:50]} … {text[-16:]}" for text in extra]
        for name, found, expected in facts(cleaned, wanted):
            asked[name] += 1
            right[name] += found == expected
            notes += [] if found == expected else [f"{name}: {found} for {expected}"]
        if misses and notes:
            print(page.stem, *notes, sep="\n    ")
    print("blocks          ", score(own))
    print("trafilatura alone", score(other))
    print(", ".join(f"{name} {right[name]} of {asked[name]}" for name in asked))


if __name__ == "__main__":
    main(Path(sys.argv[1]), misses="--misses" in sys.argv)
