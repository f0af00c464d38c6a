"""A term's or a place's own timeline: a strip of years, and its best entries."""

from collections import Counter
from collections.abc import Sequence

from newsarchive.export import address
from newsarchive.model.timeline import Event
from newsarchive.render import addresses
from newsarchive.render.facts import heading, thousands
from newsarchive.render.html import element, escape, link
from newsarchive.render.labels import both, label
from newsarchive.render.when import when

_BEST = 8
"""Entries told; the rest are on the timeline."""

_WIDEST = 60
"""Years that the strip can hold."""

_HEIGHT = 28
_STEP = 16
"""Of a bar of the strip, in units of its drawing."""

_SHORT = 90
"""Characters of a sentence."""


def small_timeline(events: Sequence[Event], back: str, state: str) -> str:
    """The HTML of the entries of one thing, in order of time; nothing where there are none.

    Args:
        events: In order of time.
        back: Leads to the site's root.
        state: Fragment, without `#`, under which the timeline's view shows all of them.
    """
    told = [event for event in events if event.kind != "publication"]
    if not told:
        return ""
    best = sorted(range(len(told)), key=lambda number: (-told[number].score, number))[:_BEST]
    rows = "".join(f"<li>{_line(told[number], back)}</li>" for number in sorted(best))
    more = link(f"{back}{addresses.TIMELINE}#{state}", label("all-on-timeline"))
    return element(
        "section",
        heading(2, "in-time"),
        _strip(told),
        element("ol", rows),
        element("p", more, class_="na-more"),
        class_="na-small-timeline",
        aria_labelledby="in-time",
    )


def _line(event: Event, back: str) -> str:
    if event.block is None or event.sentence is None:
        return ""
    start, end = event.sentence
    text = event.reading.blocks[event.block].text[start:end]
    short = text if len(text) <= _SHORT else f"{text[:_SHORT]}……"
    said = link(address(event, back), escape(event.title or short), lang="zh-Hans")
    unsure = "" if event.certainty in ("certain", "resolved") else f" {label(event.certainty)}"
    return f'<span class="na-when">{when(event.value)}{unsure}</span> {said}'


def _strip(events: Sequence[Event]) -> str:
    """Bars of how many entries begin in each year, as a drawing that says in words what it shows."""
    counts = Counter(int(event.sort[0][:4]) for event in events)
    first, last = min(counts), max(counts)
    if first == last or last - first >= _WIDEST:
        return ""
    highest = max(counts.values())
    bars = "".join(
        f'<rect x="{(year - first) * _STEP + 1}" y="{_HEIGHT - tall}" width="{_STEP - 2}" height="{tall}">'
        f"<title>{year}: {count}</title></rect>"
        for year, count in sorted(counts.items())
        for tall in (max(2, round(_HEIGHT * count / highest)),)
    )
    width = (last - first + 1) * _STEP
    said = ", ".join(f"{year}: {count}" for year, count in sorted(counts.items()))
    drawing = (
        f'<svg viewBox="0 0 {width} {_HEIGHT}" width="{width}" height="{_HEIGHT}" role="img" '
        f'aria-label="{said}">{bars}<path d="M0 {_HEIGHT}H{width}"/></svg>'
    )
    span = both(
        f"{first}—{last}年，{thousands(len(events))} 条",
        f"{first} to {last}, {thousands(len(events))} entries",
    )
    return element("figure", drawing, element("figcaption", span, class_="na-fine"))
