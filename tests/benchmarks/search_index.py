"""Measures the search index over real articles.

    python tests/benchmarks/search_index.py ARTICLES.jsonl[.gz] -n 3000 [--queries 200] [--out DIR]

ARTICLES holds one object a line: `{"id", "title", "date", "source", "paragraphs"}`. Prints the build's
time and memory, sizes as stored and as gzip -6, then recall and precision of random substrings against
a plain substring search, bytes a query and time.
"""

import argparse
import gzip
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from newsarchive.model.index import SearchBlock, SearchDocument
from newsarchive.model.spans import Alignment, Run
from newsarchive.search import build_index
from newsarchive.segment import segmenter
from newsarchive.text import fold

ROOT = Path(__file__).parents[2]


def documents(path, number):
    """The first `number` articles, laid out as `newsarchive add` writes them."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for _, row in zip(range(number), lines, strict=False):
            yield document(json.loads(row))


def document(record):
    blocks = []
    at = 0
    for number, text in enumerate([record["title"], *filter(None, record["paragraphs"])]):
        alignment = Alignment((Run(0, len(text), at, at + len(text)),))
        blocks.append(SearchBlock("paragraph" if number else "title", text, alignment))
        at += len(text) + 2
    return SearchDocument(
        id=record["id"],
        url=f"articles/{record['id']}/",
        title=record["title"],
        date=record["date"],
        date_inferred=False,
        publication=record["source"],
        places=(),
        terms=(),
        blocks=tuple(blocks),
    )


def build(found, out):
    """Writes the index; returns files and bytes (stored, gzipped) by kind."""
    start, peak = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    segment = segmenter()
    sizes = {}
    for file in build_index(iter(found), [], segment=segment, version="benchmark"):
        (out / file.path).parent.mkdir(parents=True, exist_ok=True)
        (out / file.path).write_bytes(file.content)
        kind = file.path.split("/")[1].split("-")[0]
        number, stored, packed = sizes.get(kind, (0, 0, 0))
        sizes[kind] = (number + 1, stored + len(file.content), packed + len(file.content))
    seconds = time.process_time() - start
    more = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak
    print(f"build: {seconds:.1f} s CPU, {more / 1024:.0f} MiB more than the articles")
    for path in sorted((out / "search").rglob("*.*")):
        kind = path.relative_to(out / "search").parts[0].split("-")[0]
        number, stored, packed = sizes[kind]
        content = path.read_bytes()
        sizes[kind] = (number, stored, packed - len(content) + len(gzip.compress(content, 6)))
    for kind, (number, stored, packed) in sizes.items():
        print(f"  {kind:14} {number:5} files {stored / 1e3:10.1f} kB, gzip -6 {packed / 1e3:10.1f} kB")


def queries(found, number, seed=7):
    """Substrings of 1 to 8 code points from anywhere in the text."""
    chance = random.Random(seed)  # a sample, no secret
    for _ in range(number):
        text = chance.choice(chance.choice(found).blocks).text
        length = chance.choice([1, 2, 2, 3, 3, 4, 4, 5, 6, 8])
        start = chance.randrange(max(1, len(text) - length))
        yield text[start : start + length]


def usable(query):
    """Whether a query is a literal as it stands: no blank, no sign of the query language."""
    return query.strip() and not set(query) & set(' \t\u3000"|-:：－｜＂*\n')


def judge(found, out, asked):
    """Compares every answer with a plain substring search."""
    folded = [(item, [fold(block.text) for block in item.blocks]) for item in found]
    command = ["node", str(ROOT / "docs/assets/search/cli.mjs"), str(out), "--all"]
    done = subprocess.run(command, input="\n".join(asked), capture_output=True, text=True, check=True)
    answers = [json.loads(row) for row in done.stdout.splitlines()]
    wrong = 0
    for query, answer in zip(asked, answers, strict=True):
        sought = fold(query)
        truth = (
            Counter(
                item.id
                for item, texts in folded
                for text in texts
                for at in range(len(text))
                if text.startswith(sought, at)
            )
            if len(sought) > 0
            else Counter()
        )
        given = {row["id"]: row["count"] for row in answer["articles"]}
        wrong += given != dict(truth)
        if given != dict(truth):
            print("  differs:", query, len(given), len(truth))
    sizes = sorted(answer["bytes"] for answer in answers)
    times = sorted(answer["ms"] for answer in answers)
    print(f"queries: {len(asked)}, {wrong} differ from a plain search")
    print(
        f"  kB a query, cold: median {statistics.median(sizes) / 1e3:.1f}, p95 {sizes[int(len(sizes) * 0.95)] / 1e3:.1f}"
    )
    print(
        f"  ms a query, all hits: median {statistics.median(times):.1f}, p95 {times[int(len(times) * 0.95)]:.1f}"
    )


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", type=Path)
    parser.add_argument("-n", type=int, default=3000)
    parser.add_argument("--queries", type=int, default=0)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    found = list(documents(options.articles, options.n))
    with tempfile.TemporaryDirectory() as scratch:
        out = options.out or Path(scratch)
        build(found, out)
        if options.queries:
            judge(found, out, list(filter(usable, queries(found, options.queries))))


if __name__ == "__main__":
    sys.exit(main())
