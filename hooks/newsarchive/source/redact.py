"""Masks a passage of a source in all its files, and records that it was masked but not what it said."""

import hashlib
import re
from collections.abc import Mapping

from msgspec import Struct

from newsarchive.model.corpus import SourceRecord
from newsarchive.model.spans import Span
from newsarchive.problems import Place, Problem
from newsarchive.source.encodings import encode
from newsarchive.source.scalars import scalar
from newsarchive.source.yaml import read_yaml
from newsarchive.text import squeeze

MASK = "█"
"""A character that every encoding of a source has."""


class Redacted(Struct, frozen=True):
    """The files of a source after a passage was masked."""

    files: dict[str, bytes]


def redact(
    record: SourceRecord, files: Mapping[str, bytes], span: Span, reason: str
) -> tuple[Redacted | None, list[Problem]]:
    """Replaces each character of `span` by `█`, except line breaks, so that every position stays the same.

    Args:
        record: The source as it was read.
        files: Its files by name, `source.yml` among them.
        span: What to mask, in code points of the decoded text.
        reason: Why, for the record.

    Returns:
        The changed files, or None with the problem that prevents it.
    """
    source = record.source
    written = files["source.yml"].decode()
    sidecar = _comments_masked(written.replace("\r\n", "\n"), span.of(source.text))
    problem = _out_of_range(record, span) or _still_quoted(record, sidecar, span)
    if problem:
        return None, [problem]
    text = source.text[: span.start] + _mask(span.of(source.text)) + source.text[span.end :]
    if source.ground_sha256 is None:
        changed = encode(text, source.encoding, bom=source.bom)
        made = {source.filename: changed}
        hashes = {"sha256": _sha256(changed)}
    else:
        original = _without(files[source.filename], source.encoding, span.of(source.text))
        if original is None:
            return None, [_by_hand(record, span)]
        made = {source.filename: original, "ground.txt": text.encode()}
        hashes = {"sha256": _sha256(original), "ground_sha256": _sha256(text.encode())}
    for key, value in hashes.items():
        sidecar = re.sub(rf"(?m)^{key}:.*$", f"{key}: {value}", sidecar)
    sidecar = _recorded(sidecar, span, reason)
    if not _says(sidecar, hashes, span):
        return None, [_unrecordable(record)]
    made["source.yml"] = (sidecar.replace("\n", "\r\n") if "\r\n" in written else sidecar).encode()
    return Redacted(made), []


def _mask(passage: str) -> str:
    return "".join(char if char in "\r\n" else MASK for char in passage)


def _without(data: bytes, encoding: str, passage: str) -> bytes | None:
    """A saved page with the passage masked wherever it stands: in the text, the head and the scripts.

    The passage is found although it holds tags, line breaks or character references. None where it is not found, or
    is a single character that stands more than once.
    """
    try:
        page = data.decode(encoding)
        masked, count = _pattern(passage).subn(lambda match: _masked_markup(match[0]), page)
        changed = masked.encode(encoding)
    except (UnicodeDecodeError, UnicodeEncodeError):
        return None
    telling = sum(not char.isspace() for char in passage) > 1 or count == 1
    return changed if count and telling else None


def _pattern(passage: str) -> re.Pattern[str]:
    """Matches the characters of a passage, each as itself or as a reference, with tags and spaces between them."""
    forms = [
        rf"(?:{re.escape(char)}|&#0*{ord(char)};|&#[xX]0*{ord(char):x};|&#[xX]0*{ord(char):X};)"
        for char in passage
        if not char.isspace()
    ]
    return re.compile(r"(?:\s|&nbsp;|&emsp;|<[^>]{0,400}>)*".join(forms))


def _masked_markup(found: str) -> str:
    """The markup of a match with a mask for each character; tags and white space stay."""
    return "".join(
        piece if piece.startswith("<") or piece.isspace() or piece in _SPACES else MASK
        for piece in _PIECES.findall(found)
    )


_PIECES = re.compile(r"<[^>]*>|&#?\w+;|.", re.DOTALL)
_SPACES = frozenset({"&nbsp;", "&emsp;"})


def _recorded(sidecar: str, span: Span, reason: str) -> str:
    """The sidecar with one more item under `redactions`; its comments are kept."""
    sidecar = sidecar if sidecar.endswith("\n") else sidecar + "\n"
    sidecar = re.sub(r"(?m)^redactions:[ ]*\[[ ]*\][ ]*\n", "redactions:\n", sidecar)
    head = re.search(r"(?m)^redactions:[ ]*\n(?=(?P<indent> *)- )?", sidecar)
    indent = head["indent"] if head and head["indent"] is not None else "  "
    lines = f"- start: {span.start}", f"  end: {span.end}", f"  reason: {scalar(reason)}"
    item = "".join(f"{indent}{line}\n" for line in lines)
    if head is None:
        return f"{sidecar}\nredactions:\n{item}"
    return sidecar[: head.end()] + item + sidecar[head.end() :]


def _says(sidecar: str, hashes: Mapping[str, str], span: Span) -> bool:
    """Whether the sidecar can still be read, with the new hashes and the redaction in it."""
    document, _ = read_yaml(sidecar, "source.yml")
    if document is None or any(document.data.get(key) != value for key, value in hashes.items()):
        return False
    redactions = document.data.get("redactions") or ()
    wanted = str(span.start), str(span.end)
    return any((one["start"], one["end"]) == wanted for one in redactions)


def _unrecordable(record: SourceRecord) -> Problem:
    return Problem(
        Place(record.path),
        "the redaction cannot be recorded in source.yml as it is written",
        "each hash on a line of its own, and “redactions:” with one item a line, each after “- ”",
        "write these fields so, then run the command again",
    )


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


def _comments_masked(sidecar: str, passage: str) -> str:
    """The sidecar with the passage masked in its comments, since a draft may quote it there."""
    lines = sidecar.split("\n")
    return "\n".join(
        line.replace(passage, _mask(passage)) if passage and line.lstrip().startswith("#") else line
        for line in lines
    )


def _still_quoted(record: SourceRecord, sidecar: str, span: Span) -> Problem | None:
    """The problem of a sidecar that quotes the passage, and would still reveal it."""
    passage = squeeze(span.of(record.source.text))[0]
    for number, line in enumerate(sidecar.split("\n"), 1):
        if len(passage) > 1 and passage in squeeze(line)[0]:
            return Problem(
                Place(record.path, number),
                "this line of source.yml holds the passage that is to be masked",
                "a sidecar that does not quote it",
                "delete the quotation, then run the command again",
            )
    return None


def _by_hand(record: SourceRecord, span: Span) -> Problem:
    name = record.source.filename
    if name.endswith(".pdf"):
        return Problem(
            Place(record.path),
            f"{name} cannot be masked: a PDF holds its text in a form that only its maker can change",
            "a source in text form",
            "remove this source, mask the passage in a copy of its ground.txt, and add that copy as a .txt file",
        )
    return Problem(
        Place(record.path),
        f"the passage {span.start}-{span.end} cannot be found in {name}",
        "a passage that stands there with nothing but markup within it",
        "mask shorter passages one by one, or add the text of the page as a .txt file instead of the page",
    )


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
