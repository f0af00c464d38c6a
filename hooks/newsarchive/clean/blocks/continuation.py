"""Decides whether a paragraph continues after a break, by its end and by what follows."""

import re

from newsarchive.clean.draft import Draft
from newsarchive.clean.lines import Line
from newsarchive.clean.patterns import CLOSING_MARKS, HAN, NUMERALS
from newsarchive.clean.survey.layout import Layout
from newsarchive.clean.wording.prose import (
    CANNOT_END,
    PARAGRAPH_OPENING,
    cannot_begin,
    ends_sentence,
    has_clauses_broken_within,
    has_open_pair,
    is_agency_opening_with_title,
)
from newsarchive.clean.wording.report_openings import REPORT_OPENING
from newsarchive.model.article import BlockKind
from newsarchive.text import unspaced

_NO_FIRST = CLOSING_MARKS + "〉,;:?!)]%％℃"
"""Marks and signs with which no paragraph begins, full-width or not."""
_COUNT = re.compile(r"(?:\d|[十百千万亿]|[余多几近约])$")
_UNIT = re.compile(
    r"[余多]?(?:起|个|件|名|人|家|次|台|万|亿|元|年|月|日|号|时|分|秒|米|公里|平方|吨|斤|户|辆|所|处|项|条|批|场|份|笔|天|岁|倍|级|支|座|例|宗|套|部|只|头|亩|里|度)"
)
_PAIRS = (
    ("因", "而"),
    ("为", "而"),
    ("由", "而"),
    ("不仅", "而且"),
    ("不但", "而且"),
    ("虽", "但"),
    ("从", "到"),
)
_ENUMERATED = re.compile(
    rf"\(?(?:[{NUMERALS}]{{1,3}}|\d{{1,2}}|[①-⑳])[、,.)）]|[{NUMERALS}]是|第[{NUMERALS}]"
)
_LONGEST_VERSE = 24
"""Characters of a line of verse at most."""
_LEAST_VERSE = 4
"""Characters of a line of verse at least."""
_VERSE_SLACK = 3
"""Characters by which the lengths of lines of a verse differ at most."""
_VERSE_LINES = 3
"""Further lines at least among which a line is one of verse."""
_LONG_LINE = 28
"""Characters that few section headings exceed; a clause of twice as many is none of a list."""


def continues(before: Draft, after: Draft, layout: Layout) -> bool:
    """Whether `after` continues the paragraph that `before` begins."""
    if (
        after.first.mark
        or before.first.mark
        or is_agency_opening_with_title(before.folded)
        or _TAKEN_FROM.search(before.folded)
        or not _may_join(before, after)
    ):
        return False
    if layout.parts(before.last, after.first) or _opens_report(before, after) or _OPENS.match(after.folded):
        return False
    if before.text[-1] in ".．" and before.text[-2:-1].isdecimal() and after.text[0].isdecimal():
        return True
    if _flows(before, after, layout):
        return True
    if ends_sentence(before.folded):
        return _closes(before, after)
    return not _begins_below_summary(before, after, layout) and (
        _unfinished_goes_on(before, after) or _lacks_indent(before, after, layout)
    )


def _begins_below_summary(before: Draft, after: Draft, layout: Layout) -> bool:
    """Whether a paragraph with an indent and a day of its own stands below a whole text of sentences but for its last stop.

    So begins the report below its summary; what a break has cut has no indent, or ends in a clause.
    """
    whole = "." in before.folded and before.text[-1].isalpha() and before.first is before.last
    indented = after.first.indent == before.first.indent > 0 and layout.width is None
    return whole and indented and _DATED.match(after.folded) is not None and not before.folded.endswith("月")


_DATED = re.compile(
    r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:,|[上下]午|凌晨|清晨|傍晚|晚)|[昨今][天日]|近日|日前"
)
"""How a report tells the day at its beginning."""


def _opens_report(before: Draft, after: Draft) -> bool:
    """Whether the second text opens as reports do: below a headline, or with its reporter below anything."""
    found = REPORT_OPENING.match(after.folded)
    return found is not None and (not before.prose or _REPORTER.match(after.folded, found.end()) is not None)


_OPENS = re.compile(
    rf"(?:编辑同志|编辑部|(?:尊敬|敬爱|亲爱)的{HAN}{{2,12}}|{HAN}{{2,4}}(?:同志|先生|女士)|附记|编后|编者按|编者的话|相关链接|链接):"
)
"""How a letter begins, or a note to what stands above."""
_TAKEN_FROM = re.compile(r"据(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?<[^<>]{2,12}>$")
"""The paper from which the text above it was taken, without a full stop."""
_REPORTER = re.compile(r"\s?[(\[][^()\[\]]{0,12}(?:记者|通讯员)")


_GOES_WITH = re.compile(r"[,.;:!?)\]\"]|以[上下]|左右|[和与及或的]|并|且|而|同比|高于|低于|多于")
"""What goes on behind a percentage; a paragraph may end with one without its full stop."""


def _are_sayings(before: Draft, after: Draft) -> bool:
    """Whether one text stands in quotes as a whole and the next opens with a quote, as sayings stand in a row."""
    quoted = before.text[0] == "“" and before.text[-1] == "”" and before.text.count("“") == 1
    return quoted and after.text[0] == "“"


def _unfinished_goes_on(before: Draft, after: Draft) -> bool:
    if has_open_pair(before.text) and _closes(before, after):
        return True
    if before.folded.endswith("%") and _GOES_WITH.match(after.folded) is None:
        return False
    if before.folded.endswith((":", "-", "=", ';"')) or _are_sayings(before, after):
        return False
    if before.folded.endswith(";"):
        return _clause_goes_on(before, after)
    if before.prose:
        return after.prose or _is_remainder(before, after)
    return _must_go_on(before, after)


def _lacks_indent(before: Draft, after: Draft, layout: Layout) -> bool:
    """Whether a clause with the indent of a paragraph breaks off before running text without one."""
    indented = layout.width is None and before.first.indent > after.first.indent == 0
    return indented and "," in before.folded and before.text[-1].isalpha() and after.prose


def starts_anew(draft: Draft) -> bool:
    """Whether a draft begins like a paragraph."""
    return bool(PARAGRAPH_OPENING.match(draft.folded))


def lacks_end(draft: Draft) -> bool:
    """Whether a draft is a paragraph without its end."""
    if draft.kind is not None or ends_sentence(draft.folded) or draft.folded.endswith((":", ";")):
        return False
    return draft.prose or (len(draft.folded) > _LEAST_HANGING and draft.folded.endswith(","))


def _may_join(before: Draft, after: Draft) -> bool:
    return (
        before.kind in {None, BlockKind.LIST}
        and after.kind is None
        and not (before.fixed or after.fixed or after.parted)
    )


def _is_headline(line: Line, layout: Layout) -> bool:
    """Whether a line of a column is set letter by letter as headlines are, and has no indent as paragraphs have."""
    return unspaced(line.folded) != line.folded and not (layout.indented and line.indent)


def _flows(before: Draft, after: Draft, layout: Layout) -> bool:
    """Whether only the column's edge separates the two: a full line, and no gap or indent after it."""
    apart = after.first.blank > layout.spacing or (layout.indented and after.first.indent > 0)
    if layout.width is None or apart or not layout.breaks(before.last, after.first):
        return False
    if not ends_sentence(before.folded):
        return before.prose or not (layout.opens(after.first) or _is_headline(before.last, layout))
    if not (layout.full(after.last) or ends_sentence(after.folded)):
        return False  # a heading below a paragraph whose last line happens to be full
    if layout.indented or layout.gap > layout.spacing:
        return True
    if layout.dent is not None:
        return _goes_on_below(before, after, layout)
    return (layout.edge is not None or layout.reaches(after.first)) and not starts_anew(after)


def _goes_on_below(before: Draft, after: Draft, layout: Layout) -> bool:
    """Whether a paragraph goes on behind a sentence that ends at the column's edge, where indents were lost.

    More often than a paragraph, only a sentence ends at the edge: what is too wide to open a paragraph goes on, and a
    short last line.
    """
    if layout.opens(after.first):
        return False
    return layout.full(after.first) or not (starts_anew(after) or layout.opens(before.last))


def _closes(before: Draft, after: Draft) -> bool:
    """Whether `after` begins with a mark that can only close something before it."""
    return after.text[0] in "”’）》】」』)，、；。" and (before.prose or after.prose)


def _clause_goes_on(before: Draft, after: Draft) -> bool:
    """Whether a clause follows the semicolon of `before`, unless the clauses are numbered or form a list."""
    if _ENUMERATED.match(after.folded) or _ENUMERATED.match(before.folded):
        return False
    return before.prose and after.prose and ("." in before.folded or len(before.folded) > 2 * _LONG_LINE)


def _is_remainder(before: Draft, after: Draft) -> bool:
    """Whether a short line that does not look like a sentence ends the paragraph before it."""
    return ends_sentence(after.folded) or after.text[0] in _NO_FIRST or _must_go_on(before, after)


def _must_go_on(before: Draft, after: Draft) -> bool:
    """Whether the words on either side of the break cannot stand apart."""
    if cannot_begin(after.folded) or after.text[0] in CLOSING_MARKS:
        return True
    if not after.prose and not ends_sentence(after.folded):
        return False
    if _COUNT.search(before.folded) and _UNIT.match(after.folded) and len(before.folded) > _LEAST_BEFORE_UNIT:
        return True
    hangs = len(before.folded) > _LEAST_HANGING and CANNOT_END.search(before.folded)
    if has_open_pair(before.text) or (hangs and not starts_anew(after)):
        return True
    return any(
        first in before.folded[:-1] and after.folded.startswith(second) for first, second in _PAIRS
    ) and (not PARAGRAPH_OPENING.match(before.folded) or before.prose)


_LEAST_BEFORE_UNIT = 6
"""Characters that a line exceeds which a break has cut between a figure and its unit."""
_LEAST_HANGING = 10
"""Characters that a line exceeds which ends with a word after which something must follow."""


def is_verse(drafts: list[Draft], index: int) -> bool:
    """Whether a draft stands among short lines of similar length, like verse and lists of names."""
    length = len(drafts[index].folded)
    if length > _LONGEST_VERSE + _VERSE_SLACK:
        return False
    run = 0
    for step in (-1, 1):
        at = index if step > 0 else index - 1
        while 0 <= at < len(drafts) and run < _VERSE_LINES and _is_verse_line(drafts[at], length):
            run += 1
            at += step
    return run >= _VERSE_LINES or _is_free_verse(drafts, index)


def _is_free_verse(drafts: list[Draft], index: int) -> bool:
    """Whether a draft is one of several short lines in a row that most end a clause, as posts set their text line by line."""
    first = last = index
    while first > 0 and _is_clause(drafts[first - 1]):
        first -= 1
    while last + 1 < len(drafts) and _is_clause(drafts[last + 1]):
        last += 1
    lines = drafts[first : last + 1]
    stopped = sum(draft.folded[-1] in _CLAUSE_ENDS for draft in lines)
    whole = 2 * stopped > len(lines) and not has_clauses_broken_within([draft.first for draft in lines])
    return _is_clause(drafts[index]) and len(lines) > _VERSE_LINES and whole


def _is_clause(draft: Draft) -> bool:
    return draft.kind is None and len(draft.folded) <= _LONGEST_VERSE


_CLAUSE_ENDS = frozenset(",.;!?")


def _is_verse_line(draft: Draft, length: int) -> bool:
    size = len(draft.folded)
    return (
        draft.kind is None and _LEAST_VERSE <= size <= _LONGEST_VERSE and abs(size - length) <= _VERSE_SLACK
    )
