"""An article's dates, in the margin and in a list at its foot, and the link to its figures."""

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct, field

from newsarchive.model.reading import DateCertainty, DateKind, DateMention, Reading, ReadingBlock
from newsarchive.render import addresses
from newsarchive.render.context import year_of
from newsarchive.render.markup.html import element, escape, link
from newsarchive.render.wording.date_reasons import date_reason
from newsarchive.render.wording.labels import both, label
from newsarchive.render.wording.when import when

_LINES = 2
"""Lines of dates beside a paragraph: together as high as one line of text."""
_WIDTH = 10
"""Characters in a line of the margin, not counting full stops and brackets, which are narrow."""
_NARROW = str.maketrans("", "", ".[]")
_TOLD = frozenset({DateKind.DATE, DateKind.RANGE})
"""Kinds that say when; durations and recurrences are not listed."""
_UNSURE = frozenset({DateCertainty.INFERRED, DateCertainty.AMBIGUOUS})


class _Said(Struct):
    """A date expression with its value, and the anchors of its occurrences."""

    date: DateMention
    anchors: list[str] = field(default_factory=list)


def margin_dates(block: ReadingBlock) -> str | None:
    """The first dates of a paragraph, in lines, and the number of further ones; None if there are none."""
    if not block.dates:
        return None
    told = (date for date in block.dates if date.value and date.kind in _TOLD and not date.in_name)
    values = list(dict.fromkeys((date.value or "", date.certainty in _UNSURE) for date in told))
    lines: list[str] = []
    shown = 0
    for value in values:
        needed = _in_lines(*value)
        if lines and len(lines) + len(needed) > _LINES:
            break
        lines += needed
        shown += 1
    more = f" +{len(values) - shown}" if shown < len(values) else ""
    return "\n".join(lines) + more if lines else None


@lru_cache(maxsize=4096)
def _in_lines(value: str, unsure: bool) -> tuple[str, ...]:  # noqa: FBT001 - a key of the cache
    """A value in the lines of the margin, language-neutral and abbreviated: 2021.7–12; in brackets if unsure.

    A clock time is on the line below its day.
    """
    if "/" in value:
        first, last = (side.partition("T")[0] for side in value.split("/"))
        lines = [_dotted(first)] if first == last else [f"{_dotted(first)}–", _end(first, last)]
        if len("".join(lines).translate(_NARROW)) <= _WIDTH:
            lines = ["".join(lines)]
    else:
        day, _, time = value.partition("T")
        lines = [_dotted(day), time] if time else [_dotted(day)]
    said = "\n".join(lines)
    return tuple((f"[{said}]" if unsure else said).split("\n"))


def _dotted(day: str) -> str:
    """2021-03-05 as 2021.3.5, which leaves the dash to intervals."""
    return ".".join(part.lstrip("0") for part in day.split("-"))


def _end(first: str, last: str) -> str:
    """The end of an interval without the parts it shares with the start (2023.1.21–27); empty if it is open."""
    if last in {"", ".."}:
        return ""
    start, end = first.split("-"), last.split("-")
    differs = next((at for at, (one, other) in enumerate(zip(start, end, strict=False)) if one != other), 0)
    return _dotted("-".join(end[differs if len(start) == len(end) else 0 :]))


def dates_of(reading: Reading) -> str:
    """The list of the article's dates, each once, with its value and the reason."""
    said = _said(reading)
    if not said:
        return ""
    count = f' <span class="na-fine">({len(said)})</span>'
    return element(
        "details",
        element("summary", label("dates"), count),
        element("ol", *map(_row, said)),
        class_="na-dates",
        id_="dates",
    )


def _said(reading: Reading) -> list[_Said]:
    found: dict[tuple[str, str | None], _Said] = {}
    for block, date in _told(reading):
        key = ("".join(date.text.split()), date.value)
        found.setdefault(key, _Said(date)).anchors.append(block.anchor(date.span))
    return list(found.values())


def _told(reading: Reading) -> Iterator[tuple[ReadingBlock, DateMention]]:
    for block in reading.blocks:
        for date in block.dates:
            if date.kind in _TOLD:
                yield block, date


def _row(said: _Said) -> str:
    date = said.date
    text = link(f"#{said.anchors[0]}", escape("".join(date.text.split())), lang="zh-Hans")
    again = "".join(f' <a href="#{anchor}">{number}</a>' for number, anchor in enumerate(said.anchors[1:], 2))
    value = when(date.value) if date.value else label("no-date")
    name = f" · {label('in-name')}" if date.in_name else ""
    why = f'<span class="na-fine">{label(date.certainty)}{name} · {date_reason(date.reason)}</span>'
    return f'<li>{text}{again} <span class="na-when">{value}</span> {why}</li>'


def figures_of(reading: Reading, root: str) -> str:
    """A link to the article's figures in the table of all figures; empty if it has none."""
    count = sum(len(block.figures) for block in reading.blocks)
    if not count:
        return ""
    asked = (
        f"year={year_of(reading)}&article={reading.id}"  # neither holds what an address would have to escape
    )
    shown = both(f"（{count} 条）", f"({count})")
    there = link(f"{root}{addresses.FIGURES}#{asked}", f"{label('article-figures')} {shown}")
    return element("p", there, class_="na-to-figures")
