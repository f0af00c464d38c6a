"""Why a passage is not masked, and what to do."""

from newsarchive.model.corpus import SourceRecord
from newsarchive.model.spans import Span
from newsarchive.problems import Place, Problem
from newsarchive.source.traces import MASK, traces, words_of


def unfit(record: SourceRecord, span: Span, reason: str) -> Problem | None:
    """What is wrong with a passage, or with the reason to mask it."""
    return _out_of_range(record, span) or _nothing_there(record, span) or _bad_reason(record, span, reason)


def _out_of_range(record: SourceRecord, span: Span) -> Problem | None:
    size = len(record.source.text)
    if 0 <= span.start < span.end <= size:
        return None
    return Problem(
        Place(record.path),
        f"there is no passage {span.start}-{span.end}",
        f"START and END between 0 and {size}, START below END",
        "take the positions from the passage's address (#cSTART-END) or from the comments of source.yml",
    )


def _nothing_there(record: SourceRecord, span: Span) -> Problem | None:
    passage = span.of(record.source.text)
    if passage.replace(MASK, "").strip():
        return None
    return Problem(
        Place(record.path),
        f"the passage {span.start}-{span.end} "
        + ("is masked already" if MASK in passage else "is white space alone"),
        "a passage with words that can be read",
        "take the positions of the words that are to be masked",
    )


def _bad_reason(record: SourceRecord, span: Span, reason: str) -> Problem | None:
    text = record.source.text
    rest = words_of(f"{text[: span.start]}\n{text[span.end :]}")
    if not reason.strip():
        wrong = "the reason is empty"
    elif traces(reason, span.of(text), rest):
        wrong = "the reason repeats words that are to be masked"
    else:
        return None
    return Problem(
        Place(record.path),
        wrong,
        "why the passage is masked, without its words: source.yml is published",
        "say what it is, such as “name of a private person”",
    )


def still_quoted(record: SourceRecord, line: int) -> Problem:
    """The sidecar quotes the passage, and would still reveal it."""
    return Problem(
        Place(record.path, line),
        "this line of source.yml holds the passage that is to be masked",
        "a sidecar that does not quote it",
        "delete the quotation, then run the command again",
    )


def unrecordable(record: SourceRecord) -> Problem:
    """The sidecar has no place for the record."""
    return Problem(
        Place(record.path),
        "the redaction cannot be recorded in source.yml as it is written",
        "each hash on a line of its own, and “redactions:” with one item a line, each after “- ”",
        "write these fields so, then run the command again",
    )


def by_hand(record: SourceRecord, span: Span, *, alone: bool) -> Problem:
    """The file as received cannot be masked at this passage.

    Args:
        record: The source.
        span: The passage.
        alone: Whether its words stand nowhere else, or are to be masked everywhere.
    """
    name = record.source.filename
    if name.endswith(".pdf"):
        return Problem(
            Place(record.path),
            f"{name} cannot be masked: a PDF holds its text in a form that only its maker can change",
            "a source in text form",
            f"run the command again with --as-text, before the first commit: the masked text then stands in place of {name}",
        )
    if not alone:
        return Problem(
            Place(record.path),
            f"the passage {span.start}-{span.end} cannot be told from the same words elsewhere in {name}",
            "a page that reads as its ground.txt",
            "mask these words wherever they stand, with --everywhere",
        )
    return Problem(
        Place(record.path),
        f"the passage {span.start}-{span.end} cannot be found in {name}",
        "a passage that stands there with nothing but markup within it",
        f"mask shorter passages one by one, or run the command with --as-text: the masked text then stands in place of {name}",
    )
