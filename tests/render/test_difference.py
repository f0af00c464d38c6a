"""The rows of a provenance page lose nothing on either side."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from newsarchive.model.article import Cleaned
from newsarchive.model.source import Edit, Ledger
from newsarchive.model.spans import Span, line_starts
from newsarchive.render.source.comparison import comparison
from newsarchive.render.source.difference import rows
from render import archives


@st.composite
def edited(draw):
    """A text with a ledger over it."""
    text = draw(st.text("甲乙 \n\r", max_size=30))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = [Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False)]
    return text, [
        Edit(span, span.of(text), draw(st.sampled_from(["", "丙", "丁\n"])), "rule", "why") for span in spans
    ]


def applied(text, edits):
    parts, at = [], 0
    for edit in edits:
        parts += [text[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return "".join((*parts, text[at:]))


@given(edited())
def test_the_rows_joined_are_the_source_and_the_clean_text(case):
    text, edits = case
    pieces = [piece for row in rows(text, edits) for piece in row.pieces]

    assert "".join(piece.source for piece in pieces) == text
    assert "".join(piece.clean for piece in pieces) == applied(text, edits)
    assert [piece.edit for piece in pieces if piece.edit] == edits


@given(edited())
def test_a_row_begins_where_it_says_and_at_a_line(case):
    text, edits = case
    at = 0
    for row in rows(text, edits):
        assert row.start == at
        assert at == 0 or text[at - 1] in "\n\r"
        at += sum(len(piece.source) for piece in row.pieces)


def test_joined_lines_are_one_row_and_a_dropped_line_a_row_of_its_own():
    starts = [row.start for row in rows(archives.TEXT, archives.EDITS) if not row.blank]

    joined = archives.TEXT.index("市也")
    assert starts == [start for start in line_starts(archives.TEXT) if start != joined]


@pytest.mark.parametrize("broken", ["\n", "\r\n", "\r"])
def test_a_removed_line_break_of_any_kind_is_shown(broken):
    text = f"老桥{broken}重开"
    ledger = Ledger((Edit(Span(2, 2 + len(broken)), broken, "", "join", "why"),))
    source = archives.source([], text=text)
    shown = comparison(replace(source, cleaned=Cleaned(ledger, "老桥重开", ())), "zh-Hans")

    assert re.search('<del [^>]*><span class="na-nl">↵</span>\n</del>', shown)
