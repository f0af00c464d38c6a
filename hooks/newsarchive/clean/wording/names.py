"""Recognises Chinese personal names by their surnames, and names of publications by their endings."""

import re
from functools import lru_cache

from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.text import fold
from newsarchive.text.places import NAMES_TOO, PLACES
from newsarchive.text.surnames import DOUBLE_SURNAMES, RENDERING, SURNAMES

_NAME = re.compile(rf"[{HAN_RANGE}\U00020000-\U000323af█×某]{{2,4}}")
_FOREIGN = re.compile(rf"{HAN}{{1,8}}(?:·{HAN}{{1,8}}){{1,3}}")
_NO_NAME = re.compile(
    r".*(?:报|讯|网|社|台|局|部|厅|处|会|院|所|队|市|省|县|区|镇|村|记者|通讯员|编辑|报道|新闻|消息|来源|综合|论坛|..平安|工作|时间|日期|分享|员|楼主|中心|直播间|店|说|的|了|版|记|[传卫工教合安制宣治信][科股室]|公室)$"
)
_PAPERS = (
    "日", "晚", "晨", "早", "午", "周", "时", "商", "新", "快", "导", "都市", "青年", "法治", "法制", "政法", "工人", "公安", "警察",
    "法院", "检察", "农民", "经济",
)  # fmt: skip
PAPER_ENDING = f"(?:{'|'.join(_PAPERS)})报"
"""How the names of most papers end, as a part of patterns."""
PARTED_PAPER_ENDING = rf"\s{PAPER_ENDING}(?!\S)"
"""The same where recognition has set the ending apart (江城 晚报)."""
PUBLICATION = re.compile(
    rf"(?:[^\W_]|[·\-]){{0,16}}?(?:{PAPER_ENDING}|周刊"
    r"|新华社|中新社|中新网|通讯社|新闻网|新闻社|人民网|新华网|光明网|央视网|中国网"
    rf"|红网|长安网|人民铁道|今日(?!要闻|头条|推荐|热点|关注|视点|新闻|看点|说法|焦点|导读){HAN}{{2,3}}|澎湃新闻|华声在线|[a-z]{{2,8}}新闻云|新湖南|客户端|频道|卫视|电视台|广播电台|广播电视台|广播|广电台|广电|融媒体中心|融媒体|全媒体|传媒|记者站|发布|在线|新闻|时刻|公众号|晚刊|晨刊|融媒|出版社|南方\+|津云|看看新闻knews|掌上{HAN}{{2,3}}|网站|门户网|都市网|[{HAN_RANGE}a-z]{{1,8}}(?<![落触入上收撒围])网(?:{HAN}{{2,5}}站)?|[成明信晴正今]报|文汇报|{HAN}{{0,4}}交通报|{HAN}{{2,4}}画报|每日电讯|{HAN}{{2,6}}(?<![情通警举申海预捷喜汇简电墙板画周播战])(?<!(?<!大)公)报)"
)
"""A name with the ending of a newspaper's, agency's, site's or channel's name."""
_ASKING = re.compile(r"扫码|扫描|下载|关注|打开|点击|登[录陆]")
"""Words with which a site asks its readers for something."""
_MASTHEAD = re.compile(
    rf"(?:(?:[^\W_]|[·\-]){{2,12}}?(?:{PAPER_ENDING}|周刊|客户端|频道|电视台|融媒体中心)"
    rf"|新华社|人民网|新华网|红网|央视网|澎湃新闻|华声在线|新湖南|中国{HAN}{{2,3}}网|{HAN}{{2,6}}报网|{HAN}{{2,4}}(?:(?:新闻|长安|文明|法院|检察|公安|平安|交警|消防|普法|司法)网|电子报))(?:数字报[纸刊]?|电子报|电子版|数字版)?"
)
_PAIR = 2
"""Characters of a double surname, and of the shortest names."""
_SINGLE = frozenset("的所走层线官警新春焦态治说话讲事观察民会区市县报")
"""Characters of columns' names (走基层·一线法官), with which names from other languages are not written."""
_REGIONS = frozenset({"齐鲁", "燕赵", "江淮", "钱江", "华商", "金陵", "茅台"})
"""Names of regions and what papers are called after, which begin with a surname."""
_PLACES = (PLACES - NAMES_TOO) | _REGIONS
_SECTIONS = frozenset((
    "热点", "文字", "文化", "文学", "文艺", "文娱", "文体", "文教", "时事", "时政", "时装", "时尚", "时评", "马经", "金融", "房产",
    "方志", "常识", "安全", "万象", "焦点", "路况", "高清", "游戏", "党建", "党史", "车市", "车讯", "温馨", "关注", "连载",
    "应急", "全球", "全国", "全文", "强国", "祝福", "华人", "华侨", "欧洲", "温哥华", "简介", "网络", "文章", "原来", "后来", "于是", "当时", "平时", "安静", "高兴", "成功", "方便", "路上", "标准",
))  # fmt: skip
"""Sections and labels of papers and sites that begin with a surname."""
_NO_PEOPLE = _PLACES | _SECTIONS


def is_name(token: str) -> bool:
    """Whether a folded token looks like a person's name."""
    if _FOREIGN.fullmatch(token):
        return _SINGLE.isdisjoint(token) and not any(
            PUBLICATION.fullmatch(part) or _NO_NAME.fullmatch(part) for part in token.split("·")
        )
    if not _NAME.fullmatch(token) or _NO_NAME.fullmatch(token) or token in _NO_PEOPLE:
        return False
    return (token[0] in SURNAMES and (len(token) < _PAIR + 2 or token[:_PAIR] in DOUBLE_SURNAMES)) or (
        len(token) > _PAIR and token[:_PAIR] in DOUBLE_SURNAMES
    )


@lru_cache(maxsize=4096)
def is_publication(token: str, known: frozenset[str] = frozenset()) -> bool:
    """Whether a folded text consists of names of newspapers, sites or channels, joined by `·`, `,` or spaces.

    Args:
        token: the text.
        known: names of known publications, folded, without white space.
    """
    if "".join(token.split()) in known:
        return True
    parts = [part for part in re.split(r"[·,/|\s-]+", token) if part]
    return (
        bool(parts)
        and not _ASKING.search(token)
        and all(PUBLICATION.fullmatch(part) or part in known for part in parts)
    )


@lru_cache(maxsize=4096)
def is_masthead(line: str, known: frozenset[str]) -> bool:
    """Whether a folded line consists of names of publications; stricter, since the line may be a headline."""
    if "".join(line.split()) in known:
        return True
    parts = [part for part in re.split(r"[·,/|\s]+", line) if part]
    return bool(parts) and all(_MASTHEAD.fullmatch(part) or part in known for part in parts)


def masthead_in(text: str, known: frozenset[str]) -> str | None:
    """The first part of `text` between bars and spaces that names a publication (返回主页 | 郑州晚报)."""
    for part in _PART.finditer(text):
        if is_masthead(fold(part[0]), known):
            return without_edition(part[0])
    return None


def edition_in(text: str) -> str | None:
    """The paper whose electronic edition a text names (红网 | 潇湘晨报网络版)."""
    found = _OF_EDITION.search(fold(text))
    return text[slice(*found.span("name"))] if found else None


_OF_EDITION = re.compile(
    rf"(?P<name>{HAN}{{2,8}}?[报刊])[>\s]{{0,2}}(?:多媒体)?(?:数字报纸?|电子报|电子版|网络版|数字版|图文数据库|掌上读报|(?:新|全|融)媒体(?!记者))"
)
_PART = re.compile(r"[^\s|｜丨│┊>:：]{3,16}")
_EDITION = re.compile(r"(?:数字报[纸刊]?|电子报|电子版|数字版|[\s·,]+(?:公众号|官方微信|官方微博|客户端))$")


def without_edition(text: str) -> str:
    """A publication's name without its edition or account (澳門日報電子版)."""
    found = _EDITION.search(fold(text))
    return text[: found.start()] if found else text


def split_names(text: str, *, told: bool = False, housed: bool = False) -> list[str] | None:
    """The names in a folded list of names; None if something else stands in it.

    Names are separated by spaces, `,` or `/`; a two-character name may be spaced out (`张 三`).

    Args:
        text: the list.
        told: whether a role shows that these are names, so that their surnames need not be known (通讯员 秀礼).
        housed: whether the name of their employer stands beside them, so that names from other languages count.
    """
    names: list[str] = []
    held = ""
    for token in re.split(r"[\s,/]+", text.strip(" ,/")):
        if len(token) == 1 and not held and (token in SURNAMES or (told and _TOLD_LETTER.fullmatch(token))):
            held = token
            continue
        name = held + token if len(token) == 1 else token
        known = (
            is_name(name) or (told and _may_be_name_by_role(name)) or (housed and _is_transliterated(name))
        )
        found = [name] if known else _names_run_together(name)
        if (held and len(token) > 1) or not found:
            return None
        names += found
        held = ""
    return None if held else names


def _may_be_name_by_role(token: str) -> bool:
    return (
        (_TOLD.fullmatch(token) is not None or _is_transliterated(token))
        and _NO_NAME.fullmatch(token) is None
        and token not in _NO_PEOPLE
        and token not in _DEEDS
        and token[:_PAIR] not in _DEEDS
        and token[0] not in _VERBS
    )


_VERBS = frozenset("听看说问写走去到为将把被让也还就")
"""Characters behind 记者 that go on with a sentence, and are no surnames."""


_DEEDS = frozenset((
    "表示", "介绍", "透露", "采访", "获悉", "了解", "看到", "发现", "来到", "走进", "在场", "告诉", "直击", "观察", "调查",
    "手记", "注意", "提问", "探访", "跟随", "随机", "现场", "近日", "日前", "昨日", "昨天", "今天", "从", "在",
    "离开", "追踪", "跟踪", "点评", "快评", "短评", "微评", "述评", "解读", "感言", "感悟", "寄语", "提醒", "说法", "建议", "走访", "回访",
    "暗访", "探营", "亲历", "目击", "体验", "连线", "随行", "视线", "视点", "聚焦", "帮忙", "札记", "笔记", "日记", "后记", "印象",
    "单位",
))  # fmt: skip
"""What stands behind 记者 or 作者 in a sentence, or names a column (记者追踪)."""


def _is_transliterated(token: str) -> bool:
    """Whether a token may be a name from another language (乌云塔娜, 布仁其其格)."""
    return (
        len(token) in _TRANSLITERATED_SIZE
        and _PLACES.isdisjoint((token, token[:_PAIR]))
        and sum(char in RENDERING for char in token) >= len(token) - 1
    )


_TRANSLITERATED_SIZE = range(4, 7)
"""Characters of such a name."""
_TOLD_LETTER = re.compile(HAN)
_TOLD = re.compile(rf"{HAN}{{2,3}}")


def _names_run_together(token: str) -> list[str]:
    """Names set without a space (`李济国贾建舟`), by the first division that gives names only."""
    if not _TOGETHER.fullmatch(token):
        return []
    for size in (_PAIR + 1, _PAIR):
        head, rest = token[:size], token[size:]
        if is_name(head) and (
            tail := [rest] if is_name(rest) and len(rest) <= _PAIR + 1 else _names_run_together(rest)
        ):
            return [head, *tail]
    return []


_TOGETHER = re.compile(rf"{HAN}{{4,9}}")
