"""The ledger refuses what does not fit it."""

import pytest

from newsarchive.clean import apply, undo
from newsarchive.clean.ledger import compose
from newsarchive.model.source import Edit, Ledger
from newsarchive.model.spans import Span

EDIT = Edit(Span(1, 2), ",", "，", "width", "Half-width.")


def test_apply_and_undo_are_each_others_inverse():
    ledger = Ledger((EDIT, Edit(Span(3, 5), "\n\n", "", "join", "Cut.")))

    assert apply("a,b\n\nc", ledger) == "a，bc"
    assert undo("a，bc", ledger) == "a,b\n\nc"


def test_apply_refuses_a_text_that_is_not_the_ledgers():
    with pytest.raises(ValueError, match=r"\[1, 2\) holds 'b', not ','"):
        apply("ab", Ledger((EDIT,)))


def test_undo_refuses_a_clean_text_that_is_not_the_ledgers():
    with pytest.raises(ValueError, match=r"\[1, 2\) holds 'b', not '，'"):
        undo("ab", Ledger((EDIT,)))


def test_compose_refuses_two_edits_of_one_place():
    other = Edit(Span(0, 2), "a,", "", "control", "A control.")
    with pytest.raises(ValueError, match=r"control at .* and width at .* overlap"):
        compose([EDIT, other])


def test_compose_leaves_out_edits_that_change_nothing():
    assert compose([Edit(Span(0, 1), "a", "a", "x", "y")]) == Ledger()
