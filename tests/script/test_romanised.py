import pytest

from newsarchive.script import romanised


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("杜巧巧", "Du Qiaoqiao"),
        ("孫超", "Sun Chao"),
        ("欧阳予倩", "Ouyang Yuqian"),
        ("曾昊明", "Zeng Haoming"),
        ("任长安", "Ren Chang'an"),
        ("吕绿", "Lü Lü"),
    ],
)
def test_a_name_is_read_surname_first(name, read):
    assert romanised(name) == read


@pytest.mark.parametrize(
    "name", ["覃芳", "本报评论员", "A. Smith", "王X", "李 明", "马·赫", "张3", "阿卜杜拉·买买提", "王", ""]
)
def test_what_is_no_name_or_may_be_read_in_two_ways_stays(name):
    assert romanised(name) == name
