"""What two headline lines without a dash are to each other, by what they say, folded."""

import re

from newsarchive.clean.bylines import names_behind_house
from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.clean.wording.names import split_names
from newsarchive.text.places import PROVINCES

_GOES_ON = re.compile(
    r"(?:比(?!亚)|造成|致使|致(?=\d)|并(?!购)|另有|其中|另一|成功|起回|涉案|指出|强调|呼吁|勉励|号召)"
)
"""Words that add to a statement, whose subject the line above has."""
_DOES = re.compile(
    r"(?:(?:[一两三四五六七八九十半\d]+(?:个?月|天|夜|年|周|小时|分钟)(?:内|里)?)?(?:解开|化解|追回|破获|找回|抓获|跑了|走了|拦下)|把|筑牢|织密|织牢|打通|架起|点亮|擦亮|照亮|换来|撑起|解开|守住|护住|牵出|揪出|引出|挖出|救下|挽回|追回|送回|找回|[系拴拽拉拦抱托稳堵留接按叫劝看绊罩捂]住|变成|成了|成为|变身|搬进|帮(?!扶|教|助中心)|差点|险些|竟|居然|终于|连夜|当场|走进|住进|开进|串起|拉起)"
)
"""How a line opens that has no subject of its own."""
_PLACE = re.compile(
    rf"[{HAN_RANGE}\"]{{2,14}}(?:[省市县区州镇乡村]|公安局?|警方|交警|消防|法院|检察院|派出所|司法[局所]|[队\"]):[^:]{{4,}}"
)
"""A place or office, and what it did: the first half of a headline, of which the second line has the other."""
_MISHAP = re.compile(
    r"\d{1,3}[岁旬]|[一二两三四五六七八九][岁旬]|[老男女]子|老人|老[伯汉太]|[大婆]婆|大[爷妈]|娭毑|[男女幼]童|[男女]孩|小伙|娃(?!娃屋)"
)
_RESCUER = re.compile(
    rf"(?:\"?{HAN}{{0,6}}(?:消防员?|民警|警方|警察|[交特巡辅]警|派出所|义警|法官)|无人机|警犬|众人|路人)"
)
_GENRE = re.compile(
    r"(?:探访|采访|走访|见闻|纪|侧|札|散|小|追|手)记$|(?:纪实|见闻|纪事|扫描|素描|走笔|掠影|速写|巡礼|启示录)$|的\"[^\"]+\"(?:实践|之路|工作法|样本)$"
)
"""Ends of subtitles, which say of what kind a feature is (……调解队探访记)."""
_REPORTER = re.compile(r"(?:本报)?记者(?:随|跟|走进|直击|探访|体验|调查)")
_REPORTERS = re.compile(r"(?:本报)?(?:全媒体)?记者")
_LONGEST_IMAGE = 20
"""Characters at most of a headline that is an image."""
_LEAST_STATEMENT = 12
"""Characters of a line at least that says who did what."""
_OFFICE = re.compile(
    rf"{HAN}{{2,10}}?(?:法院|检察院|公安|警方|交警|特警|巡警|派出所|司法[局所]|劳动保障所|法庭|消防|[乡镇](?=\"))"
)
_QUOTED = re.compile('"[^"]*"')
_SLOGAN = re.compile(r"\s|办实事|深入|推进|贯彻|落实|践行|聚焦|建设|活动|创建|打造|学习|弘扬")
"""Words of what stands above a headline: a campaign, or two slogans."""
_DECREE = re.compile(r"关于.{4,60}(?:通告|通知|公告|通报|决定|意见|方案|办法|倡议书)?")
_ISSUER = re.compile(r"(?:局|厅|部|委|委员会|政府|办公室|法院|检察院|支队|大队|公安处)$")
"""Who issues a decree, whose name is the first line of its title."""
_HELD = re.compile(
    rf"{HAN}{{2,10}}(?:厅|局|部|委|院|队|会)(?:开展|举行|召开|举办|组织|启动)\S{{8,}}(?:活动|会议|仪式|行动|工作)$"
)
"""What an office held: the subtitle of a headline."""
_PRACTICE = re.compile(
    r"(?:探索|创新|推行|构建|打造|推进|深化).*(?:模式|机制|路径|体系|品牌|新篇|实践|工作法|建设)$"
)
"""What an office practises: a kicker, whose headline says it in an image."""
_LONGEST_EVEN = 9
"""Characters of each of two even lines at most, as a narrow column sets one headline."""
_PLAIN = re.compile(rf"[{HAN_RANGE}\d]{{5,}}")
_LONGEST_QUOTED_NAME = 12
"""Characters at most of a name in quotes, with a colon, that opens a headline."""
_LONGEST_QUOTED_END = 8
"""Characters of a thing in quotes that ends a headline, at most."""
_COUPLET_SLACK = 2
"""Characters by which the lengths of a couplet's halves differ at most."""
_COUPLET_HALVES = 2
_LONGEST_FIRST_HALF = 18
"""Characters of a line of a headline in two at most, if it could stand alone."""


_PROVINCE_SIZE = range(2, 4)
"""Characters of a province's name."""
_LEAST_NAME = 2
"""Characters at least of a name behind the place where its bearer lives."""


def _signs(line: str) -> bool:
    """Whether a line names who wrote the text, perhaps behind where they work or live."""
    placed = next((line[size:] for size in _PROVINCE_SIZE if line[:size] in PROVINCES), "")
    return any(split_names(one) is not None for one in (line, placed[-_LEAST_NAME:])) or (
        names_behind_house(line, line) is not None
    )


def adds_to_title(second: str) -> bool:
    """Whether the second line adds to the first, which is the title."""
    return _GOES_ON.match(second) is not None


def are_halves_of_headline(first: str, second: str) -> bool:
    """Whether the two are the halves of one headline.

    So are what happened and who helped (两岁娃反锁屋内 / 消防员破窗解围), a place with what it did and what came of it, and
    a statement and what it does.
    """
    if first.endswith(("--", ":")):
        return first.startswith('"') and first.endswith('":') and len(first) <= _LONGEST_QUOTED_NAME
    if (first.startswith("从") and second.startswith("到")) or _ends_in_quotes(first, second):
        return True
    if _DECREE.fullmatch(second) and _ISSUER.search(first):
        return True
    if _PRACTICE.search(first) or _GENRE.search(first):
        return False
    met = _MISHAP.search(first) is not None and _RESCUER.match(second) is not None
    placed = len(first) <= _LONGEST_FIRST_HALF and _PLACE.fullmatch(first) is not None and ":" not in second
    even = _are_even(first.replace('"', ""), second.replace('"', "")) and not _signs(second)
    return met or placed or (even and not is_office(first)) or _DOES.match(second) is not None


def _are_even(first: str, second: str) -> bool:
    """Whether two lines of plain words are nearly of one length, quotation marks aside."""
    plain = all(map(_PLAIN.fullmatch, (first, second)))
    return plain and max(len(first), len(second)) <= _LONGEST_EVEN and abs(len(first) - len(second)) <= 1


def _ends_in_quotes(first: str, second: str) -> bool:
    """Whether the second line is only what a statement speaks of, in quotes (一通来电牵出三十万元 / “投资梦”)."""
    return len(second) <= _LONGEST_QUOTED_END and _QUOTED.fullmatch(second) is not None and '"' not in first


def is_subtitle_of(first: str, second: str, *, clauses: bool) -> bool:
    """Whether the second line is the subtitle of the first: by its genre, the reporter, the office, or as a plain statement.

    Args:
        first: a line without clauses.
        second: the line below it.
        clauses: whether the second line alone has several clauses, which tell what the first is about.
    """
    if _GENRE.search(second) and not _GENRE.search(first):
        return True
    if _REPORTERS.match(first):
        return False
    if clauses and not first.startswith("["):
        return True
    if _HELD.match(second) and not _HELD.match(first):
        return True
    if _PLACE.fullmatch(first) or _REPORTER.match(second) or _says_who(first, second):
        return True
    return is_couplet(first) and not is_couplet(second)


def is_office(line: str) -> bool:
    """Whether a line only names an office, as the kicker above a headline that says what it did."""
    return _OFFICE_ALONE.fullmatch(line) is not None


_OFFICE_ALONE = re.compile(
    rf"{HAN}{{4,24}}(?:派出所|检察院|法院|法庭|公安局|分局|[支大中]队|司法[局所]|街道|社区|委员会)"
)


_SERIES = re.compile(r"\s?\([^()]{2,12}\)$")
"""The name of a series in brackets behind a headline."""


def is_couplet(line: str) -> bool:
    """Whether a line is a pair of slogans of nearly one length."""
    halves = re.split(r"[\s,]+", _SERIES.sub("", line))
    return (
        ":" not in line
        and len(halves) == _COUPLET_HALVES
        and abs(len(halves[0]) - len(halves[1])) <= _COUPLET_SLACK
    )


def _says_who(first: str, second: str) -> bool:
    """Whether the second line says which office did what the first puts in an image (一头“碰瓷”的牛)."""
    return (
        len(second) >= _LEAST_STATEMENT
        and len(first) <= _LONGEST_IMAGE
        and ('"' in first or any(map(str.isdecimal, second)))
        and _OFFICE.match(second) is not None
        and _OFFICE.search(_QUOTED.sub('""', first)) is None
        and _SLOGAN.search(first) is None
    )
