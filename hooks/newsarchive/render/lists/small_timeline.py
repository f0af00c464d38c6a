"""The timeline of a term or a place: a chart of years, and the best entries."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from newsarchive.export import address
from newsarchive.model.spans import Span
from newsarchive.model.timeline import Event
from newsarchive.render import addresses
from newsarchive.render.elements.excerpt import excerpt
from newsarchive.render.elements.facts import heading, thousands
from newsarchive.render.markup.html import element, escape, link
from newsarchive.render.wording.labels import both, label
from newsarchive.render.wording.when import when

_BEST = 8
"""The number of entries listed; the rest are on the timeline."""

_WIDEST = 60
"""The most years that the chart can show."""

_HEIGHT = 28
_STEP = 26
"""Height of the highest bar and width of a year, in units of the drawing."""
_UNDER = 12
"""Height of the line of years below the bars."""
_FEW = 12
"""The most years for which every year is labelled; otherwise every fifth is."""

_SHORT = 90
"""The most characters of a sentence."""


class Moments(Struct, frozen=True):
    """The contents of a small timeline."""

    events: Sequence[Event]
    """In order of time."""
    supposed: Sequence[Event] = ()
    """Entries that belong here only because their whole report does; in order of time."""
    slug: str | None = None
    """Slug of the term around which sentences are shortened."""

    def told(self) -> list[tuple[Event, bool]]:
        """Entries except publications, in order of time, each with whether it is one of `supposed`."""
        marked = [(event, False) for event in self.events] + [(event, True) for event in self.supposed]
        return sorted(
            (pair for pair in marked if pair[0].kind != "publication"), key=lambda pair: pair[0].sort
        )


def small_timeline(moments: Moments, back: str, state: str) -> str:
    """The HTML of a small timeline; empty if it has no entries.

    Args:
        moments: Its contents.
        back: Leads to the site's root.
        state: Fragment, without `#`, with which the timeline's page shows all entries.
    """
    told = moments.told()
    if not told:
        return ""
    best = sorted(range(len(told)), key=lambda number: (told[number][1], -told[number][0].score, number))
    rows = "".join(f"<li>{_line(*told[number], moments.slug, back)}</li>" for number in sorted(best[:_BEST]))
    key = "all-of-reports" if moments.supposed else "all-on-timeline"
    return element(
        "section",
        heading(2, "in-time"),
        _strip([event for event, _ in told], sum(supposed for _, supposed in told)),
        element("ol", rows),
        element("p", link(f"{back}{addresses.TIMELINE}#{state}", label(key)), class_="na-more"),
        class_="na-small-timeline",
        aria_labelledby="in-time",
    )


def sentence_of(event: Event, slug: str | None = None) -> str:
    """The entry's sentence, shortened around the term, else around the date; empty if it has none."""
    if event.block is None or event.sentence is None or event.mention is None:
        return ""
    block, whole = event.reading.blocks[event.block], Span(*event.sentence)
    mentions = (mention.span for mention in block.mentions if mention.slug == slug)
    inside = (span for span in mentions if whole.start <= span.start and span.end <= whole.end)
    return excerpt(block.text, whole, next(inside, event.mention.span), _SHORT)


def _line(event: Event, supposed: bool, slug: str | None, back: str) -> str:  # noqa: FBT001 - a pair's second half
    said = link(address(event, back), escape(event.title or sentence_of(event, slug)), lang="zh-Hans")
    unsure = "" if event.certainty in ("certain", "resolved") else f" {label(event.certainty)}"
    where = f' <span class="na-fine">{label("place-of-report")}</span>' if supposed else ""
    return f'<span class="na-when">{when(event.value)}{unsure}</span> <span>{said}{where}</span>'


def _strip(events: Sequence[Event], supposed: int) -> str:
    """A bar chart of how many entries begin in each year, with a caption that says the same."""
    counts = Counter(int(event.sort[0][:4]) for event in events)
    first, last = min(counts), max(counts)
    drawing = "" if first == last or last - first >= _WIDEST else _bars(counts, first, last)
    years = str(first) if first == last else f"{first}—{last}"
    named, others = thousands(len(events) - supposed), thousands(supposed)
    zh, en = f"{years}年，{named} 条", f"{years.replace('—', ' to ')}, {named} entries"
    if supposed:
        zh, en = (
            f"{zh}；另有 {others} 条未言地点，依报道地点列入",
            f"{en}; {others} more name no place and stand here by the place of their report",
        )
    return element("figure", drawing, element("figcaption", both(zh, en), class_="na-fine"))


def _bars(counts: Counter[int], first: int, last: int) -> str:
    highest, width = max(counts.values()), (last - first + 1) * _STEP
    bars = "".join(
        f'<rect x="{(year - first) * _STEP + 3}" y="{_HEIGHT - tall}" width="{_STEP - 6}" height="{tall}">'
        f"<title>{year}: {count}</title></rect>"
        for year, count in sorted(counts.items())
        for tall in (max(2, round(_HEIGHT * count / highest)),)
    )
    named = (year for year in range(first, last + 1) if last - first < _FEW or year % 5 == 0)
    years = "".join(
        f'<text x="{(year - first) * _STEP + _STEP // 2}" y="{_HEIGHT + _UNDER - 2}">{year}</text>'
        for year in named
    )
    said = ", ".join(f"{year}: {count}" for year, count in sorted(counts.items()))
    return (
        f'<svg viewBox="0 0 {width} {_HEIGHT + _UNDER}" width="{width}" height="{_HEIGHT + _UNDER}" role="img" '
        f'aria-label="{said}">{bars}<path d="M0 {_HEIGHT}H{width}"/>{years}</svg>'
    )
