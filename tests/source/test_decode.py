"""Bytes become text and come back from it; what cannot is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.problems import Severity
from newsarchive.problems.chinese import in_both
from newsarchive.source import decode
from newsarchive.source.encodings import NAMES, encode

SIMPLIFIED = "株洲日报记者报道，全市公安机关推进社区警务，化解矛盾纠纷3.1万余起。\r\n群众的安全感提升了。\n"
TRADITIONAL = "株洲日報記者報道，全市公安機關推進社區警務，化解矛盾糾紛3.1萬餘起。\r\n群眾的安全感提升了。\n"


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "gb18030"])
def test_simplified_news_is_read_in_each_encoding(name):
    data = SIMPLIFIED.encode(name)

    decoded, problems = decode(data, "news.txt")

    assert (decoded.text, decoded.encoding, decoded.bom) == (SIMPLIFIED, name, False)
    assert problems == []
    assert not decoded.needs_ground


@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", "gb18030", "big5"])
def test_traditional_news_is_read_in_each_encoding(name):
    decoded, problems = decode(TRADITIONAL.encode(name), "news.txt")

    assert (decoded.text, decoded.encoding, problems) == (TRADITIONAL, name, [])


def test_hong_kong_characters_are_read_as_hkscs():
    text = TRADITIONAL + "佢哋嘅公司喺旺角，啲人話冇問題，咁就係囉，嚟咗三個。"

    decoded, _ = decode(text.encode("big5hkscs"), "news.txt")

    assert (decoded.text, decoded.encoding) == (text, "big5hkscs")


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
def test_a_byte_order_mark_is_taken_off_and_remembered(name):
    data = "\ufeff".encode(name) + SIMPLIFIED.encode(name)

    decoded, _ = decode(data, "news.txt")

    assert (decoded.text, decoded.encoding, decoded.bom) == (SIMPLIFIED, name, True)
    assert encode(decoded.text, decoded.encoding, bom=decoded.bom) == data


@given(st.text(), st.sampled_from(NAMES), st.booleans())
def test_the_bytes_come_back_or_a_ground_is_asked_for(text, name, marked):
    mark = "\ufeff" if marked and name.startswith("utf-16") else ""
    try:
        data = (mark + text).encode(name)
    except UnicodeEncodeError:
        return

    decoded, problems = decode(data, "any.txt")

    if decoded is None:
        assert any(problem.severity is Severity.ERROR for problem in problems)
    elif not decoded.needs_ground:
        assert encode(decoded.text, decoded.encoding, bom=decoded.bom) == data


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip))
def test_any_utf8_text_is_read_as_it_is(text):
    decoded, _ = decode(text.encode(), "any.txt")

    if "\0" not in text and not text.startswith("\ufeff"):
        assert (decoded.text, decoded.encoding) == (text, "utf-8") or decoded.needs_ground


@given(st.binary(max_size=300))
def test_any_bytes_are_read_alike_twice(data):
    assert decode(data, "any.txt") == decode(data, "any.txt")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            b"",
            (
                "x.txt:1:1: the file has no text; a source holds at least one line of text; save the text again,"
                " and check that the file is not empty"
            ),
        ),
        (
            b"\n \r\n",
            (
                "x.txt:1:1: the file has no text; a source holds at least one line of text; save the text again,"
                " and check that the file is not empty"
            ),
        ),
        (
            "警务\r报道".encode() + b"\xff\xff\xff",
            (
                "x.txt:2:3: the file is in no encoding that the archive knows (byte 13 is 0xFF); UTF-8, UTF-16,"
                " GB18030 (GBK, GB2312) or Big5; open it where it reads well and save it again as UTF-8"
            ),
        ),
        (
            b"%PDF-1.7\n",
            (
                "x.txt:1:1: this PDF is broken: it cannot be read to its end; a whole PDF file; ask for the file again,"
                " or open it in a PDF reader and save it anew"
            ),
        ),
        (
            "字".encode() * 6_000_000,
            (
                "x.txt:1:1: the text is 17.2 MB long; a source has at most 16 MB of text; split it into one file"
                " for each page or article"
            ),
        ),
    ],
    ids=["empty", "blank", "no encoding", "pdf", "too long"],
)
def test_what_cannot_be_read_is_explained(data, said):
    decoded, problems = decode(data, "x.txt")

    assert decoded is None
    assert [str(problem) for problem in problems] == [said]
    assert in_both(problems[0]).endswith(f" / {problems[0].text}")


@pytest.mark.parametrize("name", ["shift-jis", "euc-kr"])
def test_other_languages_are_not_taken_for_chinese(name):
    text = {
        "shift-jis": "これは日本語の文章です、新聞の記事ではありません。",
        "euc-kr": "이것은 한국어 문장입니다 신문 기사",
    }[name]

    decoded, problems = decode((text * 3).encode(name), "x.txt")

    assert decoded is None
    assert "no encoding that the archive knows" in problems[0].wrong


def test_a_few_broken_bytes_leave_a_ground_and_a_warning():
    data = (
        SIMPLIFIED.encode("gb18030") * 5 + "株洲".encode("gb18030") + b"\xff" + SIMPLIFIED.encode("gb18030")
    )

    decoded, problems = decode(data, "x.txt")

    assert (decoded.encoding, decoded.needs_ground, decoded.text.count("\ufffd")) == ("gb18030", True, 1)
    assert [str(problem) for problem in problems] == [
        (
            "x.txt:11:3: 1 characters cannot be read as gb18030; they stand as “\ufffd”; a file without damage;"
            " ask for the file again, or accept the loss"
        )
    ]
    assert problems[0].severity is Severity.WARNING
    assert in_both(problems[0]).startswith("1 个字符按 gb18030 无法读出，以“\ufffd”代替；")


@pytest.mark.parametrize(
    ("data", "encoding", "bom"),
    [
        ((TRADITIONAL * 5).encode("cp950") + b"\xff" + (TRADITIONAL * 5).encode("cp950"), "cp950", False),
        ("\ufeff".encode() + (SIMPLIFIED * 5).encode() + b"\xff" + SIMPLIFIED.encode(), "utf-8-sig", False),
        ("\ufeff".encode("utf-16-le") + (SIMPLIFIED * 5).encode("utf-16-le") + b"\n", "utf-16-le", True),
    ],
    ids=["Big5", "UTF-8 with a byte order mark", "UTF-16 with a byte too many"],
)
def test_a_broken_byte_is_replaced_in_each_encoding(data, encoding, bom):
    decoded, problems = decode(data, "x.txt")

    assert (decoded.encoding, decoded.bom, decoded.needs_ground) == (encoding, bom, True)
    assert decoded.text.count("\ufffd") == 1
    assert not decoded.text.startswith("\ufeff")
    assert [problem.severity for problem in problems] == [Severity.WARNING]
