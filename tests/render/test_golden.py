"""One small article as it is rendered, word for word.

After a wanted change, `NEWSARCHIVE_UPDATE_GOLDEN=1 pytest tests/render/test_golden.py` writes the files
anew; read the difference before you keep it.
"""

import os
import re
from pathlib import Path

import pytest

from newsarchive.render import render_site
from render import archives

GOLDEN = Path(__file__).with_name("golden")
PAGES = {
    "article": "articles/bridge/",
    "source": "sources/bridge/",
    "term": "glossary/lao-qiao/",
    "timeline": "timeline/",
}
_BLOCK = re.compile(
    r"(?=<(?:/?(?:article|header|footer|section|aside|div|dl|ol|ul|nav|table|thead|tbody|tr|figure)\b|h\d|p\b|li\b|d[td]\b))"
)


def readable(html):
    """`html` with each block on a line of its own."""
    return "\n".join(part for part in _BLOCK.split(html) if part) + "\n"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_rendered_as_recorded(name):
    site = render_site(archives.archive(), to_traditional=archives.to_traditional, pinyin=archives.pinyin)
    page = next(page for page in site.pages if page.uri == PAGES[name])
    shown = readable((page.head() + "\n" if page.head else "") + page.body())
    file = GOLDEN / f"{name}.html"
    if os.environ.get("NEWSARCHIVE_UPDATE_GOLDEN"):
        file.write_text(shown, "utf-8")

    assert shown == file.read_text("utf-8")
