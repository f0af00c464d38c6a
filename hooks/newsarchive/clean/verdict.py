"""What is decided of a line: the verdict of a rule, and what can be asked of it."""

from msgspec import Struct

from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span


class Part(Struct, frozen=True):
    """A stretch of a line with its role; a stretch without a kind is left out."""

    span: Span
    """In the source."""
    kind: BlockKind | None
    rule: str
    reason: str = ""
    """Why the stretch is left out; empty for one that is kept."""
    level: int = 0


Verdict = tuple[Part, ...]
"""The parts of a line, in order; white space and separators may stand between them."""
Verdicts = list[Verdict | None]
"""One for each line of a page, None where no rule has said anything."""


def is_dropped(verdict: Verdict | None) -> bool:
    """Whether nothing of a line is kept."""
    return verdict is not None and all(part.kind is None for part in verdict)


def is_dropped_by_place(verdict: Verdict | None) -> bool:
    """Whether a line was left out for its place."""
    return verdict is not None and all(part.rule == "frame" for part in verdict)


def is_title(verdict: Verdict | None) -> bool:
    """Whether a line is the headline, or has it among its parts."""
    return verdict is not None and any(part.kind is BlockKind.TITLE for part in verdict)


def is_dateline(verdict: Verdict | None) -> bool:
    """Whether a line tells the day or the paper."""
    return verdict is not None and any(part.kind is BlockKind.DATELINE for part in verdict)


def is_dateline_or_byline(verdict: Verdict | None) -> bool:
    """Whether a line prints the date, the source or who wrote the report."""
    return verdict is not None and any(
        part.kind in {BlockKind.DATELINE, BlockKind.BYLINE} for part in verdict
    )


def is_of_people(verdict: Verdict | None) -> bool:
    """Whether a line names who wrote the report or edited it, and perhaps other things."""
    return verdict is not None and any(part.kind in {BlockKind.BYLINE, BlockKind.EDITORS} for part in verdict)


def is_item(verdict: Verdict | None) -> bool:
    """Whether a line is known only by its bullet."""
    return verdict is not None and verdict[0].rule == "item"


def is_masthead(verdict: Verdict | None) -> bool:
    """Whether a line is known only by its likeness to a paper's name."""
    return verdict is not None and all(part.rule == "masthead" for part in verdict)


def is_picture(verdict: Verdict | None) -> bool:
    """Whether a line was left out because it only stands for a picture."""
    return verdict is not None and all(part.rule == "image" for part in verdict)


def is_dropped_as_articles_own(verdict: Verdict | None) -> bool:
    """Whether a line was left out that an article without a frame may have too: a copy, a picture, marks, a printed page's own."""
    return verdict is not None and all(part.rule in _OWN for part in verdict)


_OWN = frozenset(
    {"repeated_title", "repeated_text", "image", "separator", "running_head", "page_number", "jump"}
)


def is_headline_copy(verdict: Verdict | None) -> bool:
    """Whether a line was left out only because it repeats the headline."""
    return verdict is not None and all(part.rule == "repeated_title" for part in verdict)
