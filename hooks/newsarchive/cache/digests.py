"""Digests of what a result depends on: the generator and its libraries, and folders of files."""

import os
import sys
from collections.abc import Iterator
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from operator import attrgetter
from pathlib import Path


def code_digest() -> str:
    """Identifies what makes results: Python, the versions of all that is installed, and the generator's files.

    Any change of it makes every result anew.
    """
    digest = sha256("\0".join([sys.version, *_installed()]).encode())
    root = files("newsarchive")
    for path in sorted(_own(root), key=str):
        content = path.read_bytes()
        digest.update(f"{str(path).removeprefix(str(root))} {len(content)} ".encode())
        digest.update(content)
    return digest.hexdigest()


def files_digest(folder: Path, depth: int) -> str:
    """Identifies the files in `folder`, by name and content.

    Args:
        folder: Where there is none, there are no files.
        depth: How many folders down files are looked for; 1 is `folder` alone.
    """
    digest = sha256()
    for name, content in _below(str(folder), "", depth):
        known = name.encode("utf-8", "surrogateescape")
        digest.update(b"%d %d " % (len(known), len(content)))
        digest.update(known)
        digest.update(content)
    return digest.hexdigest()


def _installed() -> list[str]:
    """Names and versions, as told by the folders that pip leaves beside what it installs."""
    return sorted(item.name for folder in sys.path for item in Path(folder).glob("*.dist-info"))


def _own(folder: Traversable) -> Iterator[Traversable]:
    for item in folder.iterdir():
        if item.is_dir():
            yield from _own(item)
        elif not item.name.endswith(".pyc"):
            yield item


def _below(folder: str, within: str, depth: int) -> Iterator[tuple[str, bytes]]:
    """Names and contents; a folder has its name alone. There are thousands, and a `Path` of each would take long."""
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
