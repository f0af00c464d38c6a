"""Reads what the head of a page says about its article: title, date, publication."""

import datetime as dt
import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from msgspec import Struct

from newsarchive.source.html.page import WebPage
from newsarchive.text import fold
from newsarchive.text.surnames import SURNAMES

_TITLES = ("og:title", "articletitle", "twitter:title", "headline", "title", "enp:title")
_DATES = (
    "article:published_time",
    "og:release_date",
    "datepublished",
    "publishdate",
    "pubdate",
    "pubtime",
    "publish_time",
    "publishtime",
    "og:pubdate",
    "og:published_time",
    "weibo: article:create_at",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "article:create_at",
    "enp:date",
    "date",
)
"""Names of metadata for the day of publication, the most reliable first."""
_LINKED_DATES = ("datePublished", "pubDate")
"""Keys of linked data: schema.org's, and the one that Baidu asks sites for."""
_SOURCES = ("contentsource", "mediaid", "article:author", "source", "og:article:author")
_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?|(\d\d)(\d\d))(?!\d)")
_TAG = re.compile(r"<[^>]*>")
_MARK = re.compile(r"\s*(?:[_|｜–—>]+|--+|(?<=\s)-(?=\s))\s*")
"""Separates a title from the name of its site."""
_MASTHEAD = re.compile(
    r"[\u4e00-\u9fff·]{1,10}(?:[日晚早晨时商导汇周]报|都市报|法[制治]报|青年报|新闻[网社]?|在线|网|通讯社|周刊)"
)
"""Names of papers and sites, as they stand at the end of a `<title>`."""
_EDITION = re.compile(r"(?:多媒体)?(?:数字报刊?|电子报刊?|数字版|电子版)(?:网|平台)?$")
_EPAPER = re.compile(rf"(?:{_MASTHEAD.pattern})(?:{_EDITION.pattern})?")
_ABBREVIATED = re.compile(r"\s+[A-Za-z. ]+$")


class Dated(Struct, frozen=True):
    """A date and the text or element that gives it."""

    date: str
    evidence: str


def titles(page: WebPage) -> list[str]:
    """Possible titles from the page's head, the most reliable first; some include the name of the site."""
    metas = _metas(page)
    found = [metas[name] for name in _TITLES if name in metas]
    found += [str(item["headline"]) for item in _linked_data(page) if item.get("headline")]
    whole = [*found, page.title]
    parts = [part for title in whole for part in (*_MARK.split(title), *_behind_paper(title))]
    return [title for title in dict.fromkeys(map(_plain, [*whole, *parts])) if title]


def _behind_paper(title: str) -> list[str]:
    """What a title prints behind the name of an e-paper and a plain hyphen (湖南日报数字报-标题), or before them."""
    paper = _paper_beside(title)
    return [title.removeprefix(paper).removesuffix(paper).strip("- ")] if paper else []


def _paper_beside(title: str) -> str:
    """The name of an e-paper that a plain hyphen sets before a title, or with its edition behind it; empty without one."""
    before, after = title.partition("-"), title.rpartition("-")
    if before[1] and _EPAPER.fullmatch(fold(before[0].strip())):
        return before[0].strip()
    behind = fold(after[2].strip())
    return after[2].strip() if after[1] and _EDITION.search(behind) and _EPAPER.fullmatch(behind) else ""


def _without_edition(name: str) -> str:
    found = _EDITION.search(fold(name))
    return name[: found.start()] if found else name


def date(page: WebPage) -> Dated | None:
    """The day of publication from the metadata or the linked data of the head."""
    metas = _metas(page)
    for name in _DATES:
        if day := _day(metas.get(name, "")):
            return Dated(day, f'<meta name="{name}" content="{metas[name]}">')
    for item in _linked_data(page):
        for name in _LINKED_DATES:
            value = str(item.get(name) or "")
            if day := _day(value):
                return Dated(day, f"{name} “{value}” in the page's linked data")
    return None


def scripted_date(page: WebPage) -> Dated | None:
    """The day of publication in a variable of one of the page's scripts."""
    for name, value in page.scripted:
        if day := _day(value):
            return Dated(day, f"{name} “{value}” in a script of the page")
    return None


def publication(page: WebPage) -> str | None:
    """The publication that the head names, without the label before it."""
    metas = _metas(page)
    names = (
        re.sub(r"^(?:来源|稿源)\s*[:：]\s*", "", metas.get(name, ""))
        for name in _SOURCES
        if not (name.endswith("author") and _is_person(metas.get(name, "")))
    )
    return next((_plain(name) for name in names if re.search(r"[\u4e00-\u9fff]{2}", name)), None)


def _is_person(name: str) -> bool:
    """Whether what a head gives as author is the short name of a person and not of an account."""
    return len(name) in _PERSON and fold(name)[0] in SURNAMES


_PERSON = range(2, 4)
"""Characters of such a name."""


def site(page: WebPage) -> str | None:
    """The site or paper that the head names as publisher; platforms on which others publish do not count."""
    publishers = (item.get("publisher") for item in _linked_data(page))
    publisher = [str(one.get("name") or "") for one in publishers if isinstance(one, dict)]
    names = (_SECTION.split(_plain(name))[0] for name in (*publisher, _metas(page).get("og:site_name", "")))
    named = (name for name in names if re.search(r"[\u4e00-\u9fff]{2}", name) and "平台" not in name)
    parts = (part for whole in reversed(_MARK.split(page.title)) for part in whole.split())
    title = (part for part in map(_without_edition, parts) if _MASTHEAD.fullmatch(fold(part)))
    paper = filter(None, [_without_edition(_paper_beside(page.title))])
    house = (found[1] for found in _HOUSE.finditer(page.title))
    return next(
        (_ABBREVIATED.sub("", _without_edition(name)) for name in (*named, *title, *paper, *house)), None
    )


_HOUSE = re.compile(r"([\u4e00-\u9fff]{2,6}?报)社(?=数字报|电子报|\s?[-_]\s?(?:数字报|电子报))")
"""The house of a paper whose electronic edition a page is of (江城日报社-电子报平台)."""


_SECTION = re.compile(r"\s[-_|]\s")
"""What parts a site's name from that of its section (江城新闻网 - 即时新闻)."""


def _day(value: str) -> str | None:
    """`YYYY-MM[-DD]` of the first date in `value`, in any form that pages use; None without a valid one."""
    found = _DATE.search(value)
    if found is None:
        return None
    return calendar_date(found[1], found[2] or found[4], found[3] or found[5])


def calendar_date(year: str, month: str, day: str | None = None) -> str | None:
    """`YYYY-MM[-DD]`; None where the calendar has no such date."""
    try:
        whole = dt.date(int(year), int(month), int(day or 1)).isoformat()
    except ValueError:
        return None
    return whole if day else whole[:7]


def _metas(page: WebPage) -> dict[str, str]:
    """Contents of the metadata by name; of several with one name, the first."""
    return dict(reversed(page.metas))


def _linked_data(page: WebPage) -> Iterator[dict[str, Any]]:
    for text in page.data:
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            continue
        if isinstance(data, dict):
            data = data.get("@graph", data)
        items = data if isinstance(data, list) else [data]
        yield from (item for item in items if isinstance(item, dict))


def _plain(text: str) -> str:
    return " ".join(_TAG.sub(" ", unescape(text)).split())
