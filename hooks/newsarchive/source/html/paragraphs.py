"""Finds how a page sets paragraphs, headings and captions within its text."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from newsarchive.model.spans import Span
from newsarchive.source.html.body import Body
from newsarchive.source.html.elements import HEADINGS
from newsarchive.source.html.page import PageLine
from newsarchive.source.html.weight import is_linked, is_text

_MOSTLY = 0.6
"""Share of the paragraphs set apart from the line before, from which the page counts as marking its paragraphs."""
_LONGEST, _SHORTEST = 40, 2
"""Characters of a heading, at most and at least; a caption has no more either."""
_UNFIT = re.compile(
    r"[。；，、：:;,]\s*$|^\s*(?:记者|问|答|本报|编辑|责编|来源|作者|图|文|摄影|通讯员|主持人)|[：:].*[？?]\s*$|——|^\s*[（(【].*[）)】]\s*$|^\s*[）)】」』”’，。、；]"
)
"""Marks of bold lines that are no headings: the end of a clause, a label, a question to somebody."""
_TOO_MANY = 0.4
"""Share of bold lines above which bold type says nothing."""
_CAPTION = 6
_ABOVE = 6
"""Lines above the text among which captions are looked for."""
_PHOTO = re.compile(r"[摄攝][)）]?\s*$|(?:资料|新华社|本报|供)图|图为|图片|图源")


def are_marked(lines: Sequence[PageLine], body: Body) -> bool:
    """Whether most paragraphs of a body have an element of their own, an empty line above, or an indent."""
    inside = list(islice(lines, body.first, body.last + 1))
    apart = [_is_apart(before, line) for before, line in pairwise(inside) if is_text(before) or is_text(line)]
    return len(apart) > 1 and sum(apart) >= _MOSTLY * len(apart)


def _is_apart(before: PageLine, line: PageLine) -> bool:
    own = before.element.block is not line.element.block
    return own or line.span.start - before.span.end > 1 or line.text.startswith("\u3000")


def headings(lines: Sequence[PageLine], body: Body) -> Iterator[Span]:
    """Lines of a body that are set as headings; none where much of the body is bold."""
    inside = list(islice(lines, body.first, body.last + 1))
    if sum(line.bold for line in inside) > _TOO_MANY * len(inside):
        return
    last = max((number for number, line in enumerate(inside) if is_text(line)), default=-1)
    for number, line in enumerate(inside):
        if number < last and not line.pictured and _is_set_off(line):
            yield line.span


def captions(lines: Sequence[PageLine], body: Body) -> Iterator[Span]:
    """Short lines right below a picture, above the text or in it."""
    for line in islice(lines, max(body.first - _ABOVE, 0), body.last + 1):
        short = _CAPTION <= line.size <= _LONGEST and not is_linked(line) and not line.bold
        if line.pictured and short and ("。" not in line.text or _PHOTO.search(line.text)):
            yield line.span


def _is_set_off(line: PageLine) -> bool:
    heading = line.bold or line.element.block.tag in HEADINGS
    fits = _SHORTEST <= line.size <= _LONGEST and _UNFIT.search(line.text) is None
    return heading and fits and not is_linked(line) and not (is_text(line) and "。" in line.text)
