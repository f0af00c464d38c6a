"""The elements of a web page as far as a reader of its text must know them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

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
"""Names that page makers give to what is no part of an article."""


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """An element in its place; two are equal only where they are the same one."""

    tag: str
    parent: "Element | None" = None
    names: str = ""
    """Its classes, id and role, lower case, with spaces between."""
    hidden: bool = False
    """Whether it, or what it lies in, is not shown."""
    linked: bool = False
    """Whether its text leads elsewhere."""
    bold: bool = False
    """Whether its text is bold by the tags of its line."""
    furniture: bool = False
    """Whether its tag or name, or that of what it lies in near by, is one of a page's furniture."""
    order: int = 0
    """Its number in the order in which elements open."""
    holder: "Element | None" = None
    """The innermost block that it lies in, where it is none itself."""

    @property
    def is_block(self) -> bool:
        """Whether it stands on lines of its own."""
        return self.tag in BLOCKS or self.tag in CELLS

    @property
    def block(self) -> "Element":
        """The innermost block that it is or lies in."""
        return self.holder or self


def element(tag: str, attributes: Mapping[str, str | None], parent: Element | None, order: int) -> Element:
    """The element that a start tag opens within `parent`, as number `order` of its page."""
    names = " ".join(attributes.get(key) or "" for key in ("class", "id", "role")).lower()
    names = " ".join(names.split())
    hides = tag in NEVER_SHOWN or "hidden" in attributes or _HIDING.search(attributes.get("style") or "")
    block = tag in BLOCKS or tag in CELLS
    return Element(
        tag,
        parent,
        names,
        hidden=bool(hides) or (parent is not None and parent.hidden),
        linked=(tag == "a" and "href" in attributes) or (parent is not None and parent.linked),
        bold=tag in _BOLD or (parent is not None and parent.bold and not block),
        furniture=tag in _FURNITURE_TAGS or _FURNITURE.search(names) is not None,
        order=order,
        holder=None if block or parent is None else parent.block,
    )
