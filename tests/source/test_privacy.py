"""The patterns for the privacy review: what they point at, and what they leave in peace."""

from itertools import pairwise

import pytest

from newsarchive.model.source import Edit, Ledger
from newsarchive.model.spans import Span
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
        ("受害人欧阳明报警后", "name of a private person", "欧阳明"),
        ("学生王小明，家在山上", "name of a private person", "王小明"),
        ("72岁的徐阿婆报警", "private person by courtesy title", "徐阿婆"),
        ("嫌疑人穆某买了车", "person under a false or masked name", "穆某"),
        ("茶农小杰（化名）说", "person under a false or masked name", "小杰（化名）"),
        ("12岁女孩走失", "victim or minor", "12岁女孩"),
        ("家住云坪乡桥头村三组，", "address", "家住云坪乡桥头村三组"),
        ("村民劉秀蘭表示", "name of a private person", "劉秀蘭"),
        ("居民李桂芳反映，", "name of a private person", "李桂芳"),
        ("居民陈丽华指着茶园", "name of a private person", "陈丽华"),
        ("受害人高翠莲遭遇诈骗", "name of a private person", "高翠莲"),
        ("14岁少年杨子豪沉迷网络", "name of a private person", "杨子豪"),
        ("13岁的初中生周浩然离家出走", "name of a private person", "周浩然"),
        ("初中生王强离家出走", "name of a private person", "王强"),
        ("患者李某携带药品", "name of a private person", "李某"),
        ("女孩小美被拐", "name of a private person", "小美"),
        ("学生王小明、李小红和张强。", "name of a private person", "李小红"),
        ("家住云坪乡桥头村三组的李秀英介绍", "address", "家住云坪乡桥头村三组"),
        ("家住云坪乡桥头村三组的李秀英介绍", "name of a private person", "李秀英"),
        ("住茶山路119号2单元301）", "address", "住茶山路119号2单元301"),
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
        "群众关切的事，学生陆续毕业，市民郑重道歉，妇女儿童工作，少年宫和公司机关。",
        "海军某部、辽宁某市、安丘市某公司。",
        "女孩小学毕业，孩子小的时候。",
        "住在那样的楼上，住址及联系方法，户籍人口城镇化率。",
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


def test_where_label_and_name_stand_together_the_name_is_to_be_masked():
    assert found("受害人高翠莲遭遇诈骗，13岁少年杨子豪沉迷网络。") == [
        ("name of a private person", "高翠莲"),
        ("name of a private person", "杨子豪"),
    ]


def test_the_text_elsewhere_tells_how_long_a_name_is():
    assert found("居民王芳爱茶。") == [("name of a private person", "王芳爱")]
    assert found("居民王芳爱茶。王芳今年三十岁。") == [("name of a private person", "王芳")]


def test_the_same_words_are_one_item_with_all_their_places():
    text = "居民李秀英说，电话13800001234。李秀英又说：打138 0000 1234，不是138000012345。"

    items = [(one.span.of(text), [span.of(text) for span in one.also]) for one in sensitive(text)]

    assert items == [("李秀英", ["李秀英"]), ("13800001234", ["138 0000 1234"])]


CUT = "今天，居民陈丽\n华说，打13812\n345678，卡号6222 0212\n3456 7890 128，\n住茶山路119号2单元\n301，茶园荒了。\n"


def test_what_a_line_break_cuts_is_found_as_cleaning_joins_it():
    breaks = (at for at, char in enumerate(CUT[:-1]) if char == "\n")
    joins = Ledger(tuple(Edit(Span(at, at + 1), "\n", "", "join", "The line goes on.") for at in breaks))

    assert [one.span.of(CUT) for one in sensitive(CUT, joins)] == [
        "陈丽\n华",
        "13812\n345678",
        "6222 0212\n3456 7890 128",
        "住茶山路119号2单元\n301",
    ]
