"""Captions, recognised by their opening (图为, ▲, 图①) or by a picture credit at their end."""

import re

from newsarchive.clean.bylines import read_bylines, without_ornaments
from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN, NUMERALS, POINTERS
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.labels import BYLINE_LABEL, EDITOR_LABEL
from newsarchive.clean.wording.names import is_name
from newsarchive.clean.wording.scene_words import SCENE_WITH_PLACE
from newsarchive.model.article import BlockKind

_LONGEST_CAPTION = 160
"""Characters of a caption at most."""
_OPENING = re.compile(
    r"(?:\(?[▲▼△▽◀▶↑↓→←]|图[一二三四五六\d]?为|[上下左右中]图(?:为|:|,)?|图\s?[①-⑳\d一二三四五六]{1,2}[:\s,.]|图[:]|\(?(?:资料图|图片说明|图说)[:)]|[\[(](?:[左右上下中]?图)[\])])"
)
_CREDIT = rf"(?:供图|漫画[/:][^,.]{{2,10}}|记者\s?{HAN}{{2,4}}\s?图|图/[^,.]{{2,20}}|(?<!拍)摄(?!影[报作展大爱比艺技师协家棚]|[像制取入])|摄影(?![报作展大爱比艺技师协家棚])|/图|图片?来源:?[^,.]{{2,16}}|资料图片?|资料照片|截图(?!\.)|[翻转]摄自[^,.()]{{2,20}}|来源:[^,.]{{2,14}}|新华[网社]发|中新社发|人民视觉|视觉中国(?:\s?资料)?|(?<=[(/])\w{{2,10}}(?:提供|图片))"
_ENDING = re.compile(
    rf"(?P<text>.+?[.\s(,)/])(?P<by>[^.()]{{0,24}}?{_CREDIT})(?:\)|\s?{HAN}{{2,6}}发?|\s[a-z]{{2,10}}|\s[\w\-]{{2,14}}\s?发|\([^()]{{2,10}}\))?\.?"
)
_POSITION = re.compile(
    rf"\((?:[前后]排)?(?:[左右](?:起)?[前后]?|中|前|后|正)(?:第?[{NUMERALS}\d]{{1,2}})?(?:侧|边|排|间|面|方|位|人)?(?:{HAN}{{0,6}}者)?\)"
)
"""Where somebody stands in a picture ((左一), (前排右二), (中间坐者)); not what somebody is ((中共党员), (中队长))."""
_NAMED_SCENE = re.compile(
    r"(?!直击|走进|探访|亲历|重返|还原|回到|深入)[\w\"“”]{2,16}(?:(?<![到在进离])现场|合影|留影|俯瞰图|鸟瞰图|航拍图|全景图|效果图)[.]?"
)
"""A line that only names a scene (启动仪式现场), as no headline does that tells of something."""
_LONGEST_POSED = 70
"""Characters at most of a sentence that says where somebody stands in its picture."""
_REPORT = re.compile(r"(?:本报|新华社|中新社)[^,.]{0,24}?[讯电]")
"""A report's own opening, which no caption has."""
_PICTURES = re.compile(
    r"[^,.]{4,40}\((?:文内|文中|本文)?图片(?:均|都)?由[^,.()]{2,16}提供\)|.{0,60}(?:本文|本版|文中)?图片?(?:除[^,.]{2,12}外)?,?\s?均(?:为|由|来自).{2,24}(?:图|摄|供图|提供)"
)


_LABELS = re.compile(rf"(?:{BYLINE_LABEL.pattern})|(?:{EDITOR_LABEL.pattern})")
_BULLET = re.compile(r"[·•►]\s?")
"""What a list of other articles has before its headlines, of which one may be of a photographer."""


def caption(page: Page, index: int) -> Verdict | None:
    """Marks a line that opens or ends as captions do."""
    line = page.lines[index]
    if not _LEAST_CAPTION <= len(line.text) <= _LONGEST_CAPTION or line.mark:
        return None
    folded = line.folded
    if _REPORT.match(folded) or (page.zones[index] == "tail" and _BULLET.match(folded)):
        return None
    if not _opens_or_ends_as_caption(page, index):
        return None
    if page.first_prose == page.last_prose == index and not _OPENING.match(folded):
        return None  # the whole report, signed by its photographer
    if len(_LABELS.findall(folded)) > 1 or read_bylines(without_ornaments(folded)):
        return None  # who wrote, edited and gave it
    return page.whole(index, BlockKind.CAPTION, "caption")


def _opens_or_ends_as_caption(page: Page, index: int) -> bool:
    """Whether a line has the form of a caption, at its beginning, at its end or as a whole."""
    folded = page.lines[index].folded
    return (
        (_OPENING.match(folded) is not None and not _is_point(page, index))
        or (
            page.zones[index] == "body"
            and page.below_prose(index)
            and _BRACKETED.fullmatch(folded) is not None
        )
        or _ends_with_credit(folded)
        or _posed(folded)
        or (_NAMED_SCENE.fullmatch(folded) is not None and _is_headed(page, index))
        or _is_scene(page, index)
        or _PICTURES.fullmatch(folded) is not None
    )


def _is_point(page: Page, index: int) -> bool:
    """Whether a line of several sentences is one of three or more together that begin with one triangle, as points of a list do."""
    folded = page.lines[index].folded
    sign = folded[0]
    if sign not in POINTERS or "." not in folded[:-1]:
        return False
    run = page.run_around(index, lambda at: page.lines[at].folded[0] == sign, _LEAST_POINTS)
    return len(run) >= _LEAST_POINTS


_LEAST_POINTS = 3
"""Lines at least that begin with one triangle before they are points of a list."""


def _is_scene(page: Page, index: int) -> bool:
    """Whether a line between two of the text tells of a scene and its place."""
    if page.zones[index] != "body" or not SCENE_WITH_PLACE.fullmatch(page.lines[index].folded):
        return False
    return page.below_prose(index) and any(page.prose[index + 1 : index + 2])


def _is_headed(page: Page, index: int) -> bool:
    """Whether a line cannot be the headline: it is short, stands within the text, or below a line that may be it."""
    if page.zones[index] != "head" or len(page.lines[index].text) < _HEADLINE:
        return True
    return any(len(line.text) >= _HEADLINE and not DATE.search(line.folded) for line in page.lines[:index])


_HEADLINE = 8
"""Characters from which a line above the text may be the headline."""


_LEAST_CAPTION = 4
"""Characters of a caption at least."""
_HINT = re.compile(r"图|摄|视觉|来源|资料照片|[社网]发|[(/]\w{2,10}提供|图片[)]")
_BRACKETED = re.compile(r"\([^().,:]{8,40}[.]?\)")


def _ends_with_credit(folded: str) -> bool:
    """Whether a line ends with who took or gave the picture."""
    tail = folded[-48:]
    if not _HINT.search(tail):
        return False
    return _ENDING.fullmatch(folded) is not None or _signed(folded)


def _signed(folded: str) -> bool:
    """Whether the photographer's name is glued to a line (天窗被砸坏李明摄)."""
    if not folded.endswith("摄") or folded.endswith("拍摄") or len(folded) <= _LEAST_SIGNED:
        return False
    return is_name(folded[-4:-1]) or is_name(folded[-3:-1])


_LEAST_SIGNED = 12
"""Characters that a line with its photographer's name at the end exceeds."""


def _posed(folded: str) -> bool:
    """Whether a line is a single sentence that says where somebody stands: 彭铁军(左前)来到工地."""
    return len(folded) <= _LONGEST_POSED and bool(_POSITION.search(folded)) and "." not in folded[:-1]
