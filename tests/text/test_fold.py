import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.text import PUNCTUATION, fold, fold_table, is_han, not_plain, squeeze
from newsarchive.text.simplified import PAIRS


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("隻要群眾需要", "只要群众需要"),
        ("守護著", "守护着"),
        ("１２３４５热线", "12345热线"),
        ("ＡＰＰ", "app"),
        ("“三高四新”", '"三高四新"'),
        ("「三高四新」", '"三高四新"'),
        ("人防、物防", "人防,物防"),
        ("1月—10月", "1月-10月"),
        ("大湖之南丨守护", "大湖之南|守护"),
    ],
)
def test_two_spellings_of_one_text_are_equal(one, other):
    assert fold(one) == fold(other)


@given(st.text())
def test_folded_text_has_as_many_code_points(text):
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_the_fold_knows_no_context(one, other):
    assert fold(one + other) == fold(one) + fold(other)


def test_a_plane_of_characters_is_folded_as_they_are():
    plane = "".join(chr(code) for code in range(0x10000))

    assert fold(plane) == "".join(map(fold, plane))


def test_every_character_of_the_tables_folds_as_what_they_make_of_it():
    told = {chr(code): to for code, to in (fold_table() | PUNCTUATION).items()}

    assert {char: fold(char) for char, to in told.items() if fold(char) not in (to, fold(to))} == {}


def test_the_table_is_openccs_and_one_more():
    chars = [chr(code) for start, end in IDEOGRAPHS for code in range(start, end)]
    simple = opencc.OpenCC("t2s").convert("\n".join(chars)).split("\n")
    pairs = [(char, to) for char, to in zip(chars, simple, strict=True) if char != to and len(to) == 1]

    written = "".join(map("".join, pairs))
    assert written == PAIRS, f"newsarchive/text/simplified.py would now be:\n{written}"
    assert fold_table() == {ord(char): to for char, to in pairs} | {ord("著"): "着"}


def test_no_character_of_the_table_counts_as_plain():
    traditional = set(map(chr, fold_table()))

    assert not_plain("".join(traditional) + "警务ab1") == traditional


IDEOGRAPHS = ((0x3400, 0xA000), (0xF900, 0xFB00), (0x20000, 0x323B0))
"""Where Unicode has Chinese characters."""


@given(st.text(), st.text(min_size=200))
def test_a_long_text_is_folded_as_its_characters_are(short, long):
    text = "\0著" + short + long

    assert fold(text) == "".join(map(fold, text))


def test_a_text_of_many_thousand_characters_is_folded_as_its_characters_are():
    text = "「這」隻，ＡＰＰ\n\ud800𠀀" * 20_000

    assert fold(text) == "".join(map(fold, text))


@given(st.text(alphabet="社 区\n警\u3000务"))
def test_squeezed_text_remembers_where_its_characters_stood(text):
    squeezed, positions = squeeze(text)

    assert [text[position] for position in positions] == list(squeezed)
    assert not any(char.isspace() for char in squeezed)


@pytest.mark.parametrize(
    ("char", "expected"), [("警", True), ("〇", True), ("𠀀", True), ("，", False), ("A", False)]
)
def test_chinese_characters_are_told_from_others(char, expected):
    assert is_han(char) is expected
