"""Finds running heads and page numbers between the lines of a text that was taken from printed pages."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence

from newsarchive.clean.lines import Line
from newsarchive.clean.patterns import HAN, NUMERALS, POINTERS
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.labels import EDITING_ROLES
from newsarchive.clean.wording.names import is_masthead
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.clean.wording.sections import PAGE

PAGE_NUMBER = re.compile(
    r"[-·—\s]*(?:第?\s?\d{1,3}\s?页?(?:\s?[/,]?\s?(?:共\s?)?\d{1,3}\s?页?)?|p\.?\s?\d{1,3})[-·—\s]*"
)
"""A page number on a line of its own, in folded text."""
LONGEST_PAGE_NUMBER = 16
"""Characters of a line with a page number at most."""
_ORDINAL = re.compile(r"(?:part|no)?[.\s]?(?P<number>\d{1,2})")
_LONGEST_HEAD = 40
"""Characters of a running head at most, or of the caption below the number of its picture."""
_LEAST_HEAD = 4
"""Letters of a running head at least."""
_LEAST_CUT = 12
"""Characters at least of a line that a page break may have cut; shorter ones are headings or names."""
_SEVERAL = 3
"""Sentences that a line interrupts at least, or lines at the top that hold none, before it is a running head."""
_BESIDE = 2
"""Lines on either side of a page number among which its running head stands."""


def running_lines(lines: Sequence[Line]) -> frozenset[int]:
    """Numbers of the lines that belong to the printed page and not to its text.

    A number is a page number if it is decorated (- 2 -) or interrupts a sentence. A line that recurs, numbers aside,
    is a running head if it stands beside a page number, if it prints a date or page and interrupts a sentence, or if
    it interrupts several. So is one with the page and its editors that interrupts a sentence. Ordinals above sections (`01`) and recurring headings (案情回顾) interrupt none.
    """
    numbered = ordinals(lines)
    numbers = [at for at, line in enumerate(lines) if at and at not in numbered and _is_number(line)]
    pages = {at for at in numbers if _is_decorated(lines[at]) or _interrupts_sentence(lines, at)}
    return frozenset(
        pages
        | _recurring_heads(lines, pages)
        | _beside_page_numbers(lines, pages)
        | _between_jumps(lines)
        | _page_feet(lines)
    )


def ordinals(lines: Sequence[Line]) -> frozenset[int]:
    """Numbers of the lines that hold the ordinal of a section and nothing else: 01, 02, 03 … in this order, of the text."""
    counted = _counted(lines, lambda below: not ends_sentence(below.folded))
    alone = _counted(lines, lambda below: ends_sentence(below.folded)) - picture_numbers(lines)
    above = [lines[at - 1] for at in sorted(alone)[1:]]
    whole = all(ends_sentence(line.folded) or line.text[0] in POINTERS for line in above)
    return counted | alone if whole and len(alone) > _PAIR else counted


_PAIR = 2
"""Numbers alone above paragraphs, from which on more are those of sections, and not of pages."""


def picture_numbers(lines: Sequence[Line]) -> frozenset[int]:
    """Numbers of the lines that hold the number of a gallery's picture, 1, 2, 3 …, each above its caption alone."""
    counted = _counted(lines, lambda below: ends_sentence(below.folded) and len(below.text) <= _LONGEST_HEAD)
    return (
        counted
        if max(counted, default=0) - min(counted, default=0) == _PAIR * (len(counted) - 1)
        else frozenset()
    )


def _counted(lines: Sequence[Line], fits: Callable[[Line], bool]) -> frozenset[int]:
    """Numbers of the lines that count 1, 2, 3 …, not next to each other, above lines that `fit`."""
    found = [
        (at, int(match["number"]))
        for at, line in enumerate(lines[:-1])
        if len(line.folded) <= LONGEST_PAGE_NUMBER
        and (match := _ORDINAL.fullmatch(line.folded))
        and fits(lines[at + 1])
    ]
    counted: list[int] = []
    for at, number in found:
        if number == 1 == len(counted):
            counted = []  # another figure of the page stood above the first section
        if number == len(counted) + 1 and (not counted or at - counted[-1] > 1):
            counted.append(at)
    return frozenset(counted) if len(counted) > 1 else frozenset()


def _between_jumps(lines: Sequence[Line]) -> set[int]:
    """The lines from the foot of one page, where a report breaks off (下转第二版), to where another goes on with it."""
    found: set[int] = set()
    broken: int | None = None
    for at, line in enumerate(lines):
        if len(line.text) > _LONGEST_JUMP:
            continue
        if _TO.fullmatch(line.folded):
            broken = at
        elif broken is not None and _FROM.fullmatch(line.folded):
            between = range(broken + 1, at)
            if len(between) <= _MOST_BETWEEN and not any(ends_sentence(lines[one].folded) for one in between):
                found.update(between)
            broken = None
    return found


_LONGEST_JUMP = 24
"""Characters of a line at most that sends readers to another page."""
_MOST_BETWEEN = 16
"""Lines at most between the two ends of a jump."""
_PAGE = rf"(?:第?\s?[\da-z{NUMERALS}]{{1,3}}\s?|[上下])版"
_TO = re.compile(rf"[(>\s]*(?:紧?下转|转)\s?{_PAGE}.{{0,8}}")
_FROM = re.compile(rf"[(<\s]*(?:紧?[上下]接|接)\s?{_PAGE}.{{0,8}}")
JUMP_LINE = re.compile(rf"[(>▶▷◀◁\s]*(?:紧?下转|紧?[上下]接|紧?转|紧?接)\s?{_PAGE}[\d\s]{{0,3}}[)<▶▷◀◁\s]*")
"""A line, folded, that only says where a report goes on or came from."""


def _page_feet(lines: Sequence[Line]) -> set[int]:
    """The lines with a page and its editors (4版 编辑：张三 版式：李四) that interrupt a sentence."""
    return {
        at
        for at, line in enumerate(lines)
        if at > _SEVERAL
        and len(line.text) <= _LONGEST_HEAD
        and _FOOT.fullmatch(line.folded)
        and _interrupts_sentence(lines, at)
    }


_FOOT = re.compile(rf"第?\s?[a-z]?\d{{1,3}}\s?版\s*(?:责任)?(?:{EDITING_ROLES})[^,.]{{2,}}")


def _beside_page_numbers(lines: Sequence[Line], pages: set[int]) -> set[int]:
    """Short lines beside a page number that interrupt a sentence or name a publication."""
    found: set[int] = set()
    for page in pages:
        for at in (page - 1, page + 1):
            if not 0 < at < len(lines) or at in pages or ends_sentence(lines[at].folded):
                continue
            if len(lines[at].text) <= _LONGEST_HEAD // 2 and is_masthead(
                lines[at].folded.split(" ")[0], frozenset()
            ):
                found.add(at)
                continue
            if _is_short(lines, at, min(at, page) - 1) and not ends_sentence(lines[min(at, page) - 1].folded):
                found.add(at)
    return found


def _is_short(lines: Sequence[Line], at: int, above: int = -1) -> bool:
    """Whether a line is too short for a line of the text: shorter than the text above, and without clauses."""
    line = lines[at]
    if "," in line.folded or ("." in line.folded[1:-1] and not DATE.search(line.folded)):
        return False
    longest = max(len(other.text) for other in lines[max(at - 3, 0) : at] or (line,))
    return len(line.text) < _SHORT_SHARE * (len(lines[above].text) if above >= 0 else longest)


_SHORT_SHARE = 0.75
"""The share of the width of the text above, below which a line is too short for one of the text."""


def _is_number(line: Line) -> bool:
    return len(line.folded) <= LONGEST_PAGE_NUMBER and PAGE_NUMBER.fullmatch(line.folded) is not None


def _is_decorated(line: Line) -> bool:
    return not line.folded.isdecimal()


def _interrupts_sentence(lines: Sequence[Line], at: int) -> bool:
    """Whether the text above line `at` breaks off within a sentence; a head may stand between them."""
    for above in reversed(lines[max(at - _BESIDE, 0) : at]):
        if len(above.text) >= _LEAST_CUT and not PAGE.search(above.folded):
            return not ends_sentence(above.folded) and not above.folded.endswith(":")
    return False


def _recurring_heads(lines: Sequence[Line], pages: set[int]) -> set[int]:
    groups: dict[str, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if len(line.text) <= _LONGEST_HEAD and len(said := _letters_of(line.folded)) >= _LEAST_HEAD:
            groups[said].append(at)
    found: set[int] = set()
    for group in groups.values():
        if len(group) > 1:
            found.update(_running_among(lines, group, pages))
    return found


def _running_among(lines: Sequence[Line], group: list[int], pages: set[int]) -> list[int]:
    inner = [at for at in group if at > _SEVERAL and _is_short(lines, at)]
    tokens = [at for at in group if at and _is_token(lines, at)]
    if len(tokens) > _SEVERAL:
        return tokens
    beside = [at for at in inner if not pages.isdisjoint(range(at - _BESIDE, at + _BESIDE + 1))]
    if beside:
        return beside
    cutting = [at for at in inner if _interrupts_sentence(lines, at)]
    printed = DATE.search(lines[group[0]].folded) or PAGE.search(lines[group[0]].folded)
    return inner if len(cutting) >= (1 if printed else _SEVERAL) else []


def _is_token(lines: Sequence[Line], at: int) -> bool:
    """Whether a line of letters, figures and the site's name stands right below the end of a paragraph (q7d江城新闻网)."""
    return _TOKEN.fullmatch(lines[at].folded) is not None and ends_sentence(lines[at - 1].folded)


_TOKEN = re.compile(rf"(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{{2,8}}\s?{HAN}{{2,8}}")
"""What a site sets between the paragraphs against copying."""


def _letters_of(folded: str) -> str:
    return "".join(filter(str.isalpha, folded))
