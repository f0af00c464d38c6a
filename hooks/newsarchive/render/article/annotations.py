"""The annotations of a block (terms, dates, emendations) as marks with their markup."""

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct, field

from newsarchive.model.reading import (
    DateCertainty,
    DateKind,
    DateMention,
    Emendation,
    Mention,
    ReadingBlock,
)
from newsarchive.render.article.anchors import substitution_marks
from newsarchive.render.markup.html import attributes, escape
from newsarchive.render.markup.marks import Mark
from newsarchive.render.scripts import Asides
from newsarchive.render.wording.date_reasons import plain_date_reason
from newsarchive.render.wording.labels import LABELS, plain
from newsarchive.render.wording.when import datetime_attribute

EMENDED, TERM, DATE = 1, 2, 3
"""Ranks: of two marks that cross, the one of higher rank is split; 0 is a substituted stretch."""


class Progress(Struct):
    """The state of rendering one article: what its blocks have produced so far."""

    root: str
    linked: set[str] = field(default_factory=set)
    """Terms already linked in the current section."""
    terms: dict[str, None] = field(default_factory=dict)
    """All terms of the page, in the order of first mention."""
    notes: list[Emendation] = field(default_factory=list)
    paragraphs: int = 0
    asides: Asides = field(default_factory=Asides)


def annotation_marks(block: ReadingBlock, progress: Progress) -> Iterator[Mark]:
    """All marks of `block`; adds its terms and notes to `progress`, for the foot of the page."""
    yield from substitution_marks(block)
    for emendation in block.emendations:
        progress.notes.append(emendation)
        yield _emendation(emendation, len(progress.notes))
    for mention in block.mentions:
        yield _term(mention, progress)
    for date in block.dates:
        if date.value is not None:
            yield _date(date, date.value)


def _term(mention: Mention, progress: Progress) -> Mark:
    slug = mention.slug
    progress.terms.setdefault(slug)
    span = f'<span class="na-term" data-term="{slug}">'
    if slug in progress.linked:
        return Mark(*mention.span, span, "</span>", TERM)
    progress.linked.add(slug)
    opening = f'<a class="na-term" href="{progress.root}glossary/{slug}/" data-term="{slug}" aria-describedby="g-{slug}">'
    return Mark(*mention.span, opening, "</a>", TERM, resumed=opening, is_link=True)


def _date(date: DateMention, value: str) -> Mark:
    return Mark(*date.span, *_date_tags(value, date.kind, date.certainty, date.reason), DATE)


@lru_cache(maxsize=4096)
def _date_tags(value: str, kind: DateKind, certainty: DateCertainty, reason: str) -> tuple[str, str]:
    """Start and end tag of a date: reports of one day name the same dates."""
    machine = datetime_attribute(value)
    name = "time" if machine else "span"
    values = attributes(
        {
            "class_": "na-date",
            "datetime": machine,
            "data_value": value,
            "data_kind": kind,
            "data_certainty": certainty,
            "title": f"{value} ({plain(certainty)}): {plain_date_reason(reason)}",
        }
    )
    return f"<{name}{values}>", f"</{name}>"


def _emendation(emendation: Emendation, number: int) -> Mark:
    said = plain("gap") if emendation.certainty == "gap" else f"{plain('prints')}: {emendation.printed}"
    kind = "na-emend na-gap" if emendation.certainty == "gap" else "na-emend"
    opening = (
        f'<span class="{kind}" title="{escape(said)}" data-printed="{escape(emendation.printed)}" '
        f'data-certainty="{escape(emendation.certainty)}">'
    )
    zh, en = LABELS["notes"]
    reference = (
        f'<a class="na-ui na-noteref" href="#note-{number}" id="noteref-{number}" '
        f'data-n="{number}" aria-label="{zh} {en} {number}. {escape(said)}" title="{escape(said)}"></a>'
    )
    return Mark(*emendation.span, opening, "</span>", EMENDED, after=reference)
