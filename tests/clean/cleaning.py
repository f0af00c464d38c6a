"""How the cleaning tests make sources and read outcomes."""

from pathlib import Path
from typing import Any

from newsarchive.clean import clean_source
from newsarchive.model.article import Article, Block, Cleaned, Script
from newsarchive.model.source import Source

HERE = Path(__file__).parent
SOURCES = HERE.parents[1] / "corpus" / "sources"


def source_of(text: str, name: str = "sample") -> Source:
    """A source that holds `text`."""
    return Source(name, text, "utf-8", "0" * 64)


def cleaned(text: str, name: str = "sample", **options: Any) -> Cleaned:
    """`text` after cleaning; problems fail the test."""
    outcome, problems = clean_source(source_of(text, name), script=Script.SIMPLIFIED, **options)
    assert problems == []
    return outcome


def recomposed(block: Block, outcome: Cleaned, text: str) -> str:
    """What a block says according to its spans and the ledger alone, found the slow way."""
    replaced = {edit.span: edit for edit in outcome.ledger.edits}
    parts = []
    for start, end in block.spans:
        at = start
        while at < end:
            edit = next(
                (edit for span, edit in replaced.items() if span.start == at and span.end <= end), None
            )
            parts.append(edit.replacement if edit else text[at])
            at = edit.span.end if edit else at + 1
    return "".join(parts)


def outline(article: Article) -> list[dict[str, Any]]:
    """An article's blocks as the golden files list them."""
    return [
        {
            "kind": block.kind.value,
            **({"level": block.level} if block.level else {}),
            "text": block.text if len(block.text) <= 40 else f"{block.text[:16]} ... {block.text[-16:]}",
            "from": block.spans[0].start,
            "to": block.spans[-1].end,
            **({"cuts": _cuts(block)} if _cuts(block) else {}),
        }
        for block in article.blocks
    ]


def _cuts(block: Block) -> list[str]:
    """Where a block's source was cut by more than a character or two."""
    pairs = zip(block.spans, block.spans[1:], strict=False)
    return [f"{before.end}-{after.start}" for before, after in pairs if after.start - before.end > 1]


def golden(name: str) -> dict[str, Any]:
    """What the golden file of a real source records."""
    text = (SOURCES / name / "source.txt").read_bytes().decode("utf-8")
    outcome = cleaned(text, name)
    return {
        "articles": [{"id": article.id, "blocks": outline(article)} for article in outcome.articles],
        "discarded": [{"rule": item.rule, "text": item.text} for item in outcome.discarded],
        "questions": [question.span.of(text) for question in outcome.questions],
    }
