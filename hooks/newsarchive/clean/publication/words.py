"""Words that stand where a publication's name could, and are none."""

GENERIC = frozenset(
    "晚报 日报 晨报 早报 商报 时报 都市报 新报 午报 快报 新闻 在线 数字报 电子报 新闻中心 新闻频道 资讯中心 新闻资讯 新闻网".split()  # noqa: SIM905  # a list of words is read as one
)
"""Endings of names and names of sections, which name no publication by themselves."""
NOBODY = frozenset(
    "本站 本网 本网站 网络 互联网 未知 佚名 转载 原创 综合 不详 网站 本站原创 本站编辑 admin 管理员".split()  # noqa: SIM905  # the same
)
"""What a page prints as its source where it names none."""


def is_nobody(name: str) -> bool:
    """Whether a name says only that nobody is named (本站, 佚名)."""
    return name in NOBODY
