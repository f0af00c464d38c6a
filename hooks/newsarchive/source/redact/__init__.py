"""Masks a passage of a source in all its files, and records that it was masked but not what it said."""

import hashlib
from collections.abc import Mapping, Sequence

from msgspec import Struct

from newsarchive.model.corpus import SourceRecord
from newsarchive.model.spans import Span
from newsarchive.problems import Problem
from newsarchive.source.copies import copies
from newsarchive.source.encodings import encode
from newsarchive.source.redact.page import Page
from newsarchive.source.redact.record import (
    as_text_file,
    comments_masked,
    quoting,
    recorded,
    says,
    with_hashes,
)
from newsarchive.source.redact.refusals import by_hand, still_quoted, unfit, unrecordable
from newsarchive.source.traces import MASK, masked, words_of

__all__ = ["MASK", "Redacted", "redact"]


class Redacted(Struct, frozen=True):
    """The files of a source after passages were masked."""

    files: dict[str, bytes]
    spans: tuple[Span, ...]
    """What was masked."""
    left: tuple[Span, ...]
    """Where the same words still stand."""
    text: str
    """The decoded text as it is now."""
    removed: tuple[str, ...] = ()
    """Files whose place the text has taken."""


def redact(
    record: SourceRecord,
    files: Mapping[str, bytes],
    span: Span,
    reason: str,
    *,
    everywhere: bool = False,
    as_text: bool = False,
) -> tuple[Redacted | None, list[Problem]]:
    """Replaces each character of a passage by `█`, except line breaks, so that every position stays the same.

    Args:
        record: The source as it was read.
        files: Its files by name, `source.yml` among them.
        span: What to mask, in code points of the decoded text.
        reason: Why, for the record.
        everywhere: Whether to mask its words wherever else they stand, too.
        as_text: Whether the masked text takes the place of a file that cannot be masked itself.

    Returns:
        The changed files, or None with the problems that prevent it.
    """
    if problem := unfit(record, span, reason):
        return None, [problem]
    text = record.source.text
    [others] = copies(text, [span])
    spans = sorted([span, *others]) if everywhere else [span]
    after = masked(text, spans)
    written = files["source.yml"].decode()
    rest = words_of(after)
    sidecar = comments_masked(written.replace("\r\n", "\n"), span.of(text), rest)
    if lines := list(quoting(sidecar, span.of(text), rest)):
        return None, [still_quoted(record, line) for line in lines]
    removed = _replaced(record) if as_text else ()
    data = files[record.source.filename]
    made = {_TEXT: after.encode()} if removed else _files(record, data, spans, after)
    if made is None:
        return None, [by_hand(record, span, alone=everywhere or not others)]
    hashes = {_HASHES.get(name, "sha256"): hashlib.sha256(data).hexdigest() for name, data in made.items()}
    if removed:
        sidecar = as_text_file(sidecar, record.source.filename, _TEXT)
    sidecar = with_hashes(sidecar, hashes)
    for one in reversed(spans):
        sidecar = recorded(sidecar, one, reason)
    if not says(sidecar, hashes, spans):
        return None, [unrecordable(record)]
    made["source.yml"] = (sidecar.replace("\n", "\r\n") if "\r\n" in written else sidecar).encode()
    left = () if everywhere or len(words_of(span.of(text))) == 1 else others  # a single sign is no word
    return Redacted(made, tuple(spans), tuple(left), after, removed), []


def _replaced(record: SourceRecord) -> tuple[str, ...]:
    """The files whose place the text takes; none where the source is a text already."""
    source = record.source
    if source.ground_sha256 is None:
        return ()
    return tuple(name for name in (source.filename, _GROUND) if name != _TEXT)


_GROUND = "ground.txt"
_TEXT = "source.txt"
_HASHES = {_GROUND: "ground_sha256"}
"""The field of the sidecar with a file's hash, where it is not `sha256`."""


def _files(record: SourceRecord, data: bytes, spans: Sequence[Span], text: str) -> dict[str, bytes] | None:
    """The file as received and the ground with the passages masked; None where the file cannot be."""
    source = record.source
    if source.ground_sha256 is None:
        return {source.filename: encode(text, source.encoding, bom=source.bom)}
    try:
        page = Page(data.decode(source.encoding), source.text, spans[0]).masked(spans, text)
        return {source.filename: page.encode(source.encoding), _GROUND: text.encode()} if page else None
    except (UnicodeDecodeError, UnicodeEncodeError):
        return None
