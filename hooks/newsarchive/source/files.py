"""Reads the corpus's files, and names them as contributors see them."""

import os
from pathlib import Path

from newsarchive.problems import Place, Problem

_BOM = "\ufeff"


def shown(path: Path) -> str:
    """`path` with forward slashes, relative to the current directory if it lies below it."""
    whole, here = os.path.abspath(path), os.getcwd() + os.sep  # noqa: PTH100, PTH109  # ten times as fast
    return whole.removeprefix(here).replace(os.sep, "/")


def read_written(path: Path) -> tuple[str | None, list[Problem]]:
    """Reads a file that people write by hand: UTF-8 without a byte order mark.

    Returns:
        The text with LF line ends, or None with what is wrong.
    """
    try:
        text = path.read_bytes().decode()
    except FileNotFoundError:
        return None, [missing(path)]
    except OSError as error:
        return None, [unreadable(path, error)]
    except UnicodeDecodeError as error:
        return None, [_not_utf8(path, error)]
    if text.startswith(_BOM):
        return None, [_marked(path)]
    return text.replace("\r\n", "\n").replace("\r", "\n"), []


def missing(path: Path, remedy: str = "add the file, or correct its name") -> Problem:
    """The problem of a file that should be there."""
    return Problem(Place(shown(path)), "the file does not exist", f"a file {path.name}", remedy)


def unreadable(path: Path, error: OSError) -> Problem:
    """The problem of a file that the system does not let us read."""
    return Problem(
        Place(shown(path)),
        f"the file cannot be read ({error.strerror})",
        f"a file {path.name} that everybody may read",
        "move away a folder of this name, or change who may read the file",
    )


def _not_utf8(path: Path, error: UnicodeDecodeError) -> Problem:
    before = bytes(error.object[: error.start])
    column = len(before.rpartition(b"\n")[2].decode(errors="replace")) + 1
    return Problem(
        Place(shown(path), before.count(b"\n") + 1, column),
        _encoding_in_words(bytes(error.object), error.start),
        "a file saved as UTF-8",
        "open it in an editor and save it again with the encoding UTF-8",
    )


def _encoding_in_words(data: bytes, at: int) -> str:
    """Says which byte is not UTF-8, and whether the file may be GBK, long the default of Chinese Windows."""
    try:
        data.decode("gbk")
    except UnicodeDecodeError:
        return f"byte 0x{data[at]:02X} is not UTF-8"
    return f"byte 0x{data[at]:02X} is not UTF-8: the file seems to be saved as GBK (“ANSI”)"


def _marked(path: Path) -> Problem:
    return Problem(
        Place(shown(path)),
        "the file begins with an invisible byte order mark (BOM)",
        "UTF-8 without BOM",
        "save it again with the encoding “UTF-8”, not “UTF-8 with BOM”",
    )
