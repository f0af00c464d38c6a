"""Newspaper pages as PDF: narrow gutters, headlines over one column, wrapped lines, what is set at an angle."""

from newsarchive.clean import clean_source, undo
from newsarchive.model.article import Script
from newsarchive.model.source import Source
from newsarchive.source import decode
from source.pdf_files import column, pdf

LEFT = [
    "　　入夏以来，渡口的老柳树下开了",
    "一间夜校，老师是退休的船工，学",
    "生是放了学的孩子和收了工的人。",
]
MIDDLE = [
    "　　夜校不收学费，每人带一捆柴来",
    "就算报到。冬天长，柴火烧到开春",
    "还有剩，就送给村头的两户老人。",
]
RIGHT = ["　　去年十月，县里送来三十张新桌", "椅，旧的就搬去了祠堂。"]


def article(pages):
    decoded, problems = decode(pdf(pages), "page.pdf")
    assert problems == []
    source = Source("page", decoded.text, "utf-8", decoded.sha256, structure=decoded.structure)
    outcome, _ = clean_source(source, script=Script.SIMPLIFIED)
    assert undo(outcome.clean, outcome.ledger) == decoded.text
    return decoded, outcome.articles[0]


def down(x, y, text, size=10):
    """A line from top to bottom."""
    return [(x, y + 11 * size * number // 10, size, char) for number, char in enumerate(text)]


def three_columns(gutter, size=10):
    step = 16 * size + gutter
    return [
        part
        for number, lines in enumerate((LEFT, MIDDLE, RIGHT))
        for part in column(40 + number * step, 150, lines, size)
    ]


def test_a_gutter_of_little_more_than_a_character_parts_columns_whose_lines_stand_at_one_height():
    _, found = article([[(40, 60, 28, "老柳树下的夜校"), *three_columns(12)]])

    assert [f"{block.kind}: {block.text}" for block in found.blocks] == [
        "title: 老柳树下的夜校",
        "paragraph: 入夏以来，渡口的老柳树下开了一间夜校，老师是退休的船工，学生是放了学的孩子和收了工的人。",
        "paragraph: 夜校不收学费，每人带一捆柴来就算报到。冬天长，柴火烧到开春还有剩，就送给村头的两户老人。",
        "paragraph: 去年十月，县里送来三十张新桌椅，旧的就搬去了祠堂。",
    ]


def test_a_line_under_the_headline_that_stands_over_the_middle_column_is_read_before_the_columns():
    deck = [(40, 60, 28, "老柳树下的夜校"), (215, 110, 12, "——渡口村见闻"), (230, 130, 9, "本报记者 艾青")]

    _, found = article([[*deck, *three_columns(20)]])

    assert (found.title, found.subtitle) == ("老柳树下的夜校", "——渡口村见闻")
    assert [byline.names for byline in found.bylines] == [("艾青",)]
    assert found.blocks[3].text.startswith("入夏以来")


def test_a_larger_line_within_a_column_heads_what_follows():
    lines = [*column(60, 150, LEFT), (60, 200, 12, "一捆柴的学费"), *column(60, 225, MIDDLE)]

    _, found = article([[(60, 60, 28, "老柳树下的夜校"), *lines]])

    assert [block.text for block in found.blocks if block.kind.value == "heading"] == ["一捆柴的学费"]


def test_what_is_set_at_an_angle_stands_in_the_ground_and_outside_the_article():
    page = [(40, 60, 28, "老柳树下的夜校"), *column(40, 150, LEFT), (100, 500, 40, "内部资料", 45)]

    decoded, found = article([page])

    aside = [(passage.span.of(decoded.text), passage.why) for passage in decoded.structure.outside]
    assert aside == [("内部资料", "It is set at an angle, as a watermark or a note in the margin is.")]
    assert found.title == "老柳树下的夜校"


def test_a_headline_from_top_to_bottom_beside_the_text():
    page = [*down(40, 150, "老柳树下的夜校", 24), *column(120, 150, LEFT), *column(120, 195, MIDDLE)]

    _, found = article([page])

    assert found.title == "老柳树下的夜校"
    assert [block.text[:4] for block in found.blocks] == ["老柳树下", "入夏以来", "夜校不收"]


def test_a_page_set_from_top_to_bottom_is_read_from_its_right_edge():
    lines = [*LEFT, *MIDDLE, *RIGHT]
    page = [*down(500, 60, "老柳树下的夜校", 24)]
    for number, line in enumerate(lines):
        page += down(460 - 18 * number, 60, line)

    _, found = article([page])

    assert found.title == "老柳树下的夜校"
    assert [block.text for block in found.blocks[1:]] == [
        "入夏以来，渡口的老柳树下开了一间夜校，老师是退休的船工，学生是放了学的孩子和收了工的人。",
        "夜校不收学费，每人带一捆柴来就算报到。冬天长，柴火烧到开春还有剩，就送给村头的两户老人。",
        "去年十月，县里送来三十张新桌椅，旧的就搬去了祠堂。",
    ]
