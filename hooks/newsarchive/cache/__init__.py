"""Keeps results of one build for the next, in one file. An entry that fails its check is computed again.

The file begins with a line of JSON that gives, for each key, the place of its entry and the SHA-256 of key and
entry; the entries follow as pickles. Like Python's compiled files, it is written and read on one machine by one
user: the digests guard against damage, not against someone who may write there.
"""

import json
import os
import pickle
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from newsarchive.cache.digests import code_digest, files_digest
from newsarchive.cache.packing import packed

__all__ = ["Cache", "code_digest", "files_digest"]


class Cache:
    """Results of earlier builds. `save` keeps only those that this build asked for or added."""

    def __init__(self, folder: Path, name: str = "remembered") -> None:
        self._path = folder / name
        self._places, self._entries = _read(self._path)
        self._kept: dict[str, memoryview] = {}
        self._changed = False

    def get(self, key: str) -> Any | None:  # noqa: ANN401 - whatever was put
        """The value kept under `key`; None where there is none, or it is damaged."""
        entry = self._entry(key)
        if entry is None:
            return None
        with suppress(Exception):  # whatever is wrong with the entry, its value is computed again
            value = pickle.loads(entry)  # noqa: S301 - checked, and our own
            self._kept[key] = entry
            return value
        return None

    def put(self, key: str, value: object) -> None:
        """Keeps `value` for the next `save`."""
        self._kept[key] = packed(value)
        self._changed = True

    def save(self) -> None:
        """Writes the file. Where it cannot be written, nothing is kept and the build goes on."""
        if not self._changed and self._kept.keys() == self._places.keys():
            return
        part = self._path.with_suffix(f".{os.getpid()}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                file.write(_index(self._kept))
                file.writelines(self._kept.values())
            part.replace(self._path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _entry(self, key: str) -> memoryview | None:
        if key in self._kept:
            return self._kept[key]
        if key not in self._places:
            return None
        start, end, digest = self._places[key]
        entry = self._entries[start:end]
        return entry if _digest(key, entry) == digest else None


def _read(path: Path) -> tuple[dict[str, tuple[int, int, str]], memoryview]:
    """For each key the start, end and digest of its entry, and the entries; nothing if the file is damaged."""
    try:
        content = path.read_bytes()
        line, _, entries = content.partition(b"\n")
        places = {
            str(key): (int(start), int(end), str(digest)) for key, start, end, digest in json.loads(line)
        }
    except (OSError, ValueError, TypeError, OverflowError, RecursionError):
        return {}, memoryview(b"")
    return places, memoryview(entries)


def _index(entries: dict[str, memoryview]) -> bytes:
    places = []
    at = 0
    for key, entry in entries.items():
        places.append((key, at, at + len(entry), _digest(key, entry)))
        at += len(entry)
    return json.dumps(places).encode() + b"\n"


def _digest(key: str, entry: memoryview) -> str:
    digest = sha256(key.encode())
    digest.update(entry)
    return digest.hexdigest()
