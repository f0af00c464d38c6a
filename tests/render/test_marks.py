"""Weaving keeps the text and nests, whatever overlaps."""

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.render.markup.marks import Mark, Point, weave
from render.dom import Node, parse

RANKS = 4


@st.composite
def webs(draw):
    """A text with marks that overlap at random, and points."""
    text = draw(st.text("老桥<&>\"'a ", min_size=1, max_size=12))
    spans = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).filter(
        lambda span: span[0] < span[1]
    )
    marks = [
        Mark(*span, f'<i data-m="{number}">', "</i>", draw(st.integers(0, RANKS - 1)))
        for number, span in enumerate(draw(st.lists(spans, max_size=6)))
    ]
    places = draw(st.lists(st.integers(0, len(text)), max_size=4))
    return text, marks, [Point(at, f'<b id="p{number}"></b>') for number, at in enumerate(places)]


def covered(node: Node, inside: frozenset[str] = frozenset()):
    """Each character with the marks over it, each point with how much text stands before it."""
    for child in node.children:
        if isinstance(child, str):
            yield from ((char, inside) for char in child)
        elif child.name == "b":
            yield (None, child.attributes["id"])
        else:
            yield from covered(child, inside | {child.attributes["data-m"]})


@given(webs())
def test_each_character_is_inside_the_elements_of_its_marks_and_no_others(web):
    text, marks, points = web

    found = [item for item in covered(parse(weave(text, marks, points))) if item[0] is not None]

    expected = [
        (char, frozenset(str(number) for number, mark in enumerate(marks) if mark.start <= at < mark.end))
        for at, char in enumerate(text)
    ]
    assert found == expected


@given(webs())
def test_each_point_precedes_its_character(web):
    text, marks, points = web
    before, found = 0, {}
    for char, name in covered(parse(weave(text, marks, points))):
        if char is None:
            found[name] = before
        else:
            before += 1

    assert found == {f"p{number}": point.at for number, point in enumerate(points)}


@given(webs())
def test_no_piece_of_a_mark_is_empty(web):
    text, marks, points = web

    pieces = parse(weave(text, marks, points)).named("i")

    assert all(piece.text for piece in pieces)


def test_of_two_that_cross_the_one_of_greater_rank_is_split():
    firm, loose = Mark(2, 4, "<b>", "</b>", 0), Mark(0, 3, "<i>", "</i>", 1)

    assert weave("甲乙丙丁", [firm, loose]) == "<i>甲乙</i><b><i>丙</i>丁</b>"
    assert weave("甲乙丙丁", [loose, Mark(2, 4, "<u>", "</u>", 2)]) == "<i>甲乙<u>丙</u></i><u>丁</u>"


def test_what_follows_a_mark_waits_until_the_link_around_it_ends():
    link = Mark(0, 3, "<a>", "</a>", 2, is_link=True)
    emended = Mark(1, 2, "<i>", "</i>", 1, after="<sup>1</sup>")

    assert weave("甲乙丙丁", [link, emended]) == "<a>甲<i>乙</i>丙</a><sup>1</sup>丁"


def test_a_resumed_piece_has_its_own_start_tag():
    loose = Mark(0, 3, '<i id="x">', "</i>", 1, resumed="<i>")

    assert weave("甲乙丙丁", [Mark(2, 4, "<b>", "</b>", 0), loose]) == '<i id="x">甲乙</i><b><i>丙</i>丁</b>'
