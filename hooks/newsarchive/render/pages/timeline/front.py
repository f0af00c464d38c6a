"""The timeline's page, with the best entries that one page can hold, and the pages by year."""

from collections.abc import Sequence

from newsarchive.model.timeline import Event
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.data.timeline_files import CERTAINTIES
from newsarchive.render.elements.facts import jump, thousands, title
from newsarchive.render.elements.leaves import LEAF, Leaf, by_key, pager
from newsarchive.render.markup.html import element, link
from newsarchive.render.pages.timeline.account import account
from newsarchive.render.pages.timeline.entries import event_list
from newsarchive.render.wording.labels import both, label


def year_of(event: Event) -> str:
    """The year of an event: that of its first day."""
    return event.sort[0][:4]


def selected(events: Sequence[Event]) -> list[Event]:
    """At most a page of `events`, in their order.

    Entries titled by an editor have priority, then dated statements by points, then by certainty; publications, which
    are also in the list of articles, come last.
    """
    best = sorted(range(len(events)), key=lambda number: (*_worth(events[number]), number))
    return [events[number] for number in sorted(best[:LEAF])]


def _worth(event: Event) -> tuple[bool, bool, int, int]:
    return event.title is None, event.kind == "publication", -event.score, CERTAINTIES.index(event.certainty)


def front(context: Context) -> str:
    """The HTML of the timeline's own page."""
    events = context.archive.events
    complete = len(events) <= LEAF
    shown = by_key(events if complete else selected(events), year_of)
    years = dict.fromkeys(map(year_of, events))
    bar = jump("years", ((f"#y{year}" if complete else f"{year}/", year) for year in years))
    parts = (
        element(
            "section",
            element("h2", year, id_=f"y{year}"),
            event_list(entries, "../", context),
            class_="na-year",
        )
        for year, entries in shown.items()
    )
    view = element("div", id_="na-timeline", data_base="../", hidden=True) if events else ""
    listed = element("div", _note(events, complete=complete), bar, *parts, id_="na-timeline-list")
    return "".join((title(label("timeline")), _lede(events), view, listed, account()))


def _lede(events: Sequence[Event]) -> str:
    told = sum(event.kind != "publication" for event in events)
    zh = f"{thousands(len(events) - told)} 篇报道的日期，及其中 {thousands(told)} 条有日期的记述。"
    en = f"The dates of {thousands(len(events) - told)} reports, and {thousands(told)} dated statements in them."
    return element("p", both(zh, en), class_="na-lede") if events else ""


def _note(events: Sequence[Event], *, complete: bool) -> str:
    if complete and events:
        return ""
    return element("p", label("no-events" if not events else "selection"))


def year_page(year: str, leaf: Leaf[Event], context: Context) -> str:
    """The HTML of a page of one year."""
    back = addresses.root(leaf.uri)
    up = element("p", link(back + addresses.TIMELINE, label("timeline")))
    head = title(f"{label('timeline')} · {year}")
    return "".join((head, up, pager(leaf), event_list(leaf.entries, back, context), pager(leaf)))
