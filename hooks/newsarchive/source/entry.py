"""One glossary file: YAML front matter between `---` lines, Markdown notes below."""

from pathlib import Path

from newsarchive.model.corpus import EntryRecord, Locate
from newsarchive.model.glossary import Entry
from newsarchive.problems import Place, Problem
from newsarchive.source.files import read_written, shown
from newsarchive.source.schema import validated
from newsarchive.source.yaml import read_yaml

_FENCE = "---"
_COMPUTED = ("slug", "notes")
"""Fields of an entry that are not written in its front matter."""


def read_entry(path: Path) -> tuple[EntryRecord | None, list[Problem]]:
    """Reads a glossary entry; its slug is the file's name."""
    text, problems = read_written(path)
    if text is None:
        return None, problems
    parts = _split(text)
    if parts is None:
        return None, [_unfenced(text, shown(path))]
    front, notes = parts
    document, problems = read_yaml(front, shown(path), first_line=2)
    if document is None:
        return None, problems
    typed = [key for key in _COMPUTED if key in document.data]
    if typed:
        return None, [_computed(key, document.locate([key])) for key in typed]
    data = document.data | {"slug": path.stem, "notes": notes.strip()}
    locate = _locating_notes(document.locate, Place(shown(path), front.count("\n") + 4))
    entry, problems = validated(Entry, data, locate, computed=frozenset(_COMPUTED))
    return (EntryRecord(entry, locate, shown(path)) if entry else None), problems


def _split(text: str) -> tuple[str, str] | None:
    """The front matter and what stands below it."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return None
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    return None if end is None else ("\n".join(lines[1:end]), "\n".join(lines[end + 1 :]))


def _locating_notes(locate: Locate, notes: Place) -> Locate:
    """`locate`, and of “notes” the line below the front matter."""
    return lambda keys: notes if keys and keys[0] == "notes" else locate(keys)


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
