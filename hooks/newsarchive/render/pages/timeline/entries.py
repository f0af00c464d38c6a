"""Entries of the timeline as a list."""

from collections.abc import Sequence

from newsarchive.export import address
from newsarchive.model.spans import Span
from newsarchive.model.timeline import Event, Joined
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.markup.html import element, escape, link
from newsarchive.render.wording.date_reasons import date_reason
from newsarchive.render.wording.labels import label
from newsarchive.render.wording.when import badge, short_date, when


def event_list(events: Sequence[Event], back: str, context: Context) -> str:
    """Events as a list; `back` leads to the site's root."""
    lines = (
        f'<li class="na-event na-event--{event.drawn}">{_entry(event, back, context)}</li>'
        for event in events
    )
    return element("ol", *lines, class_="na-timeline")


def _entry(event: Event, back: str, context: Context) -> str:
    kind = f'<span class="na-kind na-fine">{label(f"kind-{event.drawn}")}</span>'
    head = f'<span class="na-when">{when(event.value)}</span> {kind} {badge(event.certainty)}'
    if event.mention is None:
        what = link(address(event, back), escape(event.title or event.reading.title))
        paper = _publication(event)
        return f'{head} <span class="na-what">{what}</span>' + (
            f' <span class="na-where">{paper.lstrip()}</span>' if paper else ""
        )
    named = f'<span class="na-what">{escape(event.title)}</span> ' if event.title else ""
    return "".join(
        (
            f"{head} {named}{told(event, back)} {_how(event)}",
            _terms(event, back, context),
            _where(event, back),
            _also(event, back),
        )
    )


def told(event: Event, back: str) -> str:
    """The sentence as a link to its passage, with the date expression marked."""
    if event.block is None or event.mention is None:
        return ""
    block = event.reading.blocks[event.block]
    span = Span(*event.sentence) if event.sentence else event.mention.span
    start, end = event.mention.span
    text = (
        f"{escape(block.text[span.start : start])}<mark>{escape(block.text[start:end])}</mark>"
        f"{escape(block.text[end : span.end])}"
    )
    return link(address(event, back), text, class_="na-sentence", lang="zh-Hans")


def _how(event: Event) -> str:
    """The value of the date expression, and the reason."""
    mention = event.mention
    if mention is None:
        return ""
    return (
        f'<span class="na-how na-fine"><span lang="zh-Hans">{escape(mention.text)}</span> → '
        f"<code>{escape(event.value)}</code> {date_reason(mention.reason)}</span>"
    )


def _terms(event: Event, back: str, context: Context) -> str:
    known = (context.entries[slug].entry for slug in event.terms if slug in context.entries)
    links = "、".join(link(back + addresses.term(entry.slug), escape(entry.headword)) for entry in known)
    return f' <span class="na-event-terms na-fine">{label("glossary")} {links}</span>' if links else ""


def _where(event: Event, back: str) -> str:
    page = link(back + addresses.article(event.reading.id), escape(event.reading.title))
    return f' <span class="na-where">{page}{_publication(event)} {short_date(event.reading.date)}</span>'


def _publication(event: Event) -> str:
    known = event.reading.publication
    return f' <span class="na-where-in">{escape(known.value)}</span>' if known else ""


def _also(event: Event, back: str) -> str:
    if not event.also:
        return ""
    others = "".join(f"<p>{_other(joined, back)}</p>" for joined in event.also)
    return f'<details class="na-also"><summary>{label("also-told")} {len(event.also)}</summary>{others}</details>'


def _other(joined: Joined, back: str) -> str:
    event = joined.event
    why = f'<span class="na-badge">{label(f"joined-{joined.how}")}</span>'
    return f"{why} {when(event.value)} {told(event, back)}{_where(event, back)}"
