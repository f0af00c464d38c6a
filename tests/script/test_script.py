import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.model.article import Script
from newsarchive.script import detect, to_simplified, to_traditional

CASES = [
    ("隻要群眾需要,人民警察就在身邊", "只要群众需要,人民警察就在身边"),
    ("走進一戶門,裡頭往往有三四戶人家", "走进一户门,里头往往有三四户人家"),
    ("默默守護著人間煙火", "默默守护着人间烟火"),
    ("警官跟著項目走", "警官跟着项目走"),
    ("著力鍛造鐵軍", "着力锻造铁军"),
    ("出台辦証細則", "出台办证细则"),
    ("他編著的名著卓著有名", "他编著的名著卓著有名"),
    ("見微知著", "见微知著"),
    ("建立資料庫", "建立资料库"),
]


@pytest.mark.parametrize(("printed", "read"), CASES, ids=[printed for printed, _ in CASES])
def test_traditional_text_is_read_in_simplified_script_with_its_own_words(printed, read):
    assert to_simplified(printed, Script.TRADITIONAL) == read


def test_simplified_text_is_left_alone():
    assert to_simplified("乾隆年间，於姓", Script.SIMPLIFIED) == "乾隆年间，於姓"


@given(st.text())
def test_conversion_never_changes_the_length(text):
    assert len(to_simplified(text, Script.TRADITIONAL)) == len(text)
    assert len(to_traditional(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("無論城市街頭,還是田野山間", Script.TRADITIONAL),
        ("无论城市街头，还是田野山间", Script.SIMPLIFIED),
        ("乾隆皇帝於江南巡游时留下的诗文至今仍在民间流传", Script.SIMPLIFIED),
        ("", Script.SIMPLIFIED),
        ("ABC 123", Script.SIMPLIFIED),
    ],
)
def test_the_script_is_told_by_its_characters(text, script):
    assert detect(text) is script


@given(st.text(alphabet="的是在有人民警察社会治安管理工作全市", min_size=1))
def test_what_opencc_reads_as_simplified_is_never_taken_for_traditional(text):
    assert opencc.OpenCC("t2s").convert(text) == text
    assert detect(text) is Script.SIMPLIFIED
