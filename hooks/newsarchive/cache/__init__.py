"""Keeps analyses in a folder from build to build. An entry that fails its check is dropped and made anew."""

import os
import pickle
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

DIGEST_SIZE = 32


class Cache:
    """A folder of entries named by their key; each is the SHA-256 of what follows, then a pickle.

    Entries are made and read on one machine by one user, as Python's own compiled files are; the
    digest guards against damage, not against someone who may write there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> Any | None:  # noqa: ANN401 - whatever was put
        """What was put under `key`; None where nothing sound was."""
        path = self._folder / key
        try:
            entry = path.read_bytes()
        except OSError:
            return None
        payload = entry[DIGEST_SIZE:]
        if entry[:DIGEST_SIZE] == _digest(key, payload):
            with suppress(Exception):  # whatever is wrong with it, it is made anew
                return pickle.loads(payload)  # noqa: S301 - checked, and our own
        path.unlink(missing_ok=True)
        return None

    def put(self, key: str, value: object) -> None:
        """Keeps `value`; a folder that cannot be written to keeps nothing, and no build fails for it."""
        payload = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
        path = self._folder / key
        part = path.with_suffix(f".{os.getpid()}")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(_digest(key, payload) + payload)
            part.replace(path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def keep_only(self, keys: Iterable[str]) -> None:
        """Drops entries that the present build did not ask for."""
        kept = set(keys)
        for path in self._folder.glob("*") if self._folder.is_dir() else ():
            if path.name not in kept:
                path.unlink(missing_ok=True)


def _digest(key: str, payload: bytes) -> bytes:
    return sha256(key.encode() + payload).digest()


def code_digest() -> str:
    """Identifies the generator's code: any change of it makes every analysis anew."""
    digest = sha256()
    for path in sorted(_sources(files("newsarchive")), key=str):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _sources(folder: Traversable) -> Iterable[Traversable]:
    for item in folder.iterdir():
        if item.is_dir():
            yield from _sources(item)
        elif item.name.endswith(".py"):
            yield item
