"""Titles of articles as lists and links say them."""

from newsarchive.model.reading import Reading
from newsarchive.render.html import escape, wrapped


def title_of(reading: Reading) -> str:
    """The title as a link says it: the archive's English one in its stead where the reader chose English labels."""
    title_en = reading.record.title_en if reading.record else None
    if not title_en:
        return escape(reading.title)
    return (
        f'<span class="zh" lang="zh-Hans">{escape(reading.title)}</span>'
        f'<span class="na-en-alone" lang="en">{escape(title_en)}</span>'
    )


def english_title(reading: Reading) -> str:
    """The archive's English title of an article, where it has one."""
    return wrapped(reading.record.title_en, "span", class_="na-title-en", lang="en") if reading.record else ""
