"""Decodes a file: finds its encoding and its text, and whether encoding the text gives the same bytes."""

import codecs
import hashlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from newsarchive.model.source import Structure
from newsarchive.problems import Place, Problem, Severity, errors
from newsarchive.source.encodings import Likeness, encode, likeness, marked
from newsarchive.source.kinds import other_kind

if TYPE_CHECKING:
    from newsarchive.source.html import WebPage

LIMIT = 16 * 1024 * 1024
"""Bytes of decoded text, as UTF-8, that a source may have at most."""

_GUESSED = ("gb18030", "big5", "cp950", "big5hkscs")
"""Encodings that bytes of other encodings often fit too, in the order of preference where two are equally likely."""

_SURE = 0.4
"""Share of common Chinese characters from which a guessed encoding is accepted without a warning."""
_POSSIBLE = 0.25
"""Share below which it is refused, unless the text has only a few characters beyond ASCII."""
_FEW = 20
"""Characters beyond ASCII from which their share of common ones says something."""
_LOST = "\N{REPLACEMENT CHARACTER}"


class Decoded(Struct, frozen=True):
    """What a file's bytes say."""

    text: str
    """The ground: no BOM, CR and CRLF kept, nothing normalised; of HTML its visible text."""
    encoding: str
    """One of `encodings.NAMES`."""
    sha256: str
    """Of the bytes."""
    size: int
    """Number of bytes."""
    bom: bool = False
    """Whether a UTF-16 file begins with a byte order mark."""
    needs_ground: bool = False
    """Whether `text` must be committed as `ground.txt`, because it cannot be derived from the bytes alone."""
    structure: Structure | None = None
    """What the form of a web page or a PDF says of its text."""


class _Candidate(Struct, frozen=True):
    text: str
    encoding: str
    likeness: Likeness


def decode(data: bytes, path: str) -> tuple[Decoded | None, list[Problem]]:
    """Decodes a file whose encoding is not known.

    Args:
        data: The whole file.
        path: Its name, for messages and for its suffix.

    Returns:
        The decoded text, or None; and the problems, which are warnings where there is a text.
    """
    from newsarchive.source import html, pdf  # noqa: PLC0415 - a build reads what was decoded when it was added

    refusal = _refused(data, path)
    if refusal:
        return None, [refusal]
    if pdf.is_pdf(data, path):
        return _printed(data, path)
    page = html.is_html(data, path)
    found, problems = _encoding_of(data, path, declared=html.charset(data) if page else None)
    if found is None:
        return None, problems
    encoding, text, bom = found
    structure = seen = None
    if page:
        seen = html.read_page(text)
        text, structure = seen.text, html.structure_of(seen, html.Votes(text))
    ground = page or not _comes_back(data, text, encoding, bom=bom)
    decoded = Decoded(text, encoding, hashlib.sha256(data).hexdigest(), len(data), bom, ground, structure)
    bare = empty_page(seen, path) if seen else blank(text, path)
    problems += [problem for problem in (bare, oversize(text, path)) if problem]
    return (None if any(p.severity is Severity.ERROR for p in problems) else decoded), problems


def _comes_back(data: bytes, text: str, encoding: str, *, bom: bool) -> bool:
    """Whether encoding `text` gives `data` again; a text with U+FFFD cannot be encoded in every encoding."""
    try:
        return encode(text, encoding, bom=bom) == data
    except UnicodeEncodeError:
        return False


def _printed(data: bytes, path: str) -> tuple[Decoded | None, list[Problem]]:
    """Decodes a PDF: its text layer is the ground, in UTF-8."""
    from newsarchive.source import pdf  # noqa: PLC0415

    text, structure, problems = pdf.read_pdf(data, path)
    if not errors(problems):
        problems += [problem for problem in (blank(text, path), oversize(text, path)) if problem]
    if errors(problems):
        return None, problems
    digest = hashlib.sha256(data).hexdigest()
    return Decoded(text, "utf-8", digest, len(data), needs_ground=True, structure=structure), problems


def blank(text: str, path: str) -> Problem | None:
    """The problem of a text that is empty or all white space."""
    if text.strip():
        return None
    return Problem(
        Place(path),
        "the file has no text",
        "a source holds at least one line of text",
        "save the text again, and check that the file is not empty",
    )


def empty_page(page: "WebPage", path: str) -> Problem | None:
    """The problem of a web page that shows no text, because other pages or a script supply it."""
    if page.text.strip():
        return None
    if page.framed:
        wrong, remedy = (
            "the page only shows other pages in frames",
            "open the frame by itself, save that page, and add it",
        )
    elif page.scripts:
        wrong = "the page has no text of its own: a script makes it"
        remedy = (
            "save the page once it is shown in full (“web page, complete”), or copy its text into a .txt file"
        )
    else:
        return blank(page.text, path)
    return Problem(Place(path), wrong, "a page whose text is in the file", remedy)


def oversize(text: str, path: str) -> Problem | None:
    """The problem of a text over `LIMIT`."""
    size = len(text.encode()) if len(text) * 4 > LIMIT else 0
    return _too_large("text", size, path) if size > LIMIT else None


def _refused(data: bytes, path: str) -> Problem | None:
    """The problem of a file that is empty, of another kind than text, or too large to decode."""
    if not data:
        return blank("", path)
    return other_kind(data, path) or (_too_large("file", len(data), path) if len(data) > 4 * LIMIT else None)


def _too_large(what: str, size: int, path: str) -> Problem:
    return Problem(
        Place(path),
        f"the {what} is {size / 1024 / 1024:.1f} MB long",
        "a source has at most 16 MB of text",
        "split it into one file for each page or article",
    )


_Found = tuple[str, str, bool]
"""Encoding, text without byte order mark, and whether a UTF-16 file begins with one."""


def _encoding_of(data: bytes, path: str, declared: str | None) -> tuple[_Found | None, list[Problem]]:
    if mark := marked(data):
        return _marked(data, path, *mark)
    text = _strictly(data, "utf-8")
    if text is not None and b"\0" not in data:
        return ("utf-8", text, False), []
    best = _best(data, text, declared) or _damaged(data, ("utf-8", declared or "gb18030", "gb18030", "cp950"))
    if best is None:
        return None, [_unreadable(data, path)]
    return (best.encoding, best.text, False), _doubts(best, path)


def _marked(data: bytes, path: str, name: str, mark: bytes) -> tuple[_Found | None, list[Problem]]:
    """The text after a byte order mark, which settles the encoding."""
    codec = "utf-8" if name == "utf-8-sig" else name
    body = data[len(mark) :]
    text = _strictly(body, codec)
    if text is not None:
        return (name, text, name != "utf-8-sig"), []
    damaged = _damaged(body, (codec,))
    if damaged is None:
        return None, [_unreadable(data, path)]
    return (name, damaged.text, name != "utf-8-sig"), _doubts(damaged, path)


def _best(data: bytes, utf8: str | None, declared: str | None) -> _Candidate | None:
    """The likeliest reading of bytes that are not plain UTF-8; `utf8` is their text if they are UTF-8 with NULs."""
    if utf8 is not None:
        held = _Candidate(utf8, "utf-8", likeness(utf8))
        rivals = [rival for rival in _utf16(data) if rival.likeness.plausible > held.likeness.plausible]
        return max([held, *rivals], key=lambda rival: rival.likeness.plausible)
    candidates = [*_utf16(data), *_legacy(data, declared)]
    believed = [one for one in candidates if _is_believable(one)]
    return max(believed, key=lambda one: one.likeness.chinese * one.likeness.plausible, default=None)


def _utf16(data: bytes) -> Iterator[_Candidate]:
    """Readings as UTF-16 without a mark. Nearly any bytes are valid UTF-16, so only those that look like text."""
    if len(data) % 2:
        return
    for name in ("utf-16-le", "utf-16-be"):
        text = _strictly(data, name)
        if text is not None:
            candidate = _Candidate(text, name, likeness(text))
            if candidate.likeness.plausible > _SURE:
                yield candidate


def _legacy(data: bytes, declared: str | None) -> Iterator[_Candidate]:
    preferred = [name for name in _GUESSED if name == declared]
    for name in [*preferred, *(name for name in _GUESSED if name not in preferred)]:
        text = _strictly(data, name)
        if text is not None:
            yield _Candidate(text, name, likeness(text))


def _damaged(data: bytes, encodings: Iterable[str]) -> _Candidate | None:
    """The first reading in which U+FFFD replaces only a few bytes, as in a file that was cut or joined badly."""
    for name in dict.fromkeys(encodings):
        text = data.decode(name, errors="replace")
        like = likeness(text)
        if text.count(_LOST) * 100 <= len(text) and like.beyond_ascii >= _FEW and like.chinese >= _SURE:
            return _Candidate(text, name, like)
    return None


def _is_believable(one: _Candidate) -> bool:
    few = one.likeness.beyond_ascii < _FEW
    return (
        few or one.likeness.chinese >= _POSSIBLE or (one.encoding == "gb18030" and _has_four_bytes(one.text))
    )


def _has_four_bytes(text: str) -> bool:
    """Whether GB18030 encodes a character of `text` in four bytes, a form that no other encoding resembles."""
    return any(len(char.encode("gb18030")) > 2 for char in set(text))  # noqa: PLR2004  # bytes of GBK


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return codecs.decode(data, encoding)
    except UnicodeDecodeError:
        return None


def _doubts(best: _Candidate, path: str) -> list[Problem]:
    if _LOST in best.text:
        return [
            Problem(
                Place.within(best.text, best.text.index(_LOST), path),
                f"{best.text.count(_LOST)} characters cannot be read as {best.encoding}; they stand as “{_LOST}”",
                "a file without damage",
                "ask for the file again, or accept the loss",
                Severity.WARNING,
            )
        ]
    if best.likeness.chinese >= _SURE:
        return []
    return [
        Problem(
            Place(path),
            f"the encoding is a guess: read as {best.encoding}, the text has few common Chinese characters",
            "a text whose encoding can be told",
            "look at the text; if it is garbled, save the original as UTF-8",
            Severity.WARNING,
        )
    ]


def _unreadable(data: bytes, path: str) -> Problem:
    offset = _first_bad(data)
    before = data[:offset].decode(errors="ignore")
    return Problem(
        Place.within(before, len(before), path),
        f"the file is in no encoding that the archive knows (byte {offset} is 0x{data[offset]:02X})",
        "UTF-8, UTF-16, GB18030 (GBK, GB2312) or Big5",
        "open it where it reads well and save it again as UTF-8",
    )


def _first_bad(data: bytes) -> int:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return min(error.start, len(data) - 1)
    return 0
