"""Measures this archive's search and its peers over the same articles and queries, as one table.

    python tests/benchmarks/search_table.py ARTICLES.jsonl[.gz] [--sizes 1000 3000] [--write]

ARTICLES holds one object a line: `{"id", "title", "date", "source", "paragraphs"}`. Prints Markdown; with
`--write` it replaces the table in `docs/about/benchmarks.md` between the marks `search-table`. A warm answer is
that to a query asked a second time, so that nothing is loaded for it. Pagefind is measured where it is installed.
"""

import argparse
import datetime as dt
import json
import os
import platform
import re
import statistics
import subprocess
import tempfile
from importlib.metadata import version
from pathlib import Path

from build import ROOT, articles
from playwright.sync_api import sync_playwright
from search_engines import COLD, Archive, Material, browser_of, first_result
from search_pagefind import Pagefind, installed
from search_queries import queries
from search_server import hosting

PAGE = ROOT / "docs" / "about" / "benchmarks.md"
ENGINES = (Material, *([Pagefind] if installed() else []), Archive)
SLOW = {"bits": 1.6e6, "delay": 0.15}
COLUMNS = (
    "articles", "engine", "recall / precision", "first ten right", "title rank (MRR)",
    "kB cold, to the first result: median, 95th percentile, jargon", "the same with ten results",
    "kB sent to the first result, slow line", "opened to first result, slow line", "warm answer, median / p95", "heap",
    "index, gzip -6", "built in",
)  # fmt: skip


def row(engine, asked, browser) -> list[str]:
    """The figures of one engine."""
    answers = list(engine.answers([one.text for one in asked], browser))
    pairs = list(zip(asked, answers, strict=True))
    times = sorted(answer[1] for answer in answers)
    jargon = [one.text for one in asked if one.kind == "jargon"]
    with hosting(engine.site, **SLOW) as host:
        cold = [
            sorted(first_result(engine, way, browser, host, text) for text in jargon[:COLD])
            for way in engine.ways
        ]
    with hosting(engine.site) as host:
        heap = engine.heap(browser.new_page(), host.address, [one.text for one in asked])
    packed, files = engine.disk()
    return [
        engine.name,
        " / ".join(f"{value:.3f}" for value in (recall(pairs), precision(pairs))),
        f"{precision(pairs, 10):.3f}",
        f"{title_rank(pairs):.3f}",
        sizes(pairs, 2),
        sizes(pairs, 3),
        ", ".join(f"{statistics.median(size for _, size in runs) / 1000:.0f}" for runs in cold),
        ", ".join(f"{runs[len(runs) // 2][0]:.1f} s" for runs in cold),
        f"{statistics.median(times):.1f} / {times[int(len(times) * 0.95)]:.1f} ms",
        f"{heap / 1e6:.1f} MB",
        f"{packed / 1e6:.1f} MB, {files} files",
        f"{engine.cost.cpu:.1f} s, {engine.cost.memory:.0f} MB",
    ]


def sizes(pairs, place: int) -> str:
    """Median, 95th percentile and the median of the jargon, in kB, of what stands at `place` in the answers."""
    if pairs[0][1][place] is None:
        return "—"
    all_ = sorted(answer[place] / 1000 for _, answer in pairs)
    jargon = [answer[place] / 1000 for one, answer in pairs if one.kind == "jargon"]
    return (
        f"{statistics.median(all_):.0f}, {all_[int(len(all_) * 0.95)]:.0f}, {statistics.median(jargon):.0f}"
    )


def recall(pairs) -> float:
    """Mean share of the true articles that are found."""
    return statistics.mean(
        len(one.true & set(found)) / len(one.true) for one, (found, *_) in pairs if one.true
    )


def precision(pairs, first: int | None = None) -> float:
    """Mean share of the found articles (of the first ones) that are true, over queries that find something."""
    shares = [
        statistics.mean(name in one.true for name in found[:first]) for one, (found, *_) in pairs if found
    ]
    return statistics.mean(shares)


def title_rank(pairs) -> float:
    """Mean reciprocal rank of the first article that holds the query in its title, where there is one."""
    ranks = [
        next((1 / rank for rank, name in enumerate(found, 1) if name in one.titled), 0)
        for one, (found, *_) in pairs
        if one.titled
    ]
    return statistics.mean(ranks)


def table(path: Path, sizes: list[int]) -> str:
    """All rows in Markdown."""
    lines = [" | ".join(["", *COLUMNS, ""]).strip(), "|---" * len(COLUMNS) + "|"]
    for size in sizes:
        packed = list(articles(path, size))
        asked = queries([json.loads(line) for line in packed])
        with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
            browser = browser_of(playwright)
            for kind in ENGINES:
                figures = row(kind(packed, Path(scratch)), asked, browser)
                lines.append(f"| {size:,} | {' | '.join(figures)} |")
                print(lines[-1], flush=True)
            browser.close()
    return "\n".join(lines)


def circumstances() -> str:
    """Machine, versions and date, in a sentence."""
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    memory = int(re.findall(r"\d+", Path("/proc/meminfo").read_text())[0]) / 1e6
    parts = f"Python {platform.python_version()}, Node {node}, mkdocs-material {version('mkdocs-material')}"
    peer = f", Pagefind {version('pagefind')} (extended)" if installed() else ""
    machine = f"{os.cpu_count()} cores ({platform.machine()}), {memory:.0f} GB, {platform.system()}"
    return f"{dt.datetime.now(dt.UTC):%d %B %Y}; {machine}, load {os.getloadavg()[1]:.1f}; {parts}{peer}."


def main() -> None:
    """Prints the table, and writes it where asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 3000])
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    made = f"{circumstances()}\n\n{table(options.articles, options.sizes)}"
    if options.write:
        text = PAGE.read_text("utf-8")
        mark = re.compile(r"(<!-- search-table -->\n).*?(\n<!-- /search-table -->)", re.DOTALL)
        PAGE.write_text(mark.sub(lambda found: f"{found[1]}\n{made}\n{found[2]}", text), "utf-8")


if __name__ == "__main__":
    main()
