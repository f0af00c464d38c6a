"""Control characters are shown, never obeyed, and no position moves."""

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.text.controls import CONTROLS, on_one_line, pictured


def test_each_control_character_has_a_picture():
    assert pictured("记\0者\x1b[31m说\x7f\x9b：\t好\r\n") == "记␀者␛[31m说␡␦：\t好\r\n"
    assert on_one_line("一\n二\t三\r四") == "一␊二␉三␍四"


@given(st.text())
def test_a_picture_stands_where_the_character_stood(text):
    shown = pictured(text)

    assert len(shown) == len(text)
    assert all(one == other or one in CONTROLS for one, other in zip(text, shown, strict=True))
    assert not set(shown) & set(CONTROLS)
    assert on_one_line(text).isprintable() or not set(on_one_line(text)) & set(CONTROLS + "\t\r\n")
