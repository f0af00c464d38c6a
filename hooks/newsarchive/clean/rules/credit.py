"""Picture credits on a line of their own."""

import re

from newsarchive.clean.bylines import read_bylines, without_ornaments
from newsarchive.clean.bylines.vocabulary import PICTURE_PROVIDERS
from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.names import split_names
from newsarchive.model.article import BlockKind

_LONGEST_CREDIT = 70
"""Characters of a credit at most."""
_SHOT = re.compile(
    rf"(?:(?:本报|本社|新华社|中新社|全媒体|见习|特约|实习|摄影)*(?:记者|通讯员)\s?)?(?P<names>[{HAN_RANGE}·\s,]{{2,20}}?)\s?(?:/|\s)?(?:摄影?|供图|图)"
)
_STAFF = re.compile(rf"(?:{HAN}{{2,10}})?(?:记者|通讯员)\s?(?:摄影?|供图)")
"""An organisation whose reporter took the pictures, without a name (巴士的报记者摄)."""
_BEFORE = re.compile(r"(?:摄影?|图|供图)\s?[/:|]\s?(?P<names>.{2,24})")
_ALL = re.compile(
    r"(?:\(|\*)?(?:本版|本文|本栏|文中|以上|本组|本期|除署名外){0,2}(?:图片|照片|图(?!为)|摄影|配图|供图)[^.]{0,30}?(?:提供|供图|摄|拍摄|来自.{1,12}|来源.{1,24}|署名外.{0,20})\)?"
)
_GIVEN = re.compile(r"[(]\w{2,14}\s?(?:供图|提供)[)]|\w{2,14}供图")
"""Who gave a picture (（汉阳公安提供）, 警务站供图)."""
_STOCK = re.compile(
    r"(?:图片?来源|图源|来源)?:?\s?(?:相关)?(?:资料(?:图|图片|照片)|(?:视频|网络|照片|监控|直播|微博|微信)截图|视觉中国|图虫创意|摄图网|示意图)(?:\s?(?:资料|供图))?"
)
_SOURCE = re.compile(
    r"(?:图据|图片?来源|图源|图片由|摄影作者)[:\s]?.{2,30}|(?:照片|图片|影片|视频)(?:提供|来源)\s?:.{2,30}"
)


_GIVERS = re.compile(PICTURE_PROVIDERS)


def credit(page: Page, index: int) -> Verdict | None:
    """Marks a line that only says who took or provided pictures."""
    line = page.lines[index]
    if len(line.text) > _LONGEST_CREDIT or line.mark:
        return None
    folded = line.folded.strip(" ()[]*▲■□●").rstrip(".")
    if page.zones[index] != "head" and _goes_on(page, index):
        return None
    if (
        _GIVEN.fullmatch(line.folded)
        or _STOCK.fullmatch(folded)
        or _ALL.fullmatch(folded)
        or _SOURCE.fullmatch(folded)
        or _names_photographer(folded)
    ):
        return page.whole(index, BlockKind.CREDIT, "credit")
    return None


def _goes_on(page: Page, index: int) -> bool:
    """Whether a line names who took the pictures, below one that names who wrote the text (文：张三 / 图：李四)."""
    below = read_bylines(page.lines[index].folded)
    return bool(below) and below[0].role != "摄" and bool(read_bylines(without_ornaments(page.above(index))))


def _names_photographer(folded: str) -> bool:
    """Whether a line says who took or gave pictures, and nothing else."""
    if _STAFF.fullmatch(folded):
        return True
    for pattern in (_SHOT, _BEFORE):
        match = pattern.fullmatch(folded)
        if match and (split_names(match["names"]) or _GIVERS.fullmatch(match["names"].strip())):
            return True
    return False
