"""Dated statements: a date expression with a value, and the sentence that it dates."""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from newsarchive.dates.edtf import bounds
from newsarchive.model.article import BlockKind
from newsarchive.model.reading import DateKind, DateMention, Reading, ReadingBlock
from newsarchive.model.spans import Span
from newsarchive.model.timeline import Event

_SENTENCE = re.compile(r"[^。！？!?；\n]*[。！？!?；\n]?[”’」』）)]*")
_UNTOLD = frozenset({BlockKind.DATELINE, BlockKind.EDITORS, BlockKind.CREDIT, BlockKind.BYLINE})
"""Blocks whose dates say when and by whom the article was made, not what happened."""

_FILED = re.compile(r"(?:[上下]午|[晚凌早]\S)?[电電讯訊](?![话話视視])|(?:综合|专)?(?:消息|报道)[：:（(]")
"""Behind the date on which a dispatch was filed."""

_BASE = re.compile(r"(?:比|较|較|跟|[快慢高低多少大小好优]于)$")
"""Before a date with which a figure is compared (较上月, 快于去年); 于去年 alone says when."""

_COMPARED = re.compile(r"同期$|^上(?:个?月|年|一年)$|^(?:去年|前年)$")
_AGE = re.compile(r"\s*(?:已|才|刚|刚满|年满)?\d{1,3}岁")
"""Behind 今年: somebody's age."""


class Statement(Struct, frozen=True):
    """A date expression and its sentence."""

    reading: Reading
    number: int
    """Of the block."""
    mention: DateMention
    sentence: tuple[int, int]

    @property
    def block(self) -> ReadingBlock:
        """The block that holds it."""
        return self.reading.blocks[self.number]

    @property
    def before(self) -> str:
        """The sentence up to the date."""
        return self.block.text[self.sentence[0] : self.mention.span.start]

    @property
    def after(self) -> str:
        """The sentence from behind the date."""
        return self.block.text[self.mention.span.end : self.sentence[1]]

    @property
    def at(self) -> int:
        """Source position of the expression."""
        return self.block.alignment.source_of(*self.mention.span).start

    @property
    def terms(self) -> tuple[str, ...]:
        """Slugs of the glossary terms in the sentence, each once."""
        start, end = self.sentence
        inside = (mention.slug for mention in self.block.mentions if start <= mention.span.start < end)
        return tuple(dict.fromkeys(inside))


def statements(reading: Reading) -> Iterator[Statement]:
    """Every date expression of `reading` that has a value, with its sentence."""
    for number, block in enumerate(reading.blocks):
        valued = [mention for mention in block.dates if mention.value]
        found = [match.span() for match in _SENTENCE.finditer(block.text)] if valued else []
        for mention in valued:
            yield Statement(reading, number, mention, _sentence_around(block.text, found, mention.span))


def may_be_told(statement: Statement) -> bool:
    """Whether a statement can be an entry: its date must date what the sentence says.

    A date that is part of a name, dates the dispatch itself, is a base of comparison or belongs to an age does not.
    """
    mention = statement.mention
    if mention.in_name or statement.block.kind in _UNTOLD:
        return False
    if mention.kind not in (DateKind.DATE, DateKind.RANGE, DateKind.VAGUE):
        return False
    return not (_FILED.match(statement.after) or _AGE.match(statement.after) or _is_base(statement))


def _is_base(statement: Statement) -> bool:
    text = statement.mention.text
    return text.endswith("同期") or bool(_COMPARED.search(text) and _BASE.search(statement.before))


def event_of(statement: Statement, clues: tuple[str, ...], title: str | None = None) -> Event:
    """The statement as an entry."""
    mention = statement.mention
    value = mention.value or ""
    kind = "range" if mention.kind is DateKind.RANGE else "date"
    return Event(
        value,
        bounds(value),
        statement.reading,
        mention.certainty.value,
        kind,
        statement.number,
        mention,
        statement.sentence,
        title,
        statement.terms,
        clues,
    )


def order(event: Event) -> tuple[tuple[str, str], str, int, int]:
    """Sort key of entries: first day, last day, article, position in it; a publication comes before its text."""
    at = event.mention.span.start if event.mention else -1
    return event.sort, event.reading.id, -1 if event.block is None else event.block, at


def _sentence_around(text: str, sentences: Iterable[tuple[int, int]], span: Span) -> tuple[int, int]:
    """The one of `sentences` in which `span` starts, trimmed and long enough to hold it; else `span` itself."""
    for start, end in sentences:
        if start <= span.start < end:
            sentence = text[start:end]
            return start + len(sentence) - len(sentence.lstrip()), max(
                start + len(sentence.rstrip()), span.end
            )
    return span.start, span.end
