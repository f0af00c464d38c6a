"""Digests of what results depend on: the generator with its libraries, and folders of files."""

import os
import sys
from collections.abc import Iterator
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from operator import attrgetter
from pathlib import Path


def code_digest() -> str:
    """Identifies what computes results: Python, the installed packages' versions, and the generator's own files.

    When it changes, every result is computed again.
    """
    digest = sha256("\0".join([sys.version, *_installed()]).encode())
    root = files("newsarchive")
    for path in sorted(_own(root), key=str):
        content = path.read_bytes()
        digest.update(f"{str(path).removeprefix(str(root))} {len(content)} ".encode())
        digest.update(content)
    return digest.hexdigest()


def files_digest(folder: Path, depth: int) -> str:
    """Identifies the files in `folder` by their names and contents.

    Args:
        folder: The folder; one that does not exist counts as empty.
        depth: How many levels of folders to read; 1 is `folder` alone.
    """
    digest = sha256()
    for name, content in _below(str(folder), "", depth):
        known = name.encode("utf-8", "surrogateescape")
        digest.update(b"%d %d " % (len(known), len(content)))
        digest.update(known)
        digest.update(content)
    return digest.hexdigest()


def _installed() -> list[str]:
    """The `NAME-VERSION.dist-info` folders that pip puts beside what it installs."""
    return sorted(item.name for folder in sys.path for item in Path(folder).glob("*.dist-info"))


def _own(folder: Traversable) -> Iterator[Traversable]:
    for item in folder.iterdir():
        if item.is_dir():
            yield from _own(item)
        elif not item.name.endswith(".pyc"):
            yield item


def _below(folder: str, within: str, depth: int) -> Iterator[tuple[str, bytes]]:
    """Names and contents, a folder's content being empty; without `Path`, which is slow for thousands of files."""
    if not depth or not os.path.isdir(folder):  # noqa: PTH112
        return
    with os.scandir(folder) as listed:
        found = sorted(listed, key=attrgetter("name"))
    for item in found:
        name = f"{within}/{item.name}"
        if item.is_file():
            with open(item.path, "rb") as file:  # noqa: PTH123
                yield name, file.read()
        else:
            yield name, b""
            yield from _below(item.path, name, depth - 1)
