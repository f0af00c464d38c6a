"""Evidence that an undecided line outside the text is the page's, not the article's, whatever its words are.

Each row of a table holds a weight and a question about the line's form, place or neighbours; the line goes where the
weights of the rows that hold reach `ENOUGH`. The weights are small whole numbers, set by hand on pages with keys.
"""

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from newsarchive.clean.cohesion import shared, words
from newsarchive.clean.interface import requests
from newsarchive.clean.labels import CLOCK, DATE
from newsarchive.clean.page import Page
from newsarchive.clean.prose import finished
from newsarchive.text import is_han

ENOUGH = 3


@dataclass(frozen=True, slots=True)
class Sight:
    """An undecided line with what its place has shown."""

    page: Page
    index: int
    text: AbstractSet[str]
    """The pairs of characters of the running text (`cohesion.pairs`)."""
    ended: bool = False
    """Below the text: whether people, source or editors were named above the line, or something was left out."""
    footed: bool = False
    """Below the text: whether something was left out below the line."""
    framed: bool = False
    """Above the headline: whether something was left out above the line."""
    parted: bool = False
    """Above the headline: whether something was left out between the line and the headline."""
    title: int = 0
    """Above the headline: its number."""
    run: Sequence[int] = ()
    """The undecided lines that it stands among, itself included."""

    @property
    def folded(self) -> str:
        """The line without its bullet."""
        return self.page.lines[self.index].folded.lstrip("•●·-*> ")


Question = Callable[[Sight], bool]


def weigh(table: Sequence[tuple[int, str, Question]], sight: Sight) -> tuple[int, str]:
    """The sum of the weights of the rows that hold, and what those that speak against the line say."""
    held = [(weight, said) for weight, said, holds in table if holds(sight)]
    return sum(weight for weight, _ in held), ", ".join(said for weight, said in held if weight > 0)


def _strange(sight: Sight) -> bool:
    return shared(sight.folded, sight.text) == 0


def _akin(sight: Sight) -> bool:
    common = len(words(sight.folded) & sight.text)
    return common > 1 and shared(sight.folded, sight.text) >= _AKIN


_AKIN = 1 / 3


def _is_name(folded: str) -> bool:
    return len(folded) <= _NAME and all(is_han(char) or char == " " for char in folded)


_NAME = 10


def _named(sight: Sight) -> bool:
    return _is_name(sight.folded)


def _stacked(sight: Sight) -> bool:
    """Whether it is one of several names as short as a menu's; verse has longer lines."""
    among = [sight.page.lines[at].folded.lstrip("•●·-*> ") for at in sight.run]
    return len(among) >= _STACK and all(_is_name(said) and len(said) <= _SHORT for said in among)


_STACK = 3
_SHORT = 6


def _stamped(sight: Sight) -> bool:
    return _STAMP.fullmatch(sight.folded) is not None


_STAMP = re.compile(rf"(?:{DATE.pattern}|{CLOCK.pattern}|[\s\d:/.()\[\]\-])+")


def _latin(sight: Sight) -> bool:
    return not any(map(is_han, sight.folded)) and any(map(str.isalpha, sight.folded))


def _barred(sight: Sight) -> bool:
    return len(_BAR.split(sight.folded)) >= _STACK or sight.folded.endswith("|")


_BAR = re.compile(r"\s?[|┊│]\s?|\s/\s|\s>\s|\s{2,}·\s")


def _unanswered(sight: Sight) -> bool:
    """Whether a label has nothing behind it, or a teaser or question stops short."""
    return sight.folded.endswith((":", "..", "…", ">", "»", "?"))


def _bracketed(sight: Sight) -> bool:
    return sight.folded[:1] in {"(", "[", "【", "<", '"'} and sight.folded[-1:] in {")", "]", "】", ">", '"'}


def _signed(sight: Sight) -> bool:
    return _SIGNED.search(sight.folded) is not None


_SIGNED = re.compile(
    r"(?:局|厅|部|会|室|府|司|心|队|所|院|校|团|社|组|处|站)$|[图摄绘文]|^-{2}|供稿|线索|出品|策划|制作|执笔|整理|作者|编者|记者|通讯员"
)


def _field(sight: Sight) -> bool:
    label, _, value = sight.folded.partition(":")
    return bool(label and value.strip()) and not _stamped(sight)


def _introduced(sight: Sight) -> bool:
    """Whether the text ends with a colon above the lines: they are what it introduces."""
    return sight.page.lines[sight.page.last_prose].folded.endswith(":")


def _finished(sight: Sight) -> bool:
    return finished(sight.folded) and not sight.folded.endswith(("..", "?"))


def _headlong(sight: Sight) -> bool:
    """Longer than a kicker or a column's name, and not the headline itself."""
    return sight.title > 0 and len(sight.folded) >= _KICKER


_KICKER = 18


def _twice(sight: Sight) -> bool:
    folded = sight.page.lines[sight.index].folded
    return sum(line.folded == folded for line in sight.page.lines[: sight.title]) > 1


def _series(sight: Sight) -> bool:
    return _SERIES.search(sight.folded) is not None


_SERIES = re.compile(r"特别|系列|专题|专版|专栏|之[一二三四五六七八九十\d]|^-{2}|^[\"(<\[]")


def _beside(sight: Sight) -> bool:
    """Whether it stands right above the headline, no further off than lines of the page are."""
    title = sight.title
    return sight.index + 1 == title and sight.page.lines[title].blank <= sight.page.layout.gap


BELOW: tuple[tuple[int, str, Question], ...] = (
    (1, "no word in common with the text", _strange),
    (1, "a mere name", _named),
    (1, "one of a stack of short names", _stacked),
    (1, "below what closes the article", lambda sight: sight.ended),
    (1, "above what was left out", lambda sight: sight.footed),
    (2, "a bare date, time or number", _stamped),
    (2, "in Latin letters alone", _latin),
    (2, "a row between bars", _barred),
    (1, "a label or question without its answer", _unanswered),
    (-1, "words of the text", _akin),
    (-2, "a label with its value", _field),
    (-2, "a sentence", _finished),
    (-3, "a remark in brackets", _bracketed),
    (-3, "who signs", _signed),
    (-3, "what the text introduces", _introduced),
)
"""For lines below the text."""

ABOVE: tuple[tuple[int, str, Question], ...] = (
    (2, "no word in common with the text", _strange),
    (1, "below what was left out", lambda sight: sight.framed),
    (1, "parted from the headline", lambda sight: sight.parted),
    (1, "too long for a kicker", _headlong),
    (1, "one of a stack of short names", _stacked),
    (1, "a label without its value", lambda sight: sight.folded.endswith((":", ">"))),
    (2, "stands twice above the headline", _twice),
    (1, "speaks of what one can do with the page", lambda sight: requests(sight.folded) > 0),
    (1, "speaks of several such things", lambda sight: requests(sight.folded) > 1),
    (2, "in Latin letters alone", _latin),
    (2, "a row between bars", _barred),
    (-3, "words of the text", _akin),
    (-1, "right above the headline", _beside),
    (-3, "names a series", _series),
    (-3, "a label with its value", _field),
)
"""For lines above the headline."""
