"""Recognises captions that are only a name and a number (现场图片一, 现场图片二; 凉水1, 凉水2)."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from newsarchive.clean.draft import Draft
from newsarchive.clean.patterns import HAN, NUMERALS
from newsarchive.model.article import BlockKind

_NUMBERED = re.compile(rf"(?P<stem>{HAN}{{2,10}}?)[(]?(?P<number>\d{{1,2}}|[{NUMERALS}])[)]?")
_PICTURES = re.compile(r"(?:图|图片|照片|配图|组图|图集|截图|资料图)$")
_PARTS = re.compile(
    r"(?:案例?|故事|镜头|场景|片段|现场|瞬间|特写|声音|人物|画面|问题?|答|关键词|措施|做法|经验|亮点|变化|现象|情形|类型|建议|提醒|提示"
    r"|招|条|步|篇|章|部分|上|中|下|之|其|第|周|星期|初|十)$"
)
"""What headings number (案例1, 镜头二)."""


def mark_numbered(drafts: list[Draft]) -> Iterator[Draft]:
    """Gives the kind `caption` to short lines that only count one name up from 1, if it names no part of a text; gives them."""
    found = [(index, match) for index, draft in enumerate(drafts) if (match := _match(draft)) is not None]
    for stem, group in groupby(found, key=lambda pair: pair[1]["stem"]):
        run = list(group)
        numbers = [_number_of(match["number"]) for _, match in run]
        if numbers == list(range(1, len(run) + 1)) and len(run) > 1 and _names_pictures(stem, run):
            for index, _ in run:
                drafts[index] = drafts[index].of_kind(BlockKind.CAPTION)
                yield drafts[index]


def _match(draft: Draft) -> re.Match[str] | None:
    if draft.kind is not None or draft.fixed or draft.first.mark or not draft.open_short:
        return None
    return _NUMBERED.fullmatch(draft.folded)


def _number_of(figure: str) -> int:
    """The value of digits, or of one Chinese numeral up to ten."""
    return int(figure) if figure.isdecimal() else NUMERALS.index(figure) + 1


def _names_pictures(stem: str, run: Sequence[tuple[int, re.Match[str]]]) -> bool:
    """Whether the name says that these are pictures, or, numbered in digits as files are, not that these are parts."""
    if _PICTURES.search(stem):
        return True
    return not _PARTS.search(stem) and all(match["number"].isdecimal() for _, match in run)
