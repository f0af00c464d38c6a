"""The paper or site whose frame stands around an article."""

import re
from collections.abc import Iterator, Sequence

from newsarchive.clean.frame.verdicts import is_dropped
from newsarchive.clean.names import is_publication, masthead_in
from newsarchive.clean.page import HEAD, Page, Verdict, said_of
from newsarchive.clean.paths import crumbs
from newsarchive.clean.publication.words import GENERIC
from newsarchive.text import fold

_NEAR = 60
_HAN = r"[\u3400-\u9fff]"
_RIGHTS = re.compile(
    rf"(?:(?:本网站由)?(?P<before>{_HAN}{{2,12}}?)(?:网站)?\s?版权所有|版权所有\s*[:©@]?\s?(?P<behind>{_HAN}{{2,12}})|属<(?P<own>[^<>]{{2,12}})>所有"
    rf"|(?:copyright|©)\s?(?:©|\(c\))?\s?(?:(?:19|20)[\d\s~-]{{2,12}})?\s?(?P<signed>{_HAN}{{2,8}}?(?:报|网|晚刊|周刊)))"
)
_LEAKED = re.compile(rf"(?P<name>{_HAN}{{2,8}})\s+content_\d{{3,}}\.html?")
"""A paper's name in what leaks from the editing system of many e-papers."""
_BAR = re.compile(r"\s*[|｜_]\s*|\s+[-–—]\s+")
_HEADLINE = 6
_SITE_NAME = range(2, 17)


def site_of(page: Page, verdicts: Sequence[Verdict | None]) -> str | None:
    """The paper or site whose frame stands around the text: by its pager, its path, or its copyright line."""
    dropped = [
        at for at, verdict in enumerate(verdicts) if is_dropped(verdict) and len(page.lines[at].text) <= _NEAR
    ]
    above = [at for at in dropped if at < page.first_prose]
    for name in _names(page, dropped, above):
        if not name.endswith("频道") and name not in GENERIC and is_publication(name, page.publications):
            return name
    return next(filter(None, (_behind_title(page, at) for at in above)), None)


def _names(page: Page, dropped: Sequence[int], above: Sequence[int]) -> Iterator[str]:
    """What may name it, the surest first."""
    for at in above:
        if masthead := masthead_in(page.lines[at].text, page.publications):
            yield masthead
    for at in sorted(page.paths):
        for step in crumbs(page.lines[at].folded)[:1]:
            yield step[0].removesuffix("首页")
    for at in dropped:
        if match := _RIGHTS.search(page.lines[at].folded):
            yield match[match.lastgroup or 0].removesuffix("社")
    for line in page.lines:
        if match := _LEAKED.search(line.text):
            yield match["name"]


def _behind_title(page: Page, at: int) -> str | None:
    """The site that a browser's title names behind the headline (headline | 中國報 China Press)."""
    head, bar, site = (part.strip() for part in _BAR.sub("\0", page.lines[at].text).rpartition("\0"))
    said = said_of(fold(head))
    if not bar or len(said) < _HEADLINE or len(site) not in _SITE_NAME:
        return None
    repeated = any(
        said in said_of(line.folded) for number, line in enumerate(page.lines[:HEAD]) if number != at
    )
    return site.split()[0] if repeated else None
