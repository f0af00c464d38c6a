"""The signs that the fonts of some PDFs give as Chinese characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clean.cleaning import cleaned
from newsarchive.clean.ledger import undo
from newsarchive.clean.typography.lost_signs import has_lost, with_signs

LOST = "本报讯渊记者 张明冤 昨日上午袁民警巡逻时袁帮助一名老人袁找到了家人袁家属感谢遥老人回家了遥"
PLAIN = "袁某遥望远处的山，说要回家。袁某的儿子袁明陪着父亲，一路走，一路说，到家已是傍晚。"


def test_signs_come_back_where_a_text_has_lost_them():
    assert with_signs(LOST) == (
        "本报讯（记者 张明） 昨日上午，民警巡逻时，帮助一名老人，找到了家人，家属感谢。老人回家了。"
    )


def test_a_text_with_its_signs_keeps_the_characters():
    assert with_signs(PLAIN) is PLAIN


@pytest.mark.parametrize(
    ("printed", "restored"),
    [
        ("民警说院野不急遥冶", "民警说：“不急。”"),
        ("在医院袁他遇到了野生动物遥", "在医院，他遇到了野生动物。"),
        ("读叶江城晚报曳遥", "读《江城晚报》。"),
        ("一片叶子遥", "一片叶子。"),
        ("办证要要不用等遥", "办证——不用等。"),
    ],
    ids=["speech", "words", "title", "leaf", "dash"],
)
def test_common_characters_need_a_neighbour_or_a_pair(printed, restored):
    assert with_signs(LOST + printed).removeprefix(with_signs(LOST)) == restored


@given(st.text(alphabet="袁遥尧渊冤野冶院叶曳要，。民警老人\n 1"))
def test_restored_signs_stay_and_lengths_agree(text):
    restored = with_signs(text)
    assert len(restored) == len(text)
    assert with_signs(restored) == restored or not has_lost(restored)


@given(st.text(alphabet="袁遥尧渊冤野冶院叶曳要民警老人说\n\u3000 1“”"))
def test_each_restored_sign_is_an_edit_that_can_be_undone(text):
    source = LOST + "\n" + text
    outcome = cleaned(source)
    assert undo(outcome.clean, outcome.ledger) == source
    told = {edit.removed for edit in outcome.ledger.edits if edit.rule == "lost_signs"}
    assert has_lost(source) == bool(told)
