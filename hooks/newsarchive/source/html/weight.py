"""Weighs how likely a line of a web page is running text, by its form and its place.

After Pasternack and Roth (WWW 2009), who give each token a weight and take the stretch with the largest sum,
and the text and link densities of Kohlschütter and others (WSDM 2010).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from heapq import heapify, heappop, heappush
from itertools import islice

from msgspec import Struct

from newsarchive.model.spans import Span
from newsarchive.source.html.elements import Element
from newsarchive.source.html.page import PageLine
from newsarchive.text import fold

_SENTENCE = re.compile(r"[。！？；]|[!?;](?![\w/=&])|，.*，|,.*,")
_LONG = 15
"""Characters from which a line with a sentence in it is running text."""
_MOST = 200
"""Characters of a line that count at most: one long notice must not outweigh an article."""
_HIGH = 0.4
"""Share of a line's characters from which its links make it furniture."""
_NEAR = 8
"""Elements around a line that are looked at."""
_DEPTH = 3
"""Blocks around a line that make up its place."""
_TEASER = 140
"""Characters from which several sentences are no teaser."""
STRONG = 40
"""Characters from which a full sentence without links is a strong paragraph."""
_STRANGE = 0.4
"""Factor for the weight of a line whose place is unlike that of most text."""
_NOTICE = re.compile(
    r"版权|copyright|©|转载|icp[备证]|许可证|举报|免责|声明|本网站|本网|客服|热线|投稿|侵权|法律|著作权|书面|授权|公告|观点|隐私|同意|启用|浏览器|客户端|下载|扫码|二维码|公众号|all rights reserved"
)
"""Words that sites use in notices about themselves."""
_TIME = re.compile(
    r"(?:(?:(?:19|20)?\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?)?\s*(?:\d{1,2}:\d\d(?::\d\d)?)?|\d{1,2}\s?(?:分钟|小时|天)前|昨天|刚刚"
)
"""A line that is only a time, as in entries of lists and comments."""
_FEW = 2
"""Different words of notices that make a line one."""
_DECLARED = re.compile(
    r"[(\[*]?(?:免责|特别|版权|郑重|本网|本站|作者)?(?:声明|提示|说明)\]?\s?:|(?:凡|本)(?:本)?(?:网|站|报|文|平台)(?:注明|所有|内容|转载|刊载|观点)|凡.{0,3}(?:注明|来源|署名|标注)"
)
"""The beginning of such a notice."""


class Scale(Struct, frozen=True):
    """Weighs the lines of one page."""

    wide: frozenset[Element]
    """Elements that hold half of the page's text or more, so that their names say nothing about a single line."""
    usual: frozenset[tuple[str, ...]]
    """The places where most of the page's text stands."""
    teasers: frozenset[Element]
    """Elements that hold a link and a sentence about what it leads to."""
    notices: bool
    """Whether notices can be told from text; not where most of the text reads like a notice."""
    parts: frozenset[Element]
    """Parts of the text's own holder, though a name of theirs is one of furniture (the rest of the text, folded away as `more`)."""
    again: frozenset[Span]
    """Long lines that repeat earlier ones, as on pages that hold their text once for each kind of screen."""

    def weight(self, line: PageLine) -> float:
        """How much a line adds to the weight of a stretch; negative for lines that are not running text."""
        if not is_text(line) or line.span in self.again:
            return -(8.0 + min(line.size, _MOST) / 4) if is_linked(line) else -2.0
        worth = 10.0 + min(line.size - line.linked, _MOST)
        if self.in_furniture(line) or (self.notices and is_notice(line)) or seat(line) in self.teasers:
            return -worth / 4
        return worth if _place(line) in self.usual else worth * _STRANGE

    def in_teaser(self, line: PageLine) -> bool:
        """Whether a line stands in an entry of a list of other reports."""
        return line.element.block in self.teasers or seat(line) in self.teasers

    def in_furniture(self, line: PageLine) -> bool:
        """Whether an element close around a line is furniture by its tag or names."""
        for one in islice(_path(line.element), _NEAR):
            if one in self.wide:
                return False
            if one.furniture:
                return one not in self.parts
        return False


def scale_of(lines: Sequence[PageLine]) -> Scale:
    """The scale for one page."""
    sizes = totals(lines, _text_size)
    whole = sum(map(_text_size, lines))
    places: Counter[tuple[str, ...]] = Counter()
    for line in lines:
        places[_place(line)] += int(_text_size(line))
    most = max(places.values(), default=0)
    return Scale(
        frozenset(one for one, size in sizes.items() if 2 * size >= whole),
        frozenset(place for place, size in places.items() if 4 * size >= most),
        frozenset(_teasers(lines)),
        2 * sum(_text_size(line) for line in lines if is_notice(line)) < whole,
        frozenset(_parts(lines)),
        frozenset(_again(lines)),
    )


def _parts(lines: Sequence[PageLine]) -> Iterator[Element]:
    """Elements named as furniture that stand beside one that holds much of the text, and share a class with it."""
    sizes: Counter[Element] = Counter()
    for line in lines:
        sizes[seat(line)] += int(_text_size(line))
    most = max(sizes.values(), default=0)
    main = [one for one, size in sizes.items() if 4 * size >= most > 0 and not one.furniture]
    for one in sizes:
        if one.furniture and any(one.parent is other.parent and _share_name(one, other) for other in main):
            yield one


def _share_name(one: Element, other: Element) -> bool:
    return not set(one.names.split()).isdisjoint(other.names.split())


def _again(lines: Sequence[PageLine]) -> Iterator[Span]:
    seen: set[str] = set()
    for line in lines:
        text = line.text.strip()
        if line.size >= _LONG and text in seen:
            yield line.span
        seen.add(text)


def seat(line: PageLine) -> Element:
    """The element that holds a line's paragraph together with its neighbours."""
    block = line.element.block
    return block if line.bare else block.parent or block


def _teasers(lines: Sequence[PageLine]) -> Iterator[Element]:
    """Elements with one short text and a long link, and elements alike that have one short text and a time each."""
    linked: Counter[Element] = Counter()
    texts: Counter[Element] = Counter()
    long: set[Element] = set()
    for line in lines:
        if is_text(line) and line.size > _TEASER and len(_SENTENCE.findall(line.text)) > 1:
            long.add(seat(line))
        linked[seat(line)] += line.linked if is_linked(line) else 0
        texts[seat(line)] += is_text(line)
    single = [one for one, count in texts.items() if count == 1 and one not in long]
    timed = {
        one
        for line in lines
        if _TIME.fullmatch(line.text.strip())
        for one in (line.element.block, seat(line))
    }
    kinds = Counter((one.tag, one.names) for one in single if one in timed)
    for one in single:
        if linked[one] > _LONG // 2 or (one in timed and kinds[one.tag, one.names] > 1):
            yield one


def totals(lines: Sequence[PageLine], measure: Callable[[PageLine], float]) -> dict[Element, float]:
    """The sum of a measure over the lines in each element."""
    sums: dict[Element, float] = {}
    for line in lines:
        block = line.element.block
        sums[block] = sums.get(block, 0.0) + measure(line)
    # children open after their parents: taken by falling number, each element is complete when reached
    heap = [(-one.order, one) for one in sums]
    heapify(heap)
    while heap:
        _, one = heappop(heap)
        if one.parent is not None:
            if one.parent not in sums:
                sums[one.parent] = 0.0
                heappush(heap, (-one.parent.order, one.parent))
            sums[one.parent] += sums[one]
    return sums


def is_linked(line: PageLine) -> bool:
    """Whether much of a line is links."""
    return line.linked > _HIGH * line.size


def is_text(line: PageLine) -> bool:
    """Whether a line reads like running text."""
    return line.size >= _LONG and not is_linked(line) and _SENTENCE.search(line.text) is not None


def is_strong(line: PageLine) -> bool:
    """Whether a line is so clearly a paragraph that the page's form alone must not leave it out."""
    return line.size >= STRONG and line.linked == 0 and "。" in line.text


def _text_size(line: PageLine) -> float:
    return line.size - line.linked if is_text(line) else 0


def _place(line: PageLine) -> tuple[str, ...]:
    """The tags and names of the blocks around a line."""
    blocks = (one for one in _path(line.element.block) if one.is_block)
    return tuple(
        f"{one.tag} {one.names}" if depth else one.tag for depth, one in enumerate(islice(blocks, _DEPTH))
    )


def is_notice(line: PageLine) -> bool:
    """Whether a line is a notice of the site: it begins like one, or has two words on copyright or contact."""
    folded = fold(line.text[:_MOST]).strip()
    return len(set(_NOTICE.findall(folded))) >= _FEW or _DECLARED.match(folded) is not None


def _path(element: Element | None) -> Iterator[Element]:
    while element is not None:
        yield element
        element = element.parent
