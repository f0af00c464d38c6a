"""Measures how cleaning makes paragraphs whole, on a directory of texts with keys.

Usage: `python tests/benchmarks/cleaning.py DIRECTORY [--misses]`. The directory holds `NAME.txt` and
`NAME.gold.yml` with `blocks: [{kind, text}]`. Reported: precision, recall and F1 of block texts (white
space and punctuation form aside), of joined paragraphs alone, and of captions; and characters per second.
"""

import sys
import time
from collections import Counter
from pathlib import Path

import yaml

from newsarchive.clean import clean_source
from newsarchive.model.article import Block, BlockKind, Script
from newsarchive.model.source import Source
from newsarchive.text import squeeze


def blocks_of(text: str) -> list[Block]:
    """All blocks of the articles in `text`."""
    source = Source("sample", text, "utf-8", "0" * 64)
    cleaned, _ = clean_source(source, script=Script.SIMPLIFIED)
    return [block for article in cleaned.articles for block in article.blocks]


def key(text: str) -> str:
    """A text as it is compared."""
    return squeeze(text)[0]


def f1(right: int, found: int, wanted: int) -> str:
    """Precision, recall and their harmonic mean in per cent."""
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    mean = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"P {precision:6.1%}  R {recall:6.1%}  F1 {mean:6.1%}  ({right} right, {found} found, {wanted} wanted)"


def main(directory: Path, *, misses: bool) -> None:
    """Prints the figures for one directory."""
    tally: Counter[str] = Counter()
    characters = 0
    seconds = 0.0
    for path in sorted(directory.glob("*.gold.yml")):
        text = path.with_name(path.name.replace(".gold.yml", ".txt")).read_text(encoding="utf-8")
        wanted = yaml.safe_load(path.read_text(encoding="utf-8"))["blocks"]
        begin = time.perf_counter()
        blocks = blocks_of(text)
        seconds += time.perf_counter() - begin
        characters += len(text)
        have = Counter(key(block.text) for block in blocks)
        want = Counter(key(block["text"]) for block in wanted)
        tally.update(right=sum((have & want).values()), found=have.total(), wanted=want.total())
        joined = Counter(key(block["text"]) for block in wanted if "broken_at" in block)
        tally.update(joined_right=sum((have & joined).values()), joined_wanted=joined.total())
        captions = Counter(key(block.text) for block in blocks if block.kind is BlockKind.CAPTION)
        real = Counter(key(block["text"]) for block in wanted if block["kind"] == "caption")
        tally.update(
            cap_right=sum((captions & real).values()), cap_found=captions.total(), cap_wanted=real.total()
        )
        if misses:
            for missed in (want - have).elements():
                print(path.stem[:3], "-", missed[:40], "…", missed[-30:])
            for extra in (have - want).elements():
                print(path.stem[:3], "+", extra[:40], "…", extra[-30:])
    print("blocks  ", f1(tally["right"], tally["found"], tally["wanted"]))
    print("joined  ", f"{tally['joined_right']} of {tally['joined_wanted']} made whole")
    print("captions", f1(tally["cap_right"], tally["cap_found"], tally["cap_wanted"]))
    print("speed   ", f"{characters / seconds:,.0f} characters per second")


if __name__ == "__main__":
    main(Path(sys.argv[1]), misses="--misses" in sys.argv)
