import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsarchive.dates import bounds, find_dates, find_in_blocks
from newsarchive.dates.compact import compact, marked
from newsarchive.dates.edtf import is_valid
from newsarchive.model.reading import DateCertainty, DateKind

DURATION = re.compile(r"P(?:\d+(?:\.\d+)?[YMWD]|T\d+(?:\.\d+)?[HMS])")
PIECES = [
    "2021年", "二〇二二年", "今年", "去年", "明年", "當年", "同期", "3月", "十二月", "1-10月", "上旬", "底", "初", "15日", "三十日", "２８日", "5号",
    "星期三", "上午", "晚上", "8时", "十点", "14:28", "30分", "半", "许", "至", "-", "—", "、", "到", "今天", "昨日", "当天", "次日", "第二天", "上周",
    "五", "上半年", "第三季度", "前10个月", "春节", "五一", "“五一”", "期间", "假期", "以来", "至今", "自", "十四", "“十四五”", "规划", "90年代", "20世纪",
    "正月", "初八", "大年三十", "农历", "每天", "每周", "定期", "三年", "24小时", "半个月", "内", "前", "来", "目前", "近年来", "6·26", "年", "月", "日",
    "《", "》", "“", "”", "，", "。", "\n", "\n\n", " ", "　", "的", "了", "将", "A3", "1、3、5", "0.93分", "2月30日", "99999年", "○", "𠀀",
]  # fmt: skip
NEWS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
TEXTS = NEWS | st.text(max_size=60)
REFERENCES = st.sampled_from(
    [None, "1998", "2021", "2023-02", "2020-02-29", "2023-02-03", "0001-01-01", "9999-12-31"]
)


@settings(deadline=None)  # the first call loads tables
@given(TEXTS, REFERENCES, st.booleans())
@example("20世纪至2月30日", None, False)  # noqa: FBT003  # a date that is not inferred
@example("90年代年底至3月", "2023", False)  # noqa: FBT003
@example("公元半年，公元1.5年", None, False)  # noqa: FBT003
@example("全国两会期间，去年高考首日，暑期", "0002-06-01", False)  # noqa: FBT003
def test_spans_quote_the_text_and_never_overlap(text, reference, inferred):
    end = 0
    for mention in find_dates(text, reference, inferred=inferred):
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert mention.text == mention.span.of(text)
        assert mention.text == mention.text.strip()
        end = mention.span.end


@settings(deadline=None)  # the first call loads tables
@given(TEXTS, REFERENCES)
def test_values_are_dates_intervals_or_durations(text, reference):
    for mention in find_dates(text, reference):
        if mention.value is None:
            continue
        if mention.kind in (DateKind.DATE, DateKind.RANGE, DateKind.VAGUE):
            assert is_valid(mention.value), mention
        else:
            assert DURATION.fullmatch(mention.value), mention


@settings(deadline=None)  # the first call loads tables
@given(TEXTS, REFERENCES)
def test_no_value_is_never_certain_and_every_mention_gives_its_reason(text, reference):
    for mention in find_dates(text, reference):
        assert mention.reason
        if mention.value is None and mention.kind in (DateKind.DATE, DateKind.RANGE, DateKind.VAGUE):
            assert mention.certainty is DateCertainty.AMBIGUOUS


@settings(deadline=None)  # the first call loads tables
@given(TEXTS, REFERENCES.filter(bool))
@example("3月2021年同期", "1998")
def test_an_inferred_reference_never_yields_more_than_inferred(text, reference):
    """Whatever rests on an inferred publication date says so; what is printed in full stays certain."""
    for mention in find_dates(text, reference, inferred=True):
        assert mention.certainty is not DateCertainty.RESOLVED
        if mention.certainty is DateCertainty.CERTAIN and mention.kind in (DateKind.DATE, DateKind.RANGE):
            alone = find_dates(text, None)
            assert (mention.span, mention.value) in [(other.span, other.value) for other in alone]


@settings(deadline=None)  # the first call loads tables
@given(TEXTS, REFERENCES, st.booleans())
def test_the_same_text_gives_the_same_mentions(text, reference, inferred):
    assert find_dates(text, reference, inferred=inferred) == find_dates(text, reference, inferred=inferred)


@settings(deadline=None)  # the first call loads tables
@given(NEWS)
def test_width_makes_no_difference(text):
    wide = text.translate({code: code + 0xFEE0 for code in range(ord("0"), ord("9") + 1)})
    narrow = find_dates(text, "2023-02-03")
    assert [(m.span, m.value) for m in narrow] == [(m.span, m.value) for m in find_dates(wide, "2023-02-03")]


@settings(deadline=None)  # the first call loads tables
@given(st.text(max_size=80))
def test_compact_text_leads_back_to_the_same_characters(text):
    plain = marked(text)
    made = compact(text)
    for index, char in enumerate(made.text):
        if char not in " \n":
            assert plain[made.position(index)] == char


@settings(deadline=None)  # the first call loads tables
@example(["20世纪至2月30日"], None)
@given(st.lists(NEWS, max_size=5), REFERENCES)
def test_blocks_are_read_as_one_story_with_spans_of_their_own(blocks, reference):
    found = find_in_blocks(blocks, reference)
    assert len(found) == len(blocks)
    for block, mentions in zip(blocks, found, strict=True):
        assert all(mention.span.of(block) == mention.text for mention in mentions)


@settings(deadline=None)  # the first call loads tables
@given(NEWS, REFERENCES)
@example("明年“五一”", "9999-12-31")
@example("去年“五一”", "0001-01-01")
def test_bounds_hold_the_value(text, reference):
    for mention in find_dates(text, reference):
        if mention.value and mention.kind in (DateKind.DATE, DateKind.RANGE):
            first, last = bounds(mention.value)
            assert first <= last
            assert len(first) == len(last) == len("2021-01-01")
