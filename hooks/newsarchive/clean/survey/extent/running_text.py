"""How far the article's running text reaches: what reads like it, less what belongs to the site around it."""

from collections.abc import Sequence

from msgspec import Struct

from newsarchive.clean.lines import Line
from newsarchive.clean.survey.copies import listed_headlines
from newsarchive.clean.survey.extent.article_head import (
    deck_lines,
    exclaimed_headlines,
    labelled_headlines,
    leaked_data_lines,
    long_headline,
    teasers,
)
from newsarchive.clean.survey.extent.column_text import clear, heed_setting
from newsarchive.clean.survey.extent.generated_points import generated_lines
from newsarchive.clean.survey.extent.page_top import front_matter_end, path_lines, window_lines
from newsarchive.clean.survey.extent.reader_replies import reply_lines
from newsarchive.clean.survey.extent.site_edges import edge_lines
from newsarchive.clean.survey.extent.verse import verse_lines
from newsarchive.clean.survey.layout import Layout
from newsarchive.clean.survey.prose_in_context import prose_lines
from newsarchive.clean.survey.window_title import Window, window_of
from newsarchive.text import has_han


class Extent(Struct, frozen=True):
    """The running text among the lines of a source, and the signs of the site by which it was told."""

    prose: Sequence[bool]
    """For each line, whether it is running text of the article."""
    first_prose: int
    """Number of the first line of running text; the number of all lines where there is none."""
    last_prose: int
    """Number of the last line of running text; -1 where there is none."""
    verse: frozenset[int]
    """Numbers of the lines of a text that is set like verse; all are running text."""
    paths: frozenset[int]
    """Numbers of the lines above the text that print the page's path within its site."""
    window: Window | None
    """Where the title of the browser's window stands, and the headline that it repeats."""
    front: int
    """Number of the line that closes the front matter of a Markdown file; -1 without one."""
    generated: frozenset[int]
    """Numbers of the lines that the site's program wrote about the article."""
    listed: frozenset[int]
    """Numbers of the headlines in a list of the page's articles above the article."""
    replies: frozenset[int]
    """Numbers of the lines with what readers posted below the article."""


def extent_of(lines: Sequence[Line], layout: Layout) -> Extent:
    """The running text of the article among `lines`, set as `layout` says.

    Lines of its form are taken, then those of the column; what the site has around it is taken out again, from the
    surest signs to the edges, where only what is left can be judged. Verse, which has no form of text, is added last.
    """
    flags = prose_lines(lines)
    heed_setting(lines, flags, layout)
    generated = generated_lines(lines)
    clear(flags, generated)
    replies = reply_lines(lines, flags)
    clear(flags, replies)
    listed = listed_headlines([line.folded for line in lines])
    paths, window, front = path_lines(lines), window_of(lines), front_matter_end(lines)
    top = max((-1, front, *paths)) + 1
    for head in (
        listed,
        deck_lines(lines, flags),
        exclaimed_headlines(lines),
        labelled_headlines(lines),
        leaked_data_lines(lines),
        range(top),  # neither the path nor what stands above it is the article's
        window_lines(lines, window),
    ):
        clear(flags, head)
    if layout.width is None:
        clear(flags, long_headline(lines, flags, top))
    clear(flags, teasers(lines, flags))
    clear(flags, edge_lines(lines, flags))
    verse = _verse(lines, flags, max(paths, default=-1)) if layout.edge is None else frozenset[int]()
    for at in verse:
        flags[at] = True
    prose = [at for at, flag in enumerate(flags) if flag]
    first, last = (prose[0], prose[-1]) if prose else (len(lines), -1)
    return Extent(flags, first, last, verse, paths, window, front, generated, listed, replies)


def _verse(lines: Sequence[Line], flags: Sequence[bool], path: int) -> frozenset[int]:
    """Numbers of the lines of verse, if they are a good part of the text; without a headline above, all but the first."""
    found = frozenset(at for at in verse_lines(lines) if at > path)
    size = sum(len(lines[at].text) for at in found)
    if 2 * size < sum(len(line.text) for line, flag in zip(lines, flags, strict=True) if flag):
        return frozenset()
    above = lines[path + 1 : min(found, default=0)]
    headed = any(has_han(line.text) and len(line.text) >= _VERSE_HEAD for line in above)
    return found if headed else found - {min(found, default=0)}


_VERSE_HEAD = 5
"""Characters of a headline above verse at least."""
