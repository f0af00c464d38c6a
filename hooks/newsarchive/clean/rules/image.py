"""Picture links and file names that a conversion of a page leaves behind."""

import re

from newsarchive.clean.page import Page, Verdict

_IMAGE = re.compile(
    r"(?:\[?!\[[^\]]{0,200}\]\([^)\s]{0,400}\)(?:\]\([^)\s]{0,400}\))?|<img\b[^>]{0,400}>|!\[\]\(\))\s*\|?",
    re.IGNORECASE,
)
_FILE = re.compile(r"[^/\\:*?\"<>|。，]{1,60}\.(?:jpe?g|png|gif|webp|bmp)", re.IGNORECASE)


def image(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that is only a link to a picture, or a picture file's name."""
    text = page.lines[index].text
    if text[-1] not in ")>gGpP|" or not (_IMAGE.fullmatch(text) or _FILE.fullmatch(text)):
        return None
    return page.whole(index, None, "image", "A link to a picture that the archive does not hold.")
