"""Lists of facts, tables, jump bars and pagers: the forms that several kinds of page share."""

from collections.abc import Iterable, Sequence
from functools import cache

from newsarchive.render.html import Attribute, element, escape, items, link
from newsarchive.render.labels import label, plain

Pair = tuple[str, str | None]
"""Key of a label, and HTML; a pair without HTML is left out."""


def facts(pairs: Iterable[Pair], **values: Attribute) -> str:
    """A description list of labelled facts."""
    rows = (
        f"<div><dt>{label(key)}</dt><dd>{content}</dd></div>" for key, content in pairs if content is not None
    )
    inner = "".join(rows)
    return element("dl", inner, **(values or {"class_": "na-facts"})) if inner else ""


def table(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], *, kind: str = "", numbers: int = 0
) -> str:
    """A table with a caption; `caption` and `heads` are HTML, the first cell of a row is its header.

    Args:
        caption: What the table shows.
        heads: The header of each column.
        rows: The cells, HTML.
        kind: A class beside `na-table`.
        numbers: How many of the last columns hold numbers.
    """
    first_number = len(heads) - numbers
    head = "".join(f'<th scope="col">{content}</th>' for content in heads)
    body = "".join(f"<tr>{_cells(row, first_number)}</tr>" for row in rows)
    inner = f"<caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
    return scrolled(element("table", inner, class_=f"na-table {kind}".strip()))


def _cells(row: Sequence[str], first_number: int) -> str:
    first, *rest = row
    cells = (
        f'<td class="na-num">{content}</td>' if column >= first_number else f"<td>{content}</td>"
        for column, content in enumerate(rest, 1)
    )
    return f'<th scope="row">{first}</th>{"".join(cells)}'


def scrolled(content: str) -> str:
    """A wide thing that scrolls by itself, with the keyboard too."""
    return element("div", content, class_="na-scroll", tabindex=0)


def jump(key: str, links: Iterable[tuple[str, str]]) -> str:
    """A labelled bar of links, each (address, HTML)."""
    inner = items(link(address, content) for address, content in links)
    return element("nav", inner, class_="na-jump", aria_label=plain(key)) if inner else ""


@cache
def heading(level: int, key: str, **values: Attribute) -> str:
    """A heading from the label table, whose id is the key unless another is given."""
    return element(f"h{level}", label(key), **({"id_": key} | values))


def title(content: str) -> str:
    """The h1 of a page other than an article; `content` is HTML."""
    return element("h1", content, class_="na-h1")


def outward(address: str, text: str | None = None) -> str:
    """A link to another site, or plain text where it is none of the web's."""
    if not address.startswith(("https://", "http://")):
        return escape(text or address)
    return link(address, escape(text or address), rel="external noreferrer")


def thousands(number: int) -> str:
    """A number as both languages group it."""
    return f"{number:,}"
