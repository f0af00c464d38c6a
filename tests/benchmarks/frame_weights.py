"""Learns the weights of the chain that tells a page's frame (`hooks/newsarchive/clean/chain/weights.tsv`).

Usage: `python tests/benchmarks/frame_weights.py OUT.tsv --articles articles.jsonl.gz DIRECTORY…` (needs the package
python-crfsuite, which the archive itself does not). Each directory holds `NAME.page` files (`tests/clean/annotated.py`):
pages written after the manner of real ones, with keys by hand; they name real papers and so stay outside this
repository. From each of them further pages are made, its frame around the text of articles drawn from the file, and
more are composed (`tests/clean/composing.py`), so that the weights learn the frame and not the reports; everything is
drawn by fixed seeds, and the same pages give the same weights.
"""

import argparse
import gzip
import json
import re
import sys
import tempfile
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

import pycrfsuite

from clean.composing import composed_lines
from newsarchive.clean.chain.features import named_observations, observe
from newsarchive.clean.lines import split_lines

LABELS = {
    "X": "frame", "N": "frame", "T": "title", "K": "deck", "S": "deck", "B": "deck", "D": "dateline", "Y": "byline",
    "E": "editors", "L": "paragraph", "P": "paragraph", "I": "paragraph", "+": "paragraph", "H": "heading",
    "h": "heading", "C": "caption", "R": "caption", "G": "signature",
}  # fmt: skip
"""By the marks of a key."""
SETTINGS: dict[str, Any] = {"c1": 0.5, "c2": 0.1, "max_iterations": 120, "feature.possible_transitions": True}
"""The penalties on the sum of the weights and of their squares; the first keeps the table short."""
_VARIANTS = 4
_COMPOSED = 300
_SLIGHT = 5
"""Hundredths below which a weight is left out."""
_MARKED = re.compile(r"([TKSBYDELHPCRIGXNh+])\|(.*)")
_GLOSS = re.compile("[⟦⟧]")
_CLAUSE = re.compile("(?<=[，。；！？、：])")
Rows = list[tuple[str, str]]
"""The lines of a page with their marks; a blank line has neither."""


def keyed(path: Path) -> Rows:
    """The lines of a page file."""
    rows: Rows = []
    for line in path.read_text(encoding="utf-8").removesuffix("\n").split("\n"):
        if not line.startswith("@"):
            found = _MARKED.fullmatch(line)
            rows.append((found[1], _GLOSS.sub("", found[2])) if found else ("", ""))
    return rows


def variant(rows: Rows, articles: Sequence[Any], draw: Random) -> Rows:
    """The same frame around another text, its paragraphs whole, cut into verse or wrapped as a column."""
    article = draw.choice(articles)
    text = _text([item for item in article["paragraphs"] if item.strip()], articles, draw)
    made: Rows = []
    for mark, line in rows:
        if mark in {"P", "L", "+"}:
            made += text
            text = []
        elif mark == "T":
            made.append((mark, article["title"]))
        elif mark not in {"H", "C", "R", "I", "G"} or draw.random() < 0.5:
            made.append((mark, line))
    return made


def _text(paragraphs: Sequence[str], articles: Sequence[Any], draw: Random) -> Rows:
    paragraphs = paragraphs[: draw.choice([2, 4, 8, 30])]
    form = draw.choices(("verse", "column", "captioned", "headed", "plain"), (20, 10, 15, 15, 40))[0]
    made: Rows = []
    for number, text in enumerate(paragraphs):
        if form == "verse" and number in {0, len(paragraphs) - 1} and len(text) < 160:
            made += [
                ("P", piece.rstrip("，。；、")) for piece in _CLAUSE.split(text) if piece.rstrip("，。；、")
            ]
        elif form == "column":
            width = draw.randint(16, 36)
            made += [("P", text[at : at + width]) for at in range(0, len(text), width)]
        else:
            made.append(("P", text))
    for _ in range(draw.randint(1, 3) if form == "headed" else 0):
        heading = draw.choice(articles)["title"][: draw.choice([8, 12, 16, 20])]
        made.insert(draw.randint(0, len(made)), ("H", heading))
    if form == "captioned":
        made.append(("C", draw.choice(articles)["title"] + draw.choice(["", "。", " 记者 张三 摄"])))
    return made


def composed(articles: Sequence[Any], draw: Random) -> Iterator[Rows]:
    """Composed pages, with headlines and headings that are not always the same."""
    for seed in range(10_000, 10_000 + _COMPOSED):
        paragraphs = [item for item in draw.choice(articles)["paragraphs"] if len(item.strip()) > 30][:12]
        title = draw.choice(articles)["title"]
        heads = [draw.choice(articles)["title"][: draw.choice([8, 12, 16])] for _ in range(4)]
        _, lines = composed_lines(seed, paragraphs if len(paragraphs) > 2 else ())
        yield [
            (mark, title if mark == "T" else draw.choice(heads) if mark == "H" else line)
            for mark, line in lines
        ]


def example(rows: Rows) -> tuple[list[list[str]], list[str]]:
    """What is seen of a page's lines, and their labels."""
    text = "\n".join(line for _, line in rows)
    begins = list(accumulate((len(line) + 1 for _, line in rows), initial=0))
    lines = split_lines(text)
    numbers, seen = observe(lines)
    marks = [rows[bisect_right(begins, lines[number].span.start) - 1][0] for number in numbers]
    return [named_observations(seen, rank) for rank in range(len(seen))], [
        LABELS[mark or "X"] for mark in marks
    ]


def learn(pages: Sequence[Rows], articles: Sequence[Any], model: str) -> Any:
    """The learned state: `state_features` and `transitions`."""
    draw = Random(1)
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    made = [
        rows if not number else variant(rows, articles, draw)
        for rows in pages
        for number in range(_VARIANTS + 1)
    ]
    for rows in [*made, *composed(articles, draw)]:
        seen, labels = example(rows)
        if seen:
            trainer.append(seen, labels)
    trainer.train(model)
    tagger = pycrfsuite.Tagger()
    tagger.open(model)
    return tagger.info()


def table(learned: Any) -> str:
    """The weights as `newsarchive.clean.chain.random_field.parse_weights` reads them."""
    labels = list(dict.fromkeys(LABELS.values()))
    rows: dict[str, dict[str, int]] = {}
    for (seen, label), weight in learned.state_features.items():
        rows.setdefault(seen, {})[label] = round(weight * 100)
    lines = ["\t".join(("observation", *labels))]
    for one in labels:
        steps = (round(learned.transitions.get((one, other), 0) * 100) for other in labels)
        lines.append("\t".join((f"→{one}", *(str(step or "") for step in steps))))
    for seen, weights in sorted(rows.items()):
        if max(map(abs, weights.values())) >= _SLIGHT and not set("\t\n\r") & set(seen):
            lines.append("\t".join((seen, *(str(weights.get(label) or "") for label in labels))))
    return "\n".join(lines) + "\n"


def main() -> None:
    """Reads the pages and articles, learns, and writes the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("pages", type=Path, nargs="+")
    parser.add_argument("--articles", type=Path, required=True)
    given = parser.parse_args()
    with gzip.open(given.articles, "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    pages = [keyed(path) for folder in given.pages for path in sorted(folder.glob("*.page"))]
    with tempfile.TemporaryDirectory() as folder:
        given.out.write_text(table(learn(pages, articles, f"{folder}/model")), encoding="utf-8")
    print(f"{len(pages)} pages, {given.out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
