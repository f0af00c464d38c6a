"""Gives every block of one article its kind: deck, lead, headings, paragraphs, signature."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile

from newsarchive.clean.blocks.captions.rows import SCENE_WORDS
from newsarchive.clean.blocks.deck import around_title, headline_kinds
from newsarchive.clean.blocks.headings import heading_levels, is_heading, is_numbered, is_ordinal
from newsarchive.clean.blocks.signatures import SIGNATURE, dates_signature
from newsarchive.clean.blocks.text_start import begins_text, ends_text
from newsarchive.clean.draft import Draft, joined
from newsarchive.clean.patterns import NUMERALS
from newsarchive.clean.wording.labels import LEAD_LABEL
from newsarchive.clean.wording.scene_words import SCENE
from newsarchive.clean.wording.sections import SECTION
from newsarchive.model.article import BlockKind

_MOST_DECK_LINES = 5
"""Headline lines at most; more short lines are verse or a table below a title."""


def give_roles(drafts: Sequence[Draft], preamble: int = 0, *, printed: bool = False) -> list[Draft]:
    """The drafts of one article, each with its kind.

    Args:
        drafts: the drafts.
        preamble: how many of them introduce the headline.
        printed: whether the text is wrapped as in print.
    """
    lead = [_introduction(draft) for draft in drafts[:preamble]]
    rest = _sectioned(drafts[preamble:])
    deck = _deck_end(rest)
    above = deck - 1 if _heads_section(rest, deck - 1, deck) else deck
    given = next((index for index, draft in enumerate(rest) if draft.kind is BlockKind.TITLE), None)
    if given is not None:
        end = above if given < above else len(rest)
        return lead + _below(_title_joined(around_title(rest[:end], given)) + rest[end:])
    headlines = [index for index in range(above) if _may_head(rest, index)]
    headlines = headlines if len(headlines) <= _MOST_DECK_LINES else headlines[:1]
    kinds = headline_kinds([rest[index] for index in headlines], printed=printed)
    for index, kind in zip(headlines, kinds, strict=True):
        rest[index] = rest[index].of_kind(kind)
    return lead + _below(_title_joined(rest))


def _may_head(drafts: Sequence[Draft], index: int) -> bool:
    """Whether a short line above the text may be of the headline: neither its first line nor words in brackets alone."""
    if not drafts[index].open_short or begins_text(drafts, index) or _ORDINAL.fullmatch(drafts[index].folded):
        return False
    alone = not any(draft.open_short for at, draft in enumerate(drafts[: index + 2]) if at != index)
    return not (alone and _BRACKETED.fullmatch(drafts[index].folded))


_ORDINAL = re.compile(rf"\([{NUMERALS}]{{1,2}}\)|[{NUMERALS}]{{1,2}}")
"""The ordinal of the first section, alone on its line."""
_BRACKETED = re.compile(r"\([^()]{2,20}\)")
"""What stands in brackets as a whole, as what a picture shows does (（活动现场）)."""


def _sectioned(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, with the section of the paper that stands above another short line as part of its dateline."""
    text = next((at for at, draft in enumerate(drafts) if draft.prose), len(drafts))
    named = [
        at for at in range(text) if drafts[at].open_short and SECTION.fullmatch(drafts[at].folded) is not None
    ]
    if all(at in named for at in range(text) if drafts[at].open_short):
        return list(drafts)
    return [draft.of_kind(BlockKind.DATELINE) if at in named else draft for at, draft in enumerate(drafts)]


def _heads_section(drafts: Sequence[Draft], last: int, text: int) -> bool:
    """Whether the last short line above the text is the first of its section headings, and no part of the headline.

    Another short line above it may be the headline. It stands nearer to the text than to the line above, or is indented
    like the text and the line above is not; and two short lines or more stand between paragraphs, or one by its indent.
    """
    if last < 1 or text == len(drafts) or not drafts[last].open_short:
        return False
    if not any(draft.open_short or draft.kind is BlockKind.TITLE for draft in drafts[:last]):
        return False
    above, line, below = (draft.first for draft in drafts[last - 1 : text + 1])
    if line.blank <= below.blank and not above.indent < line.indent == below.indent:
        return False
    heads = [at for at in range(text, len(drafts) - 1) if drafts[at].open_short and drafts[at + 1].prose]
    indented = above.indent < line.indent == below.indent
    return len(heads) >= (1 if indented else _LEAST_SECTIONS)


_LEAST_SECTIONS = 2
"""Short lines between paragraphs at least, before the first of them heads a section above the text."""


def _title_joined(drafts: list[Draft]) -> list[Draft]:
    """The drafts with the two lines of a headline joined."""
    title = [index for index, draft in enumerate(drafts) if draft.kind is BlockKind.TITLE]
    if len(title) < _PAIR or title[1] != title[0] + 1 or any(drafts[index].fixed for index in title):
        return drafts
    first, last = title[0], title[1] + 1
    spaced = all(_BY_LETTERS.fullmatch(draft.folded) for draft in drafts[first:last])
    return [*drafts[:first], joined(drafts[first:last], "" if spaced else " "), *drafts[last:]]


_BY_LETTERS = re.compile(r"\S(?:\s\S)+")
_PAIR = 2
"""The lines of a headline in two."""


def _introduction(draft: Draft) -> Draft:
    """A draft above the headline with its kind: a lead where it is text or labelled as one, else a banner."""
    if draft.kind is not None:
        return draft
    told = draft.prose or LEAD_LABEL.match(draft.folded) is not None
    return draft.of_kind(BlockKind.LEAD if told else BlockKind.BANNER)


def _deck_end(drafts: Sequence[Draft]) -> int:
    """Number of the first draft below the headline lines: the byline, else a dateline or editors, else the text."""
    text = next((index for index in range(len(drafts)) if begins_text(drafts, index)), len(drafts))
    for kinds in ({BlockKind.BYLINE}, {BlockKind.DATELINE, BlockKind.EDITORS}):
        marks = [index for index in range(text) if drafts[index].kind in kinds]
        if marks and any(draft.open_short for draft in drafts[: marks[-1]]):
            return marks[-1] if BlockKind.BYLINE in kinds else _first_below_short(drafts, marks)
    return text


def _first_below_short(drafts: Sequence[Draft], marks: list[int]) -> int:
    """The first of the datelines that stands below a headline line."""
    return next(index for index in marks if any(draft.open_short for draft in drafts[:index]))


def _below(drafts: list[Draft]) -> list[Draft]:
    """The drafts with kinds for those without: headings, paragraphs, leads, and a signature at the end."""
    last = next((index for index in reversed(range(len(drafts))) if ends_text(drafts[index])), -1)
    heads: list[int] = []
    leads = {part for index in range(len(drafts)) for part in _lead(drafts, index)}
    given = list(drafts)
    for index, draft in enumerate(drafts):
        if draft.kind is BlockKind.DATELINE and index > last >= 0 and dates_signature(drafts, index):
            given[index] = draft.of_kind(BlockKind.SIGNATURE)
        if draft.kind is not None:
            continue
        within = index < last or is_ordinal(draft)
        if draft.open_short and within and index not in leads and is_heading(drafts, index):
            heads.append(index)
            continue
        given[index] = draft.of_kind(_text_kind(draft, lead=index in leads, tail=index > last))
    pictured = _captions(drafts, heads)
    verse = _is_verse([drafts[index] for index in pictured])
    for index in pictured:
        given[index] = drafts[index].of_kind(BlockKind.PARAGRAPH if verse else _above_kind(drafts, index))
    heads = heads[len(pictured) :]
    for index, level in zip(heads, heading_levels([drafts[index] for index in heads]), strict=True):
        given[index] = drafts[index].of_kind(BlockKind.HEADING, level)
    return given


def _lead(drafts: Sequence[Draft], index: int) -> Iterable[int]:
    """The lead that begins with a label: up to the byline if one stands below its paragraphs, else the first of them."""
    if drafts[index].kind is not None or not LEAD_LABEL.match(drafts[index].folded):
        return ()
    alone = drafts[index].open_short and _LABELLED.fullmatch(drafts[index].folded) is None
    after = list(islice(range(index + 1, len(drafts)), _LONGEST_LEAD))
    note = list(takewhile(lambda at: drafts[at].prose and drafts[at].kind is None, after))
    end = index + 1 + len(note)
    if end < len(drafts) and drafts[end].kind is BlockKind.BYLINE and any(one.prose for one in drafts[end:]):
        return range(index, end)
    return range(index, index + 2) if alone and after and not is_heading(drafts, index + 1) else (index,)


_LABELLED = re.compile(rf"{LEAD_LABEL.pattern}.{{2,}}")
"""A label with its lead on one line (摘要：民警…)."""


def _above_kind(drafts: Sequence[Draft], index: int) -> BlockKind:
    """The kind of a short line below the day and above the text: of the deck by its dash, else a caption."""
    if drafts[index].folded.endswith("--"):
        return BlockKind.KICKER
    dashed = any(draft.folded.startswith("--") and draft.open_short for draft in drafts[index : index + 2])
    return BlockKind.SUBTITLE if dashed else BlockKind.CAPTION


def _is_verse(lines: Sequence[Draft]) -> bool:
    """Whether several short lines above the text are verse, with which posts open: none is of a picture or names a scene."""
    short = len(lines) >= _LEAST_IN_ROW and all(len(line.folded) <= _LONGEST_VERSE for line in lines)
    return short and not any(line.pictured or _names_scene(line.folded) for line in lines)


def _names_scene(folded: str) -> bool:
    """Whether a line has a label or tells of a scene, as captions do and verse does not."""
    return ":" in folded or SCENE_WORDS.search(folded) is not None or SCENE.fullmatch(folded) is not None


_LONGEST_VERSE = 14
"""Characters of a line of such verse at most."""
_LONGEST_LEAD = 5
"""Paragraphs of an editors' note at most."""


def _captions(drafts: Sequence[Draft], heads: Sequence[int]) -> Sequence[int]:
    """Those of the short lines at `heads` that are captions: above the first paragraph, where web pages set pictures.

    A numbered line is none, nor are two clauses with a space between. Where the article has further headings below, only several lines are captions.
    """
    text = next((index for index, draft in enumerate(drafts) if draft.prose), len(drafts))
    above = [index for index in heads if index < text]
    if any(is_numbered(drafts[index]) or _COUPLET.fullmatch(drafts[index].folded) for index in above):
        return ()
    return above if len(above) == len(heads) or len(above) >= _LEAST_IN_ROW else ()


_COUPLET = re.compile(r"[\w\"]{6,16}\s[\w\"]{6,16}")
"""Two clauses in a row without a stop, as headings and headlines are set (打造联动平台 提升治理水平)."""
_LEAST_IN_ROW = 3
"""Short lines above the first paragraph of an article with sections at least, of which none is a heading."""


def _text_kind(draft: Draft, *, lead: bool, tail: bool) -> BlockKind:
    if lead:
        return BlockKind.LEAD
    if tail and SIGNATURE.fullmatch(draft.folded):
        return BlockKind.SIGNATURE
    return BlockKind.PARAGRAPH
