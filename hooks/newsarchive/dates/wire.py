"""The form in which `newsarchive dates` prints a mention."""

from newsarchive.model.reading import DateMention


def to_json(mention: DateMention) -> dict[str, str | int | bool | None]:
    """One mention as one JSON object; positions are code points of the text that was given."""
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
        "kind": mention.kind.value,
        "value": mention.value,
        "precision": mention.precision,
        "modifier": mention.modifier,
        "time": mention.time,
        "in_name": mention.in_name,
        "certainty": mention.certainty.value,
        "reason": mention.reason,
    }
