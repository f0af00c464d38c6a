"""Links to pictures and names of picture files, left over from the conversion of a page."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.interface import PICTURE_PLACEHOLDER
from newsarchive.model.article import BlockKind

_IMAGE = re.compile(
    r"(?:\[?!\[[^\]]{0,200}\]\([^)\s]{0,400}\)(?:\]\([^)\s]{0,400}\))?|<img\b[^>]{0,400}>|!\[\]\(\))\s*\|?",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"[^/\\*?\"<>|。，]{1,60}\.(?:jpe?g|png|gif|webp|bmp)|[\w.?-]{8,80}\.(?:jpe?g|png|gif)", re.IGNORECASE
)
_ALT = re.compile(r".{4,80}-第\d{1,3}张图片(?:-.{2,20})?")
"""What programs of sites write below a picture: the headline and its number."""
_NUMBER = "The number of a picture, whose caption stands apart."
_CIRCLED = frozenset("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
_FAR = 60
"""Lines between the number of a picture and its caption at most, or from the end of the page."""
_SHOT = re.compile(
    r"图片默认标题(?:_fororder)?(?:_\d+)?|(?:(?:IMG_?|DSC_|MVIMG_|mmexport|微信图片_?)\d{8,}|\d{8}[_-]\d{3,})(?:[_-]\d{3,})*|(?:19|20)\d{12,20}",
    re.IGNORECASE,
)
"""The name that a camera, a phone or an editing system gives a picture (20140806_100817, 2024091709314207)."""

_NAMED = re.compile(
    rf"(?=(?:.*{HAN}){{8}})(?!微信|截图|截屏|录屏|屏幕|未命名|新建|qq|图片)[{HAN_RANGE}“”\"、，]+\.(?:jpe?g|png|gif)",
    re.IGNORECASE,
)
"""A file that is named by its caption (民警在禾场上调解.jpg)."""


def picture_number(page: Page, index: int) -> Verdict | None:
    """Leaves out the number of a picture in a circle, alone on its line, if a caption names the picture by it (图①)."""
    text = page.lines[index].text
    if text not in _CIRCLED:
        return None
    near = (*page.lines[max(index - _FAR, 0) : index + _FAR], *page.lines[-_FAR:])
    told = any(f"图{text}" in other.text for other in near)
    return page.whole(index, None, "image", _NUMBER) if told else None


def file_caption(page: Page, index: int) -> Verdict | None:
    """Marks a line that the name of a picture's file right above it repeats: such files are named by their captions."""
    above = page.lines[index - 1].text if index else ""
    named = above.startswith(f"{page.lines[index].text}.") and _NAMED.fullmatch(above)
    return page.whole(index, BlockKind.CAPTION, "image") if named else None


def image(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that is only a link to a picture, or the name of its file."""
    text, folded = page.lines[index].text, page.lines[index].folded
    forms = (_IMAGE, _FILE, _SHOT, _ALT)
    if not PICTURE_PLACEHOLDER.fullmatch(folded) and not any(form.fullmatch(text) for form in forms):
        return None
    beside = {other.text for other in page.lines[max(index - 1, 0) : index + 2]}
    if _NAMED.fullmatch(text) and text[: text.rindex(".")] not in beside:
        return page.whole(index, BlockKind.CAPTION, "image")
    return page.whole(index, None, "image", "A link to a picture that the archive does not hold.")
