"""Problems as GitHub reads them: no name of a file and no text may begin a command of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.problems import Place, Problem, Severity


def command(path, text):
    return Problem(Place(path, 3, 5), "wrong", "expected", "remedy", Severity.WARNING).as_github(text)


def unescaped(text, pairs):
    for char, escape in pairs:
        text = text.replace(escape, char)
    return text


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("", 1, 1), ("警务", 1, 3), ("一\n二\r\n三", 3, 2), ("一\r二\r", 3, 1), ("\n\n", 3, 1)],
)
def test_a_position_is_told_as_editors_count(text, line, column):
    assert Place.within(f"{text}后文\n", len(text), "a.txt") == Place("a.txt", line, column)


DATA = [("\r", "%0D"), ("\n", "%0A"), ("%", "%25")]
PROPERTY = [(":", "%3A"), (",", "%2C"), *DATA]


def test_a_plain_problem_stands_as_it_is():
    assert (
        command("corpus/places.yml", "two: one") == "::warning file=corpus/places.yml,line=3,col=5::two: one"
    )


def test_a_line_feed_in_a_name_begins_no_second_command():
    said = command("corpus/sources/a\n::error::b,line=1/source.yml", "100 %")

    assert said == (
        "::warning file=corpus/sources/a%0A%3A%3Aerror%3A%3Ab%2Cline=1/source.yml,line=3,col=5::100 %25"
    )


@given(st.text(), st.text())
def test_whatever_a_file_is_called_the_command_holds_its_parts(path, text):
    said = command(path, text)
    head, _, told = said.removeprefix("::").partition("::")
    properties = head.removeprefix("warning ").split(",")

    assert not set("\r\n") & set(said)
    assert [one.partition("=")[0] for one in properties] == ["file", "line", "col"]
    assert unescaped(properties[0].removeprefix("file="), PROPERTY) == path
    assert unescaped(told, DATA) == text
