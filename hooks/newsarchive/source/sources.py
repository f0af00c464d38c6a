"""Reads one folder of `sources/`: the file as received, the ground where one is needed, and the sidecar."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from newsarchive.model.corpus import SourceRecord
from newsarchive.model.sidecar import Sidecar
from newsarchive.model.source import Source
from newsarchive.problems import Place, Problem, near_miss
from newsarchive.source.decode import blank, oversize
from newsarchive.source.encodings import NAMES, encode, marked
from newsarchive.source.files import missing, read_written, shown
from newsarchive.source.schema import validated
from newsarchive.source.structure import spans_of, structure_from
from newsarchive.source.yaml import Document, read_yaml

SIDECAR = "source.yml"
GROUND = "ground.txt"


def read_source(folder: Path) -> tuple[SourceRecord | None, list[Problem]]:
    """Reads a source with its sidecar, and compares its files with the hashes that the sidecar states."""
    path = folder / SIDECAR
    name = shown(path)
    document, problems = _document(path, name)
    if document is None:
        return None, problems
    sidecar, problems = validated(Sidecar, document.data, document.locate)
    if sidecar is None:
        return None, problems
    reader = _Reader(folder, sidecar, document)
    problems = list(reader.problems())
    source = reader.source()
    if problems or source is None:
        return None, problems
    return SourceRecord(source, sidecar, document.locate, name), []


def _document(path: Path, name: str) -> tuple[Document | None, list[Problem]]:
    if not path.exists():
        return None, [
            missing(path, "run “newsarchive add” on the file as you received it; it drafts the sidecar")
        ]
    text, problems = read_written(path)
    return read_yaml(text, name) if text is not None else (None, problems)


class _Reader(Struct):
    """The files of one folder, read once, and everything that may be wrong with them."""

    folder: Path
    sidecar: Sidecar
    document: Document
    data: bytes | None = None
    ground: bytes | None = None
    text: str | None = None

    def source(self) -> Source | None:
        if self.text is None or self.data is None:
            return None
        side = self.sidecar
        return Source(
            id=self.folder.name,
            text=self.text,
            encoding=side.encoding,
            sha256=side.sha256,
            filename=side.file,
            ground_sha256=side.ground_sha256,
            size=len(self.data),
            bom=side.bom,
            structure=structure_from(side.structure) if side.structure else None,
        )

    def problems(self) -> Iterator[Problem]:
        """Reads the files; yields what is wrong, and stops where nothing more can be said."""
        path = self.folder / self.sidecar.file
        if path.parent != self.folder:
            yield self._at(
                "file",
                f"“{self.sidecar.file}” is a path",
                "the name of a file beside source.yml",
                "move the file there",
            )
        elif not path.is_file():
            yield self._at(
                "file",
                f"there is no file {self.sidecar.file} beside source.yml",
                "the source as received",
                "add the file, or correct the name",
            )
        elif self.sidecar.encoding not in NAMES:
            yield self._unknown_encoding()
        else:
            self.data = path.read_bytes()
            yield from self._unlike(self.data, "sha256", self.sidecar.sha256, path.name)
            yield from (
                self._ground_problems() if (self.folder / GROUND).is_file() else self._text_problems(path)
            )
            yield from (problem for problem in self._text_limits(path) if problem)

    def _ground_problems(self) -> Iterator[Problem]:
        path = self.folder / GROUND
        data = path.read_bytes()
        if self.sidecar.ground_sha256 is None:
            yield self._at(
                "sha256",
                "ground.txt is there but “ground_sha256” is missing",
                "the hash of ground.txt",
                f"add “ground_sha256: {_sha256(data)}”",
            )
        else:
            yield from self._unlike(data, "ground_sha256", self.sidecar.ground_sha256, GROUND)
        try:
            self.text = data.decode()
        except UnicodeDecodeError:
            yield Problem(
                Place(shown(path)),
                "ground.txt is not UTF-8",
                "the text that newsarchive add wrote",
                "restore the file",
            )

    def _text_problems(self, path: Path) -> Iterator[Problem]:
        """Decodes a source without a ground, whose text must encode to the same bytes."""
        data = self.data or b""
        if self.sidecar.ground_sha256:
            yield self._at(
                "ground_sha256",
                "there is no ground.txt beside source.yml",
                "the decoded text of the source",
                "restore the file",
            )
            return
        mark = marked(data)
        start = len(mark[1]) if mark and (self.sidecar.bom or mark[0] == "utf-8-sig") else 0
        encoding = "utf-8" if self.sidecar.encoding == "utf-8-sig" else self.sidecar.encoding
        try:
            self.text = data[start:].decode(encoding)
        except UnicodeDecodeError as error:
            yield self._at(
                "encoding",
                f"{path.name} is not {self.sidecar.encoding} (byte {error.start + start})",
                "the encoding of the file",
                "correct the name, or add the file anew with “newsarchive add”",
            )
            return
        if encode(self.text, self.sidecar.encoding, bom=self.sidecar.bom) != data:
            yield self._at(
                "encoding",
                f"{path.name} does not come back from its text as {self.sidecar.encoding}",
                "a ground.txt beside it, or the encoding that gives the same bytes",
                "add the file anew with “newsarchive add”",
            )

    def _text_limits(self, path: Path) -> Iterator[Problem | None]:
        if self.text is not None:
            name = shown(path)
            yield blank(self.text, name)
            yield oversize(self.text, name)
            yield self._beyond(len(self.text))

    def _beyond(self, size: int) -> Problem | None:
        """The problem of a structure with a passage behind the end of the text."""
        structure = self.sidecar.structure
        if structure is None or all(span.end <= size for span in spans_of(structure)):
            return None
        return self._at(
            "structure",
            f"a passage of it ends behind the text, which has {size} characters",
            "positions in the text, START-END",
            "add the file anew with “newsarchive add”, or remove “structure”",
        )

    def _unlike(self, data: bytes, key: str, expected: str, name: str) -> Iterator[Problem]:
        found = _sha256(data)
        if found != expected:
            yield self._at(
                key,
                f"{name} is not the file that was added: its SHA-256 is {found}",
                f"{expected}, as source.yml says",
                "a source is never edited: restore the file; to mask a passage use “newsarchive redact”",
            )

    def _unknown_encoding(self) -> Problem:
        given = self.sidecar.encoding
        return self._at(
            "encoding",
            f"“{given}” is no encoding that the archive knows",
            f"one of {', '.join(NAMES)}",
            near_miss(given.lower(), NAMES) or "choose one of these",
        )

    def _at(self, key: str, wrong: str, expected: str, remedy: str) -> Problem:
        return Problem(self.document.locate([key]), wrong, expected, remedy)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
