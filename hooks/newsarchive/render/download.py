"""The file of a source as a download: the bytes received where they can be shown to be the same."""

import codecs
import hashlib

from msgspec import Struct

from newsarchive.model.source import Source

_MARKS = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}


class Download(Struct, frozen=True):
    """A file to offer beside a provenance page."""

    name: str
    content: bytes
    verbatim: bool
    """Whether these are the bytes received; else it is the decoded text in UTF-8."""


def download(source: Source) -> Download:
    """The source's bytes, made again from its text and proved by their hash, else its decoded text."""
    for content in _encodings(source):
        if hashlib.sha256(content).hexdigest() == source.sha256:
            return Download(source.filename, content, verbatim=True)
    return Download("ground.txt", source.text.encode("utf-8", "surrogatepass"), verbatim=False)


def _encodings(source: Source) -> list[bytes]:
    try:
        plain = source.text.encode(source.encoding)
    except (UnicodeEncodeError, LookupError):
        return []
    return [plain, _MARKS[source.encoding] + plain] if source.encoding in _MARKS else [plain]
