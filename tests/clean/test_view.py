"""The view that the rules have of a source, and the way back, judged by spelling out where each character comes from."""

from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsarchive.clean.view import view_of
from newsarchive.model.spans import Span

MARKED = st.lists(
    st.sampled_from(
        [
            "民警", "走访", "了三个小区。", " ", "\n", "　", "**", "~~", "*", "\\-", "\\", "<b>", "</b>", "<p>", "</p>", "<br/>", "&nbsp;", "[图]", "[", "](/a)",
            "![图](a.jpg)", "[![图](a.jpg)](/b)", "# ", "## ", "> ", "* ", "|", " | ", "{#a}", "<", ">", "2023\\-01\\-05", "鲁F32**", "张**和李**",
        ]
    ),
    max_size=30,
).map("".join)  # fmt: skip


@given(MARKED)
@example("**来源**：江城晚报")
@example("a\\-b<br/>c")
@settings(deadline=None, max_examples=400)
def test_a_view_is_its_source_without_the_gaps(text):
    view = view_of(text)
    left_out = {position for gap in view.gaps for position in range(*gap)}
    kept = [position for position in range(len(text)) if position not in left_out]

    assert view.text == "".join(text[position] for position in kept)
    for at, position in enumerate(kept):
        assert view.source_of(Span(at, at + 1)) == Span(position, position + 1)
        assert view.here(Span(position, position + 1)).start == at
    for position in left_out:
        assert view.here(Span(position, position)).size == 0


@given(MARKED, st.data())
@settings(deadline=None, max_examples=300)
def test_a_stretch_of_the_view_is_found_in_the_source_piece_by_piece(text, data):
    view = view_of(text)
    start = data.draw(st.integers(0, len(view.text)))
    end = data.draw(st.integers(start, len(view.text)))

    pieces = list(view.stretches_of(Span(start, end)))

    assert "".join(piece.of(text) for piece in pieces) == view.text[start:end]
    assert all(before.end < after.start for before, after in pairwise(pieces))
    whole = view.source_of(Span(start, end))
    assert (whole.start, whole.end) == (pieces[0].start, pieces[-1].end)


def test_a_text_without_marks_is_its_own_view():
    text = "民警帮老人找到家人\n\n鲁F32**号车停在路边，张**和李**在场。\n"

    assert view_of(text).text is text


def test_marks_around_a_line_stay_and_those_within_it_go():
    text = "# **民警**帮老人找到家人\n\n> 老人~~近日~~出门\\-买菜\n"

    assert view_of(text).text == "# 民警帮老人找到家人\n\n> 老人近日出门-买菜\n"
