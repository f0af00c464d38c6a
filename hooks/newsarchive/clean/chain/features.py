"""What can be seen of a line without knowing its site: its form, its place, its words, its neighbours.

An observation has a name and a value; `weights.tsv` writes it `name=value`, what is seen of a neighbour with its
distance before it (`-1size=3`: the size of the line above), and a piece of a line's own wording `pair:新闻`.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from newsarchive.clean.chain.line_form import (
    COUNT_STEPS,
    LONG_LINE,
    MOST_TEXT,
    SENTENCE_LINE,
    LineForm,
    Values,
    form_of,
    is_long,
    is_sentence,
)
from newsarchive.clean.chain.ngrams import ngrams_of
from newsarchive.clean.lines import Line
from newsarchive.clean.wording.bigrams import han_bigrams
from newsarchive.text import count_han, unspaced

ABOVE, WITHIN, BELOW = "above", "within", "below"
OBSERVATION_GROUPS = (
    ("size", "end", "prose", "commas", "han", "digits", "dated", "clock", "bars", "size+end"),
    ("form",),
    ("asks", "labels", "staff", "size+asks"),
    ("share", "zone", "longs", "prose+share", "zone+size", "zone+share", "zone+size+share", "longs+size"),
    ("zone+end",),
    ("away", "again", "inside", "first", "last", "blank", "mark"),
)
"""The observations of a line, `a+b` the values of both together; those of a group take few values among them."""
NEIGHBOUR_OBSERVATIONS = ("size", "prose", "end", "dated", "share", "asks", "staff")
"""What a line sees of its neighbours."""
NEIGHBOUR_DISTANCES = (-2, -1, 1, 2)
"""Where they stand."""
_DISTANCE_STEPS = (1, 2, 3, 4, 6, 9, 15)
"""Bounds of the classes of distances from the running text, in lines that are looked at."""
_SHARE_STEPS = (0.001, 0.2, 0.4, 0.7)
"""Bounds of the classes of shares of a line's words that the text has too."""
_MOST_LINES = 60
"""Lines at most that are looked at from the top of a page, and from its end."""
_LEAST_CONTAINED = 6
"""Characters of a line at least that may be contained in another one."""


class Observed(Struct, frozen=True):
    """What is seen of a line, its neighbours aside."""

    said: str
    """The line, folded."""
    values: Values
    """What the observations in `OBSERVATION_GROUPS` and `NEIGHBOUR_OBSERVATIONS` are made of."""


def named_observations(seen: Sequence[Observed], rank: int) -> list[str]:
    """All observations of line `rank`, as `weights.tsv` writes them."""
    values = seen[rank].values
    found = [f"{name}={written_value(name, values)}" for group in OBSERVATION_GROUPS for name in group]
    for step in NEIGHBOUR_DISTANCES:
        if 0 <= rank + step < len(seen):
            found += [
                f"{step:+}{name}={written_value(name, seen[rank + step].values)}"
                for name in NEIGHBOUR_OBSERVATIONS
            ]
        else:
            found.append(f"{step:+}none")
    wording = ngrams_of(seen[rank].said, prose=values["prose"] == 1)
    return found + [f"{name}:{said}" for name, every in wording.items() for said in every]


def written_value(name: str, values: Values) -> str:
    """The value of an observation."""
    return ",".join([str(values[part]) for part in name.split("+")])


def observe(lines: Sequence[Line]) -> tuple[list[int], list[Observed]]:
    """The numbers of the lines worth an opinion, and what is seen of each of them."""
    numbers, where = zones_of(lines)
    page = _observe_page(lines, numbers, where)
    return numbers, [
        _observe_line(lines[at], at, rank, zone, page)
        for rank, (at, zone) in enumerate(zip(numbers, where, strict=True))
    ]


def zones_of(lines: Sequence[Line]) -> tuple[list[int], list[str]]:
    """The numbers of the lines worth an opinion, in order, and the zone of each.

    Those are the first and the last lines of a page; of running text without a break the first two and the last two
    lines of a run, for what stands deep within it is the text.
    """
    hans = [count_han(line.folded) if len(line.folded) >= SENTENCE_LINE else 0 for line in lines]
    text = [at for at, line in enumerate(lines) if is_long(line.folded, hans[at])]
    among = set(text)
    deep = {at for at in text if {at - 2, at - 1, at + 1, at + 2} <= among}
    text = text or [at for at, line in enumerate(lines) if is_sentence(line.folded, hans[at])]
    first, last = (text[0], text[-1]) if text else (len(lines), -1)
    numbers = [
        *range(min(len(lines), _MOST_LINES)),
        *range(max(_MOST_LINES, len(lines) - _MOST_LINES), len(lines)),
    ]
    numbers = [at for at in numbers if at not in deep]
    return numbers, [ABOVE if at < first else BELOW if at > last else WITHIN for at in numbers]


class _Place(Struct, frozen=True):
    """What is known of the page as a whole."""

    lines: int
    above: int
    """How many of the lines looked at stand above the running text."""
    below: int
    """The rank of the first of them that stands below it."""
    counts: Counter[str]
    joined: str
    text: AbstractSet[str]
    """The words of the long lines."""
    common: AbstractSet[str]
    """Those that stand in several of them."""
    longs: Sequence[int]
    """How many long lines stand above each line."""
    forms: Mapping[int, LineForm]
    """The forms of the long lines looked at, by their numbers."""


def _observe_page(lines: Sequence[Line], numbers: Sequence[int], where: Sequence[str]) -> _Place:
    text: set[str] = set()
    common: set[str] = set()
    forms: dict[int, LineForm] = {}
    asked = frozenset(numbers)
    room = MOST_TEXT
    longs = [0]
    for at, line in enumerate(lines):
        long = len(line.folded) >= LONG_LINE
        longs.append(longs[-1] + long)
        if long and at in asked:
            forms[at] = form_of(line.folded)
        if long and room > 0:
            said = (
                forms[at].words
                if at in forms and len(line.folded) <= room
                else han_bigrams(line.folded[:room])
            )
            common |= text & said
            text |= said
            room -= len(line.folded)
    return _Place(
        len(lines),
        where.count(ABOVE),
        where.index(BELOW) if BELOW in where else len(where),
        Counter(line.folded for line in lines),
        "\n".join([lines[at].folded for at in numbers]),
        text,
        common,
        longs,
        forms,
    )


def _observe_line(line: Line, at: int, rank: int, zone: str, page: _Place) -> Observed:
    said = unspaced(line.folded)
    form = page.forms.get(at) or form_of(said)
    known = page.common if len(said) >= LONG_LINE else page.text  # a long line is itself of the text
    above, below = page.longs[at], page.longs[-1] - page.longs[at + 1]
    away = page.above - rank if zone == ABOVE else rank - page.below + 1
    again = page.counts[line.folded]
    values = {
        **form.values,
        "share": bisect_right(_SHARE_STEPS, len(form.words & known) / len(form.words)) if form.words else -1,
        "zone": zone,
        "longs": f"{bisect_right(COUNT_STEPS, above)},{bisect_right(COUNT_STEPS, below)}",
        "away": f"{zone},{bisect_right(_DISTANCE_STEPS, away) if zone != WITHIN else ''}",
        "again": int(again > 1),
        "inside": int(len(said) >= _LEAST_CONTAINED and page.joined.count(said) > again),
        "first": bisect_right(COUNT_STEPS, at),
        "last": bisect_right(COUNT_STEPS, page.lines - at),
        "blank": min(line.blank, 3),
        "mark": min(line.mark, 1),
    }
    return Observed(said, values)
