"""Speed of term matching, run by hand: `python tests/benchmarks/matching.py [FILE …]`.

5,000 terms over 10 MB of text: the given files (plain text, or JSON lines with `title` and `paragraphs`,
`.gz` too), or the five sources of the corpus, repeated or cut to size. The terms are the glossary's own and
words and pairs of words that the text has, two to eight characters long, short ones as often as in the
glossary. Times are of the processor.
"""

import gzip
import json
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from newsarchive.glossary import matcher
from newsarchive.model.base import Bilingual
from newsarchive.model.glossary import Entry, Rendering
from newsarchive.segment import lexicon, segmenter
from newsarchive.source import load_corpus

CORPUS = Path(__file__).parents[2] / "corpus"
BYTES = 10_000_000
TERMS = 5_000


def texts(paths: list[Path]) -> Iterator[str]:
    """The texts of files, article by article where they are JSON lines."""
    for path in paths:
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        if ".jsonl" in path.name:
            for line in data.decode().splitlines():
                article = json.loads(line)
                yield "\n\n".join([article["title"], *filter(None, article["paragraphs"])])
        else:
            yield data.decode("utf-8-sig")


def sized(parts: list[str]) -> list[str]:
    """As many of the texts, over and over, as make up `BYTES`."""
    taken: list[str] = []
    size = 0
    while size < BYTES:
        for part in parts:
            taken.append(part)
            size += len(part.encode())
            if size >= BYTES:
                break
    return taken


def entry(headword: str, number: int) -> Entry:
    """An entry that has nothing but its headword."""
    both = Bilingual(zh="词", en="word")
    english = (Rendering(text="word", status="literal"),)
    return Entry(
        slug=f"t{number}", headword=headword, english=english, category="x", short=both, definition=both
    )


def terms(parts: list[str]) -> list[Entry]:
    """The glossary's terms, and neighbouring words of the text, the first `TERMS` of them."""
    corpus, _ = load_corpus(CORPUS)
    known = [form for record in (corpus.entries if corpus else ()) for form in record.entry.forms]
    segment = segmenter()
    words = [word for part in parts[:400] for word in segment(part)]
    pairs = ["".join(two) for two in pairwise(words)]
    long = [pair for pair in pairs if 4 <= len(pair) <= 8 and pair.isalpha()]
    return [entry(term, number) for number, term in enumerate(dict.fromkeys([*known, *long]))][:TERMS]


def main() -> None:
    """Times one pass over the text."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted((CORPUS / "sources").glob("*/source.txt"))
    parts = sized(list(texts(paths)))
    entries = terms(parts)
    start = time.process_time()
    found_in = matcher(entries, lexicon)
    made = time.process_time()
    lexicon()
    loaded = time.process_time()
    count = sum(len(found_in.find(part)) for part in parts)
    done = time.process_time()
    print(f"{len(entries)} terms, {sum(map(len, parts))} characters, {count} mentions")
    print(f"matcher {made - start:.2f} s, lexicon {loaded - made:.2f} s, matching {done - loaded:.2f} s")


if __name__ == "__main__":
    main()
