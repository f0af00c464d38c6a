"""Titles of articles in lists and links."""

from newsarchive.model.reading import Reading
from newsarchive.render.markup.html import escape, wrapped


def title_of(reading: Reading) -> str:
    """The title for links: readers who choose English labels see the archive's English title, if there is one."""
    title_en = reading.record.title_en if reading.record else None
    if not title_en:
        return escape(reading.title)
    return (
        f'<span class="zh" lang="zh-Hans">{escape(reading.title)}</span>'
        f'<span class="na-en-alone" lang="en">{escape(title_en)}</span>'
    )


def english_title(reading: Reading) -> str:
    """The archive's English title of an article; empty if it has none."""
    return wrapped(reading.record.title_en, "span", class_="na-title-en", lang="en") if reading.record else ""
