"""Signatures of posts: a label, a bar and a name (编辑丨张三), and unknown labels beside them (技术：李四)."""

import re

from newsarchive.clean.bylines import read_bylines
from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.labels import BARRED_LABEL, EDITING_ROLES, EDITOR_LABEL, SMALL_PRINT
from newsarchive.clean.wording.names import is_publication, split_names
from newsarchive.model.article import BlockKind

_LONGEST_SIGNATURE = 60
"""Characters of a signature at most."""
_OWN = re.compile(rf"{HAN}{{2,6}}\s?[:|]\s?(?P<names>[^:|]{{2,40}})")
_NEAR = 3
"""Lines on either side of a signature among which editors are named."""
_NOTE = re.compile(r"\([^()]{1,6}\)")
"""A remark on a name, in brackets (实习)."""


def signed(page: Page, index: int) -> Verdict | None:
    """Marks a label with a bar and its value, and an unknown label with names beside a line that names editors."""
    folded = page.lines[index].folded
    if len(folded) > _LONGEST_SIGNATURE:
        return None
    if _are_editors(folded) and (page.zones[index] != "head" or len(_ROLE.findall(folded)) > 1):
        return page.whole(index, BlockKind.EDITORS, "signed")
    if not ("|" in folded or ":" in folded):
        return None
    if (kind := _barred(page, index)) is not None:
        return page.whole(index, kind, "signed")
    return page.whole(index, BlockKind.EDITORS, "signed") if _is_own(page, index) else None


def _are_editors(folded: str) -> bool:
    """Whether a line names editors without a colon: 编辑 陈玲 实习编辑 王瑞."""
    found = _EDITED.fullmatch(folded.strip("()[] "))
    return found is not None and all(
        split_names(part.strip()) for part in _ROLE.split(folded.strip("()[] ")) if part.strip()
    )


_ROLE = re.compile(
    rf"(?:(?:实习|责任|值班|图片|视觉|美术|新媒体|总)?(?:{EDITING_ROLES}|主编|统筹|策划)|值班(?:主任|编委))(?:/(?:执行|撰稿|剪辑|制图|设计))*[\s/]"
)
_EDITED = re.compile(rf"(?:{_ROLE.pattern}(?:(?!{_ROLE.pattern})[{HAN_RANGE}·\s,])++)++")


def _barred(page: Page, index: int) -> BlockKind | None:
    """The kind of `label | value`; above the text, where a column's name may look alike, the value must be a name."""
    found = BARRED_LABEL.fullmatch(page.lines[index].folded)
    if not found or not (
        page.zones[index] == "tail" or split_names(found["value"]) or is_publication(found["value"])
    ):
        return None
    return next((kind for pattern, kind in SMALL_PRINT if pattern.fullmatch(found["label"] + ":")), None)


def _is_own(page: Page, index: int) -> bool:
    """Whether a line names people after an unknown label, beside a line that names editors."""
    folded = page.lines[index].folded
    found = _OWN.fullmatch(folded)
    if (
        not found
        or page.zones[index] == "body"
        or read_bylines(folded)
        or any(pattern.match(folded) for pattern, _ in SMALL_PRINT)
    ):
        return False
    near = page.lines[max(index - _NEAR, 0) : index + _NEAR + 1]
    return split_names(_NOTE.sub(" ", found["names"]).strip()) is not None and any(
        EDITOR_LABEL.match(line.folded) for line in near
    )
