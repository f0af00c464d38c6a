"""Which lines are running text in their context: by their form, or as first halves of paragraphs that a line break divides."""

import re
from collections import Counter
from collections.abc import Sequence

from newsarchive.clean.lines import Line
from newsarchive.clean.lines.enclosing_markup import BOLD_LEVEL
from newsarchive.clean.patterns import CLOSING_MARKS, HAN_RANGE, NUMERALS
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.prose import (
    CANNOT_END,
    PARAGRAPH_OPENING,
    cannot_begin,
    count_commas,
    ends_sentence,
    is_prose,
)
from newsarchive.clean.wording.report_openings import REPORT_OPENING, REPORT_OPENING_ALONE
from newsarchive.text import is_han

_LONG_LINE = 28
"""Characters that few section headings without a space exceed."""
_LONGEST_TWO_CLAUSES = 16
"""Characters of a section heading of two clauses at most."""
_LONG_WITHOUT_COMMA = 24
"""Characters above which a line without a comma may be a half."""
_LEAST_HALF = 10
"""Characters that a half exceeds."""
_MANY_CLAUSES = 3
"""Clauses from which a line is running text."""
_BEFORE_QUOTE = re.compile(r"[为是叫称]$")
"""Words behind which the second half may begin as a paragraph does, with a quotation mark."""
_SPEECH = re.compile(r"[^,.:]{1,20}(?:说|表示|指出|强调|介绍|认为|透露|称|坦言|告诉记者|介绍说)[,:]")
CANNOT_BEGIN_LINE = CLOSING_MARKS + ")"
"""Marks with which no line begins but the second half of one that a break divides."""
_REMARK = re.compile(r"\([^()]{2,40}\)")
"""A line in brackets as a whole, which goes on with no text."""
_NUMBER_CUT = re.compile(r"[\d.]$")
"""The end of a line that a break has cut within a number."""
_WORDS_WITHIN = 400
"""Lines on either side in which a word that the break divides may stand whole."""


def is_half(lines: Sequence[Line], number: int, *, body: bool) -> bool:
    """Whether line `number`, which does not have the form of running text, is continued by the next.

    The evidence is its length, its opening, words that cannot end or begin a sentence, and a word divided by the
    break that the source prints whole elsewhere.

    Args:
        lines: all lines of the source.
        number: of the line in question.
        body: whether running text stands above it.
    """
    line = lines[number]
    following = lines[number + 1] if number + 1 < len(lines) else None
    folded = line.folded
    if following is None or line.mark or following.mark:
        return False
    if REPORT_OPENING_ALONE.fullmatch(folded) or len(folded) <= _LEAST_HALF or folded.endswith(":"):
        return REPORT_OPENING_ALONE.fullmatch(folded) is not None and is_prose(following)
    if REPORT_OPENING.match(folded) and not ends_sentence(folded):
        return _REMARK.fullmatch(following.folded) is None
    if " " in folded or _is_numbered_heading(line) or not _may_go_on(line, following):
        return False
    if len(folded) > _LONG_LINE and (
        body or line.text.count("，") + line.text.count(",") >= _MANY_CLAUSES - 1
    ):
        return True
    unpaired = len(folded) > _LONG_WITHOUT_COMMA and "," not in folded and len(following.folded) > _LONG_LINE
    return body and (unpaired or _cannot_stand_apart(lines, number))


def _is_numbered_heading(line: Line) -> bool:
    """Whether a line has the number of a section and one clause or two ((一)以制度管人，以服务聚人)."""
    return _SECTION.match(line.folded) is not None and count_commas(line.text) < _MANY_CLAUSES - 1


_SECTION = re.compile(rf"第?[{NUMERALS}]{{1,3}}[、章节部]|\([{NUMERALS}]{{1,3}}\)")


def _may_go_on(line: Line, following: Line) -> bool:
    """Whether the next line may be a second half: text that does not begin like a paragraph."""
    if _is_dateline(following.folded) or following.indent > line.indent:
        return False
    if PARAGRAPH_OPENING.match(following.folded) and not _BEFORE_QUOTE.search(line.folded):
        return False
    return is_prose(following) or len(following.folded) > _LONG_LINE or following.blank > line.blank + 1


def _is_dateline(folded: str) -> bool:
    """Whether a line is a date with little else, as below a headline."""
    return (
        len(folded) <= _LONGEST_DATELINE
        and "," not in folded
        and not ends_sentence(folded)
        and bool(DATE.search(folded))
    )


_LONGEST_DATELINE = 40
"""Characters of a dateline at most."""


def _cannot_stand_apart(lines: Sequence[Line], number: int) -> bool:
    line, following = lines[number], lines[number + 1]
    if (
        cannot_begin(following.folded)
        or following.text[0] in CANNOT_BEGIN_LINE
        or CANNOT_END.search(line.folded)
    ):
        return True
    if _SPEECH.match(line.folded) or (_begins(line.folded) and "," in line.folded):
        return True
    if _NUMBER_CUT.search(line.folded) and following.text[0].isdecimal():
        return True
    return _splits_word(lines, number)


def _begins(folded: str) -> bool:
    """Whether a line begins like a paragraph; words in quotes that are closed open a heading as well."""
    return PARAGRAPH_OPENING.match(folded) is not None and not (
        folded.startswith('"') and folded.count('"') % 2 == 0
    )


def _splits_word(lines: Sequence[Line], number: int) -> bool:
    """Whether the characters on either side of the break stand together elsewhere, as those of a word do.

    Below a finished sentence a short line may be a heading that ends with the word with which the text begins anew.
    """
    above = lines[number - 1] if number else None
    if (
        len(lines[number].folded) <= _LONGEST_TWO_CLAUSES
        and above is not None
        and ends_sentence(above.folded)
    ):
        return False
    pair = lines[number].folded[-1] + lines[number + 1].folded[0]
    if not all(map(is_han, pair)):
        return False
    near = (*lines[max(number - _WORDS_WITHIN, 0) : number], *lines[number + 2 : number + _WORDS_WITHIN])
    return "\n".join([line.folded for line in near]).count(pair) > 1


def _speakers(lines: Sequence[Line]) -> set[str]:
    """Who speaks in an interview: the names before a colon with which several different lines begin (记者：…), not all of them headings."""
    turns = {line.folded: name for line in lines if (name := _speaker(line))}
    said = Counter(name for turn, name in turns.items() if ends_sentence(turn) or name in _PLACED)
    return {name for name, count in Counter(turns.values()).items() if count >= _LEAST_TURNS and said[name]}


def _speaker(line: Line) -> str | None:
    """The name before a colon with which a line begins, unless it is a marked heading."""
    found = _TURN.match(line.folded) if not 0 < line.mark < BOLD_LEVEL else None
    return found["name"] if found else None


_TURN = re.compile(rf"(?P<name>[{HAN_RANGE}·a-z]{{1,10}}):(?=.{{6}})")
_LEAST_TURNS = 3
"""Different lines at least that begin with the name of a speaker."""
_PLACED = frozenset({"坐标", "地点", "地址", "时间", "人物"})
"""Labels of facts below headings, which end as those do."""


def _lists_on(lines: Sequence[Line], number: int) -> bool:
    """Whether a line breaks off within a list of words, so that it and the next are text however short they are."""
    line, following = lines[number], lines[number + 1 : number + 2]
    return line.text.endswith("、") and not line.mark and any(not other.mark for other in following)


def prose_lines(lines: Sequence[Line]) -> list[bool]:
    """For each line, whether it is running text, judged in its context."""
    flags: list[bool] = []
    body = False
    speakers = _speakers(lines)
    for number, line in enumerate(lines):
        flags.append(
            is_prose(line)
            or (
                (number > 0 or REPORT_OPENING_ALONE.fullmatch(line.folded) is not None)
                and is_half(lines, number, body=body)
            )
            or (bool(speakers) and _speaker(line) in speakers)
            or (body and (_lists_on(lines, number) or (flags[-1] and _lists_on(lines, number - 1))))
        )
        body = body or flags[-1]
    return flags
