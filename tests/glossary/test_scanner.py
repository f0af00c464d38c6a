from hypothesis import given
from hypothesis import strategies as st

from newsarchive.glossary.scanner import scanner

FORMS = ("警务", "警务室", "𠀀网", "网格员", "5快反", "ab")


@given(st.text("警务室网格员𠀀5快反ab\ud800 ") | st.text())
def test_every_place_where_a_form_may_begin_is_found_in_order(text):
    openings = tuple(form[:3] for form in FORMS)

    assert scanner(FORMS).places(text) == [
        place for place in range(len(text)) if text.startswith(openings, place)
    ]


def test_the_longest_form_is_tried_first():
    assert scanner(FORMS).lengths["警务"] == (3, 2)


def test_without_forms_nothing_is_found():
    assert scanner(()).places("警务室") == []
