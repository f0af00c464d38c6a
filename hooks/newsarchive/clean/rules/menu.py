"""Rows of a site's menu: 首页 天气预报 新闻 搜索, 房产 | 旅游 | 教育."""

import re
from collections.abc import Callable

from newsarchive.clean.bylines import read_bylines, without_ornaments
from newsarchive.clean.page import Page
from newsarchive.clean.survey.extent import HEAD_LINES
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.interface import is_row_between_bars
from newsarchive.clean.wording.labels import FACT_LABEL
from newsarchive.clean.wording.names import is_publication
from newsarchive.clean.wording.prose import is_contents_entry, is_row_of_headlines
from newsarchive.text import has_han, said_of

_LONGEST_NAME = 8
"""Characters of the name of a section at most."""
_OF_CONTENTS = "A line of the table of contents."
_LEAST_NAMES = 3
"""Names of a row at least."""
_BAR = re.compile(r"\s*\|\s*")
_SECTIONS = frozenset((
    "首页", "主页", "新闻", "要闻", "时政", "国内", "国际", "社会", "财经", "经济", "体育", "娱乐", "军事",
    "科技", "教育", "健康", "文化", "旅游", "房产", "汽车", "视频", "图片", "评论", "专题", "论坛", "博客",
    "搜索", "邮箱", "短信", "聊天", "企业", "游戏", "生活", "法治", "法制", "民生", "县区", "区县", "市州",
    "党建", "理论", "公告", "直播", "数字报", "电子报", "客户端", "微博", "微信", "登录", "注册", "导航",
    "地图", "天气", "天气预报", "关于我们", "联系我们", "广告服务", "网站地图", "网站声明", "版权声明",
    "人才招聘", "招聘信息", "网站律师", "会员注册", "产品答疑", "友情链接", "法律声明", "隐私保护",
    "诚聘英才", "版面导航", "标题导航", "旧版数据", "资讯", "政务", "互动", "服务", "高层", "人事", "网评",
    "港澳", "台湾", "思客智库", "全球连线", "时评", "大学城", "台海", "网事", "福建", "湖南", "湖北",
    "党政", "观点", "可视化", "滚动", "高清", "图集", "深度", "更多", "时尚", "即时", "热门", "政治",
    "军武", "地方", "影音", "艺文", "专区", "玩咖", "食谱", "地产", "走进", "政务公开", "解读回应",
    "办事服务", "互动交流", "政民互动", "网上办事", "信息公开", "新闻中心", "通知公告", "网站首页",
))  # fmt: skip


def menu(page: Page, index: int) -> Verdict | None:
    """Leaves out a row of short names of a site's sections, above the headline or below the text."""
    folded = page.lines[index].folded
    if is_contents_entry(folded):
        return page.whole(index, None, "menu", _OF_CONTENTS)
    if page.zones[index] == "body" or _POSTED.match(folded):
        return None
    reason = next((why for rule, why in _FORMS if rule(page, index)), None)
    return page.whole(index, None, "menu", reason) if reason else None


_POSTED = re.compile(rf"发表于\s?(?:{DATE.pattern})")
"""How a forum begins the row of controls above a post."""


def _is_row(page: Page, index: int) -> bool:
    return is_row_between_bars(page.lines[index].folded) or _is_menu(page.lines[index].folded)


def _is_papers(page: Page, index: int) -> bool:
    """Whether a line is a row of the papers and sites of one house."""
    names = page.lines[index].folded.split()
    return len(names) >= _LEAST_NAMES and all(is_publication(name, page.publications) for name in names)


def _is_listing(page: Page, index: int) -> bool:
    row = is_row_of_headlines(page.lines[index].text) and _is_beside_headline(page, index)
    return row and not _is_divided(page, index)


def _is_divided(page: Page, index: int) -> bool:
    """Whether the lines right below a line say together what it says, as the deck of its headline does."""
    rest = said_of(page.lines[index].folded)
    for line in page.lines[index + 1 : index + 1 + _DECK_LINES]:
        said = said_of(line.folded)
        if not said or not rest.startswith(said):
            return False
        rest = rest[len(said) :]
        if not rest:
            return True
    return False


_DECK_LINES = 5
"""Lines of a headline's deck at most."""


def _is_home(page: Page, index: int) -> bool:
    """Whether the foot of the page leads back to what a short line above the text names (怀化站, 返回怀化站首页)."""
    folded = page.lines[index].folded
    return (
        index < HEAD_LINES
        and page.zones[index] == "head"
        and len(folded) <= _LONGEST_NAME
        and any(f"返回{folded}首页" in line.folded for line in page.lines[index + 1 :])
    )


def _is_listed(page: Page, index: int) -> bool:
    """Whether a line is a word of the menu, and the one above or below it too."""
    if page.lines[index].folded not in _SECTIONS or page.lines[index].marks:
        return False
    beside = (*page.lines[max(index - 1, 0) : index], *page.lines[index + 1 : index + 2])
    return any(line.folded in _SECTIONS for line in beside)


def _is_barred(page: Page, index: int) -> bool:
    """Whether a bar on a line of its own parts a short line from another; none in brackets, as writers stand."""
    folded = page.lines[index].folded
    if len(folded) > _LONGEST_NAME or folded.startswith("("):
        return False
    return any(
        page.lines[at].folded == "|" and page.lines[at + step].folded != folded
        for at, step in ((index - 1, -1), (index + 1, 1))
        if 0 < at < len(page.lines) - 1
    )


def _is_beside_headline(page: Page, index: int) -> bool:
    """Whether another line above the text may be the headline, so that a row of headlines is not a long one itself."""
    below = page.lines[index + 1 : page.first_prose]
    return page.zones[index] == "tail" or any(
        len(line.folded) >= _LEAST_HEADLINE
        and has_han(line.text)
        and not (
            DATE.search(line.folded)
            or FACT_LABEL.search(line.folded)
            or read_bylines(without_ornaments(line.folded))
        )
        for line in below
    )


_LEAST_HEADLINE = 8
"""Characters of a headline at least."""


def _is_menu(folded: str) -> bool:
    names = [name for name in re.split(r"[\s|┊·/]+", folded) if name]
    if len(names) == 1:
        return _RUN_TOGETHER.fullmatch(folded) is not None
    if len(names) < _LEAST_NAMES or any(len(name) > _LONGEST_NAME for name in names):
        return len(names) > 1 and all(name in _SECTIONS for name in names)
    known = sum(name in _SECTIONS for name in names)
    barred = len(_BAR.split(folded)) >= _LEAST_NAMES
    return (
        known * 2 >= len(names) or (len(names) >= _MANY and known * 4 >= len(names)) or (barred and known > 0)
    )


_RUN_TOGETHER = re.compile(r"首页\w{14,}")
"""Sections set without a space (首页国内视频金融房产 …), too many for a headline."""
_MANY = 6
"""Names in a row from which a quarter of known sections is enough for a menu."""


_FORMS: tuple[tuple[Callable[[Page, int], bool], str], ...] = (
    (_is_home, "A part of the site, to which its foot leads back."),
    (_is_listed, "A word of the site's menu, among others of it."),
    (_is_barred, "A word of the site's menu, between bars on lines of their own."),
    (_is_listing, "A row of headlines of other articles."),
    (_is_row, "A row of the site's menu."),
    (_is_papers, "A row of the site's menu."),
)
"""What a menu looks like, and how it is said."""
