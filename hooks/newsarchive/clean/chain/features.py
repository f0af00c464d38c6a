"""What can be seen of a line without knowing its site: its form, its place, its words, its neighbours.

Every observation is a short string, `name=value`; the names are those of `weights.tsv`.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from newsarchive.clean.cohesion import pairs, words
from newsarchive.clean.lines import Line
from newsarchive.text import count_han, with_han_as

ABOVE, WITHIN, BELOW = "above", "within", "below"
_LONG = 40
"""Chinese characters from which a line with a comma or full stop is the report's own text."""
_SENTENCE = 18
"""Chinese characters from which a line that a full stop ends is a sentence of its own."""
_SIZES = (2, 4, 6, 9, 13, 18, 25, 40, 80)
_STEPS = (1, 2, 3, 4, 6, 9, 15)
_SHARES = (0.001, 0.2, 0.4, 0.7)
_PARTS = (0.05, 0.3, 0.6, 0.9)
_FEW = (1, 2, 4)
_SHORT = 30
"""Characters up to which single characters and threes are looked at."""
_READ = 120
"""Characters up to which every pair of a line is looked at."""
_EDGE = 12
_OUTLINED = 60
"""Characters of a line of which the outline is taken."""
_MOST = 8_000
"""Characters of the running text with which a line is compared."""
_WIDE = 60
"""Lines at most that are looked at from the top of a page, and from its end."""
_CONTAINED = 6
_COMMAS = re.compile("[,、]")
_BARS = re.compile(r"[|>/·»]|\s{2,}")
_DATE = re.compile(r"(?:19|20)\d\d\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}")
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(r"\d{1,2}:\d\d")


@dataclass(frozen=True, slots=True)
class _Seen:
    """A line's own observations, before its neighbours are asked."""

    own: tuple[str, ...]
    near: tuple[str, ...]
    """Those of them that its neighbours see too."""
    prose: bool


def zones(lines: Sequence[Line]) -> tuple[list[int], list[str]]:
    """The numbers of the lines worth an opinion, in order, and the zone of each.

    Those are the first and the last lines of a page; of running text without a break the first two and the last two
    lines of a run, for what stands deep within it is the text.
    """
    sized = [count_han(line.folded) for line in lines]
    text = [at for at, line in enumerate(lines) if sized[at] >= _LONG and _has_stop(line.folded)]
    among = set(text)
    deep = {at for at in text if {at - 2, at - 1, at + 1, at + 2} <= among}
    text = text or [at for at, line in enumerate(lines) if _is_sentence(line.folded, sized[at])]
    first, last = (text[0], text[-1]) if text else (len(lines), -1)
    numbers = [*range(min(len(lines), _WIDE)), *range(max(_WIDE, len(lines) - _WIDE), len(lines))]
    numbers = [at for at in numbers if at not in deep]
    return numbers, [ABOVE if at < first else BELOW if at > last else WITHIN for at in numbers]


def _has_stop(folded: str) -> bool:
    return "," in folded or "." in folded


def _is_sentence(folded: str, size: int) -> bool:
    return size >= _SENTENCE and folded.rstrip("\"')]").endswith((".", "!", "?"))


def observe(lines: Sequence[Line]) -> tuple[list[int], list[list[str]]]:
    """The numbers of the lines worth an opinion, and what is seen of each of them."""
    numbers, where = zones(lines)
    page = _page(lines, numbers, where)
    seen = [
        _look(lines[at], at, rank, zone, page)
        for rank, (at, zone) in enumerate(zip(numbers, where, strict=True))
    ]
    return numbers, [_with_neighbours(seen, rank, lines[at]) for rank, at in enumerate(numbers)]


@dataclass(frozen=True, slots=True)
class _Place:
    """What is known of the page as a whole."""

    lines: int
    above: int
    """How many of the lines looked at stand above the running text."""
    below: int
    """The rank of the first of them that stands below it."""
    counts: Counter[str]
    joined: str
    text: AbstractSet[str]
    """The pairs of characters of the long lines."""
    common: AbstractSet[str]
    """Those that stand in several of them."""
    longs: Sequence[int]
    """How many long lines stand above each line."""


def _page(lines: Sequence[Line], numbers: Sequence[int], where: Sequence[str]) -> _Place:
    text: Counter[str] = Counter()
    room = _MOST
    longs = [0]
    for line in lines:
        long = len(line.folded) >= _LONG
        longs.append(longs[-1] + long)
        if room > 0 and long:
            text.update(pairs(line.folded[:room]))
            room -= len(line.folded)
    return _Place(
        len(lines),
        where.count(ABOVE),
        where.index(BELOW) if BELOW in where else len(where),
        Counter(line.folded for line in lines),
        "\n".join(lines[at].folded for at in numbers),
        text.keys(),
        {pair for pair, count in text.items() if count > 1},
        longs,
    )


def _look(line: Line, at: int, rank: int, zone: str, page: _Place) -> _Seen:
    said = line.folded
    length = len(said)
    size = bisect_right(_SIZES, length)
    hans = count_han(said)
    own = words(said) if length <= _MOST else set()
    known = page.common if length >= _LONG else page.text  # a long line is itself of the text
    share = bisect_right(_SHARES, len(own & known) / len(own)) if own else -1
    above, below = page.longs[at], page.longs[-1] - page.longs[at + 1]
    end = said[-1] if not said[-1].isalnum() else "9" if said[-1].isdigit() else "w"
    away = page.above - rank if zone == ABOVE else rank - page.below + 1
    prose = (hans >= _LONG and _has_stop(said)) or _is_sentence(said, hans)
    dated = _DATE.search(said) is not None
    blank = min(line.blank, 3)
    near = (f"size={size}", f"prose={prose:d}", f"end={end}", f"dated={dated:d}", f"share={share}")
    return _Seen(
        (
            f"size={size}",
            f"end={end}",
            f"prose={prose:d}",
            f"commas={bisect_right(_FEW, len(_COMMAS.findall(said)))}",
            f"han={bisect_right(_PARTS, hans / length)}",
            f"digits={bisect_right(_PARTS, len(_DIGIT.findall(said)) / length)}",
            f"dated={dated:d}",
            f"clock={_CLOCK.search(said) is not None:d}",
            f"form={_form(said)}",
            f"share={share}",
            f"zone={zone}",
            f"away={zone},{bisect_right(_STEPS, away) if zone != WITHIN else ''}",
            f"again={page.counts[said] > 1:d}",
            f"inside={length >= _CONTAINED and page.joined.count(said) > page.counts[said]:d}",
            f"first={bisect_right(_FEW, at)}",
            f"last={bisect_right(_FEW, page.lines - at)}",
            f"bars={bisect_right(_FEW, len(_BARS.findall(said)))}",
            f"blank={blank}",
            f"zone+size={zone},{size}",
            f"zone+share={zone},{share}",
            f"zone+end={zone},{end}",
            f"size+end={size},{end}",
            f"zone+size+share={zone},{size},{share}",
            f"longs={bisect_right(_FEW, above)},{bisect_right(_FEW, below)}",
            f"longs+size={bisect_right(_FEW, above)},{bisect_right(_FEW, below)},{size}",
            f"prose+share={prose:d},{share}",
            f"mark={min(line.mark, 1)}",
        ),
        near,
        prose,
    )  # fmt: skip


def _form(said: str) -> str:
    """A line's outline: runs of Chinese as 字, of digits as 9, of letters as a, signs as themselves."""
    outline: list[str] = []
    for char in with_han_as("字", said[:_OUTLINED]):
        kind = char if char == "字" else "9" if char.isdecimal() else "a" if char.isalpha() else char
        if not outline or outline[-1] != kind:
            outline.append(kind)
            if len(outline) == _EDGE:
                break
    return "".join(outline)


def _with_neighbours(seen: Sequence[_Seen], rank: int, line: Line) -> list[str]:
    found = list(seen[rank].own)
    for step in (-2, -1, 1, 2):
        if not 0 <= rank + step < len(seen):
            found.append(f"{step:+}none")
            continue
        found += [f"{step:+}{said}" for said in seen[rank + step].near]
    return found + _wording(line.folded, prose=seen[rank].prose)


def _wording(said: str, *, prose: bool) -> list[str]:
    """The pairs, and in a short line the characters and threes, of which a line consists."""
    if prose or len(said) > _READ:
        return [f"edge:{pair}" for pair in sorted(pairs(said[:_EDGE]) | pairs(said[1 - _EDGE :]))]
    found = [f"pair:{pair}" for pair in sorted(pairs(said))]
    found += [f"opens:{said[:2]}", f"ends:{said[-2:]}", f"ends:{said[-3:]}"]
    if len(said) <= _SHORT:
        found += [f"char:{char}" for char in sorted(set(said))]
        found += [f"three:{said[at : at + 3]}" for at in range(len(said) - 2)]
    return found
