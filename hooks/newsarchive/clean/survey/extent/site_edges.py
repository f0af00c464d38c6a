"""Lines at the edges of the running text that are the site's own."""

import re
from collections.abc import Sequence

from newsarchive.clean.lines import Line
from newsarchive.clean.survey.copies import strung_headlines
from newsarchive.clean.survey.extent.article_head import HEAD_LINES, HEADLINE_LABEL, LONGEST_SUBTITLE
from newsarchive.clean.survey.prose_in_context import CANNOT_BEGIN_LINE
from newsarchive.clean.wording.interface import is_control
from newsarchive.clean.wording.leaked_data import LEAKED_DATA
from newsarchive.clean.wording.notices import is_notice, is_spam
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.text import is_han, said_of


def edge_lines(lines: Sequence[Line], flags: Sequence[bool]) -> list[int]:
    """Numbers of the lines at either edge of the running text that are the site's own."""
    prose = [at for at, flag in enumerate(flags) if flag]
    chinese = any(map(is_han, lines[prose[0]].text)) if prose else False
    found: list[int] = []
    while len(prose) > 1 and _is_of_site(lines[prose[-1]], chinese=chinese):
        found.append(prose.pop())
    while len(prose) > 1 and (
        _is_of_site(lines[prose[0]], chinese=chinese)
        or _is_repeated(lines, prose[0])
        or _recurs(lines, prose[0])
        or _is_remainder(lines, prose[0])
        or is_folded_summary(lines[prose[0]])
        or strung_headlines([line.folded for line in lines[prose[0] : prose[0] + HEAD_LINES]], 0)
    ):
        found.append(prose.pop(0))
    cut = next((size for size, at in enumerate(reversed(prose)) if not is_cut_beginning(lines[at])), 0)
    return found + (prose[-cut:] if cut >= _LEAST_CUT else [])


def _is_of_site(line: Line, *, chinese: bool) -> bool:
    """Whether a line is a notice, leaked data, an address, a cut control, or in Latin letters on a Chinese page."""
    return (
        (chinese and _LATIN.match(line.folded) is not None and not any(map(is_han, line.text)))
        or is_notice(line.folded)
        or (len(line.text) <= _LONGEST_SPAM and is_spam(line.folded))
        or LEAKED_DATA.search(line.folded) is not None
        or _ADDRESS.fullmatch(line.folded) is not None
        or (line.folded.endswith("..") and is_control(line.folded.rstrip(".")))
    )


_LONGEST_SPAM = 400
"""Characters at most of a line of words for search engines."""


def _is_repeated(lines: Sequence[Line], at: int) -> bool:
    """Whether a line without a full stop says again what a line above it says, as headlines are repeated."""
    said = said_of(lines[at].folded)
    return (
        len(lines[at].text) <= LONGEST_SUBTITLE
        and "。" not in lines[at].text
        and any(
            said == said_of(HEADLINE_LABEL.sub("", other.folded))
            for other in lines[max(at - HEAD_LINES, 0) : at]
        )
    )


def _recurs(lines: Sequence[Line], at: int) -> bool:
    """Whether a line without a full stop stands twice more farther down, as a headline does that describes the pictures."""
    folded = lines[at].folded
    if len(folded) > LONGEST_SUBTITLE or "。" in lines[at].text or ends_sentence(folded):
        return False
    return sum(line.folded == folded for line in lines[at + 1 : at + 1 + _COPIES_WITHIN]) >= _MORE_COPIES


_MORE_COPIES = 2
"""Further copies at least of a headline that describes the pictures."""
_COPIES_WITHIN = 200
"""Lines below a headline among which it stands again."""


def _is_remainder(lines: Sequence[Line], at: int) -> bool:
    """Whether the first line of a page ends a text of another page, as the line below it says ((上接1版))."""
    below = lines[at + 1 : at + 2]
    return (
        at == 0
        and lines[0].text[0] in CANNOT_BEGIN_LINE
        and any(_CARRIED.match(line.folded) for line in below)
    )


_CARRIED = re.compile(r"[(]?(?:上接|下转|紧接)")


def is_folded_summary(line: Line) -> bool:
    """Whether a line is a cut summary with the control that unfolds it (……... [收起])."""
    return _UNFOLD.search(line.text) is not None and is_cut_beginning(line)


def is_cut_beginning(line: Line) -> bool:
    """Whether a line is the cut beginning of another article (推动社区治理强基...)."""
    text = _UNFOLD.sub("", line.text)
    return text.endswith("...") and text[-4:-3].isalnum()


_UNFOLD = re.compile(r"\s*[\[【(（]?(?:展开|收起)[\]】)）]?$")
"""The control that unfolds the rest."""
_LEAST_CUT = 2
"""Cut lines in a row at least, before none of them belongs to the article."""
_LATIN = re.compile(r"[a-z]{2,}[\s:]")
_ADDRESS = re.compile(r"[^,.]{0,12}https?://\S+")
