"""Quotations from the corpus: the address of a passage, and concordance lines as a table."""

from collections.abc import Sequence
from functools import lru_cache

from newsarchive.concordance import Line
from newsarchive.model.reading import Reading
from newsarchive.model.spans import Span
from newsarchive.render import addresses
from newsarchive.render.elements.facts import scrolled
from newsarchive.render.markup.html import escape, link
from newsarchive.render.wording.labels import label
from newsarchive.render.wording.titles import title_of
from newsarchive.render.wording.when import short_date
from newsarchive.text import squeeze, squeezed


def fragment_of(quote: str, reading: Reading) -> str:
    """`#cS-E` of `quote` in an article, ignoring white space and script; empty if it is not found."""
    wanted = squeezed(quote)
    for block in reading.blocks:
        text, places = _squeezed(block.text)
        at = text.find(wanted)
        if wanted and at >= 0:
            return "#" + block.anchor(Span(places[at], places[at + len(wanted) - 1] + 1))
    return ""


@lru_cache(maxsize=4096)
def _squeezed(text: str) -> tuple[str, list[int]]:
    """Cached, because many entries quote the same articles."""
    return squeeze(text)


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
    before, behind = _cut(line)
    paper = f"{escape(reading.publication.value)} · " if reading.publication else ""
    return (
        f'<tr><td class="na-left"><bdi>{before}{escape(line.left)}</bdi></td>'
        f'<td class="na-key">{link(f"{page}#{line.anchor}", escape(line.key))}</td>'
        f'<td class="na-right">{escape(line.right)}{behind}</td>'
        f'<td class="na-where">{short_date(reading.date)} {paper}{title_of(reading)}</td></tr>'
    )


def _cut(line: Line) -> tuple[str, str]:
    """An ellipsis on each side where the paragraph continues."""
    text = line.reading.blocks[line.block].text
    before, behind = line.span.start - len(line.left), line.span.end + len(line.right)
    return "…" if before else "", "…" if behind < len(text) else ""
