"""Quotations from the corpus: where a passage stands, and lines of a concordance as a table."""

from collections.abc import Sequence

from newsarchive.concordance import Line
from newsarchive.model.glossary import Entry, Evidence
from newsarchive.model.reading import Reading
from newsarchive.model.spans import Span
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.facts import scrolled
from newsarchive.render.html import escape, link
from newsarchive.render.labels import label
from newsarchive.render.when import short_date
from newsarchive.text import squeeze


def fragment_of(quote: str, reading: Reading) -> str:
    """`#cS-E` of `quote` in an article (white space and script aside), empty where it is not found."""
    wanted = squeeze(quote)[0]
    for block in reading.blocks:
        text, places = squeeze(block.text)
        at = text.find(wanted)
        if wanted and at >= 0:
            return "#" + block.anchor(Span(places[at], places[at + len(wanted) - 1] + 1))
    return ""


def evidence_shown(entry: Entry, context: Context) -> list[tuple[Evidence, Reading, str]]:
    """The entry's evidence that may be quoted, with its article and `#cS-E` (empty where it is not found).

    What a withdrawn article says, or one of which less is shown, is quoted nowhere.
    """
    shown = []
    for evidence in entry.evidence:
        if context.has(evidence.article):
            reading = context.shown(evidence.article)
            fragment = fragment_of(evidence.quote, reading)
            if fragment or context.sources[reading.source_id].record.sidecar.rights.access == "full":
                shown.append((evidence, reading, fragment))
    return shown


_HEADS = ("left", "keyword", "right", "where")


def concordance(lines: Sequence[Line], back: str, caption: str) -> str:
    """Concordance lines as a table; `back` leads to the site's root, `caption` is HTML."""
    heads = "".join(f'<th scope="col">{label(key)}</th>' for key in _HEADS)
    rows = "".join(_row(line, back) for line in lines)
    return scrolled(
        f'<table class="na-table na-kwic"><caption>{caption}</caption><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _row(line: Line, back: str) -> str:
    reading = line.reading
    page = back + addresses.article(reading.id)
    return (
        f'<tr><td class="na-left">{escape(line.left)}</td>'
        f'<td class="na-key">{link(f"{page}#{line.anchor}", escape(line.key))}</td>'
        f'<td class="na-right">{escape(line.right)}</td>'
        f'<td class="na-where">{escape(reading.title)} {short_date(reading.date)}</td></tr>'
    )
