"""The timeline: publications and dates in the reports on one sorted list."""

from collections.abc import Iterator, Sequence
from functools import partial

from newsarchive.export import timeline_json
from newsarchive.model.corpus import Event
from newsarchive.model.site import OutputFile, Page
from newsarchive.model.spans import Span
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.facts import jump, title
from newsarchive.render.html import element, escape, link
from newsarchive.render.labels import LABELS, label
from newsarchive.render.leaves import LEAF, Leaf, by_key, leaves, pager
from newsarchive.render.when import badge, when

_TRUST = ("printed", "certain", "resolved", "inferred", "ambiguous")
"""Certainties from the firmest to the weakest."""


def pages(context: Context) -> Iterator[Page]:
    """The timeline and, where one page cannot hold it, its years."""
    events = context.archive.events
    zh, en = LABELS["timeline"]
    yield Page(addresses.TIMELINE, "timeline", zh, partial(front, context), title_en=en)
    if len(events) > LEAF:
        for year, entries in by_key(events, year_of).items():
            for leaf in leaves(f"{addresses.TIMELINE}{year}/", entries):
                body = partial(_year_page, year, leaf)
                yield Page(
                    leaf.uri, "timeline", f"{zh} · {year}", body, title_en=f"{en} · {year}", search=False
                )


def files(context: Context) -> Iterator[OutputFile]:
    """The timeline as data."""
    text = timeline_json(
        context.archive.events, site=context.config.host.site, version=context.archive.version
    )
    yield OutputFile("timeline.json", text.encode())


def year_of(event: Event) -> str:
    """The year under which an event stands: that of its first day."""
    return event.sort[0][:4]


def selected(events: Sequence[Event]) -> list[Event]:
    """At most a page of `events`, in their order: those an editor titled, then the firmest.

    Of equally firm ones a date in a report goes before a publication, which the list of articles has too.
    """
    best = sorted(range(len(events)), key=lambda number: (*_worth(events[number]), number))
    return [events[number] for number in sorted(best[:LEAF])]


def _worth(event: Event) -> tuple[bool, int, bool]:
    firmness = _TRUST.index(event.certainty) if event.certainty in _TRUST else len(_TRUST)
    return event.title is None, firmness, event.kind == "publication"


def front(context: Context) -> str:
    """The HTML of the timeline's own page."""
    events = context.archive.events
    complete = len(events) <= LEAF
    shown = by_key(events if complete else selected(events), year_of)
    years = dict.fromkeys(map(year_of, events))
    bar = jump("years", ((f"#y{year}" if complete else f"{year}/", year) for year in years))
    note = (
        element("p", label("no-events" if not events else "selection")) if not (complete and events) else ""
    )
    parts = (
        element("section", element("h2", year, id_=f"y{year}"), event_list(entries, "../"), class_="na-year")
        for year, entries in shown.items()
    )
    return "".join((title(label("timeline")), note, bar, *parts))


def _year_page(year: str, leaf: Leaf[Event]) -> str:
    back = addresses.root(leaf.uri)
    up = element("p", link(back + addresses.TIMELINE, label("timeline")))
    head = title(f"{label('timeline')} · {year}")
    return "".join((head, up, pager(leaf), event_list(leaf.entries, back), pager(leaf)))


def event_list(events: Sequence[Event], back: str) -> str:
    """Events as a list; `back` leads to the site's root."""
    lines = (f'<li class="na-event na-event--{kind_of(event)}">{_line(event, back)}</li>' for event in events)
    return element("ol", *lines, class_="na-timeline")


def kind_of(event: Event) -> str:
    """publication, date, range, or since: a range whose words say 以来."""
    since = event.kind == "range" and event.mention is not None and "以来" in event.mention.text
    return "since" if since else event.kind


def _line(event: Event, back: str) -> str:
    page = back + addresses.article(event.reading.id)
    kind = f'<span class="na-kind na-fine">{label(f"kind-{kind_of(event)}")}</span>'
    head = f'<span class="na-when">{when(event.value)}</span> {kind} {badge(event.certainty)}'
    headline = escape(event.reading.title)
    if event.block is None or event.mention is None:
        return f'{head} <span class="na-what">{link(page, escape(event.title or event.reading.title))}</span>'
    named = f'<span class="na-what">{escape(event.title)}</span> ' if event.title else ""
    source = f'<span class="na-where">{link(page, headline)}</span>'
    return f"{head} {named}{_sentence(event, page)} {source}"


def _sentence(event: Event, page: str) -> str:
    """The sentence with its expression marked, linked to its place in the article."""
    if event.block is None or event.mention is None:
        return ""
    block = event.reading.blocks[event.block]
    span = Span(*event.sentence) if event.sentence else event.mention.span
    start, end = event.mention.span
    text = (
        f"{escape(block.text[span.start : start])}<mark>{escape(block.text[start:end])}</mark>"
        f"{escape(block.text[end : span.end])}"
    )
    reason = f"{event.mention.text}: {event.mention.reason}"
    return link(f"{page}#{block.anchor(span)}", text, class_="na-sentence", title=reason)
