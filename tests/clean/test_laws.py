"""What holds for any text whatever."""

from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from clean.cleaning import cleaned, recomposed
from newsarchive.clean import apply, undo
from newsarchive.clean.typography import typeset
from newsarchive.text.controls import CONTROLS

NEWS = st.lists(
    st.sampled_from(
        [
            "\n", "\n\n", "\r\n", "\r", "\n\n\n\n", "　　", " ", "\t", "\u200b", "\x0c", "\0", "\x1b[31m", "\x85", "# ", "### ", "**", "|",
            "近年来，长沙公安坚持人防、物防、技防并举，", "强基础、控风险、压发案，", "牢牢守住安全稳定防线。", "起。", "3.1万余",
            "做实社区警务", "聚焦园区项目 全力护企安商", "图为民警走访群众。", "新华社记者 张三 摄", "本报记者 李四 通讯员 王五",
            "2023年2月3日 10:44", "来源:红网", "责任编辑:齐卫国 校对:杨卓", "电话:22593799", "(", ")", "（", "）", '"', "“", "”", "'",
            ",", ".", ":", ";", "...", "娭毑(āi jiě)", "http://a.cn/b,c", "1. ", "2. ", "一、", "**", "&nbsp;", "<br>", "</p>", "[警](http://a.cn)", "- 1 -", "上一篇  下一篇",
            "第A1版", "第A2版", "第A3版", "相关新闻", "0", "未经许可不得转载", "的(de)", "来源:", "首页 > 新闻", "放大 缩小 默认", "小字号", "人民网>>湖南频道>>新闻", "——",
            "~~", "\\-", "> ", "* ", "<h2>", "</h2>", "<p>", "![图](a.png)", "[![图](a.png)](/b)", "* [首页](/)\n", "---\n", "title: ", "date: 2023-02-03\n", "_人民网", " {#a}",
        ]
    ),
    max_size=40,
).map("".join)  # fmt: skip
ANY = st.text(st.characters(codec=None, exclude_categories=()), max_size=200)
TEXTS = NEWS | ANY


@given(TEXTS)
@settings(deadline=None, max_examples=400)
def test_undo_gives_the_source_back_exactly(text):
    outcome = cleaned(text)

    assert undo(outcome.clean, outcome.ledger) == text
    assert apply(text, outcome.ledger) == outcome.clean


@given(TEXTS)
@settings(deadline=None, max_examples=200)
def test_the_ledger_is_sorted_disjoint_and_quotes_its_source(text):
    edits = cleaned(text).ledger.edits

    assert all(edit.removed == edit.span.of(text) for edit in edits)
    assert all(edit.removed != edit.replacement and edit.removed for edit in edits)
    assert all(before.span.end <= after.span.start for before, after in pairwise(edits))


@given(TEXTS)
@settings(deadline=None, max_examples=300)
def test_a_block_is_its_spans_with_the_ledger_applied(text):
    outcome = cleaned(text)
    for article in outcome.articles:
        for block in article.blocks:
            assert block.text == recomposed(block, outcome, text)
            assert sum(run.length for run in block.alignment.runs) == len(block.text)


@given(TEXTS)
@settings(deadline=None, max_examples=300)
def test_regions_tile_the_source_and_hold_their_blocks(text):
    articles = cleaned(text).articles
    if not articles:
        return
    edges = [edge for article in articles for edge in article.region]

    assert edges[0] == 0
    assert edges[-1] == len(text)
    assert edges[1:-1:2] == edges[2::2]
    for article in articles:
        spans = [span for block in article.blocks for span in block.spans]
        assert article.start == min(span.start for span in article.blocks[0].spans)
        assert all(article.region.contains(span) for span in spans)
    assert len({article.id for article in articles}) == len(articles)


@given(TEXTS)
@settings(deadline=None, max_examples=200)
def test_nothing_is_lost_in_silence(text):
    """Every character that prints is in a block, among the discarded, or in an edit that says why."""
    outcome = cleaned(text)
    kept = [span for article in outcome.articles for block in article.blocks for span in block.spans]
    told = [*kept, *(item.span for item in outcome.discarded), *(edit.span for edit in outcome.ledger.edits)]
    covered = {position for span in told for position in range(*span)}

    assert [
        char for position, char in enumerate(text) if position not in covered and char.strip("\u200b")
    ] == [
        char
        for position, char in enumerate(text)
        if position not in covered and char.strip("\u200b") and char.isspace()
    ]


@given(TEXTS)
@example("标题\x07在此\n\n记\0者\x1b[31m说，\x7f\x9b这里\x1c很好。\n")
@settings(deadline=None, max_examples=300)
def test_no_text_of_an_article_holds_a_control_character(text):
    blocks = [block for article in cleaned(text).articles for block in article.blocks]

    assert [block.text for block in blocks if set(block.text) & set(CONTROLS)] == []


@given(NEWS)
@settings(deadline=None, max_examples=50)
def test_cleaning_twice_gives_the_same(text):
    assert cleaned(text) == cleaned(text)


@given(ANY)
@settings(deadline=None, max_examples=100)
def test_a_paragraph_layout_changes_nothing(text):
    outcome = cleaned(text, layout="paragraphs")

    assert outcome.clean == text
    assert outcome.ledger.edits == ()
    assert [block.text for article in outcome.articles for block in article.blocks] == [
        line.strip() for line in text.replace("\r", "\n").split("\n") if line.strip()
    ]


@given(NEWS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "gb18030", "big5"]))
@settings(deadline=None, max_examples=150)
def test_the_bytes_come_back_from_the_clean_text_in_any_encoding(text, encoding):
    data = text.encode(encoding, "replace")
    decoded = data.decode(encoding)
    outcome = cleaned(decoded)

    assert undo(outcome.clean, outcome.ledger).encode(encoding) == data


@given(NEWS)
@example("（\n,")
@settings(deadline=None, max_examples=150)
def test_edits_to_the_text_reach_a_fixed_point(text):
    """The text rules find nothing to change in what they made."""
    for article in cleaned(text).articles:
        for block in article.blocks:
            assert typeset(block.text, block.kind) == []
