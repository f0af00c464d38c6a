"""The page on which the browser's search lives; without a script it leads to the indexes."""

from collections.abc import Iterator

from newsarchive.model.site import Page
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.facts import title
from newsarchive.render.html import element, escape, items, link
from newsarchive.render.labels import LABELS, both, label

_WAYS = (
    ("articles", addresses.ARTICLES),
    ("glossary", addresses.GLOSSARY),
    ("timeline", addresses.TIMELINE),
    ("claims", addresses.FIGURES),
    ("publications", addresses.PUBLICATIONS),
    ("places", addresses.PLACES),
    ("corpus", addresses.CORPUS),
    ("feed", addresses.FEED),
)
"""The indexes, by label and address."""

MODULES = ("main", "core", "face")
"""The modules of a first answer; the browser fetches them beside the page, all others after it."""

_HOW = (
    ("公安 派出所", "两者都出现，不论先后", "both occur, in any order"),
    ('"化解 矛盾"', "引号内连同空格照字面查", "a phrase, blanks included"),
    ('"派出*民警"', "引号内 * 代表 0 至 4 个字；\\* 为星号本身", "within quotes * is 0 to 4 characters; \\* is an asterisk"),
    ("民警 -交警", "不含后者", "without the second"),
    ("长沙 | 株洲", "二者居其一", "either"),
    ("年:2021 · year:2019-2021", "出版年份", "year of publication"),
    ("报:株洲日报 · paper:…", "报刊", "publication"),
    ("地:长沙 · place:…", "地点", "place"),
    ("词:枫桥经验 · term:…", "术语的各种写法", "a glossary term in all its forms"),
    ("原:後 · exact:後", "区分简繁，按原刊字形", "this very character, as the source prints it"),
)  # fmt: skip
"""Lines of the help: what is typed, and what it does."""


def pages(_context: Context) -> Iterator[Page]:
    """The search page."""
    zh, _ = LABELS["search"]
    yield Page(addresses.SEARCH, "search", zh, body, head=head)


def head() -> str:
    """Has the browser run the first module, and fetch what a first answer needs, before the page is there."""
    back = addresses.root(addresses.SEARCH)
    folder = f"{back}assets/search/"
    asked = (f'<link rel="modulepreload" fetchpriority="high" href="{folder}{name}.mjs">' for name in MODULES)
    index = '<link rel="preload" as="fetch" crossorigin href="manifest.json">'
    return "".join(asked) + index + f'<script type="module" async src="{folder}main.mjs"></script>'


def body() -> str:
    """The HTML of the search page."""
    back = addresses.root(addresses.SEARCH)
    without = element("noscript", element("p", label("noscript")), ways(back))
    kwic = element("p", link(back + addresses.CONCORDANCE, label("concordance")), class_="na-fine")
    searched = element("div", form(), how(), id_="na-search", data_base=back)
    return title(label("search")) + searched + without + kwic


def form() -> str:
    """The field; it has no name, so that no query reaches the host even without a script."""
    field = (
        '<input type="search" id="na-search-q" autocomplete="off" autocapitalize="none" spellcheck="false"'
        ' enterkeyhint="search" lang="zh-Hans">'
    )
    go = element("button", both("检索", "Search"), type="submit")
    caption = element("label", both("检索全文", "Search the full text"), for_="na-search-q")
    row = element("div", element("div", field, class_="na-search-field"), go, class_="na-search-row")
    return element(
        "form", caption, row, class_="na-search-bar", role="search", aria_label="全文检索 Full-text search"
    )


def how() -> str:
    """What can be typed."""
    rows = (
        element("dt", element("code", escape(typed))) + element("dd", both(zh, en)) for typed, zh, en in _HOW
    )
    note = both(
        "简体、繁体、全角、半角、大小写一律相通；逐字相符，不分词。结果为零时，另列术语、拼音、相近写法和拆词结果，并注明。"
        "点开结果后，按 n 和 p 到下一处、上一处。",
        "Scripts, widths and cases are one; matches are literal, without segmentation. Where nothing matches, terms,"
        " pinyin, near forms and single words are offered and labelled. On an article, n and p lead to the next and the"
        " previous hit.",
    )
    summary = element("summary", both("怎样检索", "How to search"))
    return element("details", summary, element("dl", *rows), element("p", note), class_="na-search-how")


def ways(back: str) -> str:
    """Links to the indexes; `back` leads to the site's root."""
    return items((link(back + address, label(key)) for key, address in _WAYS), class_="na-ways")
