"""Concordance lines show a keyword in its own block."""

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.concordance import lines
from newsarchive.model.article import Article, BlockKind, Certainty, Script
from newsarchive.model.reading import Known, Reading, ReadingBlock
from newsarchive.model.spans import Alignment, Span


def reading(*texts, name="a", date=None):
    """An article whose blocks follow one another in the source without a gap."""
    blocks, at = [], 100
    for text in texts:
        span = Span(at, at + len(text))
        alignment = Alignment.of_parts([(len(text), span)])
        blocks.append(ReadingBlock(BlockKind.PARAGRAPH, 0, text, text, alignment, (span,)))
        at = span.end
    article = Article(id=name, region=Span(0, at), start=100, script=Script.SIMPLIFIED, blocks=())
    known = Known(date, Certainty.PRINTED) if date else None
    return Reading(article, None, name, "题", None, None, None, None, None, known, (), tuple(blocks))


def all_lines(item, key, width=20):
    """The lines of every place where `key` stands."""
    return [
        lines(item, number, Span(at, at + len(key)), width)
        for number, block in enumerate(item.blocks)
        for at in range(len(block.text))
        if block.text.startswith(key, at)
    ]


@given(st.lists(st.text("甲乙丙", min_size=1, max_size=30), min_size=1, max_size=4), st.integers(0, 25))
def test_a_line_is_a_stretch_of_its_block_around_the_keyword(texts, width):
    item = reading(*texts)
    for line in all_lines(item, "甲", width):
        text = item.blocks[line.block].text
        assert (
            line.left + line.key + line.right == text[max(0, line.span.start - width) : line.span.end + width]
        )
        assert line.key == "甲"
        assert len(line.left) == min(width, line.span.start)


def test_context_does_not_cross_into_another_paragraph():
    [line] = all_lines(reading("前段。", "老桥", "后段。"), "老桥")

    assert (line.left, line.right) == ("", "")


def test_width_counts_code_points():
    [line] = all_lines(reading("𠀀𠀁老桥𠀂𠀃"), "老桥", 1)

    assert (line.left, line.right) == ("𠀁", "𠀂")


def test_a_line_knows_its_place_in_the_source():
    [line] = all_lines(reading("前段。", "看老桥"), "老桥")

    assert line.anchor == "c104-106"
