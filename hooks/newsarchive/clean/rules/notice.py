"""Notices of a site about itself: copyright, licences, hotlines, where to send contributions."""

import re

from newsarchive.clean.labels import NOTICE_OPENING, is_notice
from newsarchive.clean.page import Page, Verdict

_LONGEST = 240
_FAR = 40
_CREDITLESS = re.compile(r"(?:原标题|原题)\s?:")
_FIRST = 3
_SPAM = re.compile(
    r"空降服务|品茶|茶楼|约炮|彩神|配资公司|特码|官网入口|在线观看|无码|免费版.{0,6}app|app免费"
)
_PHONE = re.compile(
    r"(?:tel|电话|手机|传真)?[:\s]*(?:\(?0\d{2,3}\)?[-\s]?\d{7,8}(?:-\d{1,4})?|400[-\s]?\d{3,4}[-\s]?\d{3,4}|1\d{10})"
)


def notice(page: Page, index: int) -> Verdict | None:
    """Leaves out a notice of the site about itself, above or below the running text."""
    folded = page.lines[index].folded
    if len(folded) > _LONGEST or page.lines[index].mark:
        return None
    bare = folded.lstrip(NOTICE_OPENING)
    if page.zone(index) != "body" and _PHONE.fullmatch(folded):
        return page.whole(index, None, "notice", "A telephone number of the site or paper.")
    if page.zone(index) != "body" and _CREDITLESS.match(bare):
        return page.whole(index, None, "notice", "The headline of another edition, as a reprint names it.")
    if index < _FIRST and page.zone(index) == "head" and _SPAM.search(folded):
        return page.whole(
            index, None, "notice", "Words for search engines that a copied site puts above its pages."
        )
    if not is_notice(folded) or _is_within(page, index):
        return None
    return page.whole(index, None, "notice", "A notice of the site about itself.")


def _is_within(page: Page, index: int) -> bool:
    """Whether running text that is no such notice still follows, and some went before."""
    if page.zone(index) == "head":
        return False
    later = page.lines[index + 1 : min(page.last_prose, index + _FAR) + 1]
    return any(not is_notice(line.folded[:_LONGEST]) and "." in line.folded for line in later)
