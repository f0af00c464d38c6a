"""Lists of facts, tables, jump bars, headings and outward links, which several kinds of page share."""

from collections.abc import Iterable, Sequence
from functools import cache

from newsarchive.render.markup.html import Attribute, element, escape, items, link
from newsarchive.render.wording.labels import label, plain

Pair = tuple[str, str | None]
"""Key of a label, and HTML; a pair with None is left out."""


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
    """A table; the first cell of each row is its header.

    Args:
        caption: HTML of the caption.
        heads: HTML of the column headers.
        rows: HTML of the cells.
        kind: A class in addition to `na-table`.
        numbers: The number of columns, from the right, that hold numbers.
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
    """Wide content in a box that scrolls by itself, also by keyboard."""
    return element("div", content, class_="na-scroll", tabindex=0)


def jump(key: str, links: Iterable[tuple[str, str]]) -> str:
    """A labelled bar of links, each (address, HTML)."""
    inner = items(link(address, content) for address, content in links)
    return element("nav", inner, class_="na-jump", aria_label=plain(key)) if inner else ""


@cache
def heading(level: int, key: str, **values: Attribute) -> str:
    """A heading from the label table; its id is the key unless another is given."""
    return element(f"h{level}", label(key), **({"id_": key} | values))


def title(content: str) -> str:
    """The h1 of a generated page that is not an article; `content` is HTML."""
    return element("h1", content, class_="na-h1")


def outward(address: str, text: str | None = None) -> str:
    """A link to another site; plain text if `address` is not a web address."""
    if not address.startswith(("https://", "http://")):
        return escape(text or address)
    return link(address, escape(text or address), rel="external noreferrer")


def thousands(number: int) -> str:
    """A number with its digits grouped by thousands."""
    return f"{number:,}"
