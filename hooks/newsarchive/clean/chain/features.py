"""What can be seen of a line without knowing its site: its form, its place, its words, its neighbours.

An observation has a name and a value; `weights.tsv` writes it `name=value`, what is seen of a neighbour with its
distance before it (`-1size=3`: the size of the line above), and a piece of a line's own wording `pair:新闻`.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from newsarchive.clean.cohesion import pairs, words
from newsarchive.clean.interface import requests
from newsarchive.clean.labels import EDITOR, FACT
from newsarchive.clean.lines import Line
from newsarchive.text import count_han, with_han_as

ABOVE, WITHIN, BELOW = "above", "within", "below"
GROUPS = (
    ("size", "end", "prose", "commas", "han", "digits", "dated", "clock", "bars", "size+end"),
    ("form",),
    ("asks", "labels", "staff", "size+asks"),
    ("share", "zone", "longs", "prose+share", "zone+size", "zone+share", "zone+size+share", "longs+size"),
    ("zone+end",),
    ("away", "again", "inside", "first", "last", "blank", "mark"),
)
"""The observations of a line, `a+b` the values of both together; those of a group take few values among them."""
NEAR = ("size", "prose", "end", "dated", "share", "asks", "staff")
"""What a line sees of its neighbours."""
STEPS = (-2, -1, 1, 2)
"""Where they stand."""
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
"""Characters up to which single characters and threes are looked at; such lines come again on other pages of a site."""
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
_BARS = re.compile(r"[|>/·»]|\s{2,}")
_DATE = re.compile(r"(?:19|20)\d\d\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}")
_DIGITS = re.compile(r"\d+")
_LABELS = re.compile(rf"{FACT.pattern}|{EDITOR.pattern}")
_STAFF = re.compile("记者|通讯员|编辑|责编|作者")
_CLOCK = re.compile(r"\d{1,2}:\d\d")
Values = Mapping[str, int | str]
"""What is seen, by the names in `GROUPS`."""
Wording = Mapping[str, Iterable[str]]
"""The characters of a line, by the names of those observations."""


@dataclass(frozen=True, slots=True)
class Form:
    """What is seen of a line by itself, wherever it stands."""

    values: Values
    wording: Wording
    words: AbstractSet[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen of a line, its neighbours aside."""

    values: Values
    wording: Wording


def named(seen: Sequence[Seen], rank: int) -> list[str]:
    """All observations of line `rank`, as `weights.tsv` writes them."""
    values = seen[rank].values
    found = [f"{name}={written(name, values)}" for group in GROUPS for name in group]
    for step in STEPS:
        if 0 <= rank + step < len(seen):
            found += [f"{step:+}{name}={written(name, seen[rank + step].values)}" for name in NEAR]
        else:
            found.append(f"{step:+}none")
    return found + [f"{name}:{said}" for name, every in seen[rank].wording.items() for said in every]


def written(name: str, values: Values) -> str:
    """The value of an observation."""
    return ",".join(str(values[part]) for part in name.split("+"))


def observe(lines: Sequence[Line]) -> tuple[list[int], list[Seen]]:
    """The numbers of the lines worth an opinion, and what is seen of each of them."""
    numbers, where = zones(lines)
    page = _page(lines, numbers, where)
    return numbers, [
        _look(lines[at], at, rank, zone, page)
        for rank, (at, zone) in enumerate(zip(numbers, where, strict=True))
    ]


def zones(lines: Sequence[Line]) -> tuple[list[int], list[str]]:
    """The numbers of the lines worth an opinion, in order, and the zone of each.

    Those are the first and the last lines of a page; of running text without a break the first two and the last two
    lines of a run, for what stands deep within it is the text.
    """
    hans = [count_han(line.folded) if len(line.folded) >= _SENTENCE else 0 for line in lines]
    text = [at for at, line in enumerate(lines) if _is_long(line.folded, hans[at])]
    among = set(text)
    deep = {at for at in text if {at - 2, at - 1, at + 1, at + 2} <= among}
    text = text or [at for at, line in enumerate(lines) if _is_sentence(line.folded, hans[at])]
    first, last = (text[0], text[-1]) if text else (len(lines), -1)
    numbers = [*range(min(len(lines), _WIDE)), *range(max(_WIDE, len(lines) - _WIDE), len(lines))]
    numbers = [at for at in numbers if at not in deep]
    return numbers, [ABOVE if at < first else BELOW if at > last else WITHIN for at in numbers]


def _is_long(folded: str, hans: int) -> bool:
    return hans >= _LONG and ("," in folded or "." in folded)


def _is_sentence(folded: str, hans: int) -> bool:
    return hans >= _SENTENCE and folded.rstrip("\"')]").endswith((".", "!", "?"))


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
    """The words of the long lines."""
    common: AbstractSet[str]
    """Those that stand in several of them."""
    longs: Sequence[int]
    """How many long lines stand above each line."""
    forms: Mapping[int, Form]
    """The forms of the long lines looked at, by their numbers."""


def _page(lines: Sequence[Line], numbers: Sequence[int], where: Sequence[str]) -> _Place:
    text: set[str] = set()
    common: set[str] = set()
    forms: dict[int, Form] = {}
    asked = frozenset(numbers)
    room = _MOST
    longs = [0]
    for at, line in enumerate(lines):
        long = len(line.folded) >= _LONG
        longs.append(longs[-1] + long)
        if long and at in asked:
            forms[at] = form_of(line.folded)
        if long and room > 0:
            said = forms[at].words if at in forms and len(line.folded) <= room else words(line.folded[:room])
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


def form_of(said: str) -> Form:
    """The form of a line, folded."""
    return _form_again(said) if len(said) <= _SHORT else _form(said)


def _form(said: str) -> Form:
    length = len(said)
    hans = count_han(said)
    digits = sum(map(len, _DIGITS.findall(said)))
    prose = _is_long(said, hans) or _is_sentence(said, hans)
    values: dict[str, int | str] = {
        "size": bisect_right(_SIZES, length),
        "end": said[-1] if not said[-1].isalnum() else "9" if said[-1].isdigit() else "w",
        "prose": int(prose),
        "commas": bisect_right(_FEW, said.count(",")),
        "han": bisect_right(_PARTS, hans / length),
        "digits": bisect_right(_PARTS, digits / length),
        "dated": int(digits > 0 and _DATE.search(said) is not None),
        "clock": int(digits > 0 and _CLOCK.search(said) is not None),
        "bars": bisect_right(_FEW, len(_BARS.findall(said))),
        "form": _outline(said),
        "asks": min(requests(said), 2) if length <= _READ else 0,
        "labels": min(len(_LABELS.findall(said)), 2) if length <= _READ else 0,
        "staff": int(length <= _READ and _STAFF.search(said) is not None),
    }
    return Form(values, _wording(said, prose=prose), words(said) if length <= _MOST else frozenset())


_form_again = lru_cache(maxsize=2048)(_form)
"""The same for short lines, of which many stand on every page of a site."""


def _look(line: Line, at: int, rank: int, zone: str, page: _Place) -> Seen:
    said = line.folded
    form = page.forms.get(at) or form_of(said)
    known = page.common if len(said) >= _LONG else page.text  # a long line is itself of the text
    above, below = page.longs[at], page.longs[-1] - page.longs[at + 1]
    away = page.above - rank if zone == ABOVE else rank - page.below + 1
    again = page.counts[said]
    values = {
        **form.values,
        "share": bisect_right(_SHARES, len(form.words & known) / len(form.words)) if form.words else -1,
        "zone": zone,
        "longs": f"{bisect_right(_FEW, above)},{bisect_right(_FEW, below)}",
        "away": f"{zone},{bisect_right(_STEPS, away) if zone != WITHIN else ''}",
        "again": int(again > 1),
        "inside": int(len(said) >= _CONTAINED and page.joined.count(said) > again),
        "first": bisect_right(_FEW, at),
        "last": bisect_right(_FEW, page.lines - at),
        "blank": min(line.blank, 3),
        "mark": min(line.mark, 1),
    }
    return Seen(values, form.wording)


def _outline(said: str) -> str:
    """A line's outline: runs of Chinese as 字, of digits as 9, of letters as a, signs as themselves."""
    outline: list[str] = []
    for char in with_han_as("字", said[:_OUTLINED]):
        kind = char if char == "字" else "9" if char.isdecimal() else "a" if char.isalpha() else char
        if not outline or outline[-1] != kind:
            outline.append(kind)
            if len(outline) == _EDGE:
                break
    return "".join(outline)


def _wording(said: str, *, prose: bool) -> Wording:
    """The pairs, and in a short line the characters and threes, of which a line consists."""
    if prose or len(said) > _READ:
        return {"edge": pairs(said[:_EDGE]) | pairs(said[1 - _EDGE :])}
    found: dict[str, Iterable[str]] = {
        "pair": pairs(said),
        "opens": (said[:2],),
        "ends": (said[-2:], said[-3:]),
    }
    if len(said) <= _SHORT:
        found["char"] = set(said)
        found["three"] = [said[at : at + 3] for at in range(len(said) - 2)]
    return found
