"""The patterns for the privacy review: what they point at, and what they leave in peace."""

from itertools import pairwise
from time import perf_counter

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
        ("患者李某携带药品", "person under a false or masked name", "李某"),
        ("女孩小美被拐", "name of a private person", "小美"),
        ("学生王小明、李小红和张强。", "name of a private person", "李小红"),
        ("家住云坪乡桥头村三组的李秀英介绍", "address", "家住云坪乡桥头村三组"),
        ("家住云坪乡桥头村三组的李秀英介绍", "name of a private person", "李秀英"),
        ("住茶山路119号2单元301）", "address", "住茶山路119号2单元301"),
        ("电话0731 8458 6110", "telephone", "0731 8458 6110"),
        ("致电073184586110，", "telephone", "073184586110"),
        ("手机138****1234", "number masked in part", "138****1234"),
        ("银行卡6217 **** **** 1234", "number masked in part", "6217 **** **** 1234"),
        ("手机尾号为1234的机主", "number masked in part", "1234"),
        ("身份证430102 19900307 123X", "identity number with a wrong check digit", "430102 19900307 123X"),
        ("身份证430102********1234", "number masked in part", "430102********1234"),
        ("护照号码：G12345678", "number of a document", "G12345678"),
        ("账号4300 1785 0610 5000 1234", "account number", "4300 1785 0610 5000 1234"),
        ("车牌湘A1234挂", "vehicle number", "湘A1234挂"),
        ("车牌湘A D12345", "vehicle number", "湘A D12345"),
        ("一辆湘A***5X", "vehicle number", "湘A***5X"),
        ("QQ群 12345678", "account in a messenger", "QQ群 12345678"),
        ("李某，1990年3月7日出生", "day of birth", "1990年3月7日"),
        ("该小区12栋3单元1502房", "address", "12栋3单元1502房"),
        ("望月湖街道八片3栋2楼", "address", "望月湖街道八片3栋2楼"),
        ("黄土岭村12组村民", "address", "黄土岭村12组"),
        ("户籍所在地湖南省宁乡市", "address", "户籍所在地湖南省宁乡市"),
        ("小红（化名，女，15岁）", "person under a false or masked name", "小红（化名，女，15岁）"),
        ("一名化名“小芳”的女子", "person under a false or masked name", "“小芳”"),
        ("王某甲、王某1和陈某伟被抓", "person under a false or masked name", "王某甲"),
        ("王某甲、王某1和陈某伟被抓", "person under a false or masked name", "王某1"),
        ("王某甲、王某1和陈某伟被抓", "person under a false or masked name", "陈某伟"),
        ("王XX、李□□", "person under a false or masked name", "王XX"),
        ("王XX、李□□", "person under a false or masked name", "李□□"),
        ("王姓男子和姓李的女子", "person under a false or masked name", "王姓"),
        ("王姓男子和姓李的女子", "person under a false or masked name", "姓李"),
        ("网民“长沙小王”发帖", "nickname of a person", "“长沙小王”"),
        ("报警人彭女士称", "private person by courtesy title", "彭女士"),
        ("隔壁的刘娭毑", "private person by courtesy title", "刘娭毑"),
        ("欧阳娜娜女士", "name of a private person", "欧阳娜娜"),
        ("犯罪嫌疑人李大伟归案", "name of a private person", "李大伟"),
        ("被告人张伟", "name of a private person", "张伟"),
        ("死者名叫陈建国", "name of a private person", "陈建国"),
        ("走失的小明（10岁）", "name of a private person", "小明"),
        ("10岁的小明走失", "name of a private person", "小明"),
        ("李建军，男，35岁", "name of a private person", "李建军"),
        ("戒毒人员小刘说", "name of a private person", "小刘"),
        ("居民买买提·吐尔逊说", "name of a private person", "买买提·吐尔逊"),
        ("村民瞿桂芳说", "name of a private person", "瞿桂芳"),
        ("被拐儿童回家", "victim or minor", "被拐儿童"),
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
        "患者于昨日出院，居民向往新生活，孩子金黄的书包，工人包工头，司机桂林人，乘客安检，网友高呼。",
        "微信10000余条，微信12345平台，地铁线路2号线，五一路1号线，领导小组1号文件。",
        "居住在农村的老人越来越多，居住在大山深处，实现住房商品化。",
        "5岁的孙子，7岁的小孙子，18岁的时候，向独居老人送医，关爱老人，男子单打，女子方队。",
        "订单号123456789012345678，编号91430100123456789X，孩子2021年3月5日出生证明。",
        "某某公路，某某村，百姓的女儿，3×3篮球，尾号限行，拨打400-110-1234。",
        "省政协副主席刘淑莹（女、满族），刘晓庆（女）。",
        "电话已遮盖：138████1234，█某。",
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


@pytest.mark.parametrize(
    "words", ["住在", "村", "12*", "12栋", "居民王", "王某", "化名", "买·", "岁的小明（"]
)
def test_what_stands_again_and_again_is_read_in_time_linear_in_its_length(words):
    started = perf_counter()
    sensitive(words * (60000 // len(words)))

    assert perf_counter() - started < 10
