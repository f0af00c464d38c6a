"""Fields are plain text, and notes are Markdown without HTML."""

import re
from collections.abc import Iterator

from pydantic import BaseModel

from newsarchive.model.corpus import EntryRecord, SourceRecord
from newsarchive.problems import Problem
from newsarchive.source.checks.found import Found

_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--|<script|javascript:|&(?:[a-z]+|#\d+|#x[0-9a-f]+);", re.IGNORECASE)
_BROKEN_LINK = re.compile(r"\[[^\]\n]*\]\((?![^()\s]+\))[^)\n]*\)?|\[[^\]\n]*\] \(https?:|\[[^\]\n]*\]（")

_QUOTING = frozenset(
    {"quote", "read", "evidence", "date_evidence", "publication", "page", "holder"}
    | {"banner", "kicker", "title", "subtitle"}
    | {"url", "archived_url"}
)
"""Fields of a sidecar that quote the source, which may itself contain a stray tag, and addresses: see `origins`."""


def markup(found: Found) -> Iterator[Problem]:
    """HTML or script in a field of an entry or sidecar, and broken links in notes."""
    for entry in found.corpus.entries:
        yield from _fields(entry, entry.entry)
        link = _BROKEN_LINK.search(entry.entry.notes)
        if link:
            yield Problem(
                entry.locate(["notes", entry.entry.notes[: link.start()].count("\n")]),
                f"the link “{link[0]}” in the notes is broken",
                "[text](https://address)",
                "write the text in [ ] and the address right after it in ( )",
            )
    for source in found.corpus.sources:
        yield from _fields(source, source.sidecar)


def _fields(record: EntryRecord | SourceRecord, model: BaseModel) -> Iterator[Problem]:
    written = model.model_dump_json()
    if "<" not in written and "&" not in written and "javascript:" not in written.lower():
        return
    for keys, text in _texts(model, ()):
        tag = _TAG.search(text)
        if tag and not (isinstance(record, SourceRecord) and keys[-1] in _QUOTING):
            yield Problem(
                record.locate(_with_line(keys, text[: tag.start()])),
                f"“{tag[0]}” is HTML",
                "plain text",
                "delete it; for < and > in a text write 〈 and 〉",
            )


def _with_line(keys: tuple[str | int, ...], before: str) -> tuple[str | int, ...]:
    """`keys`, with the number of the line where they point to the notes."""
    return (*keys, before.count("\n")) if keys == ("notes",) else keys


def _texts(value: object, keys: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """All texts of a model, with the keys that lead to them."""
    if isinstance(value, str):
        yield keys, value
    elif isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            yield from _texts(getattr(value, name), (*keys, field.alias or name))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _texts(item, (*keys, number))
