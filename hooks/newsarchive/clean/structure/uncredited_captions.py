"""Recognises captions without a credit: short sentences set apart where a picture stood."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsarchive.clean.block_kinds import PICTURE_KINDS
from newsarchive.clean.draft import Draft
from newsarchive.clean.structure.article_starts import article_starts
from newsarchive.clean.structure.caption_form import (
    NO_CAPTION,
    is_plain_caption,
    is_slogan,
    may_be_caption,
    may_be_heading,
)
from newsarchive.clean.structure.caption_rows import mark_rows, mark_rows_in_deck
from newsarchive.clean.structure.continuation import continues, lacks_end, starts_anew
from newsarchive.clean.structure.headings import is_numbered, is_ordinal
from newsarchive.clean.structure.numbered_captions import mark_numbered
from newsarchive.clean.structure.scene_captions import mark_scenes
from newsarchive.clean.survey.layout import Layout
from newsarchive.clean.wording.divided_paragraphs import REPORT_OPENING
from newsarchive.clean.wording.prose import ADVICE, ends_sentence
from newsarchive.model.article import BlockKind, Question
from newsarchive.model.spans import Span

_TEXT_WITHIN = 3
"""Lines above or below a caption among which the text goes on."""
_ASK = (
    "Read as a caption because it stands apart and describes a scene; say so, or say that it is a paragraph."
)


def mark_captions(drafts: list[Draft], layout: Layout) -> tuple[list[Draft], list[Question]]:
    """Gives the kind `caption` to short sentences where a picture stood, and asks an editor to check them."""
    if layout.width is not None:
        return drafts, list(map(_asked, _mark_above_credits(drafts)))
    questions = list(map(_asked, mark_numbered(drafts)))
    mark_rows(drafts)
    mark_rows_in_deck(drafts)
    questions += [
        *_mark_above(drafts),
        *_mark_unindented(drafts, layout),
        *_mark_below_pictures(drafts),
        *map(_asked, mark_scenes(drafts)),
    ]
    for index, draft in enumerate(drafts):
        if draft.kind is not None or draft.fixed or not may_be_caption(draft):
            continue
        if _is_set_apart(drafts, index, layout):
            drafts[index] = draft.of_kind(BlockKind.CAPTION)
            questions.append(_asked(draft))
    return drafts, sorted(questions, key=lambda question: question.span)


def _mark_above_credits(drafts: list[Draft]) -> Iterator[Draft]:
    """Gives the kind `caption` to single sentences of print above the credit of their picture: below no text, or within a sentence."""
    for index, below in enumerate(drafts[1:]):
        draft = drafts[index]
        apart = not (index and drafts[index - 1].prose) or _interrupts(drafts, index)
        if (
            draft.kind is None
            and not draft.fixed
            and below.kind is BlockKind.CREDIT
            and apart
            and may_be_caption(draft)
        ):
            drafts[index] = draft.of_kind(BlockKind.CAPTION)._replace(prose=False)
            yield drafts[index]


def _interrupts(drafts: Sequence[Draft], index: int) -> bool:
    """Whether a sentence of print and the credit below it stand between two lines of a paragraph."""
    after = next(iter(drafts[index + 2 : index + 3]), None)
    open_end = drafts[index - 1].prose and not ends_sentence(drafts[index - 1].folded)
    return open_end and after is not None and after.prose and not (after.first.indent or starts_anew(after))


def _asked(draft: Draft) -> Question:
    return Question(Span(draft.start, draft.spans[-1].end), _ASK)


def _mark_above(drafts: list[Draft]) -> Iterator[Question]:
    """Gives the kind `caption` to single sentences between the headline and the report's own opening (本报讯)."""
    opening = next((at for at, draft in enumerate(drafts) if draft.prose), 0)
    if not opening:
        return
    first = next(
        (
            at
            for at, draft in enumerate(drafts[: opening + _MOST_ABOVE_OPENING])
            if REPORT_OPENING.match(draft.folded)
        ),
        0,
    )
    if any(
        at <= first and not all(map(may_be_caption, drafts[opening:at])) for at in article_starts(drafts)[1:2]
    ):
        return  # the opening of the next article
    if (
        first
        and not any(draft.prose for draft in drafts[first + 1 :])
        and not ends_sentence(drafts[first].folded)
    ):
        return  # set below the text, as a signature
    for index in range(opening, first):
        draft = drafts[index]
        if draft.kind is None and not draft.fixed and may_be_caption(draft) and ends_sentence(draft.folded):
            drafts[index] = draft.of_kind(BlockKind.CAPTION)
            yield _asked(draft)


def _mark_unindented(drafts: list[Draft], layout: Layout) -> Iterator[Question]:
    """Gives the kind `caption` to a plain sentence right above the text, if all paragraphs of some number have an indent and it has none."""
    at = next((at for at, draft in enumerate(drafts) if draft.prose), -1)
    rest = [draft for draft in drafts[at + 1 :] if draft.prose and draft.kind is None]
    if at < 0 or not layout.indented or len(rest) < _LEAST_INDENTED:
        return
    draft = drafts[at]
    if draft.kind is not None or draft.fixed:
        return
    apart = draft.first.indent == 0 and all(other.first.indent for other in rest)
    if apart and is_plain_caption(draft) and not starts_anew(draft):
        drafts[at] = draft.of_kind(BlockKind.CAPTION)
        yield _asked(draft)


_LEAST_INDENTED = 3
"""Paragraphs with an indent at least."""
_MOST_ABOVE_OPENING = 8
"""Lines at most between the first running text and a report's own opening, as captions of pictures."""


def _mark_below_pictures(drafts: list[Draft]) -> Iterator[Question]:
    """Gives the kind `caption` to short single sentences below pictures.

    Plain ones are captions, any where most pictures have such, and lines without an ordinal where headings have one.
    """
    below = [index for index, draft in enumerate(drafts) if draft.pictured]
    short = [
        index
        for index in below
        if may_be_caption(drafts[index]) and len(drafts[index].folded) <= _LONGEST_BELOW_PICTURE
    ]
    usual = len(short) >= _LEAST_ALIKE and 3 * len(short) >= 2 * len(below)
    counted = sum(map(is_ordinal, drafts)) >= _LEAST_ALIKE
    heading = _heading_among(drafts, short)
    for index in short:
        draft = drafts[index]
        known = draft.kind or draft.fixed or draft.parted or starts_anew(draft) or is_numbered(draft)
        if known or _opens_verse(drafts, index):
            continue
        if index == heading:
            continue
        bare = counted and draft.open_short and ADVICE.fullmatch(draft.folded) is None
        if bare or ((usual or is_plain_caption(draft)) and not may_be_heading(draft.folded)):
            drafts[index] = draft.of_kind(BlockKind.CAPTION)
            yield _asked(draft)


def _heading_among(drafts: Sequence[Draft], short: Sequence[int]) -> int | None:
    """The number of the only line below a picture without a full stop, where the text has such lines as headings."""
    bare = [at for at in short if not ends_sentence(drafts[at].folded)]
    if len(bare) != 1 or len(short) == 1:
        return None
    headings = (
        draft.open_short and draft.kind is None and not draft.pictured and below.prose
        for draft, below in pairwise(drafts[short[0] :])
    )
    return bare[0] if any(headings) else None


def _opens_verse(drafts: Sequence[Draft], index: int) -> bool:
    """Whether two short lines or more follow a short line, none of them below a picture, as in the verse of a post."""
    after = drafts[index + 1 : index + 1 + _LEAST_ALIKE]
    short = all(other.open_short and other.kind is None and not other.pictured for other in after)
    return drafts[index].open_short and len(after) == _LEAST_ALIKE and short


_LONGEST_BELOW_PICTURE = 40
"""Characters of a caption below a picture at most, where nothing else shows that it is one."""
_LEAST_ALIKE = 2
"""Lines of one sort at least, below pictures or with an ordinal, before they show how the text has captions or headings."""


def _is_set_apart(drafts: list[Draft], index: int, layout: Layout) -> bool:
    """Whether a sentence stands where a picture stood: by a wide gap, or between the halves of a paragraph."""
    draft = drafts[index]
    before = _text_before(drafts, index)
    if before is not None and before.text.endswith("、") and not ends_sentence(draft.folded):
        return False  # the list of words goes on
    if not layout.wide(draft.first):
        return (
            before is not None and _bridges(before, drafts, index, layout) and not ends_sentence(draft.folded)
        )
    if before is not None and lacks_end(before):
        return _bridges(before, drafts, index, layout)
    if NO_CAPTION.search(draft.folded):
        return False
    if not ends_sentence(draft.folded):
        return index > 0 and _is_alone(drafts, index, layout)
    return not is_slogan(draft.folded) and index > 0


def _is_alone(drafts: list[Draft], index: int, layout: Layout) -> bool:
    """Whether a line without a full stop stands between paragraphs, with wide gaps above and below."""
    if index + 1 == len(drafts) or " " in drafts[index].folded:
        return False
    return layout.wide(drafts[index + 1].first) and drafts[index - 1].prose and drafts[index + 1].prose


def _text_before(drafts: list[Draft], index: int) -> Draft | None:
    """The nearest draft above that is no caption or credit; None where none is near."""
    for draft in reversed(drafts[max(0, index - _TEXT_WITHIN) : index]):
        if draft.kind not in PICTURE_KINDS:
            return draft
    return None


def _bridges(before: Draft, drafts: list[Draft], index: int, layout: Layout) -> bool:
    """Whether the paragraph above continues after this line, and not with it."""
    if not lacks_end(before):
        return False
    after = _next_text(drafts, index)
    if after is None or not continues(before, after, layout):
        return False
    if ends_sentence(drafts[index].folded):
        return not starts_anew(after)
    cut = before.first.indent > after.first.indent == 0 or _is_only_break(drafts, before, index)
    return layout.wide(drafts[index].first) or (
        not starts_anew(after)
        and ends_sentence(after.folded)
        and (cut or _OPEN_END.search(before.folded) is not None)
    )


def _is_only_break(drafts: Sequence[Draft], before: Draft, index: int) -> bool:
    """Whether of the paragraphs around only the one above a line has no end, and the line is the only short one among them."""
    near = drafts[max(index - _AROUND, 0) : index + _AROUND]
    text = [at for at, draft in enumerate(near) if draft.kind is None and draft.prose]
    whole = [ends_sentence(near[at].folded) for at in text if near[at] is not before]
    if len(whole) < _LEAST_WHOLE or not all(whole):
        return False
    short = [draft for draft in near[text[0] : text[-1]] if draft.kind is None and not draft.prose]
    return short == [drafts[index]]


_AROUND = 60
"""Lines on either side that are looked at."""
_LEAST_WHOLE = 4
"""Paragraphs at least that end as they should."""


_OPEN_END = re.compile(r"[的和与及或将把被对从向使让由于为以在是因据按至到,\d]$")
"""Words at the end of a paragraph after which its other half must follow."""


def _next_text(drafts: list[Draft], index: int) -> Draft | None:
    """The next draft without a kind, skipping captions and credits; None where another kind or nothing follows."""
    for draft in drafts[index + 1 : index + 1 + _TEXT_WITHIN]:
        if draft.kind in PICTURE_KINDS:
            continue
        return draft if draft.kind is None else None
    return None
