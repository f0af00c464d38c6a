"""Words that stand where a publication's name could, and are none."""

import re

GENERIC = frozenset(
    "晚报 日报 晨报 早报 商报 时报 都市报 新报 午报 快报 新闻 在线 数字报 电子报 新闻中心 新闻频道 资讯中心 新闻资讯 新闻网 综合新闻 社会新闻 国内新闻 国际新闻 本地新闻 地方新闻 市州新闻 县区新闻 县域新闻 经济新闻 时政新闻 民生新闻 法治新闻 文化新闻 体育新闻 图片新闻 头条新闻 焦点新闻 今日新闻 文化周刊 教育周刊 健康周刊 生活周刊 社会周刊 经济周刊 法治周刊 发布 公众号".split()  # noqa: SIM905  # a list of words is read as one
)
"""Endings of names and names of sections, which name no publication by themselves."""
NOBODY = frozenset(
    "时刻 发布 转载文章 网络转载 本站 本网 本网站 网络 互联网 未知 佚名 转载 原创 综合 不详 网站 本站原创 本站编辑 admin 管理员".split()  # noqa: SIM905  # the same
)
"""What a page prints as its source where it names none."""


def is_nobody(name: str) -> bool:
    """Whether a name says only that nobody is named (本站, 佚名)."""
    return name in NOBODY or _OFFICE.fullmatch(name) is not None


_OFFICE = re.compile(
    r"(?:宣传|政治|新闻|办公|综合|研究|信息|法制|编辑|政工|秘书|党政)(?:处|科|室|部|股|办|组)(?:[(（][^()（）]{2,10}[)）]?)?"
)
"""An office of whoever runs the site, without a name (宣传处)."""
