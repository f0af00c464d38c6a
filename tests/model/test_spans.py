import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.model.spans import Alignment, Run, Span, line_starts


def test_pieces_that_continue_each_other_are_one_run():
    alignment = Alignment.of_parts([(2, Span(5, 7)), (3, Span(7, 10)), (1, Span(12, 13))])

    assert alignment.runs == (Run(0, 5, 5, 10), Run(5, 1, 12, 13))


def test_a_replaced_stretch_answers_to_its_source_as_a_whole():
    alignment = Alignment.of_parts([(2, Span(0, 2)), (2, Span(2, 5)), (1, Span(5, 6))])

    assert alignment.source_of(2, 3) == Span(2, 5)
    assert alignment.source_of(1, 4) == Span(1, 5)
    assert alignment.text_at(3) == 2


def test_a_range_outside_the_text_is_refused():
    alignment = Alignment.of_parts([(2, Span(0, 2))])

    with pytest.raises(ValueError, match=r"no text at \[1, 1\)"):
        alignment.source_of(1, 1)
    with pytest.raises(ValueError, match="position 2 lies outside the text"):
        alignment.source_of(1, 3)


parts = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 30), st.integers(1, 4)).map(
        lambda piece: (piece[0], Span(piece[1], piece[1] + piece[2]))
    )
)


@given(parts)
def test_an_alignment_cut_into_parts_is_put_together_again(pieces):
    alignment = Alignment.of_parts(pieces)
    length = sum(piece[0] for piece in pieces)

    assert Alignment.of_parts(alignment.parts(0, length)) == alignment


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("", []),
        ("一\n\n二", [0, 3]),
        ("一\r\n二\r三", [0, 3, 5]),
        ("  \n 一\u2028二\x85三\n", [3]),
        ("\n\n\n", []),
    ],
)
def test_lines_end_at_lf_cr_and_crlf_only(text, starts):
    assert list(line_starts(text)) == starts


@given(st.text(alphabet="一 \n\r\u2028\x0b"))
def test_line_starts_are_those_of_a_slow_reading(text):
    starts, at = [], 0
    for line in text.replace("\r\n", "\n\n").replace("\r", "\n").split("\n"):
        if line.strip():
            starts.append(at)
        at += len(line) + 1

    assert list(line_starts(text)) == starts
