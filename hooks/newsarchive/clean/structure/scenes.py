"""Recognises captions that say who does something where (民警在船上听取双方意见), and those above a credit."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsarchive.clean.draft import Draft
from newsarchive.clean.names import is_name
from newsarchive.clean.prose import finished
from newsarchive.clean.structure.headings import is_numbered
from newsarchive.model.article import BlockKind

_SIZE = range(6, 31)
"""Characters of such a caption."""
_ACTORS = (
    "民警|交警|辅警|员警|警员|法警|干警|官兵|消防员|救援人员|执法员|法官|检察官|律师|调解员|网格员|劝导员|护林员|志愿者|义警|队员|社工"
    "|工作人员|医护人员|居民|村民|群众|双方|两家人|大家|家属|学生|师生|孩子们|商户|司机|嫌疑人"
)
_WORKS = "一起|一道|帮|帮助|护送|搜寻|查看|检查|清点|巡查|疏导|讲解|登上|踏|攀|展示|核对|登记|发放|张贴|安装|测量|转移|搀扶|劝阻"
_GROUPS = "警察|大队|支队|中队|派出所|警方|工作者|当事人|执法人员|管理员|老人"
"""Who acts in sentences besides; headings tell of them too."""
_DEEDS = "签订|签署|收起|起获|查获|听取|解救|走访|调解|宣传|清理|观看|参观|体验|介绍|讲述"
_REST = r"(?!身边|心中|行动|哪|什么|谁)\w{3,22}"
_ACTING = re.compile(
    rf"(?:\[图\]\s?)?(?:\d{{1,2}}月\d{{1,2}}日,)?\w{{0,8}}?(?:{_ACTORS})(?:们|代表)?(?:[\u3400-\u9fff]{{2,3}})??"
    rf"(?:正?在|正|与|和|同|为|给|向|对|用|将|把|陪|{_WORKS}){_REST}[.]?"
)
_SENTENCE = re.compile(
    _ACTING.pattern.replace(_ACTORS, f"{_ACTORS}|{_GROUPS}").replace(_WORKS, f"{_WORKS}|{_DEEDS}")
)
"""A sentence without clauses of the same kind."""
_PLACED = re.compile(
    r"(?!我|你|他|她|它|这|那|昨|今|现|目前|记者|如今|每|当|曾|仍|常|就|都|正在)[\u3400-\u9fff]{2,8}?正?在"
    r"[\u3400-\u9fff]{1,8}(?:上|里|内|前|旁|边|口|现场|广场|车站|校园|社区|小区)[\u3400-\u9fff]{2,14}[.]"
)
"""A sentence that says who does something at a place, whoever it is (寨老在台上唱劝和歌。)."""
_TOLD = re.compile(r"[了还也没不]|[.]{2}$")
"""What a report tells and a caption does not: what happened, what did not, and what besides."""
_NAMED = re.compile(rf"(?:正?在|正|为|给|向|用|把|{_WORKS}){_REST}")
_NAME = range(3, 1, -1)
_SHOWN = frozenset({BlockKind.CAPTION, BlockKind.CREDIT})
"""What shows that an article has pictures."""


def mark_scenes(drafts: list[Draft]) -> Iterator[Draft]:
    """Gives the kind `caption` to lines within the text that tell of a scene; gives these drafts, for an editor to see.

    A line without a full stop stands between paragraphs, where it would be the only heading or one that tells of what
    somebody does; a sentence stands above the credit of its picture, or says so where the article has other pictures.
    """
    text = _text_of(drafts)
    for index in range(1, len(drafts) - 1):
        draft = drafts[index]
        if (
            draft.kind is None
            and not draft.fixed
            and not draft.first.mark
            and _is_caption(drafts, index, text)
        ):
            drafts[index] = draft.of_kind(BlockKind.CAPTION)
            text = text._replace(shown=True)
            yield drafts[index]
    yield from _mark_like(drafts)


class _Text(NamedTuple):
    """What is known of the text as a whole."""

    told: str
    """All running text, folded."""
    last: int
    """Number of the last draft of running text; -1 without one."""
    long: bool
    """Whether it has a paragraph of some length."""
    shown: bool
    """Whether it has pictures, as captions and credits show."""


def _text_of(drafts: Sequence[Draft]) -> _Text:
    prose = [index for index, draft in enumerate(drafts) if draft.prose]
    return _Text(
        told="".join(drafts[index].folded for index in prose),
        last=max(prose, default=-1),
        long=any(len(drafts[index].text) >= _PARAGRAPH for index in prose),
        shown=any(draft.kind in _SHOWN for draft in drafts),
    )


def _is_caption(drafts: Sequence[Draft], index: int, text: _Text) -> bool:
    draft, below = drafts[index], drafts[index + 1]
    if len(draft.folded) not in _SIZE or "." in draft.folded[:-1]:
        return False
    if (
        draft.open_short
        and below.kind is BlockKind.CREDIT
        and not below.first.blank
        and not is_numbered(draft)
    ):
        return True
    if finished(draft.folded):
        within = text.last >= index + 2
        credited = within and below.kind is BlockKind.CREDIT and "," not in draft.folded
        scene = (text.shown or text.long) and _is_scene(draft.folded, text.told, shown=text.shown)
        return credited or scene
    if draft.pictured and (_is_marked(drafts) or _is_slanted(draft)):
        return True
    after = next((other for other in drafts[index + 1 : index + 3] if other.prose), None)
    near = draft.pictured or (drafts[index - 1].prose and after is not None)
    return draft.open_short and near and tells_scene(draft.folded, text.told)


def _is_scene(folded: str, told: str, *, shown: bool) -> bool:
    """Whether a sentence says what somebody does in a picture; where the article has pictures, also what has happened."""
    plain = folded.replace('"', "")
    if shown and _ACTING.fullmatch(plain):
        return True
    if _TOLD.search(plain):
        return False
    return any(form.fullmatch(plain) for form in (_SENTENCE, _PLACED)) or _names_actor(plain, told)


def _mark_like(drafts: list[Draft]) -> Iterator[Draft]:
    """Gives the kind `caption` to sentences like those that are captions without a sign: short, without clauses, alone."""
    if not any(draft.kind is BlockKind.CAPTION and _is_plain(draft) for draft in drafts):
        return
    for index in range(1, len(drafts) - 1):
        draft, above, below = drafts[index], drafts[index - 1], drafts[index + 1]
        known = draft.kind is not None or draft.fixed or draft.first.mark
        apart = min(len(above.text), len(below.text)) >= _PARAGRAPH and above.prose and below.prose
        if not known and apart and _is_plain(draft):
            drafts[index] = draft.of_kind(BlockKind.CAPTION)
            yield drafts[index]


def _is_plain(draft: Draft) -> bool:
    """Whether a draft is one short sentence that tells nothing of what happened, without clauses, quotes and signs."""
    folded = draft.folded
    return len(folded) in _SIZE and _PLAIN.fullmatch(folded) is not None and not _TOLD.search(folded)


_PLAIN = re.compile(r"[\u3400-\u9fff\d]+\.")
_PARAGRAPH = 45
"""Characters of the paragraphs around such a sentence at least."""


def _is_marked(drafts: Sequence[Draft]) -> bool:
    """Whether the headings of the text have marks, so that a line without one is none."""
    first = next((at for at, draft in enumerate(drafts) if draft.prose), len(drafts))
    return any(draft.first.mark and draft.open_short for draft in drafts[first:])


def _is_slanted(draft: Draft) -> bool:
    """Whether a line is emphasised as a whole, but not in bold type as headings are."""
    around = draft.first.span.start - (
        draft.first.marks[0].start if draft.first.marks else draft.first.span.start
    )
    return around == 1 and not draft.first.mark


def tells_scene(folded: str, told: str) -> bool:
    """Whether a folded line says in one clause what somebody does.

    Args:
        folded: the line.
        told: the text around it, which names the person if the line does.
    """
    return _ACTING.fullmatch(folded) is not None or _names_actor(folded, told)


def _names_actor(folded: str, told: str) -> bool:
    """Whether a line begins with the name of somebody in the text, and says what he does."""
    return any(
        is_name(folded[:size]) and folded[:size] in told and _NAMED.match(folded, size) for size in _NAME
    )
