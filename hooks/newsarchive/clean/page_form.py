"""Applies what the form of a saved page or a PDF says about its lines, before and after the rules.

The rules then see the article and its small print, not the hundred links around it. What is set aside is in the
ledger like everything else, and an editor's decision on a line overrides it.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from newsarchive.clean.block_kinds import PICTURE_KINDS
from newsarchive.clean.decisions.orders import Orders
from newsarchive.clean.draft import Draft, joined
from newsarchive.clean.lines import Line
from newsarchive.clean.lines.enclosing_markup import BOLD_LEVEL
from newsarchive.clean.patterns import YEAR
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.clean.wording.labels import EDITING_ROLES
from newsarchive.clean.wording.prose import has_open_pair
from newsarchive.model.article import Article, BlockKind, Certainty, Question
from newsarchive.model.sidecar import Drop, SetKind
from newsarchive.model.source import Structure

_TWO_LETTERS = re.compile(r"\w{2}")
"""What a publication's name has at least; a lone sign is none."""
_OPEN = re.compile(r"[,、(\[\"'《—:]$|[的和与及或把对为在]$")
_GOING_ON = re.compile(r"[,.、;:!?)\]》”’」』的]")
_OUTSIDE_RULE = "outside_article"
"""The rule of what the form shows to be outside the article."""
_TITLE_RULE = "page_title"
"""The rule of the headline by the page's form."""
_CAPTION_RULE = "page_caption"
"""The rule of captions by the page's form."""
_ROLE = re.compile(r"记者|通讯员|作者|编辑|[:/]")
_FACTS_RULE = "page_facts"
"""The rule of day, source and editors by the page's form."""
_EDITORS = re.compile(rf"[(\[]?(?:责任)?(?:{EDITING_ROLES}|统筹|策划|供稿)\s?[:|/]")
_DATED = re.compile(rf"{YEAR}|来源|稿源")


def outside_edges(structure: Structure | None) -> set[int]:
    """Positions at which a line must be divided because a part of it is outside the article."""
    return {edge for passage in (structure.outside if structure else ()) for edge in passage.span}


def set_outside_apart(
    lines: Sequence[Line], structure: Structure | None, orders: Orders
) -> tuple[list[Line], list[Part]]:
    """The lines that may belong to the article, and the parts that are left out because they do not."""
    if structure is None:
        return list(lines), []
    starts = [passage.span.start for passage in structure.outside]
    spoken = [order.span for order in orders.orders if not isinstance(order.decision, Drop)]
    inside: list[Line] = []
    left_out: list[Part] = []
    for line in lines:
        at = bisect_right(starts, line.span.start) - 1
        passage = structure.outside[at] if at >= 0 else None
        if passage is None or not passage.span.overlaps(line.span) or any(map(line.span.overlaps, spoken)):
            heading = any(map(line.span.overlaps, structure.headings))
            inside.append(line._replace(mark=line.mark or BOLD_LEVEL) if heading else line)
        else:
            left_out.append(Part(line.span, None, _OUTSIDE_RULE, passage.why))
    return inside, left_out


def verdicts_by_form(
    lines: Sequence[Line], verdicts: Sequence[Verdict | None], structure: Structure | None, orders: Orders
) -> list[Verdict | None]:
    """The verdicts, with the page's title as title, and its facts, editors and captions where no rule knew better."""
    if structure is None:
        return list(verdicts)
    if any(order.kind is BlockKind.TITLE for order, _ in orders.of(SetKind)):
        structure = replace(structure, title=None)  # an editor knows better
    return [_verdict_by_form(line, verdict, structure) for line, verdict in zip(lines, verdicts, strict=True)]


def _verdict_by_form(line: Line, verdict: Verdict | None, structure: Structure) -> Verdict | None:
    if structure.title and structure.title.overlaps(line.span):
        if any(part.kind is BlockKind.TITLE and part.span != line.span for part in verdict or ()):
            return verdict  # without the label before it, or the time behind it
        return (Part(line.span, BlockKind.TITLE, _TITLE_RULE),)
    if (
        (verdict is None or _is_all(verdict, BlockKind.CAPTION))
        and _DATED.search(line.folded)
        and any(map(line.span.overlaps, structure.facts))
    ):
        return (Part(line.span, BlockKind.DATELINE, _FACTS_RULE),)
    if verdict is None and _EDITORS.match(line.folded) and any(map(line.span.overlaps, structure.facts)):
        return (Part(line.span, BlockKind.EDITORS, _FACTS_RULE),)
    if _is_caption(line, verdict, structure):
        return (Part(line.span, BlockKind.CAPTION, _CAPTION_RULE),)
    return verdict


def _is_caption(line: Line, verdict: Verdict | None, structure: Structure) -> bool:
    """Whether a line is a caption by its place below a picture; the rules may have taken it for names alone."""
    unlabelled = verdict is not None and _is_all(verdict, BlockKind.BYLINE) and not _ROLE.search(line.folded)
    return (verdict is None or unlabelled) and any(map(line.span.overlaps, structure.captions))


def _is_all(verdict: Verdict, kind: BlockKind) -> bool:
    return len(verdict) == 1 and verdict[0].kind is kind


def join_title_lines(drafts: Sequence[Draft], structure: Structure | None) -> list[Draft]:
    """The drafts, with the lines of the page's title joined."""
    title = structure.title if structure else None
    inside = [
        draft
        for draft in drafts
        if title and draft.kind is BlockKind.TITLE and title.overlaps(draft.spans[0])
    ]
    if len(inside) < 2:  # noqa: PLR2004  # nothing to join
        return list(drafts)
    at = drafts.index(inside[0])
    return [*drafts[:at], joined(inside, " "), *(draft for draft in drafts[at:] if draft not in inside)]


def keep_paragraphs(drafts: Sequence[Draft], structure: Structure | None) -> list[Draft]:
    """The drafts, joined over columns and kept apart where the page marks paragraphs."""
    if structure is None:
        return list(drafts)
    drafts = _marked_over_columns(_joined_run_ons(drafts, structure), structure)
    if not structure.marked:
        return drafts
    starts = {span.start for span in structure.run_ons}
    kept: list[Draft] = []
    before: Draft | None = None
    for draft in drafts:
        whole = before is None or draft.start in starts or _runs_on(before, draft)
        kept.append(draft if whole else draft._replace(parted=True))
        before = before if draft.kind in PICTURE_KINDS else draft
    return kept


def _joined_run_ons(drafts: Sequence[Draft], structure: Structure) -> list[Draft]:
    """The drafts, with each line that runs on joined to the one right above it."""
    starts = {span.start for span in structure.run_ons}
    whole: list[list[Draft]] = []
    for draft in drafts:
        above = whole[-1][-1] if whole else None
        if above and draft.start in starts and _is_right_below(above, draft):
            whole[-1].append(draft)
        else:
            whole.append([draft])
    return [joined(parts) for parts in whole]


def _is_right_below(above: Draft, draft: Draft) -> bool:
    loose = above.kind is None and draft.kind is None and not (above.fixed or draft.fixed)
    return loose and draft.first.blank == 0


def _marked_over_columns(drafts: Sequence[Draft], structure: Structure) -> list[Draft]:
    """The drafts, with both sides of a column break as running text, so that they can be joined."""
    given = list(drafts)
    for index, draft in enumerate(drafts):
        if any(span.contains(draft.spans[0]) for span in structure.run_ons):
            for side in (index - 1, index):
                if side >= 0 and given[side].kind is None:
                    given[side] = given[side]._replace(prose=True)
    return given


def _runs_on(before: Draft, draft: Draft) -> bool:
    return bool(_OPEN.search(before.folded) or _GOING_ON.match(draft.folded)) or has_open_pair(before.text)


def articles_with_form_facts(articles: Sequence[Article], structure: Structure | None) -> tuple[Article, ...]:
    """The articles, with the page's date and publication where they state none themselves."""
    if structure is None:
        return tuple(articles)
    return tuple(_with_facts(article, structure) for article in articles)


def _with_facts(article: Article, structure: Structure) -> Article:
    if structure.date and (article.date_certainty is not Certainty.PRINTED or _is_signed_on(article)):
        article = replace(
            article,
            date=structure.date,
            date_certainty=Certainty.PRINTED if structure.date_printed else Certainty.INFERRED,
            date_evidence=structure.date_evidence,
        )
    found = article.publication if article.publication and _TWO_LETTERS.search(article.publication) else None
    return replace(article, publication=found or structure.publication)


def _is_signed_on(article: Article) -> bool:
    """Whether the day of an article is only that of its signature, on which it was written and not published."""
    printed = {block.kind for block in article.blocks if (article.date_evidence or "\0") in block.text}
    return printed == {BlockKind.SIGNATURE}


def doubts_of(structure: Structure | None) -> tuple[Question, ...]:
    """What an editor should look at because the evidence is divided."""
    return tuple(Question(doubt.span, doubt.why) for doubt in (structure.doubts if structure else ()))
