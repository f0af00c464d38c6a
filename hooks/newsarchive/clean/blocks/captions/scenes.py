"""Recognises captions that say who does something where (民警在船上听取双方意见), and those above a credit."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsarchive.clean.block_kinds import PICTURE_KINDS
from newsarchive.clean.blocks.headings import is_numbered
from newsarchive.clean.draft import Draft
from newsarchive.clean.patterns import HAN_RANGE
from newsarchive.clean.wording.names import is_name
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.clean.wording.scene_words import (
    ANYBODY_AT_PLACE,
    SCENE,
    SCENE_PREDICATE,
    SCENE_SENTENCE,
    SCENE_VERBS,
)
from newsarchive.model.article import BlockKind

_CAPTION_SIZE = range(6, 31)
"""Characters of such a caption."""
_TOLD = re.compile(r"[了还也没不]|[.]{2}$")
"""What a report tells and a caption does not: what happened, what did not, and what besides."""
_NAMED = re.compile(rf"(?:正?在|正|为|给|向|用|把|{SCENE_VERBS}){SCENE_PREDICATE}")
_NAME_SIZES = range(3, 1, -1)
"""Characters of a name, the longest first."""


def mark_scenes(drafts: list[Draft]) -> Iterator[Draft]:
    """Gives the kind `caption` to lines within the text that tell of a scene; gives these drafts, for an editor to see.

    A line without a full stop stands between paragraphs, where it would be the only heading or one that tells of what
    somebody does; a sentence stands above the credit of its picture, or says so where the article has other pictures.
    """
    if _heads_byline(drafts):
        drafts[0] = drafts[0].of_kind(BlockKind.CAPTION)
        yield drafts[0]
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


def _heads_byline(drafts: Sequence[Draft]) -> bool:
    """Whether the first line is a plain sentence above the names of those who wrote and took the pictures."""
    first, below = (*drafts[:2], None, None)[:2]
    if first is None or below is None or first.kind is not None or first.fixed:
        return False
    return _is_plain(first) and below.kind is BlockKind.BYLINE and "图" in below.folded


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
        long=any(len(drafts[index].text) >= _LEAST_PARAGRAPH for index in prose),
        shown=any(draft.kind in PICTURE_KINDS for draft in drafts),
    )


def _is_caption(drafts: Sequence[Draft], index: int, text: _Text) -> bool:
    draft, below = drafts[index], drafts[index + 1]
    if len(draft.folded) not in _CAPTION_SIZE or "." in draft.folded[:-1]:
        return False
    if (
        draft.open_short
        and below.kind is BlockKind.CREDIT
        and not below.first.blank
        and not is_numbered(draft)
    ):
        return True
    if ends_sentence(draft.folded):
        within = text.last >= index + 2
        credited = within and below.kind is BlockKind.CREDIT and "," not in draft.folded
        scene = (text.shown or text.long) and _is_scene(draft.folded, text.told, shown=text.shown)
        return credited or scene
    if draft.pictured and (_is_marked(drafts) or _is_slanted(draft)):
        return True
    after = next((other for other in drafts[index + 1 : index + 3] if other.prose), None)
    near = draft.pictured or (drafts[index - 1].prose and after is not None)
    said = draft.folded.replace('"', "") if draft.pictured else draft.folded
    return draft.open_short and near and tells_scene(said, text.told)


def _is_scene(folded: str, told: str, *, shown: bool) -> bool:
    """Whether a sentence says what somebody does in a picture; where the article has pictures, also what has happened."""
    plain = folded.replace('"', "")
    if shown and SCENE.fullmatch(plain):
        return True
    if _TOLD.search(plain):
        return False
    return any(form.fullmatch(plain) for form in (SCENE_SENTENCE, ANYBODY_AT_PLACE)) or _names_actor(
        plain, told
    )


def _mark_like(drafts: list[Draft]) -> Iterator[Draft]:
    """Gives the kind `caption` to sentences like those that are captions without a sign: short, without clauses, alone."""
    if not any(draft.kind is BlockKind.CAPTION and _is_plain(draft) for draft in drafts):
        return
    for index in range(1, len(drafts) - 1):
        draft, above, below = drafts[index], drafts[index - 1], drafts[index + 1]
        known = draft.kind is not None or draft.fixed or draft.first.mark
        apart = min(len(above.text), len(below.text)) >= _LEAST_PARAGRAPH and above.prose and below.prose
        if not known and apart and _is_plain(draft):
            drafts[index] = draft.of_kind(BlockKind.CAPTION)
            yield drafts[index]


def _is_plain(draft: Draft) -> bool:
    """Whether a draft is one short sentence that tells nothing of what happened, without clauses, quotes and signs."""
    folded = draft.folded
    return len(folded) in _CAPTION_SIZE and _PLAIN.fullmatch(folded) is not None and not _TOLD.search(folded)


_PLAIN = re.compile(rf"[{HAN_RANGE}\d]+\.")
_LEAST_PARAGRAPH = 45
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
    return SCENE.fullmatch(folded) is not None or _names_actor(folded, told)


def _names_actor(folded: str, told: str) -> bool:
    """Whether a line begins with the name of somebody in the text, and says what he does."""
    return any(
        is_name(folded[:size]) and folded[:size] in told and _NAMED.match(folded, size)
        for size in _NAME_SIZES
    )
