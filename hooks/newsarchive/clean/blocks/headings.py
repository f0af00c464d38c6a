"""Section headings: joins those set in two lines, recognises them, and finds their levels."""

import re
from collections.abc import Sequence

from newsarchive.clean.block_kinds import PICTURE_KINDS
from newsarchive.clean.draft import Draft, joined
from newsarchive.clean.patterns import HAN, HAN_RANGE, NUMERALS
from newsarchive.clean.survey.layout import Layout
from newsarchive.clean.wording.prose import ADVICE, RECENTLY, count_commas, ends_sentence
from newsarchive.model.article import BlockKind
from newsarchive.text import unspaced

_LONGEST_LINE = 20
"""Characters of each line of a heading in two at most; of a heading with its ordinal twice as many."""
_LINE_SLACK = 4
"""Characters by which the lengths of a heading's two lines differ at most, where no blank line groups them."""
_MOST_IN_ROW = 3
"""Headings in a row at most; longer runs are lists or verse."""
_STYLES = (
    re.compile(rf"第?[{NUMERALS}]{{1,3}}(?:[、,.:章节部]|\s)"),
    re.compile(rf"\([{NUMERALS}]{{1,3}}\)"),
    re.compile(r"\d{1,2}[.、,]?\D"),
    re.compile(r"\(\d{1,2}\)"),
)
_OPEN_MARK = re.compile(r"[,:;、]$")
"""Ends that no heading has."""
_NUMBERED = re.compile(rf"(?:part\s?)?0\d\s[{HAN_RANGE}\"]")
"""An ordinal with a nought before its heading, which opens nothing else."""
_POINTING = re.compile(rf"[{HAN_RANGE}\" ]{{2,20}}(?:>{{2,}}|▼+|↓+|▽+)")
"""A heading with marks that point to what it heads (走访调查>>>)."""
_ORDINAL = re.compile(rf"(?:part|no)?[.\s]?\d{{1,2}}|\[{HAN}{{1,3}}[{NUMERALS}\d]{{1,2}}\]")
"""The ordinal of a section on a line of its own, above its heading (01, 【镜头一】)."""
BROADCAST_VOICE = re.compile(
    r"\[(?:配音|同期声?|演播室|字幕|解说词?|画外音|主持人|主播|口播|现场声?|旁白)\]|(?:配音|同期声?|字幕|解说词?|画外音|旁白):"
)
"""What the script of a broadcast sets before who is heard."""
_BOXED = re.compile(r"\[[^\[\]]{3,20}\]")
"""A heading in brackets (【回家的路，有我照着】)."""
_QUOTED = re.compile(r"^\".*[!?.]\"$")


def is_ordinal(draft: Draft) -> bool:
    """Whether a draft is the ordinal of a heading, alone or before it, whatever stands around it (03 一本台账)."""
    found = _NUMBERED.match(draft.folded) or _ORDINAL.fullmatch(draft.folded)
    return draft.open_short and found is not None


def merge_heading_lines(drafts: list[Draft], layout: Layout, *, printed: bool) -> list[Draft]:
    """The drafts, with headings that were set in two lines joined.

    Args:
        drafts: all drafts of the source.
        layout: how it sets its lines.
        printed: whether they are lines of print, which a page's own marks of paragraphs do not part.
    """
    merged: list[Draft] = []
    first_text = next((number for number, draft in enumerate(drafts) if draft.prose), len(drafts))
    paired = _pairs(drafts, first_text) if printed else frozenset()
    skip = False
    for index, draft in enumerate(drafts):
        if skip:
            skip = False
            continue
        if index in paired or (
            index + 1 < len(drafts) and _are_one(drafts, index, layout, in_deck=index < first_text - 1)
        ):
            open_ends = _OPEN_END.search(draft.folded) or _GOES_ON.match(drafts[index + 1].folded)
            spaced = unspaced(draft.folded) != draft.folded
            glue = "" if open_ends or spaced or draft.folded.endswith(":") else " "
            merged.append(joined((draft, drafts[index + 1]), glue)._replace(prose=False))
            skip = True
        else:
            merged.append(draft)
    return merged


def _pairs(drafts: Sequence[Draft], text: int) -> frozenset[int]:
    """Numbers of the first lines of headings in two lines, where the text has several such pairs between its paragraphs."""
    found = [
        at
        for at in range(max(text - _PAIR, 1), len(drafts) - _PAIR)
        if (drafts[at - 1].prose or drafts[at - 1].kind in _ABOVE or drafts[at].folded.endswith(":"))
        and drafts[at + _PAIR].prose
        and _may_pair(*drafts[at : at + _PAIR])
    ]
    return frozenset(found) if len(found) >= _PAIR else frozenset()


def _may_pair(first: Draft, second: Draft) -> bool:
    """Whether two lines may be one heading: short, without marks, pictures or ends."""
    lines = (first, second)
    plain = all(
        line.open_short and line.kind is None and not (line.first.mark or line.fixed) for line in lines
    )
    lower = _BELOW_COLON if first.folded.endswith(":") else _LOWER
    fits = len(first.folded) <= _UPPER and len(second.folded) <= lower
    fits = fits and second.first.blank <= first.first.blank and not first.folded[-1].isdecimal()
    return (
        plain
        and fits
        and not (
            second.pictured
            or _OPEN_MARK.search(first.folded.removesuffix(":"))
            or _OPEN_MARK.search(second.folded)
            or any(ends_sentence(line.folded) for line in lines)
        )
    )


_ABOVE = PICTURE_KINDS | {BlockKind.BYLINE}
"""What a heading may stand below besides text."""
_PAIR = 2
"""The lines of a heading in two, and such headings at least before their like shows that they are one."""
_UPPER, _LOWER = 12, 16
"""Characters of the two lines of a heading at most, if only its like shows that they are one."""
_BELOW_COLON = 24
"""Characters of the second at most where the first ends with a colon."""


def _are_one(drafts: list[Draft], index: int, layout: Layout, *, in_deck: bool) -> bool:
    """Whether two short lines are one heading: an ordinal with its heading, or the halves of a headline or heading."""
    first, second = drafts[index : index + 2]
    if not (first.open_short and second.open_short) or first.fixed or second.fixed or second.first.mark:
        return False
    if _ORDINAL.fullmatch(first.folded):
        fits = not (_OPEN_MARK.search(second.folded) or ends_sentence(second.folded))
        return fits and len(second.folded) <= 2 * _LONGEST_LINE
    if second.first.blank or max(len(first.folded), len(second.folded)) > _LONGEST_LINE:
        return False
    answered = first.folded.endswith(":") and _SAID.fullmatch(second.folded) is not None
    opens = second.first.begins and not second.folded.startswith(("-", "("))
    if answered or not opens or ends_sentence(first.folded):
        return False
    if in_deck and (_OPEN_END.search(first.folded) or _GOES_ON.match(second.folded)):
        return not _OPEN_MARK.search(second.folded) and not (index and drafts[index - 1].folded.endswith(","))
    return _are_alike(drafts, index, layout, in_deck=in_deck) or (not in_deck and _says_who(drafts, index))


def _says_who(drafts: Sequence[Draft], index: int) -> bool:
    """Whether a line between paragraphs names who says what the next line, no sentence, says (江城警方： / 全力追逃)."""
    around = (*drafts[max(index - 1, 0) : index], *drafts[index + 2 : index + 3])
    first = drafts[index].folded
    named = _SAYING.fullmatch(first) is not None and ADVICE.fullmatch(first) is None
    return named and any(draft.prose for draft in around) and not ends_sentence(drafts[index + 1].folded)


_SAYING = re.compile(rf"{HAN}{{2,6}}(?:警方|公安|检方|法院|官方|医院|学校|街道|社区|部门):")
"""An office before a colon."""


def _are_alike(drafts: list[Draft], index: int, layout: Layout, *, in_deck: bool) -> bool:
    """Whether a line and the next stand alone together and are of nearly one length."""
    first, second = drafts[index : index + 2]
    below = drafts[index + 2] if index + 2 < len(drafts) else None
    if below and below.open_short and not below.first.blank and not ends_sentence(below.folded):
        return False
    alike = abs(len(first.folded) - len(second.folded)) <= (1 if in_deck else _LINE_SLACK)
    if layout.gap and (index == 0 or first.first.blank):
        return alike or not in_deck
    return alike and not in_deck and index > 0 and drafts[index - 1].prose


_OPEN_END = re.compile(r"(?:,|[^目有是]的)$")
_GOES_ON = re.compile(r"[和与及](?!谐|平|时)|的")
"""How the second line of a headline begins whose first cannot stand alone."""


def is_heading(drafts: Sequence[Draft], index: int) -> bool:
    """Whether the short line at `index`, below the deck, is the heading of what follows it."""
    draft = drafts[index]
    if draft.first.mark:
        return True
    boxed = _BOXED.fullmatch(draft.folded) and not BROADCAST_VOICE.match(draft.folded)
    if boxed or _names_verse(drafts, index):
        return True
    if ADVICE.fullmatch(draft.folded) or _NUMBERED.match(draft.folded) or _POINTING.fullmatch(draft.folded):
        return True
    if (
        BROADCAST_VOICE.match(draft.folded)
        or RECENTLY.match(draft.folded)
        or _OPEN_MARK.search(draft.folded)
        or _QUOTED.match(draft.folded)
        or _is_sentence(draft)
        or _introduces(drafts, index)
        or _answers(drafts, index)
    ):
        return False
    if ends_sentence(draft.folded) and not (
        draft.folded[-1] in "?!" and draft.first.blank > drafts[index - 1].first.blank
    ):
        return False
    below = index + 1
    while below < len(drafts) and drafts[below].open_short and below - index <= _MOST_IN_ROW:
        below += 1
    above = index
    while above > 0 and drafts[above - 1].open_short and index - above <= _MOST_IN_ROW:
        above -= 1
    return below - above <= _MOST_IN_ROW and any(
        other.prose or other.kind is BlockKind.LIST for other in drafts[below : below + 4]
    )


def _introduces(drafts: Sequence[Draft], index: int) -> bool:
    """Whether a line of the text ends with a dash before what follows in quotes."""
    below = drafts[index + 1 : index + 2]
    dashed = drafts[index].folded.endswith("--") and index > 0 and drafts[index - 1].prose
    return dashed and any(draft.folded.startswith('"') and ends_sentence(draft.folded) for draft in below)


def _answers(drafts: Sequence[Draft], index: int) -> bool:
    """Whether a line in quotes stands right below another one, as what two people say to each other does."""
    return index > 0 and all(_SAID.fullmatch(draft.folded) for draft in drafts[index - 1 : index + 1])


def _names_verse(drafts: Sequence[Draft], index: int) -> bool:
    """Whether a line names the verse below it."""
    below = drafts[index + 1 : index + 2]
    return _VERSE_NAME.search(drafts[index].folded) is not None and any(draft.open_short for draft in below)


_VERSE_NAME = re.compile(r"(?:口诀|顺口溜|打油诗|三字经|歌谣)$")
"""How the name of verse ends that stands above it (防诈骗口诀)."""
_SAID = re.compile(r"\"[^\"]+\"")
"""A line in quotes as a whole."""


def is_numbered(draft: Draft) -> bool:
    """Whether a Markdown mark or a number shows that a line is a heading."""
    return draft.first.mark > 0 or _style(draft.folded) < len(_STYLES)


def _is_sentence(draft: Draft) -> bool:
    """Whether a line without a full stop is too long for a heading and has several clauses, like speech."""
    return len(draft.folded) > _LONGEST_HEADING and count_commas(draft.text) > 1 and " " not in draft.folded


_LONGEST_HEADING = 28
"""Characters of a heading with several clauses at most."""


def heading_levels(headings: Sequence[Draft]) -> list[int]:
    """The levels of an article's headings: by Markdown marks, else by style of numbering in order of appearance."""
    marks = sorted({draft.first.mark for draft in headings if draft.first.mark})
    if marks:
        return [
            marks.index(draft.first.mark) + 1 if draft.first.mark else len(marks) + 1 for draft in headings
        ]
    styles: list[int] = []
    for draft in headings:
        if (style := _style(draft.folded)) not in styles:
            styles.append(style)
    return [styles.index(_style(draft.folded)) + 1 for draft in headings]


def _style(folded: str) -> int:
    return next((number for number, style in enumerate(_STYLES) if style.match(folded)), len(_STYLES))
