"""Makes new sources from records of a `.jsonl` and from files as received."""

import codecs
import hashlib
import json
import re
from collections.abc import Iterator
from typing import Annotated

from msgspec import Struct
from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints, ValidationError
from pypinyin import lazy_pinyin

from newsarchive.model.base import PartialDate
from newsarchive.model.sidecar import NOT_SETTLED
from newsarchive.problems import Place, Problem
from newsarchive.source.decode import LIMIT, Decoded, oversize
from newsarchive.source.draft.review import privacy_lines
from newsarchive.source.html import is_html
from newsarchive.source.pdf import is_pdf
from newsarchive.source.privacy import sensitive
from newsarchive.source.scalars import scalar

_ID = re.compile(r"[A-Za-z0-9_-]+")
_LONGEST = 100
"""Characters of an id at most: with what is put behind it, it names folders and files, and is part of addresses."""
_DRAFTED = 60
"""Characters at most of an id that is made from a file's name."""


class NewSource(Struct, frozen=True):
    """A source that is not in the corpus yet."""

    id: str
    files: dict[str, bytes]
    """By name: `source.yml`, `source.txt`, and `ground.txt` where one is needed."""
    place: Place
    """Where its record stands, for messages."""
    concerns: int
    """Number of passages that a privacy review should look at."""
    prints: frozenset[str]
    """Hashes by which the same text is recognised under another id."""


def _without_mark(title: object) -> object:
    """A title without byte order marks before it: at the start of a file they are no part of its text."""
    return re.sub(r"^[\s\ufeff]+", "", title) if isinstance(title, str) else title


_Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
_Paragraph = Annotated[str, StringConstraints(max_length=LIMIT)]
"""A constrained text, because pydantic refuses lone surrogates in those only."""


class Record(BaseModel):
    """One line of a `.jsonl`: an article that is already split into paragraphs."""

    model_config = ConfigDict(strict=True)

    id: str
    title: Annotated[_Name, BeforeValidator(_without_mark)]
    date: PartialDate | None = None
    source: _Name | None = None
    paragraphs: list[_Paragraph]


def records(data: bytes, path: str) -> Iterator[NewSource | Problem]:
    """Reads the records of a `.jsonl`, one a line; a wrong line does not affect the others.

    Args:
        data: The file, of any size; UTF-8, as JSON is (RFC 8259).
        path: Its name, for messages.

    Yields:
        In the order of the file, a new source for each valid line and a problem for each other line.
    """
    for number, line in enumerate(data.removeprefix(codecs.BOM_UTF8).split(b"\n"), 1):
        if line.strip():
            yield _new_source(line, Place(path, number))


def received(decoded: Decoded, data: bytes, path: str) -> tuple[str, dict[str, bytes]]:
    """The name that a received file gets in its folder, and the contents of all files to keep, by name.

    Args:
        decoded: The file as decoded.
        data: Its bytes.
        path: Its name as given.
    """
    name = "source.pdf" if is_pdf(data, path) else "source.html" if is_html(data, path) else "source.txt"
    files = {name: data}
    if decoded.needs_ground:
        files["ground.txt"] = decoded.text.encode()
    return name, files


def id_of(stem: str) -> str:
    """An id made from a file's name: ASCII in lower case, Chinese as pinyin, anything else as hyphens."""
    syllables = "-".join(lazy_pinyin(stem, errors=lambda other: other))
    return "-".join(re.findall(r"[a-z0-9_]+", syllables.lower()))


BY_OPTION = " with --id"
"""How a file gets another id than its name gives; a record states its own."""


def drafted_id(stem: str) -> str:
    """The id of a source made from its file's name; a long one ends after a whole syllable or word, with a digest.

    Names that begin alike still get different ids, and the same name always gets the same.
    """
    whole = id_of(stem)
    if len(whole) <= _DRAFTED:
        return whole
    digest = hashlib.sha256(stem.encode(errors="surrogatepass")).hexdigest()[:6]
    begin = whole[: _DRAFTED - len(digest)]
    return f"{begin.rpartition('-')[0] or begin[:-1]}-{digest}"


def refused_id(name: str, place: Place, how: str = "") -> Problem | None:
    """The problem of an id that cannot be part of an address; empty is what no id could be made from.

    Args:
        name: the id.
        place: where it comes from.
        how: the way to state another one.
    """
    if not name:
        return Problem(
            place,
            "no id can be made from the file's name",
            "a name with letters, digits or Chinese characters",
            "rename the file, or write an id after --id",
        )
    if not _ID.fullmatch(name):
        return Problem(
            place,
            f"“{name}” cannot be the id of a source",
            "letters a to z, digits, - and _",
            f"choose another id{how}; it becomes part of the address and never changes",
        )
    if len(name) > _LONGEST:
        return Problem(
            place,
            f"the id “{name[:20]}…” has {len(name)} characters",
            f"at most {_LONGEST} characters",
            f"choose a shorter id{how}; it becomes part of the address and never changes",
        )
    return None


def _new_source(line: bytes, place: Place) -> NewSource | Problem:
    record = _record(line, place)
    if isinstance(record, Problem):
        return record
    if problem := refused_id(record.id, place):
        return problem
    text = _text(record)
    if problem := oversize(text, place.path):
        return Problem(place, problem.wrong, problem.expected, "correct the record")
    data = text.encode()
    concerns = sensitive(text)
    sidecar = _sidecar(record, data, "\n".join(privacy_lines(record.id, text, concerns))).encode()
    files = {"source.txt": data, "source.yml": sidecar}
    return NewSource(record.id, files, place, len(concerns), frozenset({hashlib.sha256(data).hexdigest()}))


def _record(line: bytes, place: Place) -> Record | Problem:
    try:
        return Record.model_validate(json.loads(line.decode()))
    except UnicodeDecodeError as error:
        where = Place(place.path, place.line, error.start + 1)
        return Problem(where, "this is not UTF-8", "JSON in UTF-8", "save the file again as UTF-8")
    except json.JSONDecodeError as error:
        where = Place(place.path, place.line, error.colno)
        return Problem(where, f"this is no JSON ({error.msg})", "one object on each line", "correct the line")
    except ValidationError as error:  # a ValueError too, so it stands before the next
        return _wrong_record(error, place)
    except (RecursionError, ValueError) as error:  # thousands of brackets, or a number of thousands of digits
        return Problem(place, f"this is no JSON ({error})", "one object on each line", "correct the line")


def _text(record: Record) -> str:
    """The title, then the paragraphs that are not empty, with one blank line between."""
    lines = [line for text in (record.title, *record.paragraphs) for line in re.split(r"[\r\n]+", text)]
    return "\n\n".join(line for line in lines if line.strip()) + "\n"


def _sidecar(record: Record, data: bytes, privacy: str) -> str:
    publication = scalar(record.source) if record.source else "unknown"
    dated = (
        f"    date: {record.date}\n    date_certainty: printed\n" if record.date else "    date: unknown\n"
    )
    return (
        "file: source.txt\n"
        "encoding: utf-8\n"
        f"sha256: {hashlib.sha256(data).hexdigest()}\n"
        "layout: paragraphs\n"
        f"original:\n  publication: {publication}\n"
        "received:\n  how: as a record with title, date, source and paragraphs\n"
        f"rights:\n  holder: {publication}\n"
        f"  basis: {NOT_SETTLED}\n"
        "  access: full\n"
        f"{privacy}\n"
        f"articles:\n  - id: {scalar(record.id)}\n    publication: {publication}\n{dated}"
    )


def _wrong_record(error: ValidationError, place: Place) -> Problem:
    detail = error.errors(include_url=False)[0]
    name = ".".join(map(str, detail["loc"])) or "the line"
    return Problem(
        place,
        f"“{name}” is missing" if detail["type"] == "missing" else f"“{name}” is wrong: {detail['msg']}",
        '{"id", "title", "date": "YYYY-MM-DD", "source", "paragraphs": [texts]}',
        "correct the record",
    )
