"""Picture links that a conversion to Markdown leaves behind."""

import re

from newsarchive.clean.page import Page, Verdict

_IMAGE = re.compile(r"!\[[^\]]{0,200}\]\([^)\s]{0,400}\)|<img\b[^>]{0,400}>", re.IGNORECASE)


def image(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that is only a link to a picture."""
    if not page.lines[index].text.startswith(("!", "<")) or not _IMAGE.fullmatch(page.lines[index].text):
        return None
    return page.whole(index, None, "image", "A link to a picture that the archive does not hold.")
