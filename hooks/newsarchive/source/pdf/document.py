"""Opens a PDF: its characters with their places, or the reason why there are none."""

import logging
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from newsarchive.problems import Place, Problem, Severity
from newsarchive.source.pdf.direction import across
from newsarchive.source.pdf.pieces import Glyph
from newsarchive.source.pdf.radicals import characters
from newsarchive.source.pdf.unpacked import LARGEST, is_too_large

if TYPE_CHECKING:
    from pdfplumber.page import Page

_UNMAPPED = "(cid:"
_MOST = 0.05
"""Share of characters without a Unicode value above which a text layer is unusable."""
_ENOUGH = 10
"""Characters a page on average, or ten times as many in all, below which their share without a value says nothing."""
_SLOPE = 0.05
"""Slope of a line of characters up to which it counts as level."""
_JUMP = 3
"""Distance between two characters, in sizes of type, above which they belong to different texts."""
_STAMP = 24
"""Characters that a scanner's stamp and a page number have at most."""
_COVERED = 0.5
"""Share of a page that a picture of the page covers at least."""
_WAY_OUT = "make its text by OCR, read it against the pages, and add it as a Markdown or text file"


class Sheet(Struct, frozen=True):
    """One page of a PDF."""

    glyphs: tuple[Glyph, ...]
    height: float
    turned: tuple[str, ...] = ()
    """Texts set at an angle, such as watermarks and notes in the margin."""
    picture: bool = False
    """Whether a picture covers it and it has hardly any text, as scanned pages have only a stamp or a number."""


def is_pdf(data: bytes, path: str) -> bool:
    """Whether a file is a PDF, judged by its first bytes or its suffix."""
    return b"%PDF-" in data[:1024] or path.lower().endswith(".pdf")


def open_pdf(data: bytes, path: str) -> tuple[list[Sheet], list[Problem]]:
    """The pages of a PDF with their characters, or the problem that prevents reading them."""
    import pdfplumber  # noqa: PLC0415  # needed only where a PDF is added

    logging.getLogger("pdfminer").setLevel(
        logging.ERROR
    )  # it warns of every odd font, and nobody can act on it
    try:
        with pdfplumber.open(BytesIO(data)) as document:
            number = next(
                (page.page_number for page in document.pages if is_too_large(page.page_obj.contents)), None
            )
            if number is not None:
                return [], [_oversized(path, number)]
            pages = [_page(page) for page in document.pages]
    except Exception as error:  # noqa: BLE001  # pdfminer raises nearly anything on a broken file
        return [], [_unreadable(path, error)]
    sheets = [
        Sheet(tuple(_glyphs(chars)), height, tuple(_turned(chars)), picture)
        for chars, height, picture in pages
    ]
    problem = _without_text(sheets, path)
    return ([], [problem]) if problem else (sheets, list(_pictures(sheets, path)))


def _page(page: "Page") -> tuple[list[dict[str, Any]], float, bool]:
    """A page's characters, turned if they do not run across, its height, and whether it is a picture of a page.

    pdfplumber's cache for the page is freed.
    """
    chars, height, width = page.chars, float(page.height), float(page.width)
    images = sum((one["x1"] - one["x0"]) * (one["bottom"] - one["top"]) for one in page.images)
    page.close()
    texts = sum(bool(char["text"].strip()) for char in chars)
    set_across, tall = across(chars, width, height)
    return set_across, tall, texts < _STAMP and images >= _COVERED * width * height


def _glyphs(chars: Sequence[dict[str, Any]]) -> Iterator[Glyph]:
    for char in chars:
        if char["text"] and _is_upright(char):
            font = str(char["fontname"]).lower()
            yield Glyph(
                characters(char["text"]),
                char["x0"],
                char["x1"],
                char["top"],
                char["bottom"],
                float(char["size"]),
                "bold" in font or "hei" in font,
            )


def _is_upright(char: dict[str, Any]) -> bool:
    """Whether a character stands upright or nearly so (pdfplumber's own `upright` is true up to 90 degrees)."""
    across, up, *_ = char["matrix"]
    return bool(char["upright"]) and abs(up) <= _SLOPE * abs(across)


def _turned(chars: Sequence[dict[str, Any]]) -> Iterator[str]:
    """The texts at an angle, in the order of the file; a large distance begins a new one."""
    held = ""
    before: dict[str, Any] | None = None
    for char in chars:
        if not char["text"] or _is_upright(char):
            continue
        if before is not None and _distance(before, char) > _JUMP * float(char["size"]):
            yield held
            held = ""
        held += characters(char["text"])
        before = char
    if held.strip():
        yield held


def _distance(one: dict[str, Any], other: dict[str, Any]) -> float:
    return float(max(abs(one["x0"] - other["x0"]), abs(one["top"] - other["top"])))


def pictured(path: str) -> Problem:
    """The problem of a PDF without text, or with no more of it than stamps and page numbers."""
    return Problem(
        Place(path), "this PDF has no text layer: its pages are pictures", "a PDF with text", _WAY_OUT
    )


def _without_text(sheets: Sequence[Sheet], path: str) -> Problem | None:
    """The problem of a PDF whose pages are pictures, or whose fonts do not say what they draw."""
    texts = [glyph.text for sheet in sheets for glyph in sheet.glyphs if glyph.text.strip()]
    texts += [char for sheet in sheets for text in sheet.turned for char in text]
    if not texts or all(sheet.picture for sheet in sheets):
        return pictured(path)
    few = len(texts) < min(_ENOUGH * len(sheets), 10 * _ENOUGH)
    lost = sum(text.startswith(_UNMAPPED) for text in texts)
    if few or lost <= _MOST * len(texts):
        return None
    return Problem(
        Place(path),
        f"the fonts of this PDF do not say which characters they draw ({lost} of {len(texts)} are unknown)",
        "a text layer that can be copied",
        _WAY_OUT,
    )


def _pictures(sheets: Sequence[Sheet], path: str) -> Iterator[Problem]:
    """A warning for each page that is a picture among pages of text."""
    for number, sheet in enumerate(sheets, 1):
        if sheet.picture:
            yield Problem(
                Place(path),
                f"page {number} of this PDF has no text layer: it is a picture",
                "text on each page",
                "make its text by OCR and add it as a file of its own, or write under “completeness” that the page is missing",
                Severity.WARNING,
            )


def _oversized(path: str, number: int) -> Problem:
    return Problem(
        Place(path),
        f"page {number} of this PDF unpacks to more than {LARGEST // 1_000_000} MB of drawing",
        "pages of text",
        "copy its text into a .txt file, or save the pages with text anew",
    )


def _unreadable(path: str, error: Exception) -> Problem:
    names = {type(one).__name__ for one in (error, error.__cause__, error.__context__, *error.args)}
    if names & {"PDFPasswordIncorrect", "PDFEncryptionError"}:
        return Problem(
            Place(path),
            "this PDF is encrypted and asks for a password",
            "a PDF that opens without one",
            "open it with its password and save it without, or copy its text into a .txt file",
        )
    return Problem(
        Place(path),
        "this PDF is broken: it cannot be read to its end",
        "a whole PDF file",
        "ask for the file again, or open it in a PDF reader and save it anew",
    )
