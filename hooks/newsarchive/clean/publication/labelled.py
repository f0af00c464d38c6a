"""The source that a dateline names behind a label (来源：株洲日报)."""

import re
from collections.abc import Sequence

from newsarchive.clean.labels import DATE
from newsarchive.clean.names import is_publication, split_names
from newsarchive.clean.publication.words import is_nobody
from newsarchive.text import fold

_LABEL = r"(?:稿件|信息|文章|新闻)?(?:(?:来源|稿源)于?\s?[:|/]\s?|^来源\s+)"
_NEXT_LABEL = r"(?:发布)?(?:时间|日期):|作者:|责任?编辑?:|编辑:|参与互动|我来说|评论|打印"
_SOURCE = re.compile(
    rf"{_LABEL}(?P<name>[^|,\s\]┆][^|,\]┆]{{0,30}}?)(?=\s|[|,\]┆)]|$|-*\s?\d{{4}}|{_NEXT_LABEL})"
)
_NAMED = re.compile(r"(?:当前)?报纸名称\s?:\s?(?P<name>[^\s,|]{2,16})")
_ADDRESS = re.compile(r"www\.|[:@]")


def named_source(datelines: Sequence[str]) -> str | None:
    """The paper or site that a dateline names as the source, before the one whose issue it says it is."""
    for pattern in (_SOURCE, _NAMED):
        for text in datelines:
            if (match := pattern.search(fold(text))) and may_publish(match["name"]):
                return text[slice(*match.span("name"))].strip()
    return None


def behind_source(text: str) -> str:
    """What a dateline says behind the source it names."""
    match = _SOURCE.search(fold(text))
    return text[match.end() :].strip() if match else ""


def may_publish(name: str) -> bool:
    """Whether what stands behind 来源 names a paper or site: no person, no date, and not only the page itself."""
    if DATE.match(name) or is_nobody(name.strip()) or _ADDRESS.search(name):
        return False
    return is_publication(name) or split_names(name) is None
