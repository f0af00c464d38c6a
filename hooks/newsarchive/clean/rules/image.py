"""Links to pictures and names of picture files, left over from the conversion of a page."""

import re

from newsarchive.clean.page import Page, Verdict

_IMAGE = re.compile(
    r"(?:\[?!\[[^\]]{0,200}\]\([^)\s]{0,400}\)(?:\]\([^)\s]{0,400}\))?|<img\b[^>]{0,400}>|!\[\]\(\))\s*\|?",
    re.IGNORECASE,
)
_FILE = re.compile(r"[^/\\*?\"<>|。，]{1,60}\.(?:jpe?g|png|gif|webp|bmp)", re.IGNORECASE)
_NOTED = frozenset({"图片", "圖片", "[图片]", "【图片】", "（图片）", "图片：", "文章插图", "本文插图"})
"""What stands for a picture in posts that were copied as text."""
_SHOT = re.compile(r"(?:(?:IMG|DSC|MVIMG|mmexport|微信图片)_?)?\d{8,}(?:[_-]\d{3,})*", re.IGNORECASE)
"""The name that a camera or phone gives a picture (20140806_100817)."""


def image(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that is only a link to a picture, or the name of its file."""
    text = page.lines[index].text
    if not (_IMAGE.fullmatch(text) or _FILE.fullmatch(text) or _SHOT.fullmatch(text) or text in _NOTED):
        return None
    return page.whole(index, None, "image", "A link to a picture that the archive does not hold.")
