"""Articles as Markdown."""

import re
from collections.abc import Iterator, Sequence

from newsarchive.export.citation import Citation
from newsarchive.export.styles import gbt7714
from newsarchive.model.article import FRONT_KINDS, BlockKind
from newsarchive.model.reading import Emendation, Reading, ReadingBlock

_SPECIAL = str.maketrans({char: f"\\{char}" for char in "\\`*_[]<>#|"})
_HAS_SPECIAL = re.compile(r"[\\`*_\[\]<>#|]")


def article_markdown(reading: Reading, citation: Citation) -> str:
    """The headline and reading text, with emendations as footnotes, and the citation at the end."""
    notes: list[Emendation] = []
    parts = [
        *_head(reading, citation),
        *(_block(block, notes) for block in reading.blocks if block.text and block.kind not in FRONT_KINDS),
        *_notes(notes),
        "---",
        _escape(gbt7714(citation)),
    ]
    return "\n\n".join(parts) + "\n"


def _escape(text: str) -> str:
    return text.translate(_SPECIAL) if _HAS_SPECIAL.search(text) else text


def _head(reading: Reading, citation: Citation) -> Iterator[str]:
    for line in (reading.banner, reading.kicker):
        if line:
            yield _escape(line)
    yield f"# {_escape(reading.title)}"
    if reading.subtitle:
        yield f"**{_escape(reading.subtitle)}**"
    date = citation.date if citation.date_printed else f"[{citation.date}]" if citation.date else None
    facts = (citation.publication, date, citation.page, " ".join(citation.authors))
    yield _escape(" · ".join(fact for fact in facts if fact)) or "·"


def _block(block: ReadingBlock, notes: list[Emendation]) -> str:
    text = _with_notes(block, notes)
    match block.kind:
        case BlockKind.HEADING:
            return f"{'#' * min(max(block.level, 1) + 1, _DEEPEST)} {text}"
        case BlockKind.CAPTION | BlockKind.CREDIT:
            return f"> {text}"
        case BlockKind.LIST:
            return f"- {text}"
    return text


_DEEPEST = 6
"""Markdown has six levels of headings."""


def _with_notes(block: ReadingBlock, notes: list[Emendation]) -> str:
    parts, at = [], 0
    for emendation in sorted(block.emendations, key=lambda emendation: emendation.span):
        notes.append(emendation)
        parts.append(f"{_escape(block.text[at : emendation.span.end])}[^{len(notes)}]")
        at = emendation.span.end
    return "".join((*parts, _escape(block.text[at:])))


def _notes(notes: Sequence[Emendation]) -> Iterator[str]:
    for number, note in enumerate(notes, 1):
        printed = f"原文作“{_escape(note.printed)}”。" if note.printed else "原文此处有脱漏。"
        yield f"[^{number}]: {printed}{_escape(note.why)}"
