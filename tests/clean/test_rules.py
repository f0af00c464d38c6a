"""The table of line rules spares most lines most rules, and never one that has something to say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.clean.lines import split_lines
from newsarchive.clean.page import Page, page_of
from newsarchive.clean.rules import ANYWHERE, LINE_RULES, judge
from newsarchive.clean.verdict import Verdict

PLAIN, LONGEST, LONG_PROSE = "公安机关推进警务，居民听得认真。", 400, 70
LINES = (
    PLAIN, PLAIN * 5, "老桥今天通车", "2024-03-05 来源：人民网", "责任编辑：张三", "（编辑 陈玲）", "图为民警走访。", "▲民警走访",
    "张三 摄", "受访者供图", "资料照片", "视觉中国", "(左一)民警", "- 2 -", "＊＊＊", "首页 > 新闻", "收藏 打印", "1. 甲乙", "2. 丙丁",
    "版权所有 未经许可不得转载", "照片.jpg", "民警在禾场上调解邻里纠纷.jpg", "民警在禾场上调解邻里纠纷", "①", "图①", "Powered by X", "本报记者 张三", "人民日报", "编辑丨李四", "监制 白志新 李冉", "content_12.html", "③ 甲",
    "转发的邮件", "Original Message", "处理标记:[某某]", "打开江城新闻查看高清视频", "（下转第十版）", "| 护学 | 260天 |", "|---|---|", "2024091709314207",
    "来源：江城日报 日期：二〇二三年三月五日 09:40 近日，公安机关推进警务，居民听得十分认真，大家都说这样的讲解应该多办几场，办到村里去。",
)  # fmt: skip


def slowly(page: Page, index: int) -> Verdict | None:
    """What the first rule says when all are asked, whatever the table knows of them."""
    size = len(page.lines[index].text)
    prose = size > LONG_PROSE and page.prose[index]
    asked = [one.rule for one in LINE_RULES if one.prose or not prose] if size <= LONGEST else []
    return next((said for rule in asked if (said := rule(page, index)) is not None), None)


def agree(text: str) -> None:
    page = page_of(split_lines(text), ())
    for index, (line, said) in enumerate(zip(page.lines, judge(page), strict=True)):
        if len(line.text) <= LONGEST:
            assert said == slowly(page, index), line.text


@given(
    st.lists(st.sampled_from(LINES) | st.text(alphabet="图摄|:编校审(-_gp>①1.警。 ", min_size=1), max_size=12)
)
def test_the_table_gives_what_asking_every_rule_gives(lines):
    agree("\n".join(lines))


@pytest.mark.parametrize("line", LINES)
def test_the_table_spares_no_line_its_own_rule(line):
    agree(f"{line}\n{PLAIN}\n{line}\n{PLAIN}\n{line}")


@pytest.mark.parametrize("zone", sorted(ANYWHERE))
def test_some_rule_is_asked_in_every_zone(zone):
    assert any(zone in asked.zones for asked in LINE_RULES)
