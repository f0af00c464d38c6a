"""The patterns for the privacy review: what they point at, and what they leave in peace."""

from itertools import pairwise

import pytest

from newsarchive.source.privacy import sensitive
from newsarchive.source.privacy.numbers import is_card, is_identity


def found(text):
    return [(one.why, one.span.of(text)) for one in sensitive(text)]


@pytest.mark.parametrize(
    ("text", "why", "passage"),
    [
        ("身份证号11010519491231002X。", "identity number", "11010519491231002X"),
        ("身份证号110105194912310021。", "identity number with a wrong check digit", "110105194912310021"),
        ("旧证110105491231002。", "identity number of the old form", "110105491231002"),
        ("卡号6222 0212 3456 7890 128，", "bank card number", "6222 0212 3456 7890 128"),
        ("驾驶湘AD12345号车", "vehicle number", "湘AD12345"),
        ("加微信：chashan_1999", "account in a messenger", "微信：chashan_1999"),
        ("居民李秀英激动地说", "name of a private person", "李秀英"),
        ("受害人欧阳明报警后", "victim or minor", "受害人"),
        ("学生王小明，家在山上", "name of a private person", "王小明"),
        ("72岁的徐阿婆报警", "private person by courtesy title", "徐阿婆"),
        ("嫌疑人穆某买了车", "person under a false or masked name", "穆某"),
        ("茶农小杰（化名）说", "person under a false or masked name", "小杰（化名）"),
        ("12岁女孩走失", "victim or minor", "12岁女孩"),
        ("家住云坪乡桥头村三组，", "address", "家住云坪乡桥头村三组"),
        ("村民劉秀蘭表示", "name of a private person", "劉秀蘭"),
    ],
)
def test_what_a_review_should_look_at(text, why, passage):
    assert (why, passage) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "居民安全感不断提升，群众高度评价。",
        "党的群众路线，学生时代，村民方便办事。",
        "记者 何叶 通讯员 林岸",
        "派出所所长王建国介绍，局长李明强调。",
        "化解矛盾纠纷3.1万余起，2021年11月24日，22岁的青年。",
        "某些人、某日、某种办法。",
    ],
)
def test_officials_journalists_and_common_words_are_not_flagged(text):
    assert found(text) == []


def test_a_passage_within_another_is_named_once_and_all_stand_in_order():
    spans = [one.span for one in sensitive("家住解放路12号3栋402室的村民李秀英，电话13800001234。")]

    assert spans == sorted(spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))


@pytest.mark.parametrize(("number", "right"), [("11010519491231002X", True), ("440308199901101512", True)])
def test_check_digits_of_identity_numbers(number, right):
    assert is_identity(number.lower()) is right
    assert not is_identity(number[:16] + str((int(number[16]) + 1) % 10) + number[17].lower())


def test_check_digits_of_cards():
    assert is_card("4539578763621486")
    assert not is_card("4539578763621487")
