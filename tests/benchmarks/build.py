"""Builds the archive and stock Material over the same articles, and compares what they cost.

    python tests/benchmarks/build.py ARTICLES.jsonl[.gz] [--sizes 1000 3000] [--rounds 3]

Stock Material gets the bare articles as Markdown outside its navigation, its own search switched on and
jieba installed; the archive gets them through `newsarchive add` and `NEWSARCHIVE_CORPUS`, and does
everything it does. Both are whole processes on an empty cache, with Python's compiled files present, as
whoever builds a second time has them: each builds a few articles first, unmeasured. They take turns, since the speed of
a shared machine changes within minutes; the ratio is that of the sums of all rounds. CPU is user and system time of
the process as the kernel accounts it. No site is deleted before the last build has ended: ext4 looks
at recently deleted files each time that it makes a new one, and charges the builds that follow a deletion with up to
four seconds of system time. A scratch folder in memory (`TMPDIR=/dev/shm`) does without the disk.
"""

import argparse
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

STOCK = """\
site_name: stock
theme: {name: material, language: zh, font: false}
plugins: [search]
nav: [index.md]
not_in_nav: /*/
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process took."""

    cpu: float
    """Seconds of user and system time."""
    memory: float
    """Peak resident memory in MB."""


WARM_UP = 3
"""Articles of the builds that are not measured."""


def measure(command: list[str], **environment: str) -> Cost:
    """Runs `command` in the project and accounts for it."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(command)}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def articles(path: Path, count: int) -> Iterator[str]:
    """The first `count` lines of a .jsonl, packed or not."""
    unpack = gzip.open if path.suffix == ".gz" else open
    with unpack(path, "rt", encoding="utf-8") as lines:
        for _, line in zip(range(count), lines, strict=False):
            yield line


def make_stock(lines: list[str], folder: Path) -> None:
    """The bare articles as a stock site."""
    for line in lines:
        article = json.loads(line)
        path = folder / "docs" / article["date"][:4] / article["date"][5:7] / f"{article['id']}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join([f"# {article['title']}", *article["paragraphs"]]), encoding="utf-8")
    (folder / "docs" / "index.md").write_text("# stock\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(STOCK, encoding="utf-8")


def compare(path: Path, size: int, rounds: int, scratch: Path) -> str:
    """Builds both by turns; one line of the table."""
    lines = list(articles(path, size))
    stock, corpus = scratch / "stock", scratch / "corpus"
    make_stock(lines, stock)
    packed = scratch / "articles.jsonl"
    packed.write_text("".join(lines), encoding="utf-8")
    newsarchive = [sys.executable, "-m", "newsarchive"]
    added = measure([*newsarchive, "add", str(packed), "--into", str(corpus)])
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    ours: list[Cost] = []
    theirs: list[Cost] = []
    for turn in range(rounds):
        site = str(scratch / f"theirs-{turn}")
        theirs.append(measure([*mkdocs, "-f", str(stock / "mkdocs.yml"), "-d", site]))
        shutil.rmtree(ROOT / ".cache", ignore_errors=True)
        site = str(scratch / f"ours-{turn}")
        ours.append(measure([*mkdocs, "-d", site], NEWSARCHIVE_CORPUS=str(corpus)))
    weight = Path(site, "articles", json.loads(lines[0])["id"], "index.html").stat().st_size
    ratio = sum(cost.cpu for cost in ours) / sum(cost.cpu for cost in theirs)
    return f"| {size} | {added.cpu:.1f} s | {_costs(ours)} | {_costs(theirs)} | {ratio:.2f} | {weight} |"


def _costs(costs: list[Cost]) -> str:
    seconds = ", ".join(f"{cost.cpu:.1f}" for cost in costs)
    return f"{seconds} s, {max(cost.memory for cost in costs):.0f} MB"


def main() -> None:
    """Prints a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10, 1000, 3000])
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    print(
        "| articles | adding | archive | stock Material | ratio of CPU | bytes of the first article's page |"
    )
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PYTHONPYCACHEPREFIX"] = f"{folder}/compiled"
        for size in (WARM_UP, *options.sizes):
            scratch = Path(folder, str(size))
            scratch.mkdir()
            line = compare(options.articles, size, 1 if size == WARM_UP else options.rounds, scratch)
            if size != WARM_UP:
                print(line, flush=True)


if __name__ == "__main__":
    main()
