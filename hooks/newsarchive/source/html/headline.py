"""Finds the lines of a page's headline: the title, and the lines of the deck around it."""

import re
from collections.abc import Sequence

from msgspec import Struct

from newsarchive.source.html.body import Body
from newsarchive.source.html.elements import HEADINGS
from newsarchive.source.html.page import PageLine
from newsarchive.source.html.weight import Scale, is_linked, is_text, seat
from newsarchive.text import fold, is_han, squeeze

_TITLE = re.compile(r"(?:^|[\s_-])\w*(?:title|headline|biaoti|tit|bt\d?|h1)\d*(?=$|[\s_-])")
_DECK = re.compile(
    r"(?:^|[\s_-])\w*(?:sub\w*title|subtitle|subhead\w*|pre\w*title|fubiao\w*|yinti\w*|kicker|shoulder\w*|futi\w*)"
)
_FACT = re.compile(
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d|\d{1,2}:\d\d|(?:来源|稿源|作者|记者|通讯员|编辑|责编|[文图摄])于?\s*[:/]|^.{0,14}(?:记者|通讯员)\s|第\w{1,3}版"
    r"|字号|打印|分享|收藏|评论|阅读|浏览|点击|登录|首页|上一|下一|www\.|记者.{2,12}[/摄]|供图"
)
_DATED = re.compile(r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}")
_LINES = 4
"""Lines of one title at most."""
_SHORT, _LONG = 4, 60
"""Characters of a title's line, at least and at most."""
_KICKER = 7
"""Characters of a kicker at least, if only its place shows it: shorter lines name a channel."""
_LIKELY = 4
"""Score above which a line may be the title."""
_FAR = 40
"""Lines at most between a title and its text."""


class Headline(Struct, frozen=True):
    """Numbers of the lines of a title, and of the lines of its deck around it."""

    first: int
    last: int
    deck: frozenset[int] = frozenset()
    said: bool = False
    """Whether the page's head states the title, so that nothing above it is part of the article."""


def find_headline(lines: Sequence[PageLine], body: Body, titles: Sequence[str]) -> Headline | None:
    """The title's lines: those that match what the page's head says, else the likeliest by tags, names and place."""
    said = _said(lines, body, titles)
    found = said or _seen(lines, body)
    if found is None:
        return None
    return Headline(found[0], found[1], frozenset(_deck(lines, body, *found)), said is not None)


def _said(lines: Sequence[PageLine], body: Body, titles: Sequence[str]) -> tuple[int, int] | None:
    """First and last of the lines that together are a title from the head, or the beginning of one."""
    wanted = [squeeze(title)[0] for title in titles]
    texts = [squeeze(line.text)[0] if line.size <= _LONG else "" for line in lines]
    best: tuple[float, int, int] | None = None
    for start, text in enumerate(texts):
        if not text or not any(title.startswith(text) for title in wanted):
            continue
        whole = ""
        for end in range(start, min(start + _LINES, len(lines))):
            if end > start and lines[end].text.strip().startswith("—"):
                break
            whole += texts[end]
            if not texts[end] or not any(title.startswith(whole) for title in wanted):
                break
            if len(whole) >= _SHORT and (score := _score(lines, start, end, whole, wanted, body)):
                best = max(best, (score, start, end)) if best else (score, start, end)
    return best[1:] if best else None


def _score(
    lines: Sequence[PageLine], start: int, end: int, whole: str, wanted: Sequence[str], body: Body
) -> float:
    """How likely lines `start` to `end` are the title; 0 where they cannot be."""
    line = lines[start]
    distance = body.first - end
    score = float(min(len(whole), _LONG))
    score += 6 * (whole in wanted) + 14 * _is_heading(line) + 6 * line.bold - 14 * is_linked(line)
    score -= 8 * body.scale.in_furniture(line)
    score += 10 * any(
        _DATED.search(lines[number].text) for number in range(end + 1, min(end + 4, len(lines)))
    )
    score += 12 if -1 <= distance <= _FAR else 0
    score -= 30 if start > body.last else 0
    score -= min(max(distance, 0), _FAR) / 4
    return max(score, 0.0)


def _seen(lines: Sequence[PageLine], body: Body) -> tuple[int, int] | None:
    """The line above the text that looks most like a title, for pages whose head states none."""
    best: tuple[float, int] | None = None
    listed = {squeeze(line.text)[0] for line in lines if is_linked(line)}
    for number in range(max(body.first - _FAR, 0), min(body.first + 3, body.last)):
        line = lines[number]
        heading = _is_heading(line)
        unlike = is_linked(line) or (is_text(line) and not heading) or _FACT.search(fold(line.text))
        if not _SHORT <= line.size <= _LONG or unlike:
            continue
        dated = any(_DATED.search(other.text) for other in lines[number + 1 : number + 4])
        score = 10.0 * heading - _rank(line) + 4 * line.bold + 4 * (line.size > 2 * _SHORT) + 6 * dated
        score += 6 * (squeeze(line.text)[0] in listed)  # in the list of the page's articles
        score -= 6 * body.scale.in_furniture(line) + abs(body.first - number) / 8
        if score > _LIKELY and (best is None or score > best[0]):
            best = (score, number)
    return (best[1], best[1]) if best else None


def _rank(line: PageLine) -> int:
    """How far a line's heading ranks below `<h1>`; 0 where it stands in no heading."""
    tag = line.element.block.tag
    return int(tag[1]) - 1 if tag in HEADINGS else 0


def _is_heading(line: PageLine) -> bool:
    block = line.element.block
    return block.tag in HEADINGS or _TITLE.search(_names(line)) is not None


def _deck(lines: Sequence[PageLine], body: Body, first: int, last: int) -> list[int]:
    """Numbers of the lines right above and below a title that are its kicker and subtitle."""
    found: list[int] = []
    for number in range(last + 1, min(last + 3, body.first)):
        if not _is_deck(lines[number], lines[first], body.scale, strict=number > last + 1):
            break
        found.append(number)
    if first:
        alike = any(_names(lines[first - 1]) == _names(lines[number]) for number in found)
        strict = lines[first - 1].size < _KICKER
        kicker = _is_deck(lines[first - 1], lines[first], body.scale, strict=strict, alike=alike)
        found += [first - 1] if kicker else []
    return found


def _names(line: PageLine) -> str:
    """The names that a page gives to a line's elements, by which lines set alike are known."""
    return f"{line.element.names} {line.element.block.names}"


def _is_deck(line: PageLine, title: PageLine, scale: Scale, *, strict: bool, alike: bool = False) -> bool:
    """Whether a line beside the title is of its deck; a short one is if it is set `alike` another line of the deck."""
    if (
        line.linked
        or (is_text(line) and line.size > _LONG)
        or _FACT.search(fold(line.text))
        or scale.in_furniture(line)
    ):
        return False
    if sum(map(is_han, line.text)) * 2 < line.size or line.size < _SHORT:
        return False
    block = line.element.block
    if _DECK.search(_names(line)) or line.text.strip().startswith("——"):
        return True
    if block.tag in HEADINGS and title.element.block.tag in HEADINGS:
        return seat(line) is seat(title)
    return (alike or (not strict and line.size >= 2 * _SHORT)) and _is_sibling(line, title)


def _is_sibling(line: PageLine, title: PageLine) -> bool:
    """Whether a line has the same kind of place as the title: in the same element, or in a row of the same table."""
    ours, its = seat(line), seat(title)
    rows = (its, its.parent)  # the title may have a heading's element of its own within its cell
    return ours is its or any(
        row is not None and row.tag == ours.tag == "tr" and row.parent is ours.parent for row in rows
    )
