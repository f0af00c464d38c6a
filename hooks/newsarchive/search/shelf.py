"""Names of the files of an index; each has a digest in it, so that a new index never mixes with a cached one."""

import hashlib
from collections.abc import Iterator, Sequence
from typing import Protocol

from msgspec import Struct, field

from newsarchive.model.site import OutputFile


class Shard(Protocol):
    """A file of a folder."""

    @property
    def content(self) -> bytes:
        """What is written."""


class Shelf(Struct):
    """Names files by their content, and collects the names for the manifest."""

    names: dict[str, str] = field(default_factory=dict)
    """Address of each file or folder below `search/`, by its content (`grams`, `text` …)."""

    def file(self, name: str, suffix: str, content: bytes) -> OutputFile:
        """A single file."""
        self.names[name] = f"{name}-{_digest([content])}.{suffix}"
        return OutputFile(f"search/{self.names[name]}", content)

    def folder(self, name: str, shards: Sequence[Shard]) -> Iterator[OutputFile]:
        """A folder of numbered files, with one digest for all, which keeps the manifest small."""
        contents = [shard.content for shard in shards]
        self.names[name] = f"{name}-{_digest(contents)}"
        for number, content in enumerate(contents):
            yield OutputFile(f"search/{self.names[name]}/{number}.bin", content)


def _digest(contents: list[bytes]) -> str:
    digest = hashlib.sha256()
    for content in contents:
        digest.update(len(content).to_bytes(8, "big") + content)
    return digest.hexdigest()[:12]
