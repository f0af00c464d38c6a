"""Digests of what a result depends on: the generator and its libraries, and folders of files."""

import sys
from collections.abc import Iterator
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def code_digest() -> str:
    """Identifies what makes results: Python, the versions of all that is installed, and the generator's files.

    Any change of it makes every result anew.
    """
    digest = sha256("\0".join([sys.version, *_installed()]).encode())
    for path in sorted(_own(files("newsarchive")), key=str):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def files_digest(folder: Path, depth: int) -> str:
    """Identifies the files in `folder`, by name and content.

    Args:
        folder: Where there is none, there are no files.
        depth: How many folders down files are looked for; 1 is `folder` alone.
    """
    digest = sha256()
    for path in _below(folder, depth):
        name = str(path.relative_to(folder)).encode("utf-8", "surrogateescape")
        content = path.read_bytes() if path.is_file() else b""
        digest.update(b"%d %d " % (len(name), len(content)))
        digest.update(name)
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


def _below(folder: Path, depth: int) -> Iterator[Path]:
    if depth and folder.is_dir():
        for path in sorted(folder.iterdir()):
            yield path
            yield from _below(path, depth - 1)
