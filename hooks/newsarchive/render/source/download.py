"""The file of a source as a download: the bytes as received if they can be reproduced from its text."""

import codecs
import hashlib

from msgspec import Struct

from newsarchive.model.source import Source

_MARKS = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}


class Download(Struct, frozen=True):
    """A file to offer beside a provenance page."""

    name: str
    content: bytes
    sha256: str
    """Of `content`."""
    verbatim: bool
    """Whether `content` is the file as received; otherwise it is the decoded text in UTF-8."""


def download(source: Source) -> Download:
    """The source's bytes, re-encoded from its text and verified by their hash; its ground where it has one."""
    for content in _encodings(source):
        if _sha256(content) == source.sha256:
            return Download(source.filename, content, source.sha256, verbatim=True)
    ground = source.text.encode("utf-8", "surrogatepass")
    return Download("ground.txt", ground, _sha256(ground), verbatim=False)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _encodings(source: Source) -> list[bytes]:
    if source.ground_sha256 is not None:
        return []
    try:
        plain = source.text.encode(source.encoding)
    except (UnicodeEncodeError, LookupError):
        return []
    return [plain, _MARKS[source.encoding] + plain] if source.encoding in _MARKS else [plain]
