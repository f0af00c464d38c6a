"""One glossary file: YAML front matter between `---` lines, Markdown notes below."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsarchive.model.corpus import EntryRecord, Locate
from newsarchive.model.glossary import Entry
from newsarchive.problems import Place, Problem
from newsarchive.source.files import read_written, shown
from newsarchive.source.schema import validated
from newsarchive.source.yaml import Document, read_yaml

_FENCE = "---"
_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_COMPUTED = ("slug", "notes")
"""Fields of `Entry` that are taken from elsewhere and must not be written in the front matter."""


def read_entry(path: Path) -> tuple[EntryRecord | None, list[Problem]]:
    """Reads a glossary entry; its slug is the file's name."""
    text, problems = read_written(path)
    if text is None:
        return None, problems
    parts = _split(text)
    if parts is None:
        return None, [_unfenced(text, shown(path)) if text.strip() else _empty(path)]
    front, notes = parts
    document, problems = read_yaml(front, shown(path), first_line=2)
    if document is None:
        return None, problems
    locate = _locating_notes(document.locate, Place(shown(path), _first_line(front, notes)))
    misplaced = [*_misplaced(path, document), *_doubled(notes, locate)]
    if misplaced:
        return None, misplaced
    data = document.data | {"slug": path.stem, "notes": notes.strip()}
    entry, problems = validated(Entry, data, locate, computed=frozenset(_COMPUTED))
    return (EntryRecord(entry, locate, shown(path)) if entry else None), problems


def _misplaced(path: Path, document: Document) -> Iterator[Problem]:
    """A file name that is not a slug, and computed fields in the front matter."""
    if not _SLUG.fullmatch(path.stem):
        yield _misnamed(path, document.data.get("headword"))
    for key in _COMPUTED:
        if key in document.data:
            yield _computed(key, document.locate([key]))


_SECOND = re.compile(r"^(?:---\s*\n)?headword:", re.MULTILINE)


def _doubled(notes: str, locate: Locate) -> Iterator[Problem]:
    """A second entry below the first, where only notes belong."""
    second = _SECOND.search(notes.strip())
    if second:
        yield Problem(
            locate(["notes", notes.strip()[: second.start()].count("\n")]),
            "a second entry begins here",
            "one entry a file",
            "move it to a file of its own",
        )


def _split(text: str) -> tuple[str, str] | None:
    """The front matter and what stands below it."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return None
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    return None if end is None else ("\n".join(lines[1:end]), "\n".join(lines[end + 1 :]))


def _first_line(front: str, notes: str) -> int:
    """The line of the file on which the notes begin, counting the two fences."""
    blank = len(notes) - len(notes.lstrip())
    return front.count("\n") + 4 + notes[:blank].count("\n")


def _locating_notes(locate: Locate, notes: Place) -> Locate:
    """`locate` that also finds “notes”: their first line, or with a number the line that many below it."""

    def locate_all(keys: Sequence[str | int]) -> Place:
        if not keys or keys[0] != "notes":
            return locate(keys)
        below = keys[1] if len(keys) > 1 and isinstance(keys[1], int) else 0
        return Place(notes.path, notes.line + below)

    return locate_all


def stranger(path: Path) -> Problem:
    """The problem of a file or folder in `glossary/` that is not an entry."""
    if not path.suffix:
        return Problem(
            Place(shown(path)),
            f"“{path.name}” is no entry of the glossary",
            "files whose names end in .md, in no folder of their own",
            f"move its files to {shown(path.parent)}/, or add .md to the name",
        )
    return Problem(
        Place(shown(path)),
        f"“{path.name}” is no entry of the glossary",
        "files whose names end in .md",
        f"rename it to {path.stem}.md, or move it elsewhere",
    )


def _empty(path: Path) -> Problem:
    return Problem(
        Place(shown(path)),
        "the file is empty",
        "the fields between two lines “---”",
        "delete it; “newsarchive term new” and the term write a new one, filled as far as can be",
    )


def _misnamed(path: Path, headword: object) -> Problem:
    from newsarchive.source.intake import id_of  # noqa: PLC0415 - loads pypinyin, and is rarely needed

    slug = id_of(headword) if isinstance(headword, str) else ""
    return Problem(
        Place(shown(path)),
        f"“{path.name}” is no name for a file of the glossary",
        "the pinyin of the headword in small letters, joined by hyphens",
        f"rename it to {slug}.md" if slug else "rename it, such as san-qu-jing-wu.md",
    )


def _unfenced(text: str, path: str) -> Problem:
    opened = text.startswith(_FENCE)
    return Problem(
        Place(path, text.count("\n") + 1 if opened else 1),
        "the fields are not closed by a line “---”"
        if opened
        else "the file does not begin with a line “---”",
        "the fields between two lines “---”, notes below them",
        "add the line “---” after the last field" if opened else "add the line “---” above the first field",
    )


def _computed(key: str, place: Place) -> Problem:
    if key == "slug":
        return Problem(
            place, "“slug” is written in the file", "the file's name as its slug", "delete the line"
        )
    return Problem(place, "“notes” is a field", "notes as text below the second “---”", "move the text there")
