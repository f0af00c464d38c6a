"""Recognises a text that the corpus has already, by the hashes that its sidecars state; no other file is read."""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from newsarchive.source.encodings import NAMES, encode

_STATED = re.compile(rb"^(?:ground_)?sha256:[ \"']*([0-9a-f]{64})", re.MULTILINE)


def held(sources: Path) -> dict[str, str]:
    """The hashes of all files and grounds in the folder `sources`, each with the id of its source."""
    sidecars = sorted(sources.glob("*/source.yml"))
    return {
        found.decode(): path.parent.name for path in sidecars for found in _STATED.findall(path.read_bytes())
    }


def prints(text: str, data: bytes) -> frozenset[str]:
    """The hashes under which a corpus may hold a source: of its bytes, and of its text in every encoding."""
    return frozenset(hashlib.sha256(one).hexdigest() for one in (data, *_encoded(text)))


def _encoded(text: str) -> Iterator[bytes]:
    for name in NAMES:
        for bom in (False, True) if name.startswith("utf-16") else (False,):
            try:
                yield encode(text, name, bom=bom)
            except UnicodeEncodeError:
                continue
