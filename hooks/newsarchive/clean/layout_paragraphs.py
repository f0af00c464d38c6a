"""Sources with `layout: paragraphs`: a title, then one paragraph a line. No rule runs."""

import re

from newsarchive.model.article import Article, Block, BlockKind, Cleaned, Script
from newsarchive.model.source import Ledger, Source
from newsarchive.model.spans import Alignment, Run, Span

_LINE = re.compile(r"[^\s](?:[^\r\n]*[^\s])?")


def clean_paragraphs(source: Source, script: Script) -> Cleaned:
    """One article: the first line as title, every further line with text as a paragraph; the ledger is empty."""
    blocks = tuple(
        _block(BlockKind.PARAGRAPH if number else BlockKind.TITLE, match)
        for number, match in enumerate(_LINE.finditer(source.text))
    )
    if not blocks:
        return Cleaned(Ledger(), source.text, ())
    article = Article(
        id=source.id,
        region=Span(0, len(source.text)),
        start=blocks[0].spans[0].start,
        script=script,
        blocks=blocks,
        title=blocks[0].text,
    )
    return Cleaned(Ledger(), source.text, (article,))


def _block(kind: BlockKind, match: re.Match[str]) -> Block:
    start, end = match.span()
    return Block(kind, match[0], (Span(start, end),), Alignment((Run(0, end - start, start, end),)))
