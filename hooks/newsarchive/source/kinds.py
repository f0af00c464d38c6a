"""Recognises files of other kinds than text, by their first bytes."""

import re

from newsarchive.problems import Place, Problem

_BY_OCR = "make its text by OCR, read it against the picture, and add it as a Markdown or text file"
_EXPORT = "open it where it reads well, save it as plain text (.txt, UTF-8) or as PDF, and add that file"
_UNPACK = "unpack it, and add the files in it one by one"
_TRANSCRIBE = "add a transcript of what is said as a text file"
_AS_PAGE = "save the page again as “web page, complete” (.html), and add that file"

_KINDS: tuple[tuple[bytes, str, str], ...] = (
    (rb"\x89PNG\r\n\x1a\n", "a picture (PNG)", _BY_OCR),
    (rb"\xff\xd8\xff", "a picture (JPEG)", _BY_OCR),
    (rb"GIF8[79]a", "a picture (GIF)", _BY_OCR),
    (rb"RIFF....WEBPVP", "a picture (WebP)", _BY_OCR),
    (rb"BM....\0\0\0\0", "a picture (BMP)", _BY_OCR),
    (rb"II\*\0|MM\0\*", "a picture (TIFF)", _BY_OCR),
    (rb"\0\0..ftyp(?:hei[cx]|hevc|mif1|msf1|avif)", "a picture (HEIC or AVIF)", _BY_OCR),
    (rb"AT&TFORM", "pages as pictures (DjVu)", _BY_OCR),
    (rb"PK\x03\x04.{26}mimetypeapplication/epub\+zip", "an e-book (EPUB)", _EXPORT),
    (rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument", "an OpenDocument file", _EXPORT),
    (rb"PK\x03\x04(?=.*word/document\.xml)", "a Word document (.docx)", _EXPORT),
    (rb"PK\x03\x04(?=.*(?:xl/workbook|ppt/presentation)\.xml)", "an Excel or PowerPoint file", _EXPORT),
    (rb"PK\x03\x04", "an archive of files (ZIP)", _UNPACK),
    (rb"Rar!\x1a\x07", "an archive of files (RAR)", _UNPACK),
    (rb"7z\xbc\xaf\x27\x1c", "an archive of files (7z)", _UNPACK),
    (rb"\x1f\x8b\x08", "a packed file (gzip)", _UNPACK),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document (.doc, .wps, .xls or .ppt)", _EXPORT),
    (rb"\{\\rtf", "a text with layout (RTF)", _EXPORT),
    (rb"%!PS", "a file for printers (PostScript)", _EXPORT),
    (rb"From: <Saved by [^\r\n]*\r?\n", "a saved page in one file (.mhtml)", _AS_PAGE),
    (rb"bplist00.*WebMainResource", "a saved page in one file (.webarchive)", _AS_PAGE),
    (rb"\0\0..ftyp", "a video or sound recording (MP4)", _TRANSCRIBE),
    (rb"\x1a\x45\xdf\xa3", "a video (WebM or Matroska)", _TRANSCRIBE),
    (rb"RIFF....(?:AVI |WAVE)", "a video or sound recording (AVI or WAVE)", _TRANSCRIBE),
    (rb"OggS\0", "a video or sound recording (Ogg)", _TRANSCRIBE),
    (rb"ID3[\x02-\x04]\0", "a sound recording (MP3)", _TRANSCRIBE),
)
"""How files of a kind begin, what they are, and what to do; of two that fit, the first.

The signatures are those of the WHATWG's MIME Sniffing Standard (section 6) and, for what it does not name, of the formats'
specifications: TIFF 6.0, ISO/IEC 23008-12 (HEIC), DjVu 3, EPUB OCF 3, OpenDocument 1.3, ECMA-376, APPNOTE (ZIP), RAR 5,
7zFormat, [MS-CFB], RTF 1.9, PLRM 3, ID3v2; of saved pages, what Chromium and Safari write.
"""


def other_kind(data: bytes, path: str) -> Problem | None:
    """The problem of a file that holds no text by itself, such as a picture or a word processor's document."""
    for pattern, kind, remedy in _KINDS:
        if re.match(pattern, data, re.DOTALL):
            return Problem(
                Place(path),
                f"the file is {kind}",
                "a text file, a saved web page (.html) or a PDF with text",
                remedy,
            )
    return None
