"""The pieces of which a line's own wording consists, and where the table has them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import add

from newsarchive.clean.chain.random_field import Rows
from newsarchive.clean.wording.bigrams import bigrams

_LONGEST_SHORT = 30
"""Characters up to which single characters and threes are looked at."""
_LONGEST_READ = 120
"""Characters up to which every pair of a line is looked at."""
_EDGE = 12
"""Characters at either end of a long line that are looked at."""


def ngrams_of(said: str, *, prose: bool) -> dict[str, Iterable[str]]:
    """The pairs, and in a short line the characters and threes, by the names under which `weights.tsv` has them.

    Of running text and of very long lines only the edges are looked at.
    """
    if prose or len(said) > _LONGEST_READ:
        return {"edge": bigrams(said[:_EDGE]) | bigrams(said[1 - _EDGE :])}
    found: dict[str, Iterable[str]] = {
        "pair": bigrams(said),
        "opens": (said[:2],),
        "ends": (said[-2:], said[-3:]),
    }
    if len(said) <= _LONGEST_SHORT:
        found["char"] = set(said)
        found["three"] = [said[at : at + 3] for at in range(len(said) - 2)]
    return found


def rows_of_ngrams(lines: Sequence[tuple[str, bool]], rows: Rows) -> list[list[int]]:
    """The rows of the pieces of each line, given with whether it is running text.

    The many short lines of a page are read as one text, which is several times as fast.
    """
    short = _rows_of_short([said for said, prose in lines if _is_short(said, prose=prose)], rows)
    return [
        next(short) if _is_short(said, prose=prose) else _rows_of(ngrams_of(said, prose=prose), rows)
        for said, prose in lines
    ]


def _is_short(said: str, *, prose: bool) -> bool:
    return len(said) <= _LONGEST_SHORT and not prose


def _rows_of(found: Mapping[str, Iterable[str]], rows: Rows) -> list[int]:
    return [row for name, said in found.items() for row in filter(None, map(rows.get(name, {}).get, said))]


def _rows_of_short(lines: Sequence[str], rows: Rows) -> Iterator[list[int]]:
    char, pair, three, opens, ends = (
        rows.get(name, {}) for name in ("char", "pair", "three", "opens", "ends")
    )
    text = "\n".join(lines)
    twos = list(map(add, text, text[1:]))
    one_at = list(map(char.get, text))
    two_at = list(map(pair.get, twos))
    three_at = list(map(three.get, map(add, twos, text[2:])))
    start = 0
    for said in lines:
        end = start + len(said)
        found = {*one_at[start:end], *two_at[start : end - 1]}
        edges = opens.get(said[:2]), ends.get(said[-2:]), ends.get(said[-3:])
        yield [*filter(None, (*found, *edges, *three_at[start : max(end - 2, start)]))]
        start = end + 1
