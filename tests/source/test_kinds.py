"""Files of other kinds than text are refused with what they are and what to do."""

import zipfile
from io import BytesIO

import pytest

from newsarchive.problems.chinese import in_both
from newsarchive.source import decode

BY_OCR = "make its text by OCR, read it against the picture, and add it as a Markdown or text file"
EXPORT = "open it where it reads well, save it as plain text (.txt, UTF-8) or as PDF, and add that file"
UNPACK = "unpack it, and add the files in it one by one"
TRANSCRIBE = "add a transcript of what is said as a text file"


def zipped(**files):
    """A ZIP archive; in the names, `__` stands for a slash and `_xml` for the suffix."""
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return held.getvalue()


@pytest.mark.parametrize(
    ("data", "kind", "remedy"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(300), "a picture (PNG)", BY_OCR),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "a picture (JPEG)", BY_OCR),
        (b"GIF89a\x01\0", "a picture (GIF)", BY_OCR),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "a picture (WebP)", BY_OCR),
        (b"BM\x36\x10\0\0\0\0\0\0\x36", "a picture (BMP)", BY_OCR),
        (b"II*\0\x08\0\0\0", "a picture (TIFF)", BY_OCR),
        (b"\0\0\0\x18ftypheic", "a picture (HEIC or AVIF)", BY_OCR),
        (zipped(_content="", word__document_xml="<w/>"), "a Word document (.docx)", EXPORT),
        (zipped(_content="", xl__workbook_xml="<w/>"), "an Excel or PowerPoint file", EXPORT),
        (zipped(mimetype="application/epub+zip"), "an e-book (EPUB)", EXPORT),
        (zipped(mimetype="application/vnd.oasis.opendocument.text"), "an OpenDocument file", EXPORT),
        (zipped(a="text"), "an archive of files (ZIP)", UNPACK),
        (b"\x1f\x8b\x08\0", "a packed file (gzip)", UNPACK),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0",
            "an Office document (.doc, .wps, .xls or .ppt)",
            EXPORT,
        ),
        (rb"{\rtf1\ansi text}", "a text with layout (RTF)", EXPORT),
        (b"\0\0\0\x20ftypisom", "a video or sound recording (MP4)", TRANSCRIBE),
        (b"ID3\x03\0\0", "a sound recording (MP3)", TRANSCRIBE),
        (
            b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.cn/b\r\n",
            "a saved page in one file (.mhtml)",
            "save the page again as “web page, complete” (.html), and add that file",
        ),
    ],
)
def test_a_file_of_another_kind_is_refused_by_its_name(data, kind, remedy):
    decoded, problems = decode(data, "x.txt")

    assert decoded is None
    assert [str(problem) for problem in problems] == [
        f"x.txt:1:1: the file is {kind}; a text file, a saved web page (.html) or a PDF with text; {remedy}"
    ]
    assert in_both(problems[0]).endswith(f" / {problems[0].text}")


@pytest.mark.parametrize(
    "text", ["BMW在长沙", "GIF图片", "RIFF是一种格式", "From: 张三", "PK赛开始了", "MM和GG"]
)
def test_a_text_that_begins_like_another_kind_is_a_text(text):
    decoded, _ = decode(text.encode(), "x.txt")

    assert decoded.text == text
