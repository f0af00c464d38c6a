"""Words that stand where a publication's name could, and are none."""

import re

_TOPICS = (
    "综合|社会|国内|国际|本地|本市|地方|市州|市县|县市|县区|区县|县域|乡镇|基层|社区|城市|都市|乡村|三农|经济|财经|时政|政务|政法|民生|法治|法制|文化|体育|文体|科教|教育"
    "|健康|生活|娱乐|图片|视频|头条|要闻|焦点|热点|重点|今日|最新|即时|滚动|专题|深度|特别|资讯"
)
_GENERIC = re.compile(
    rf"(?:{_TOPICS})?(?:新闻|资讯|在线|频道|周刊|快报)(?:中心|频道|网|资讯)?|[日晚晨早商时新午快]报|都市报|数字报|电子报|发布|公众号|(?:官方|门户)?网站"
)


def is_generic(name: str) -> bool:
    """Whether a folded name is only an ending of names, or that of a section, which names no publication by itself."""
    return _GENERIC.fullmatch(name) is not None


NOBODYS_NAMES = frozenset(
    "时刻 发布 转载文章 网络转载 本站 本网 本网站 网络 互联网 未知 佚名 转载 原创 综合 不详 网站 本站原创 本站编辑 admin 管理员".split()  # noqa: SIM905  # the same
)
"""What a page prints as its source where it names none."""


def is_nobody(name: str) -> bool:
    """Whether a name says only that nobody is named (本站, 佚名)."""
    return name in NOBODYS_NAMES or _OFFICE.fullmatch(name) is not None


_OFFICE = re.compile(
    r"(?:宣传|政治|新闻|办公|综合|研究|信息|法制|编辑|政工|秘书|党政)(?:处|科|室|部|股|办|组)(?:[(（][^()（）]{2,10}[)）]?)?"
)
"""An office of whoever runs the site, without a name (宣传处)."""
