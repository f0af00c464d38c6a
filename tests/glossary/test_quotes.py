"""Quotes are compared after the fold and without white space, and a near miss is shown as the page has it."""

import pytest

from newsarchive.glossary import Passages, difference
from newsarchive.text import unquoted

ARTICLE = "近日，全镇开展夜间巡查。\n三年行动计划推动社区警务提质。"


def passages(text=ARTICLE):
    folded = text.replace("，", ",").replace("。", ".")
    return Passages(read=folded, printed=folded, shown=text)


@pytest.mark.parametrize(
    ("quote", "nearest"),
    [
        ("近日，全镇开展夜间巡逻。", "近日，全镇开展夜间巡查。"),
        ("其三年行动计划推动社区警务", "三年行动计划推动社区警务提"),
        ("与此无关的一句话", ""),
        ("", ""),
    ],
)
def test_the_nearest_passage_is_offered_wherever_it_stands_in_its_paragraph(quote, nearest):
    assert passages().nearest(quote) == nearest


def test_a_quote_may_differ_in_width_and_white_space():
    assert passages().hold("近日, 全镇 开展夜间巡查")
    assert not passages().hold(" ")


def test_one_difference_is_named_and_several_are_not():
    assert difference("开展夜间巡查", "开展夜间巡逻") == ("查", "逻")
    assert difference("甲乙丙丁", "子乙丙丑") is None


def test_quotation_marks_around_a_quote_are_not_part_of_it():
    assert unquoted("“平安”") == "平安"
    assert unquoted("““") == "““"
