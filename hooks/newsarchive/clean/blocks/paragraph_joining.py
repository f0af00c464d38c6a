"""Joins paragraphs that a column, a page, a picture or a caption divides."""

from newsarchive.clean.block_kinds import PICTURE_KINDS
from newsarchive.clean.blocks.continuation import continues, is_verse, lacks_end
from newsarchive.clean.draft import Draft, joined
from newsarchive.clean.survey.layout import Layout
from newsarchive.model.article import BlockKind

_MOST_BETWEEN = 6
"""Captions and credits between two halves at most."""


def join_paragraphs(drafts: list[Draft], layout: Layout) -> list[Draft]:
    """The drafts with divided paragraphs joined; a caption between the halves then follows them."""
    result: list[Draft] = []
    apart = [layout.width is None and is_verse(drafts, index) for index in range(len(drafts))]
    text = next((index for index, draft in enumerate(drafts) if draft.prose), 0)
    taken: set[int] = set()
    for index in range(len(drafts)):
        if index in taken:
            continue
        if index + 1 < text or (index + 1 == text and _heads(drafts, index, layout)):
            result.append(drafts[index])
            continue
        whole, between, reach = _whole(drafts, index, layout, apart)
        taken.update(reach)
        result.append(whole)
        result.extend(between)
    return result


def _heads(drafts: list[Draft], index: int, layout: Layout) -> bool:
    """Whether the line right above the text must be the headline, since no line above it can be."""
    if layout.width is not None or drafts[index].prose:
        return False
    return not any(draft.open_short or draft.kind is BlockKind.TITLE for draft in drafts[:index])


def _whole(
    drafts: list[Draft], index: int, layout: Layout, apart: list[bool]
) -> tuple[Draft, list[Draft], list[int]]:
    """The paragraph that begins at `index`, the drafts between its parts, and the numbers of all it spans."""
    texts = [drafts[index]]
    between: list[Draft] = []
    at = index
    while (following := _following(drafts, at)) is not None:
        before = drafts[at] if at == index else drafts[at]._replace(prose=True, kind=drafts[index].kind)
        if (apart[at] and apart[following]) or not continues(before, drafts[following], layout):
            break
        if following - at > 1 and not lacks_end(before):
            break
        between += drafts[at + 1 : following]
        texts.append(drafts[following])
        at = following
    return joined(texts), between, list(range(index + 1, at + 1))


def _following(drafts: list[Draft], index: int) -> int | None:
    """The number of the next draft that is no caption or credit; None where none is near."""
    for at in range(index + 1, min(index + 2 + _MOST_BETWEEN, len(drafts))):
        if drafts[at].kind not in PICTURE_KINDS:
            return at
    return None
