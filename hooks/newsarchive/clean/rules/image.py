"""Links to pictures and names of picture files, left over from the conversion of a page."""

import re

from newsarchive.clean.interface import PICTURE
from newsarchive.clean.page import Page, Verdict

_IMAGE = re.compile(
    r"(?:\[?!\[[^\]]{0,200}\]\([^)\s]{0,400}\)(?:\]\([^)\s]{0,400}\))?|<img\b[^>]{0,400}>|!\[\]\(\))\s*\|?",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"[^/\\*?\"<>|。，]{1,60}\.(?:jpe?g|png|gif|webp|bmp)|[\w.?-]{8,80}\.(?:jpe?g|png|gif)", re.IGNORECASE
)
_SHOT = re.compile(r"(?:(?:IMG|DSC|MVIMG|mmexport|微信图片)_?)?\d{8,}(?:[_-]\d{3,})*", re.IGNORECASE)
"""The name that a camera or phone gives a picture (20140806_100817)."""


def image(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that is only a link to a picture, or the name of its file."""
    text, folded = page.lines[index].text, page.lines[index].folded
    if not PICTURE.fullmatch(folded) and not any(form.fullmatch(text) for form in (_IMAGE, _FILE, _SHOT)):
        return None
    return page.whole(index, None, "image", "A link to a picture that the archive does not hold.")
