"""The page alone gives the source position of each character, and an address for each line."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span, line_starts
from newsarchive.render.pages.article import body
from render import archives
from render.dom import parse, positions

KINDS = (
    BlockKind.TITLE,
    BlockKind.BYLINE,
    BlockKind.PARAGRAPH,
    BlockKind.HEADING,
    BlockKind.LIST,
    BlockKind.CAPTION,
)


@st.composite
def articles(draw):
    """A source, and blocks that keep, replace or drop stretches of it, in an order of their own."""
    text = draw(st.text("老桥集市 \n\r", min_size=1, max_size=60))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=12)) | {0, len(text)})
    parts = [
        (Span(start, end), replacement)
        for start, end in pairwise(cuts)
        for kept, replacement in [
            draw(st.tuples(st.booleans(), st.sampled_from([None, None, "（改）", "甲"])))
        ]
        if kept
    ]
    blocks = []
    while parts:
        size = draw(st.integers(1, 3))
        kind = draw(st.sampled_from(KINDS))
        blocks.append(archives.block(kind, parts[:size], text))
        parts = parts[size:]
    return text, tuple(draw(st.permutations(blocks)))


def page_of(text, blocks):
    reading = archives.reading(blocks=blocks, text=text, title="无题")
    context = archives.context(archives.archive([archives.source([reading], text=text)]))
    return parse(body(context.shown("bridge"), context))


@settings(deadline=None)
@given(articles())
def test_every_character_on_the_page_is_found_in_the_source(article):
    text, blocks = article
    page = page_of(text, blocks)

    shown = {
        int(node.attributes["data-block"]): node
        for node in page.elements()
        if "data-block" in node.attributes
    }
    assert sorted(shown) == list(range(len(blocks)))
    for number, node in shown.items():
        found = positions(node)
        assert "".join(char for char, _, _ in found) == blocks[number].text
        expected = [blocks[number].alignment.source_of(at, at + 1) for at in range(len(blocks[number].text))]
        assert [Span(start, end) for _, start, end in found] == expected


@settings(deadline=None)
@given(articles())
def test_every_line_of_the_source_has_one_id(article):
    text, blocks = article

    ids = [node.attributes["id"] for node in page_of(text, blocks).elements() if "id" in node.attributes]

    assert len(ids) == len(set(ids))
    assert {f"c{start}" for start in line_starts(text)} <= set(ids)


@settings(deadline=None)
@given(articles())
def test_a_paragraph_number_leads_to_an_id_in_its_paragraph(article):
    for node in page_of(*article).elements():
        for number in node.having("na-n") if "data-block" in node.attributes else ():
            target = number.attributes["href"].removeprefix("#")
            assert target in [inner.attributes.get("id") for inner in node.elements()]


def test_the_marker_of_a_dropped_line_precedes_the_next_text_kept():
    page = page_of(archives.TEXT, archives.bridge_blocks())

    dateline = next(node for node in page.elements() if node.attributes.get("data-block") == "0")
    assert [node.attributes.get("id") for node in dateline.having("na-at")] == ["c0", "c9"]


def test_markers_of_lines_dropped_at_the_end_are_in_the_tail():
    [tail] = page_of(archives.TEXT, archives.bridge_blocks()).having("na-tail")

    start = archives.TEXT.index("返回顶部")
    assert [node.attributes["id"] for node in tail.having("na-at")] == [f"c{start}"]


def test_a_gap_maps_to_no_character_and_the_text_after_it_to_its_own():
    text = "推动\n内力。\n"
    parts = [(Span(0, 2), None), (Span(2, 2), "[…]"), (Span(3, 6), None)]
    page = page_of(text, (archives.block(BlockKind.PARAGRAPH, parts, text),))

    found = positions(page.having("na-p")[0])
    assert [start for _, start, _ in found] == [0, 1, 2, 2, 2, 3, 4, 5]
    assert [end - start for _, start, end in found] == [1, 1, 0, 0, 0, 1, 1, 1]


def test_a_gap_before_the_first_character_of_a_line_keeps_the_line_s_only_id():
    text = "甲\n乙。\n"
    parts = [(Span(2, 2), "[…]"), (Span(2, 4), None)]
    page = page_of(text, (archives.block(BlockKind.PARAGRAPH, parts, text),))

    ids = [node.attributes["id"] for node in page.having("na-at") if "id" in node.attributes]
    assert ids == ["c0", "c2"]
