"""What readers posted below a report: in a forum where it was pasted, or on its own page."""

import re
from collections.abc import Sequence

from newsarchive.clean.lines import Line
from newsarchive.clean.wording.days import DATE

_POST = re.compile(rf"(?:\S{{1,16}}\s+)?发表于:?\s?(?:{DATE.pattern})(?:\s.{{0,24}}|\s?\|.{{0,60}})?")
"""What a forum prints above each post (江城老友 发表于 2021-3-16 09:20 | 显示全部楼层)."""
_COMMENTS = re.compile(r"(?:读者|网友)(?:回应|留言|评论|跟帖)\s?[(:]?\s?共?\s?\d{1,4}\s?[则条篇][)]?")
"""What counts the comments of readers that follow (讀者回應（共2則）)."""
_LONGEST_POST_HEAD = 80
"""Characters at most of the line above a post, or of one that counts comments."""
_TIMES_LONGER = 2
"""How many times longer the report is than all replies, at least; otherwise they may hold the rest of it."""


def reply_lines(lines: Sequence[Line], prose: Sequence[bool]) -> frozenset[int]:
    """Numbers of the lines from the second post or the comments on, if the report stands above."""
    posts = [at for at, line in enumerate(lines) if _is_post(line)]
    comments = (at for at, line in enumerate(lines) if _COMMENTS.fullmatch(line.folded[:_LONGEST_POST_HEAD]))
    below = next((at for at in (*posts[1:], *comments) if any(prose[:at])), None)
    if below is None:
        return frozenset()
    report, replies = (_size(lines[part], prose[part]) for part in (slice(below), slice(below, None)))
    return frozenset(range(below, len(lines))) if report >= _TIMES_LONGER * replies else frozenset()


def _is_post(line: Line) -> bool:
    return (
        len(line.text) <= _LONGEST_POST_HEAD
        and "发表于" in line.folded
        and _POST.fullmatch(line.folded) is not None
    )


def _size(lines: Sequence[Line], prose: Sequence[bool]) -> int:
    """Characters of the running text among lines."""
    return sum(len(line.text) for line, own in zip(lines, prose, strict=True) if own)
