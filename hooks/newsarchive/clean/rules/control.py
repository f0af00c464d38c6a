"""Buttons and other controls of a web page."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN, YEAR
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.interface import CONTROL_SEPARATORS, ORDINARY_WORDS, is_control

_LONGEST_CONTROL = 120
"""Characters of a line of controls at most."""
_LINES = (
    # what to scan, open and follow
    r"(?:用|打开)?微信[“\"]?扫(?:一扫|码|描).{0,24}",
    r"[▶▲▼◀→↓]{0,4}\s?扫(?:一扫|码|描)[^,。]{0,20}(?:分享|观看|阅读|下载|关注|手机看|客户端|打开当前页|查看).{0,12}",
    rf"打开(?:app|{HAN}{{2,6}}(?:新闻|客户端)).{{0,12}}",
    r"[上下]一[篇版期页条则][:\s].{0,60}",
    r"(?:本文|原文)(?:链接|地址|网址):?.{0,100}",
    r"查看ta的文章>?",
    r"[▼▲↓]{0,5}\s?点击图片.{0,8}",
    rf"{HAN}{{2,4}}\s{{1,3}}举报",
    r"登录\s?/\s?注册后可?查看(?:大图|全文|更多)",
    r"评论:\s?\(.{2,40}\)",
    r"点击进入专题:?",
    rf"(?:看完|读完)(?:这篇|本){HAN}{{1,4}}[^。]{{0,16}}\d+人(?:表态|参与).{{0,24}}",
    r">>\s?(?:我要举报|更多|查看更多|进入专题).{0,8}",
    r"查看完整版本:?\s?\[?-*.{4,60}",
    r"\[[^\]]{1,12}\]\(#[^)]{0,40}\)",
    # dates to choose from, and today's
    r"(?:按|选择|点击)日期(?:查找|查询|检索)?:?(?:\s.{0,24})?",
    r"(?:旧报|往期|报纸)查询:?(?:\s.{0,24})?",
    rf"{HAN}{{0,6}}(?:天气|气象)(?:预报)?\s?:(?=.{{0,40}}[℃度云雨晴阴雪]).{{4,60}}",
    rf"今天是:?\s?{YEAR}年.{{4,24}}",
    # counters, and the length of a text or recording
    r"\(?(?:阅读|浏览|点击|访问|人气)(?:次数|量|数|率)?[:\s]?\s?[(]?[\d,.]+\s?(?:万)?次?\)?",
    r"[\d.]+万?(?:文章|阅读|总阅读|人参与|条评论|评论|次播放|粉丝|跟贴)[,\s]*(?:[\d.]+[万亿]?(?:总阅读|条评论|文章|阅读))?(?:\s\S{2})*",
    r"(?:责任编辑|编辑)?:?\s?已有\d+人.{0,12}",
    r"(?:[|\s]*(?:查看|回复|阅读|点击|浏览|评论)\s?:\s?\d+){2,4}",
    r"首?赞\s?\+\d+",
    r"\d+\s?/\s?\d{1,4}",
    r"[\d\s]{1,20}(?:下一页|上一页|尾页|末页|首页)+(?:\s?(?:下一页|上一页|尾页|末页|首页))*",
    r"第\s?\d+\s?条\s?/\s?共\s?\d+\s?条",
    r"\d{1,2}:\d\d\s?/\s?\d{1,2}:\d\d|00:00",
    r"(?:文章|正文|本文|全文)字数\s?:?\s?\d+|\d+人已?[阅读]|(?:文字|所属专题):(?:\s*打印)?",
    rf"点击(?:此处|这里)?查看{HAN}{{2,12}}|分类:\s?{HAN}{{2,12}}",
    r"(?:全文|本文|正文)共?约?\s?\d+字[,\s]*(?:预计)?(?:阅读|读完)(?:时间)?[大预]?约?(?:需要?)?:?\s?\d+分钟",
    # sizes of type
    r"[\[]?(?:字[号体]|文字):?\s?(?:[大中小](?:打印本页)?|打印本页).{0,16}",
    # where a post was made, and with what
    rf"(?:发布|发表)于:?\s?{HAN}{{2,6}}",
    r"(?:发自|来自)我的(?:手机|iphone|ipad|华为|小米)[\w\s]{0,12}",
    rf"由\s?(?:{HAN}|[a-z]){{2,8}}\s?扫描(?:识别|生成)?",
    r"\[第\s?\d{1,3}\s?页\]",
    # keywords, and the numbers of a journal
    r"\[?(?:关\s?键\s?[词字]|标签|tags?|热词)(?:\]:?|:).{0,80}",
    r"\[?(?:中图分类号|文献标[识志]码|文章编号|基金项目|收稿日期)(?:\]:?|:).{0,110}",
    r"(?:#[^#\s]{2,12}\s*)+",
    # the end
    rf".{{0,24}}{YEAR}[.-]\d\d[.-]\d\d以前的?报纸.{{0,12}}",
    rf"{HAN}{{0,4}}正文(?:\s\d{{1,6}}){{1,3}}",
    rf"(?:{DATE.pattern}).{{0,6}}(?:登[录陆]|注册|设为首页|加入收藏).{{0,12}}",
    r"[•·]?\s?[日周月](?:新闻)?排行榜?",
    r"\[全文完\]",
    r"-+\s?end\s?-+",
)
"""Lines that are controls, counters and the like as a whole, in folded text."""
_LINE = re.compile("|".join(_LINES))


_EMPTY = re.compile(r"(?:责任编辑|责编|编辑|作者|来源|记者|审核|校对)\s?:")


_DAY = re.compile(r"(?:发布|更新|发表)?(?:日期|时间)\s?:")


def _is_empty_label(page: Page, index: int) -> bool:
    """Whether a line is a label that has no value on the next one: below the text, or of a day that no figure follows."""
    folded = page.lines[index].folded
    if page.zones[index] == "tail":
        return _EMPTY.fullmatch(folded) is not None and not _has_value(page, index)
    below = page.below(index)
    return _DAY.fullmatch(folded) is not None and not any(map(str.isdecimal, below))


def _has_value(page: Page, index: int) -> bool:
    """Whether the line below a label is short enough for its value, and no control or label itself."""
    below = page.below(index)
    return bool(below) and len(below) <= _VALUE and ":" not in below and not is_control(below)


_KEYWORD = re.compile(r"关键[词字]\s?:\s?\S{2,12}$")
_VALUE = 16
"""Characters of a label's value on the next line at most."""
_RUN = 3
"""Names of controls in a row at least, each on a line of its own, between lines of text."""


def control(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that consists of controls or counters of its web page."""
    folded = page.lines[index].folded
    if _is_empty_label(page, index):
        return page.whole(index, None, "control", "A label of the web page without a value.")
    if page.zones[index] == "body" and _KEYWORD.match(folded):
        return None  # the heading of a section of a review (关键词：环境卫生)
    if (
        len(folded) > _LONGEST_CONTROL
        or "。" in page.lines[index].text
        or not (_LINE.fullmatch(folded) or _is_row(page, index, folded))
    ):
        return None
    return page.whole(index, None, "control", "A control of the web page, not text of the article.")


def _is_row(page: Page, index: int, folded: str) -> bool:
    """Whether a line is a row of names of controls; ordinary words alone count only outside the running text."""
    if not is_control(folded) or (DATE.search(folded) and "今天是" not in folded):
        return False
    names = {name for name in CONTROL_SEPARATORS.split(folded) if name}
    beside_text = page.zones[index] == "body" and ":" not in page.above(index)
    return not beside_text or not names <= ORDINARY_WORDS or _is_in_run(page, index)


def _is_in_run(page: Page, index: int) -> bool:
    """Whether a line is one of several in a row, each the name of a control (握手, 雷人, 路过)."""
    run = page.run_around(index, lambda at: page.lines[at].folded in ORDINARY_WORDS, _RUN)
    return len(run) >= _RUN
