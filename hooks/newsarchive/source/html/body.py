"""Finds the running text of a page: the element and the stretch of lines with the largest weight."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from newsarchive.source.html.elements import Element
from newsarchive.source.html.page import PageLine
from newsarchive.source.html.weight import Scale, is_linked, is_notice, is_text, scale_of, seat, totals
from newsarchive.text import fold

_EDITORS = re.compile(r"(?:^|[(\[\s])\s?(?:责任编辑|责编|编辑|本文编辑)\s?[:)|/丨]")
_SHORT = 60
"""Characters of a line that names the editors at most."""
_CLOSING = re.compile(r"\w{0,8}(?:声明|评论|留言|跟帖)区?\s?[:(]?.{0,6}")
"""Headings of what sites and readers say below an article."""
_LISTED = re.compile(
    r"(?:相关|延伸|推荐|热门|精彩|更多|编辑推荐|今日推荐)(?:新闻|阅读|报道|文章|资讯|内容)[/:>]*|猜你喜欢|大家都在看|为[你您]推荐"
)
"""Headings of lists of other reports."""
_COUNTED = re.compile(
    r"(?:全部|最新|网友|精彩|热门|精选|发表)?(?:评论|留言|跟[帖贴])(?:区|列表)?\s?(?:\(\d+\)|\d{1,6}条?|\(0\))"
)
"""A count of comments, which stands above them."""
_NEAR = 3
"""Lines below the text among which a line that names the editors still belongs to it."""
_MOSTLY = 0.6
"""Part of the text's weight above a line that names the editors, from which that line ends the text."""


_LARGELY = 0.4
"""The same for the heading of a list of other reports, which may have a sentence on each."""


class Body(Struct, frozen=True):
    """The running text of a page, as its form shows it."""

    holder: Element
    """The element that holds it."""
    first: int
    """Number of its first line."""
    last: int
    """Number of its last line."""
    seats: frozenset[Element]
    """The elements that hold its paragraphs; usually one, with a `<p>` for each."""
    scale: Scale
    end: int | None = None
    """Number of the line that names the editors or heads notices and comments; no text follows it."""


def find_body(lines: Sequence[PageLine], start: int = 0) -> Body | None:
    """The body of a page at or below line `start`; None where no line there reads like running text."""
    if not any(map(is_text, lines[start:])):
        return None
    scale = scale_of(lines)
    first, last = (start + at for at in _stretch([scale.weight(line) for line in lines[start:]]))
    holder = _heaviest(
        lines[first:last], scale
    )  # of the stretch only, so that no list of links outweighs the text
    inside = [number for number in _inside(lines, holder) if number >= start]
    window = [scale.weight(lines[number]) if first <= number < last else -1.0 for number in inside]
    stretch = slice(*_stretch(window))
    numbers = _ended(lines, inside[stretch], scale)
    texts = [number for number in numbers if is_text(lines[number])]
    seats = Counter(seat(lines[number]) for number in texts)
    usual = frozenset(one for one, count in seats.items() if 4 * count >= len(texts) or count > 1)
    closed = inside[stretch][-1] != numbers[-1]
    room = inside[0], numbers[-1] if closed else inside[-1]
    reach = [
        number
        for number in inside
        if room[0] <= number <= room[1] and _is_sibling(lines[number], usual, scale)
    ]
    edges = min([*reach[:1], numbers[0]]), max([*reach[-1:], numbers[-1]])
    first, last = _widened(lines, room, edges, usual, scale)
    return Body(holder, first, last, usual, scale, _end(lines, last if closed else last + 1))


def _is_sibling(line: PageLine, seats: frozenset[Element], scale: Scale) -> bool:
    """Whether a line is a `<p>` in an element that holds paragraphs of the text, even behind a box of links."""
    return line.element.block.tag == "p" and seat(line) in seats and scale.weight(line) > 0


def _heaviest(lines: Sequence[PageLine], scale: Scale) -> Element:
    """The element whose lines together weigh most; the innermost of several with the same weight."""
    sums = totals(lines, scale.weight)
    return max(sums, key=lambda one: (sums[one], one.order))


def _ended(lines: Sequence[PageLine], numbers: Sequence[int], scale: Scale) -> Sequence[int]:
    """`numbers` up to the line that names the editors, or above a list of others, if most of the text stands above it."""
    weights = [max(scale.weight(lines[number]), 0.0) for number in numbers]
    for at, number in enumerate(numbers):
        said, above = fold(lines[number].text.strip()), sum(weights[:at])
        if _LISTED.fullmatch(said) and above > _LARGELY * sum(weights) and _are_teasers(lines, numbers[at:]):
            return numbers[:at]
        if (_names_editors(lines[number]) or _COUNTED.fullmatch(said)) and above > _MOSTLY * sum(weights):
            return numbers[: at + 1]
    return numbers


def _are_teasers(lines: Sequence[PageLine], numbers: Sequence[int]) -> bool:
    """Whether each text among some lines stands alone below a short one, as the teaser of a report below its headline."""
    texts = [is_text(lines[number]) for number in numbers]
    return sum(texts) >= _TEASERS and not any(above and below for above, below in pairwise(texts))


_TEASERS = 3


def _end(lines: Sequence[PageLine], start: int) -> int | None:
    """The number of the first line at or below `start` that certainly ends the article; None without one."""
    for number in range(start, len(lines)):
        if number < start + _NEAR and _names_editors(lines[number]):
            return number
        if _CLOSING.fullmatch(fold(lines[number].text.strip())):
            return number
    return None


def _names_editors(line: PageLine) -> bool:
    return line.size <= _SHORT and _EDITORS.search(fold(line.text.strip())) is not None


def _inside(lines: Sequence[PageLine], holder: Element) -> list[int]:
    """Numbers of the lines within an element; each element's ancestors are looked up once, however deep it lies."""
    known: dict[Element | None, bool] = {holder: True, None: False}
    numbers = []
    for number, line in enumerate(lines):
        asked: list[Element] = []
        at: Element | None = line.element
        while at not in known and at is not None:
            asked.append(at)
            at = at.parent
        known.update(dict.fromkeys(asked, known[at]))
        if known[line.element]:
            numbers.append(number)
    return numbers


def _stretch(weights: Sequence[float]) -> tuple[int, int]:
    """Start and end of the stretch with the largest sum (Kadane's algorithm)."""
    best, span = float("-inf"), (0, 0)
    total, start = 0.0, 0
    for number, value in enumerate(weights):
        if total <= 0:
            total, start = 0.0, number
        total += value
        if total > best:
            best, span = total, (start, number + 1)
    return span


def _widened(
    lines: Sequence[PageLine],
    room: tuple[int, int],
    stretch: tuple[int, int],
    seats: frozenset[Element],
    scale: Scale,
) -> tuple[int, int]:
    """The stretch widened, within `room`, by the lines at its edges that belong to the text."""
    first, last = stretch
    while first > room[0] and _belongs(lines[first - 1], seats, scale):
        first -= 1
    while last < room[1] and _belongs(lines[last + 1], seats, scale):
        last += 1
    return first, last


def _belongs(line: PageLine, seats: frozenset[Element], scale: Scale) -> bool:
    """Whether a line at the edge stands among the paragraphs or ends like a sentence."""
    if is_linked(line) or scale.in_furniture(line):
        return False
    if seat(line) in seats:
        return True
    return (
        line.linked == 0
        and not is_notice(line)
        and (line.text.strip().rstrip("”’」』）) ").endswith(("。", "！", "？")))
    )
