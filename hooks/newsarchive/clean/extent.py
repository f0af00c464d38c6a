"""How far the article's running text reaches: what reads like it, less what belongs to the site around it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsarchive.clean.bylines import ORNAMENT, read_bylines
from newsarchive.clean.cohesion import pairs, shared
from newsarchive.clean.generated import generated_lines
from newsarchive.clean.halves import CLOSING, OPENING, prose_lines
from newsarchive.clean.interface import is_control
from newsarchive.clean.labels import DATE, FACT, LEAKED
from newsarchive.clean.layout import Layout, column_lines
from newsarchive.clean.lines import Line
from newsarchive.clean.notices import is_notice, is_spam
from newsarchive.clean.paths import crumbs
from newsarchive.clean.prose import STARTER, finished, is_prose, is_titled
from newsarchive.clean.verse import verse_lines
from newsarchive.clean.window import Window, window_of
from newsarchive.text import has_han, is_han, said_of

HEAD = 60
"""Lines above the running text that count as its head at most."""


class Extent(NamedTuple):
    """The running text among the lines of a source, and the signs of the site by which it was told."""

    prose: Sequence[bool]
    """For each line, whether it is running text of the article."""
    first: int
    """Number of the first line of running text; the number of all lines where there is none."""
    last: int
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


def extent_of(lines: Sequence[Line], layout: Layout) -> Extent:
    """The running text of the article among `lines`, set as `layout` says."""
    flags = prose_lines(lines)
    _clear(flags, _short_in_column(lines, layout))
    for at in column_lines(lines, layout):
        flags[at] = True
    generated = generated_lines(lines)
    _clear(flags, generated)
    _clear(flags, _deck(lines, flags))
    _clear(flags, _called_out(lines))
    _clear(flags, (at for at, line in enumerate(lines[:HEAD]) if _CALLED.match(line.folded)))
    paths, window, front = _paths(lines), window_of(lines), _front_matter(lines)
    _clear(
        flags, range(max(paths, default=-1) + 1)
    )  # neither the path nor what stands above it is the article's
    _clear(flags, _of_window(lines, window))
    _clear(flags, range(front + 1))
    if layout.width is None:
        _clear(flags, _headline(lines, flags, max((-1, front, *paths)) + 1))
    _clear(flags, _teasers(lines, flags))
    _clear(flags, _at_edges(lines, flags))
    verse = _verse(lines, flags, max(paths, default=-1)) if layout.edge is None else frozenset[int]()
    for at in verse:
        flags[at] = True
    prose = [at for at, flag in enumerate(flags) if flag]
    first, last = (prose[0], prose[-1]) if prose else (len(lines), -1)
    return Extent(flags, first, last, verse, paths, window, front, generated)


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


def _short_in_column(lines: Sequence[Line], layout: Layout) -> Iterator[int]:
    """Numbers of lines of a column that do not reach its edge nor end a sentence: no edge has cut them."""
    if layout.width is None:
        return
    for at, line in enumerate(lines):
        if len(line.text) < layout.width and not (layout.full(line) or is_prose(line)):
            yield at


def _clear(flags: list[bool], numbers: Iterable[int]) -> None:
    for at in numbers:
        flags[at] = False


_CALLED = re.compile(r"(?:帖子)?(?:主题|标题|题目|原标题|原题)\s?:")
"""The label of a headline, which may ask or call out like a sentence."""


def _deck(lines: Sequence[Line], flags: Sequence[bool]) -> Iterator[int]:
    """Numbers of long lines of a headline deck: they do not end in a full stop, and a byline follows."""
    for found in range(1, min(len(lines), _DECK)):
        if (
            finished(lines[found - 1].folded)
            and flags[found - 1]
            and lines[found - 1].text[0] not in _POINTERS
        ):
            return
        if read_bylines(lines[found].folded.strip(ORNAMENT)):
            yield from (at for at in range(found) if _is_of_deck(lines[at]))
            return


def _called_out(lines: Sequence[Line]) -> Iterator[int]:
    """Numbers of the lines right above the first source, day or opening that ask or call out without a full stop (…？…！)."""
    dated = next((at for at, line in enumerate(lines[:_DECK]) if _opens(line)), 0)
    for at in reversed(range(dated)):
        if len(lines[at].text) > _HEADLINE_MOST or "。" in lines[at].text:
            return
        yield at


def _headline(lines: Sequence[Line], flags: Sequence[bool], top: int) -> Iterator[int]:
    """Number of the first line that reads like text, if it is a long headline: it ends no sentence, and text begins below.

    What stands below shows that text begins: a source, a day or an opening, and where nothing stands between the `top`
    of the page and the line also a gap, an indent or a word with which paragraphs begin.
    """
    at = next((at for at, flag in enumerate(flags) if flag), len(lines))
    if at + 1 >= len(lines) or len(lines[at].text) > _LONGEST_HEADLINE:
        return
    line, below = lines[at], lines[at + 1]
    parted = below.blank > 0 or below.indent > line.indent or STARTER.match(below.folded) is not None
    if not (_opens(below) or (parted and at == top)) or below.text[0] in CLOSING:
        return
    if not (_opens(line) or is_titled(line.folded) or _NO_HEADLINE.search(line.text)):
        yield at


_LONGEST_HEADLINE = 120
_NO_HEADLINE = re.compile(r"[。；;]|[.．]$|[，,、：:（(《]$|[，,].*[，,].*[，,]")
"""What no headline has: the end of a sentence, an open end, or many clauses."""


def _opens(line: Line) -> bool:
    """Whether a line prints the source or the day, or opens the report (本报讯)."""
    forms = (_DATELINE, OPENING, _POSTED)
    return any(form.match(line.folded) is not None for form in forms)


_DATELINE = re.compile(rf"(?:{DATE.pattern})|(?:{FACT.pattern})")
_POSTED = re.compile(rf"[\u3400-\u9fff·]{{2,12}}\s(?:{DATE.pattern})$")
"""An account with its day."""
_HEADLINE_MOST = 45


def _is_of_deck(line: Line) -> bool:
    return len(line.text) <= _SUBTITLE and not is_titled(line.folded)


_DECK = 12
_POINTERS = "▲▼△▽"
"""Signs before the caption of a picture, which may stand between the headline and the byline."""
_SUBTITLE = 60


def _paths(lines: Sequence[Line]) -> frozenset[int]:
    """Numbers of lines near the top that print a path, if enough of the page stands below them."""
    found = [at for at, line in enumerate(lines[:HEAD]) if crumbs(line.folded)]
    sizes = [len(line.text) for line in lines]
    while found and sum(sizes[: found[-1]]) > _ABOVE * sum(sizes[found[-1] :]):
        found.pop()
    return frozenset(found)


_ABOVE = 2
"""How many times longer the lines above a path may be than those below it."""


def _front_matter(lines: Sequence[Line]) -> int:
    """Number of the line of dashes that closes a front matter at the top; -1 without one."""
    if not lines or lines[0].text != _DASHES:
        return -1
    end = next((at for at, line in enumerate(lines[1:_FRONT], 1) if line.text == _DASHES), -1)
    inside = lines[1 : max(end, 1)]
    return end if inside and all(_NOTED.match(line.folded) for line in inside) else -1


_DASHES = "---"
_FRONT = 40
"""Lines of a front matter at most."""
_NOTED = re.compile(r"[\w-]{2,24}\s?:|- ")


def _of_window(lines: Sequence[Line], window: Window | None) -> range:
    """The lines from the window's title to the headline; only these two if most of the page stands between them."""
    if window is None:
        return range(0)
    sizes = [len(line.text) for line in lines]
    between = sum(sizes[: window.headline]) <= sum(sizes[window.headline :])
    return range(window.line, window.headline + 1, 1 if between else window.headline - window.line)


def _teasers(lines: Sequence[Line], flags: Sequence[bool]) -> list[int]:
    """Numbers of single sentences above a headline with its date, about the site or other articles.

    The evidence is either that headlines stand twice above them, once for a picture and once for the sentence, or that
    they have hardly anything in common with a much longer text below.
    """
    dated = next((at for at in range(2, min(len(lines), HEAD)) if _is_dated(lines[at], flag=flags[at])), 0)
    above = [at for at in range(dated) if flags[at]]
    if not above or flags[dated - 1] or len(lines[dated - 1].text) < _HEADLINE:
        return []
    if any(len(lines[at].text) > _SUBTITLE for at in above):
        return []
    twice = sum(lines[at].folded == lines[at - 1].folded for at in range(1, dated))
    return above if twice >= len(above) or _are_strange(lines, flags, above, dated) else []


def _is_dated(line: Line, *, flag: bool) -> bool:
    return not flag and len(line.text) <= _SUBTITLE and DATE.search(line.folded) is not None


def _are_strange(lines: Sequence[Line], flags: Sequence[bool], above: Sequence[int], dated: int) -> bool:
    """Whether the lines `above` share hardly a pair of characters with a much longer text below."""
    text = "\n".join(lines[at].folded for at in range(dated + 1, len(lines)) if flags[at])[:_LOOKED_AT]
    said = "\n".join(lines[at].folded for at in above)
    return len(text) > _MUCH * len(said) and shared(said, pairs(text)) < _STRANGE


_STRANGE = 0.2
_MUCH = 4
_LOOKED_AT = 8_000
_HEADLINE = 10
"""Characters of a headline above a date at least."""


def _at_edges(lines: Sequence[Line], flags: Sequence[bool]) -> list[int]:
    """Numbers of the lines at either edge of the running text that are the site's own."""
    prose = [at for at, flag in enumerate(flags) if flag]
    chinese = any(map(is_han, lines[prose[0]].text)) if prose else False
    found: list[int] = []
    while len(prose) > 1 and _is_of_site(lines[prose[-1]], chinese=chinese):
        found.append(prose.pop())
    while len(prose) > 1 and (
        _is_of_site(lines[prose[0]], chinese=chinese)
        or _is_repeated(lines, prose[0])
        or _is_remainder(lines, prose[0])
    ):
        found.append(prose.pop(0))
    cut = next((size for size, at in enumerate(reversed(prose)) if not is_cut(lines[at])), 0)
    return found + (prose[-cut:] if cut >= _CUT else [])


def _is_of_site(line: Line, *, chinese: bool) -> bool:
    """Whether a line is a notice, leaked data, an address, a cut control, or in Latin letters on a Chinese page."""
    return (
        (chinese and _LATIN.match(line.folded) is not None and not any(map(is_han, line.text)))
        or is_notice(line.folded)
        or (len(line.text) <= _SPAM and is_spam(line.folded))
        or LEAKED.search(line.folded) is not None
        or _ADDRESS.fullmatch(line.folded) is not None
        or (line.folded.endswith("..") and is_control(line.folded.rstrip(".")))
    )


_SPAM = 400
"""Characters at most of a line of words for search engines."""


def _is_repeated(lines: Sequence[Line], at: int) -> bool:
    """Whether a line without a full stop says again what a line above it says, as headlines are repeated."""
    said = said_of(lines[at].folded)
    return (
        len(lines[at].text) <= _SUBTITLE
        and "。" not in lines[at].text
        and any(said == said_of(_CALLED.sub("", other.folded)) for other in lines[max(at - HEAD, 0) : at])
    )


def _is_remainder(lines: Sequence[Line], at: int) -> bool:
    """Whether the first line of a page ends a text of another page, as the line below it says ((上接1版))."""
    below = lines[at + 1 : at + 2]
    return at == 0 and lines[0].text[0] in CLOSING and any(_CARRIED.match(line.folded) for line in below)


_CARRIED = re.compile(r"[(]?(?:上接|下转|紧接)")


def is_cut(line: Line) -> bool:
    """Whether a line is the cut beginning of another article (推动社区治理强基...)."""
    return line.text.endswith("...") and line.text[-4:-3].isalnum()


_CUT = 2
"""Cut lines in a row at least, before none of them belongs to the article."""
_LATIN = re.compile(r"[a-z]{2,}[\s:]")
_ADDRESS = re.compile(r"[^,.]{0,12}https?://\S+")
