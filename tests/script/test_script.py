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
    ("鄰裡之間挨得近，十點后降低說話聲音", "邻里之间挨得近，十点后降低说话声音"),
    ("防范風險，規范行為，余名業務骨干", "防范风险，规范行为，余名业务骨干"),
    ("征求意見，長征，特徵，徵兵", "征求意见，长征，特征，征兵"),
    ("關於於某的皇后與前后", "关于于某的皇后与前后"),
    ("乾淨的餅乾，干部乾隆乾坤", "干净的饼干，干部乾隆乾坤"),
    ("一隻貓，船隻，隻身，只有", "一只猫，船只，只身，只有"),
    ("一碗麵，方便麵，面粉，街面", "一碗面，方便面，面粉，街面"),
    ("衞生局的粧點，裏面綫索", "卫生局的妆点，里面线索"),
    ("拙著著有新意，彰明較著", "拙著著有新意，彰明较著"),
    ("接著書記發言，笑著作揖", "接着书记发言，笑着作揖"),
    ("随著名作家走訪", "随著名作家走访"),
    ("著裝與著作，汙染，虛偽，發洩", "着装与著作，污染，虚伪，发泄"),
    ("馬英九與余光中、錢鍾書、沈某", "马英九与余光中、钱锺书、沈某"),
]
"""The last but one has what OpenCC's own cases for tw2s turn on."""

TRADITIONAL = [
    ("只要两只船只", "只要兩隻船隻"),
    ("里面三公里，后面皇后", "裡面三公里，後面皇后"),
    ("防范规范范围", "防範規範範圍"),
    ("通讯员 范玉婷", "通訊員 范玉婷"),
    ("民警余光和辅警涂强", "民警余光和輔警涂強"),
    ("民警余下的100余名", "民警餘下的100餘名"),
    ("记者 于谦采访于某", "記者 于謙採訪于某"),
    ("民警于6日关于干净", "民警於6日關於乾淨"),
    ("征收特征长征", "徵收特徵長征"),
    ("面粉与街面", "麵粉與街面"),
    ("着装与著作", "著裝與著作"),
]


@pytest.mark.parametrize(("read", "traditional"), TRADITIONAL, ids=[read for read, _ in TRADITIONAL])
def test_the_traditional_view_chooses_by_the_word_and_leaves_surnames(read, traditional):
    assert to_traditional(read) == traditional


@pytest.mark.parametrize("read", [read for _, read in CASES if "着" not in read and "锺" not in read])
def test_simplified_text_converted_and_back_is_itself(read):
    assert to_simplified(to_traditional(read), Script.TRADITIONAL) == read


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
        ("近日，台北、臺南", Script.TRADITIONAL),
        ("他說：“好。”", Script.TRADITIONAL),
        ("国家发展和改革委员会關於", Script.SIMPLIFIED),
        ("这家网站转载了《關於維護社會治安的通知》的全文，并说明了来源和发布时间", Script.SIMPLIFIED),
        ("這個春節假期，湖南消費火爆，网站导航", Script.TRADITIONAL),
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
