"""Speed of `find_dates`, run by hand: `python tests/benchmarks/dates.py [FILE …]`.

Reads the given files, or the five sources of the corpus repeated to a million characters, and prints
characters and bytes a second.
"""

import sys
import time
from pathlib import Path

from newsarchive.dates import find_dates

SOURCES = Path(__file__).parents[2] / "corpus" / "sources"
MILLION = 1_000_000


def main() -> None:
    """Times one pass over the text."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted(SOURCES.glob("*/source.txt"))
    text = "\n\n".join(path.read_text(encoding="utf-8-sig") for path in paths)
    if not sys.argv[1:]:
        text *= -(-MILLION // len(text))
    find_dates(text[:10_000], "2023-02-03")
    start, cpu = time.perf_counter(), time.process_time()
    found = find_dates(text, "2023-02-03")
    seconds, busy = time.perf_counter() - start, time.process_time() - cpu
    size = len(text.encode())
    sys.stdout.write(
        f"{len(text)} characters, {size} bytes, {len(found)} expressions in {seconds:.2f} s ({busy:.2f} s of processor): "
        f"{len(text) / seconds:,.0f} characters/s, {size / seconds / 1e6:.2f} MB/s\n"
    )


if __name__ == "__main__":
    main()
