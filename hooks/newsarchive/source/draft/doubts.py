"""Comments on what cleaning did and an editor should check, with the decision that would change it."""

import re
from collections import Counter
from collections.abc import Iterator

from newsarchive.model.article import BlockKind, Cleaned, Discard
from newsarchive.model.source import Edit
from newsarchive.source.draft.veil import Veil
from newsarchive.source.scalars import comment
from newsarchive.text.excerpts import beginning, ending, shortened

_QUOTED = 40
"""Characters of a passage that a comment quotes."""
_SIDE = 12
"""Characters on either side of a join that a comment quotes."""
_TEXT = 24
"""Characters from which a line with a full stop looks like text."""
_SENTENCE = re.compile(r"[。！？]")
_BREAK = re.compile(r"\r\n|\r|\n")
_FEW = 12
"""Up to this many lines left out by one rule are listed one by one; more are counted."""
_HELP = (
    "# What a rule got wrong, misprints, gaps; docs/about/corpus-format.md has each form, such as this one:",
    "# decisions:",
    "#   - do: keep   # or kind, join, part, drop, split, caption, emend, gap",
    "#     quote: words of the source, without quotation marks around them",
)


def doubt_lines(veil: Veil, cleaned: Cleaned) -> Iterator[str]:
    """The comments on decisions: open questions first, then joined lines, headings, and what was left out."""
    yield ""
    yield from _HELP
    for question in sorted(cleaned.questions, key=lambda one: one.span):
        yield f"# ? at {question.span.start}: {comment(question.text)} {_quoted(question.span.of(veil.text))}"
    yield from _joined(veil, cleaned)
    for article in cleaned.articles:
        for block in article.blocks:
            if block.kind is BlockKind.HEADING:
                yield f"# heading at {block.spans[0].start}: {_quoted(veil.of(block.text))}; if wrong: do: kind, kind: paragraph"
    yield from _left_out(veil, cleaned)


def _joined(veil: Veil, cleaned: Cleaned) -> Iterator[str]:
    """Joins, which may be wrong; where there are many, those within a column are only counted."""
    joins = [edit for edit in cleaned.ledger.edits if edit.rule == "join" and _BREAK.search(edit.removed)]
    gaps = [edit for edit in joins if len(_BREAK.findall(edit.removed)) > 1]
    for edit in gaps if len(joins) > _FEW else joins:
        yield f"# joined at {edit.span.start}: “{_around(veil.text, edit)}”; if wrong: do: part"
    if len(joins) > max(_FEW, len(gaps)):
        yield f"# joined within columns: {len(joins) - len(gaps)} line ends; “newsarchive explain” lists them"


def _left_out(veil: Veil, cleaned: Cleaned) -> Iterator[str]:
    """What was left out, with a question where it looks like text; where there is much of it, a count."""
    counts = Counter(discard.rule for discard in cleaned.discarded)
    beside = frozenset(_beside_text(cleaned))
    for discard in cleaned.discarded:
        if discard.span.start in beside:
            yield f"# ? left out at {discard.span.start} by its place, right beside the text: {_quoted(veil.of(discard.text))}"
        elif _looks_like_text(discard):
            yield f"# ? left out at {discard.span.start} by {discard.rule}, though it reads like text: {_quoted(veil.of(discard.text))}"
        elif counts[discard.rule] <= _FEW:
            yield f"# left out at {discard.span.start} by {discard.rule}: {_quoted(veil.of(discard.text))}"
    for rule, count in counts.items():
        if count > _FEW:
            yield f"# left out by {rule}: {count} lines; “newsarchive explain” lists them"


def _beside_text(cleaned: Cleaned) -> Iterator[int]:
    """Where lines begin that no rule knows by their words, and that stand next to a line of the text."""
    blocks = (
        (block.spans[0].start, block.kind in _RUNNING, False)
        for article in cleaned.articles
        for block in article.blocks
    )
    dropped = ((discard.span.start, False, discard.rule == "frame") for discard in cleaned.discarded)
    edges = [(-1, False, False), *sorted((*blocks, *dropped)), (-1, False, False)]
    for before, (start, _, placed), after in zip(edges, edges[1:], edges[2:], strict=False):
        if placed and (before[1] or after[1]):
            yield start


_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.LEAD, BlockKind.LIST})


def _looks_like_text(discard: Discard) -> bool:
    return len(discard.text) >= _TEXT and _SENTENCE.search(discard.text) is not None


def _around(text: str, edit: Edit) -> str:
    before = ending(text[max(edit.span.start - 2 * _SIDE, 0) : edit.span.start], _SIDE)
    after = beginning(text[edit.span.end : edit.span.end + 2 * _SIDE], _SIDE)
    return f"{comment(before)} | {comment(after)}"


def _quoted(text: str) -> str:
    return f"“{shortened(comment(text), _QUOTED)}”"
