"""The outcome of cleaning as plain JSON values, in the shape that other programs rely on."""

from collections.abc import Iterable
from typing import Any

from newsarchive.model.article import Article, Block, Cleaned
from newsarchive.model.source import Edit, Source
from newsarchive.model.spans import Span


def to_json(source: Source, cleaned: Cleaned, *, ground: str | None = None) -> dict[str, Any]:
    """The document that `newsarchive clean --json` prints for one source.

    Args:
        source: what was cleaned; its file name becomes `source`, and the SHA-256 of its bytes `sha256`.
        cleaned: the outcome.
        ground: the text of the `ground.txt` that would be committed, where one would be.

    Returns:
        One object with the keys below, in this order. Spans are `[start, end]` in code points of the source; absent
        values are None.
    """
    return {
        "source": source.filename,
        "sha256": source.sha256,
        "encoding": source.encoding,
        **({"ground": ground} if ground is not None else {}),
        "clean": cleaned.clean,
        "articles": [_article(article) for article in cleaned.articles],
        "discarded": [
            {"text": item.text, "span": list(item.span), "rule": item.rule} for item in cleaned.discarded
        ],
        "ledger": _edits(cleaned.ledger.edits),
    }


def _article(article: Article) -> dict[str, Any]:
    return {
        "banner": article.banner,
        "kicker": article.kicker,
        "title": article.title,
        "subtitle": article.subtitle,
        "publication": article.publication,
        "date": article.date,
        "date_certainty": article.date_certainty and article.date_certainty.value,
        "date_evidence": article.date_evidence,
        "page": article.page,
        "bylines": [
            {"role": person.role, "names": list(person.names), "affiliation": person.affiliation}
            for person in article.bylines
        ],
        "editors": article.editors,
        "script": article.script.value,
        "blocks": [_block(block) for block in article.blocks],
    }


def _block(block: Block) -> dict[str, Any]:
    return {"kind": block.kind.value, "level": block.level, "text": block.text, "spans": _spans(block.spans)}


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [list(span) for span in spans]


def _edits(edits: Iterable[Edit]) -> list[dict[str, Any]]:
    return [
        {
            "rule": edit.rule,
            "span": list(edit.span),
            "removed": edit.removed,
            "replacement": edit.replacement,
            "reason": edit.reason,
        }
        for edit in edits
    ]
