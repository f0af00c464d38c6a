"""Newspaper pages as PDF: narrow gutters, headlines over one column, wrapped lines, what is set at an angle."""

import pytest

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


LOWER = ["　　山脚的茶园今年采得早，清明前", "第一批茶就下了山，七口铁锅一字排", "开，师傅连着三夜没有合眼。"]
OTHER = ["　　老师傅说，火候是手掌试出来的", "机器做得再快，也要有人守在锅边。"]
FIRST = [
    "title: 老柳树下的夜校",
    "paragraph: 入夏以来，渡口的老柳树下开了一间夜校，老师是退休的船工，学生是放了学的孩子和收了工的人。",
    "paragraph: 夜校不收学费，每人带一捆柴来就算报到。冬天长，柴火烧到开春还有剩，就送给村头的两户老人。",
    "paragraph: 去年十月，县里送来三十张新桌椅，旧的就搬去了祠堂。",
]
SECOND = [
    "heading: 茶山夜火",
    "paragraph: 山脚的茶园今年采得早，清明前第一批茶就下了山，七口铁锅一字排开，师傅连着三夜没有合眼。",
    "paragraph: 老师傅说，火候是手掌试出来的机器做得再快，也要有人守在锅边。",
]


@pytest.mark.parametrize("size", [24, 45], ids=["over one column", "over two columns"])
def test_columns_end_above_the_headline_of_the_next_article(size):
    second = [(40, 230, size, "茶山夜火"), *column(40, 300, LOWER), *column(216, 300, OTHER)]

    _, found = article([[(40, 60, 50, "老柳树下的夜校"), *three_columns(16), *second]])

    assert [f"{block.kind}: {block.text}" for block in found.blocks] == FIRST + SECOND


def test_a_column_beside_the_next_article_is_read_before_its_headline():
    long = [*RIGHT, "　　如今夜校又添了两盏灯，渡口的", "船晚上也多开一班，等着下课的人。"] + [
        "　　灯一直亮到十点钟，河两岸都看。"
    ] * 6
    first = [*column(40, 150, LEFT), *column(216, 150, MIDDLE), *column(392, 150, long)]
    second = [(40, 210, 45, "茶山夜火"), *column(40, 270, LOWER), *column(216, 270, OTHER)]

    decoded, _ = article([[(40, 60, 50, "老柳树下的夜校"), *first, *second]])

    order = [
        decoded.text.index(words)
        for words in ("村头的两户老人", "去年十月", "河两岸", "茶山夜火", "山脚的茶园", "老师傅说")
    ]
    assert order == sorted(order)


def test_columns_below_a_headline_are_found_where_the_last_is_short():
    page = [(40, 60, 40, "老柳树下的夜校"), *column(40, 150, LEFT + MIDDLE), *column(216, 150, RIGHT)]

    _, found = article([page])

    assert [block.text[:6] for block in found.blocks] == [
        "老柳树下的夜",
        "入夏以来，渡",
        "夜校不收学费",
        "去年十月，县",
    ]
