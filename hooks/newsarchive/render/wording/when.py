"""Dates in words, and badges for their certainty."""

import re
from functools import lru_cache

from newsarchive.model.article import Certainty
from newsarchive.model.reading import Known
from newsarchive.render.markup.html import element, escape
from newsarchive.render.wording.labels import both, label

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MACHINE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?")
"""What HTML's `datetime` allows of our values: a year, month, day or minute."""


def in_words(value: str) -> tuple[str, str]:
    """An ISO 8601 or EDTF date or interval in Chinese and in English; other values are returned unchanged."""
    if "/" in value:
        return _interval(*value.split("/", 1))
    if value in {"", ".."}:
        return "今", "open"
    day, _, time = value.partition("T")
    parts = day.split("-")
    if not all(part.isdigit() for part in parts) or not 1 <= len(parts) <= 3:  # noqa: PLR2004  # year, month, day
        return value, value
    return _chinese(parts) + time, _english(parts) + (f", {time}" if time else "")


def _interval(start: str, end: str) -> tuple[str, str]:
    """An interval; parts that both ends share are given once: 2021年1月至6月, Jan to Jun 2021."""
    (start_zh, start_en), (end_zh, end_en) = in_words(start), in_words(end)
    common = _common(start.split("-"), end.split("-"))
    if common:
        end_zh = end_zh.removeprefix(_chinese(start.split("-")[:common]))
        start_en = " ".join(start_en.split(" ")[:-common])
    return f"{start_zh}至{end_zh}", f"{start_en} to {end_en}"


def _common(start: list[str], end: list[str]) -> int:
    """The number of leading parts that two different dates of the same precision share; 0 if they have times."""
    if len(start) != len(end) or start == end or any("T" in part for part in start + end):
        return 0
    return next(number for number, (one, two) in enumerate(zip(start, end, strict=True)) if one != two)


def _chinese(parts: list[str]) -> str:
    return "".join(f"{int(part)}{unit}" for part, unit in zip(parts, "年月日", strict=False))


def _english(parts: list[str]) -> str:
    year, *rest = parts
    names = [str(int(day)) for day in rest[1:]] + [_month(month) for month in rest[:1]]
    return " ".join([*names, str(int(year))])


def _month(month: str) -> str:
    return _MONTHS[int(month) - 1] if 1 <= int(month) <= len(_MONTHS) else month


def datetime_attribute(value: str) -> str | None:
    """`value` if HTML's `datetime` allows it, else None."""
    return value if _MACHINE.fullmatch(value) else None


@lru_cache(maxsize=4096)
def when(value: str, *, unsure: bool = False) -> str:
    """A date in both languages as HTML, in brackets if it is unsure."""
    content = both(*(f"[{words}]" if unsure else words for words in in_words(value)))
    machine = datetime_attribute(value)
    return element("time", content, datetime=machine) if machine else content


def badge(kind: str) -> str:
    """A label as a badge."""
    return f'<span class="na-badge na-badge--{kind}">{label(kind)}</span>'


def known_date(known: Known | None) -> str:
    """A date with a badge for its certainty; an inferred date is in brackets."""
    if known is None:
        return badge("unknown")
    if known.certainty is Certainty.PRINTED:
        return f"{when(known.value)} {badge('printed')}"
    return f"{when(known.value, unsure=True)} {badge('inferred')}"


def short_date(known: Known | None) -> str:
    """A date for lists: ISO, in brackets with a badge if it is inferred, or the word for an unknown date."""
    if known is None:
        return f"<span>{label('unknown')}</span>"
    stamp = _stamp(known.value)
    return stamp if known.certainty is Certainty.PRINTED else f"[{stamp}] {badge('inferred')}"


@lru_cache(maxsize=4096)
def _stamp(value: str) -> str:
    return f'<time datetime="{escape(value)}">{escape(value)}</time>'
