"""The form of a line: what is seen of it by itself, wherever it stands."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache

from msgspec import Struct

from newsarchive.clean.patterns import YEAR
from newsarchive.clean.wording.bigrams import han_bigrams
from newsarchive.clean.wording.interface import count_requests
from newsarchive.clean.wording.labels import EDITOR_LABEL, FACT_LABEL
from newsarchive.text import count_han, with_han_as

LONG_LINE = 40
"""Chinese characters from which a line with a comma or full stop is the report's own text."""
SENTENCE_LINE = 18
"""Chinese characters from which a line that a full stop ends is a sentence of its own."""
MOST_TEXT = 8_000
"""Characters of the running text with which a line is compared."""
COUNT_STEPS = (1, 2, 4)
"""Bounds of the classes of small counts."""
_SIZE_STEPS = (2, 4, 6, 9, 13, 18, 25, 40, 80)
"""Bounds of the classes of lengths, in characters."""
_PART_STEPS = (0.05, 0.3, 0.6, 0.9)
"""Bounds of the classes of shares of a line's characters."""
_SHORT = 30
"""Characters of lines that come again on other pages of a site."""
_KINDS = 12
"""Runs of an outline at most."""
_OUTLINED = 60
"""Characters of a line of which the outline is taken."""
_BARS = re.compile(r"[|>/·»]|\s{2,}")
_DATE = re.compile(rf"{YEAR}\s?[-年./]\s?\d{{1,2}}\s?[-月./]\s?\d{{1,2}}")
_DIGITS = re.compile(r"\d+")
_LONGEST_LABELLED = 120
"""Characters of a line at most that is looked through for words of the page."""
_LABELS = re.compile(rf"{FACT_LABEL.pattern}|{EDITOR_LABEL.pattern}")
_STAFF = re.compile("记者|通讯员|编辑|责编|作者")
_CLOCK = re.compile(r"\d{1,2}:\d\d")
Values = Mapping[str, int | str]
"""What is seen of a line, by its names."""


class LineForm(Struct, frozen=True):
    """What is seen of a line by itself, wherever it stands."""

    values: Values
    words: AbstractSet[str]


def form_of(said: str) -> LineForm:
    """The form of a line, folded."""
    return _form_again(said) if len(said) <= _SHORT else _form(said)


def _form(said: str) -> LineForm:
    length = len(said)
    hans = count_han(said)
    digits = sum(map(len, _DIGITS.findall(said)))
    prose = is_long(said, hans) or is_sentence(said, hans)
    values: dict[str, int | str] = {
        "size": bisect_right(_SIZE_STEPS, length),
        "end": said[-1] if not said[-1].isalnum() else "9" if said[-1].isdigit() else "w",
        "prose": int(prose),
        "commas": bisect_right(COUNT_STEPS, said.count(",")),
        "han": bisect_right(_PART_STEPS, hans / length),
        "digits": bisect_right(_PART_STEPS, digits / length),
        "dated": int(digits > 0 and _DATE.search(said) is not None),
        "clock": int(digits > 0 and _CLOCK.search(said) is not None),
        "bars": bisect_right(COUNT_STEPS, len(_BARS.findall(said))),
        "form": _outline(said),
        **_page_words(said),
    }
    return LineForm(values, han_bigrams(said) if length <= MOST_TEXT else frozenset())


_form_again = lru_cache(maxsize=2048)(_form)
"""The same for short lines, of which many stand on every page of a site."""


def _page_words(said: str) -> dict[str, int]:
    """What a line that is not long tells by words of the page: requests, labels of small print, who made the report."""
    if len(said) > _LONGEST_LABELLED:
        return {"asks": 0, "labels": 0, "staff": 0}
    return {
        "asks": min(count_requests(said), 2),
        "labels": min(len(_LABELS.findall(said)), 2) if ":" in said else 0,
        "staff": int(_STAFF.search(said) is not None),
    }


def is_long(folded: str, hans: int) -> bool:
    """Whether a line with so many Chinese characters is the report's own text by its length."""
    return hans >= LONG_LINE and ("," in folded or "." in folded)


def is_sentence(folded: str, hans: int) -> bool:
    """Whether a line with so many Chinese characters is a sentence of its own."""
    return hans >= SENTENCE_LINE and folded.rstrip("\"')]").endswith((".", "!", "?"))


def _outline(said: str) -> str:
    """A line's outline: runs of Chinese as 字, of digits as 9, of letters as a, signs as themselves."""
    outline: list[str] = []
    for char in with_han_as("字", said[:_OUTLINED]):
        kind = char if char == "字" else "9" if char.isdecimal() else "a" if char.isalpha() else char
        if not outline or outline[-1] != kind:
            outline.append(kind)
            if len(outline) == _KINDS:
                break
    return "".join(outline)
