"""Names of the index's files: each holds a digest, so that a new index never mixes with a cached one."""

import hashlib
import json
from collections.abc import Iterator

from msgspec import Struct, field

from newsarchive.model.site import OutputFile


class Shelf(Struct):
    """Names files by their content and remembers the names for the manifest."""

    names: dict[str, str] = field(default_factory=dict)
    """A file's address, or a folder's, below `search/`, by what it holds."""

    def file(self, name: str, suffix: str, content: bytes) -> OutputFile:
        """A single file."""
        self.names[name] = f"{name}-{_digest([content])}.{suffix}"
        return OutputFile(f"search/{self.names[name]}", content)

    def folder(self, name: str, contents: list[bytes]) -> Iterator[OutputFile]:
        """A folder of numbered files; one digest for all keeps the manifest small."""
        self.names[name] = f"{name}-{_digest(contents)}"
        for number, content in enumerate(contents):
            yield OutputFile(f"search/{self.names[name]}/{number}.bin", content)


def _digest(contents: list[bytes]) -> str:
    digest = hashlib.sha256()
    for content in contents:
        digest.update(len(content).to_bytes(8, "big") + content)
    return digest.hexdigest()[:12]


def as_json(value: object) -> bytes:
    """Compact JSON in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
