"""The elements of a web page, and what they say about the text in them."""

import re
from collections.abc import Mapping

from msgspec import Struct

NEVER_SHOWN = frozenset((
    "script", "style", "template", "noscript", "title", "select", "datalist", "svg", "iframe", "noframes",
    "audio", "video", "canvas", "object",
))  # fmt: skip
"""Elements whose content a browser with scripts does not show as text."""
PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
HEADINGS = PARAGRAPHS - {"p"}
BLOCKS = PARAGRAPHS | frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup",
    "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "pre", "section", "summary",
    "table", "tbody", "tfoot", "thead", "tr", "ul",
))  # fmt: skip
"""Elements that stand on lines of their own (HTML Standard, 15.3 “Flow content”)."""
CELLS = frozenset({"td", "th"})
VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
))  # fmt: skip
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


_BOLD = frozenset({"b", "strong", "th"}) | HEADINGS
_FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "form", "button", "label", "menu", "textarea"})
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:nav\w*|menu\w*|foot\w*|bottom\w*|side\w*|aside|crumbs?|breadcrumbs?|share\w*|bdshare\w*|bshare\w*|jiathis\w*"
    r"|comments?|cmts?|liuyan|feedback|dialog|modal|popup|reply|login|search\w*|copyright\w*|links?|friendlinks?|relat\w*|recommend\w*|hot\w*|rank\w*|top10|ads?|advert\w*|sponsor\w*"
    r"|tools?|toolbar|print|qr\w*|erweima|ewm|weixin|wechat|pager?|pagination|pagelink|tags?|keywords?|disclaimer|statement|more|app|banner"
    r"|daohang|dibu|sousuo|fenxiang|pinglun|tuijian|xiangguan|paihang|remen|guanggao|banquan|shengming|shenming|zuixin)"
    r"(?=$|[\s_-])"
)
"""Class names and ids commonly given to elements that are not part of an article."""


class Element(Struct, frozen=True, eq=False):
    """An element in its place; two are equal only where they are the same one."""

    tag: str
    parent: "Element | None" = None
    names: str = ""
    """Its classes, id and role, in lower case and separated by spaces."""
    hidden: bool = False
    """Whether it, or an element around it, is not shown."""
    veil: int = 0
    """The number of the outermost element whose style hides it, 0 where none does or it could not be shown as text anyway."""
    linked: bool = False
    """Whether it is, or lies in, a link."""
    bold: bool = False
    """Whether it, or an inline element around it, makes its text bold."""
    furniture: bool = False
    """Whether its own tag or names mark it as furniture of the page."""
    order: int = 0
    """Its number in the order in which elements open."""
    holder: "Element | None" = None
    """The innermost block around it, if it is no block itself."""

    @property
    def is_block(self) -> bool:
        """Whether its text stands on lines of its own."""
        return self.tag in BLOCKS or self.tag in CELLS

    @property
    def block(self) -> "Element":
        """The element itself if it is a block, else the innermost block around it."""
        return self.holder or self


def element(
    tag: str, attributes: Mapping[str, str | None], parent: Element | None, order: int, unveiled: int = 0
) -> Element:
    """The element that a start tag opens within `parent`, as number `order` of its page.

    Number `unveiled` is shown, though its style hides it.
    """
    names = " ".join(attributes.get(key) or "" for key in ("class", "id", "role")).lower()
    names = " ".join(names.split())
    styled = "hidden" in attributes or _HIDING.search(attributes.get("style") or "") is not None
    above = parent.veil if parent else 0
    veil = 0 if tag in NEVER_SHOWN else above or (order if styled and order != unveiled else 0)
    block = tag in BLOCKS or tag in CELLS
    return Element(
        tag,
        parent,
        names,
        hidden=tag in NEVER_SHOWN or veil > 0 or (parent is not None and parent.hidden),
        veil=veil,
        linked=(tag == "a" and "href" in attributes) or (parent is not None and parent.linked),
        bold=tag in _BOLD or (parent is not None and parent.bold and not block),
        furniture=tag in _FURNITURE_TAGS or _FURNITURE.search(names) is not None,
        order=order,
        holder=None if block or parent is None else parent.block,
    )
