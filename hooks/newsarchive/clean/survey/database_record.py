"""The fields of a database's record, in which archives of newspapers export an article (【标题】…【作者】…【正文】)."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsarchive.clean.lines import Line
from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.model.article import BlockKind

_KINDS: tuple[tuple[str, BlockKind | None], ...] = (
    ("标题|题名|正题|主题名|主标题|篇名|文章标题|新闻标题", BlockKind.TITLE),
    ("引题|肩题|眉题", BlockKind.KICKER),
    ("副题|副标题", BlockKind.SUBTITLE),
    ("作者|撰稿|记者|责任者", BlockKind.BYLINE),
    ("报刊|报刊名|报纸|报纸名|报纸名称|报名|刊名|来源|出处|媒体|媒体名称|日期|出版日期|发布日期|刊登日期|见报日期|年月日|版次|版号|版面", BlockKind.DATELINE),
    ("正文|内容|全文|版名|栏目|专栏|专题|关键词|关键字|主题词|分类|分类号|语种|语言|文章编号|文件名|图片|附件图片|字数|正文字数|文章字数|页码|索书号|摘要|文献号|记录号", None),
)  # fmt: skip
_LABELS = {label: kind for labels, kind in _KINDS for label in labels.split("|")}
_LABEL = re.compile(
    rf"(?:\[\s?(?P<boxed>{HAN}[{HAN_RANGE}\s]{{0,8}})\s?\]\s?:?|(?P<plain>{HAN}{{2,5}})\s?:)\s*"
)
_RECORD_WITHIN = 40
"""Lines among which the fields of a record stand."""
_LEAST_LABELS = 4
"""Different labels of a record at least; a web page has fewer of them on lines of their own."""
_PROOF = frozenset({"正文", "内容", "全文", "版名", "版号", "版次", "分类号", "文章编号", "正文字数", "报纸名", "报纸名称", "引题", "副题"})  # fmt: skip
"""Labels that hardly any web page prints."""


class RecordField(NamedTuple):
    """One field of a record: a line that begins with its label."""

    value: int
    """Where its value begins on the line, in code points; the line's length where it stands below."""
    kind: BlockKind | None
    """What the value is to a reader; None for what the article does not say."""


def record_of(lines: Sequence[Line]) -> Mapping[int, RecordField]:
    """The fields of a record by the numbers of their lines; empty where the lines hold none."""
    found = {at: read for at, line in enumerate(lines[:_RECORD_WITHIN]) if (read := _field_at(line.folded))}
    labels = {label for label, _ in found.values()}
    if len(labels) < _LEAST_LABELS or len(labels & _PROOF) < _LEAST_LABELS // 2:
        return {}
    return {at: field for at, (_, field) in found.items()}


def _field_at(folded: str) -> tuple[str, RecordField] | None:
    """The label with which a line begins, and its field; None where it begins with none that is known."""
    match = _LABEL.match(folded)
    label = "".join((match["boxed"] or match["plain"] or "").split()) if match else ""
    return (label, RecordField(match.end(), _LABELS[label])) if match and label in _LABELS else None
