"""Which lines the setting of a column shows to be text, or none: how far they reach, and how they are indented and spaced."""

from collections.abc import Iterable, Iterator, Sequence

from newsarchive.clean.lines import Line
from newsarchive.clean.survey.layout import Layout, column_lines
from newsarchive.clean.wording.prose import PARAGRAPH_OPENING, ends_sentence, is_prose
from newsarchive.clean.wording.report_openings import CUT_REPORT_OPENING, REPORT_OPENING
from newsarchive.text import unspaced


def heed_setting(lines: Sequence[Line], flags: list[bool], layout: Layout) -> None:
    """Changes which lines are taken for running text by what the setting of their column says of them."""
    clear(flags, _short_in_column(lines, layout))
    for at in (*column_lines(lines, layout), *_openings(lines, layout)):
        flags[at] = True
    clear(flags, _set_by_letters(lines))
    for at in _opening_of_report(lines, flags, layout):
        flags[at] = True
    clear(flags, _dented_headings(lines, layout))


def clear(flags: list[bool], numbers: Iterable[int]) -> None:
    """Takes lines out of the running text, by their numbers."""
    for at in numbers:
        flags[at] = False


def _short_in_column(lines: Sequence[Line], layout: Layout) -> Iterator[int]:
    """Numbers of lines of a column that do not reach its edge nor end a sentence: no edge has cut them."""
    if layout.width is None:
        return
    for at, line in enumerate(lines):
        if len(line.text) < layout.width and not (layout.full(line) or is_prose(line)):
            yield at


def _set_by_letters(lines: Sequence[Line]) -> list[int]:
    """Numbers of the lines that are set letter by letter, as headlines are, if most lines are not."""
    spaced = [at for at, line in enumerate(lines) if unspaced(line.folded) != line.folded]
    return spaced if len(spaced) * _TIMES_MORE_LINES <= len(lines) else []


_TIMES_MORE_LINES = 4
"""How many times more lines there are than such ones, at least; otherwise recognition has set them apart."""


def _openings(lines: Sequence[Line], layout: Layout) -> Iterator[int]:
    """Numbers of the lines of a column that open a paragraph whose indent was lost, and so are not full."""
    if layout.width is None:
        return
    opens = _opens_above_full if layout.indented else _opens_paragraph
    yield from (at for at in range(1, len(lines)) if opens(lines, at, layout, layout.width))


def _dented_headings(lines: Sequence[Line], layout: Layout) -> Iterator[int]:
    """Numbers of the lines between a finished sentence and one that opens a paragraph: headings, however full they are."""
    if layout.dent is None:
        return
    for at in range(1, len(lines) - _WITHIN):
        ends = ends_sentence(lines[at - 1].folded) and not ends_sentence(lines[at].folded)
        if ends and "。" not in lines[at].text and layout.opens(lines[at + 1]) and layout.full(lines[at + 2]):
            yield at


def _opens_above_full(lines: Sequence[Line], at: int, layout: Layout, width: int) -> bool:
    """Whether a line opens a paragraph where paragraphs are indented: above a full line without an indent, however short.

    So it does with an indent, and below a sentence if it alone has lost its indent; a heading stands above a
    paragraph with an indent.
    """
    line, above = lines[at], lines[at - 1]
    full = any(
        layout.full(below) and not below.indent and not below.blank for below in lines[at + 1 : at + 2]
    )
    if not full or ends_sentence(line.folded) or line.mark:
        return False
    alone = ends_sentence(above.folded) and len(line.text) >= width - _INDENT and "," in line.folded
    return line.indent == _INDENTED or (alone and not line.indent)


_INDENTED = 2
"""Full-width spaces with which a paragraph begins."""


def _opening_of_report(lines: Sequence[Line], flags: Sequence[bool], layout: Layout) -> range:
    """Numbers of the lines of a column between a report's own opening (本报讯) and the first full line, however short."""
    first = next((at for at, flag in enumerate(flags) if flag), 0)
    if layout.width is None or layout.width > _NARROW_COLUMN:
        return range(0)
    above = range(max(first - _OPENING_WITHIN, 0), first)
    forms = (REPORT_OPENING, CUT_REPORT_OPENING)
    opening = (at for at in above if any(form.match(lines[at].folded) for form in forms))
    return range(next(opening, first), first)


_NARROW_COLUMN = 14
"""Characters of a column so narrow that names in brackets take up its first lines."""
_OPENING_WITHIN = 4
"""Lines at most between a report's opening and the first full line of its column."""


def _opens_paragraph(lines: Sequence[Line], at: int, layout: Layout, width: int) -> bool:
    """Whether a line opens a paragraph whose indent was lost: nearly full, within a clause, between a finished sentence and a full line."""
    line = lines[at]
    below = lines[at + 1] if at + 1 < len(lines) else line
    if layout.opens(line) and width - _WITHIN <= len(below.text) <= width + _WITHIN:
        return at > 0 and (ends_sentence(lines[at - 1].folded) or not layout.full(lines[at - 1]))
    return (
        at > 0
        and (ends_sentence(lines[at - 1].folded) or PARAGRAPH_OPENING.match(line.folded) is not None)
        and len(line.text) >= width - _INDENT
        and "," in line.folded
        and len(below.text) >= width - 1
        and (PARAGRAPH_OPENING.match(below.folded) is None or below.folded.startswith('"'))
    )


_WITHIN = 2
"""Lines below a heading, or characters by which a full line differs from its column, by which a paragraph is known to go on."""
_INDENT = 3
"""Characters at most that a lost indent and narrow signs take from a line of a column."""
