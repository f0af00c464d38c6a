"""The words of a byline: roles, what may follow the last name, and employers."""

import re

from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.clean.wording.labels import EDITING_ROLES
from newsarchive.clean.wording.names import is_publication
from newsarchive.text.places import PLACES

_RANKS = rf"全媒体?|融媒体?|新媒体|见习|实习|特约|特派|首席|主任|摄影|文字|资深|高级|驻地|小|驻{HAN}{{2,4}}?"
ROLE = re.compile(
    rf"(?P<role>(?:{_RANKS}){{0,4}}(?:记\s?者|通\s{{0,3}}[讯信]\s{{0,3}}员|撰稿人|评论员|观察员|采访人员)|实\s?习\s?生|见习生|作者|文稿|撰文|供稿(?=\s?[:/])|撰稿|采写|执笔|供图|摄影|文字|图片(?=\s?[:|])|报道(?=:)|报导(?=:)|整理(?=:)|口述(?=:)"
    rf"|文\s?[/,]\s?[图摄]|图\s?[/,]\s?文|文图|图文|(?<!{HAN})(?:[文图摄]|视频)(?=\s?[/|: ])|(?<=/)[文图摄](?=$|\s))"
)
ROLE_HINT = re.compile(
    r"者|员|撰|习\s?生|[文供]稿|采写|执笔|供图|摄影|文字|视频|图片\s?[:|]|报[道导]:|整理:|口述:|[文图摄]\s?[/|: 图文]|/[文图摄]"
)
"""Characters without which no role is named; tried first, since they are found faster."""
EDITORS_BEHIND = re.compile(
    rf"(?:^|(?<=[\s,;|]))(?:每经|责任|值班|美术|视觉|图片)?(?:{EDITING_ROLES})\s?[:|/]?\s?(?={HAN})"
)
"""Editors named after the reporters, as in some papers (记者 张三 编辑 李四 校对 王五)."""
_PLACE = rf"{HAN}{{2,6}}"
_CITIES = "|".join(sorted(sorted(PLACES), key=len, reverse=True))
_BEHIND_NAMES = re.compile(
    rf"(?:\s*+(?:[/|]\s*+)?(?:文\s?/?\s?[图摄]|图\s?/?\s?文|摄影报道|(?:综合|整理|联合)?报[道导]|整理|采写|摄影|供图|发自{HAN}{{2,6}})"
    rf"|[\s/]\s?{_PLACE}(?:即时|综合|连线|联合|摄影)?(?:报[道导]|\d{{0,2}}日?[电讯])|(?:{_CITIES})(?:\d{{1,2}}日)?(?:报[道导]|电|讯)"
    rf"|{HAN}{{2}}[市县]?\d{{1,2}}日电|(?:\s|[/|])\s*[文图摄])\s*$"
)
"""What may follow the last name: what was done, or where the report was sent from."""
_ENDS_BEHIND = frozenset("文图摄影道导理写电讯")
"""The last characters of all that, where nothing was sent from a place; other texts are not looked through."""
_SENT_FROM = "发自"
PICTURE_PROVIDERS = "受访(?:者|单位|对象|人)|采访对象|被访者|警方|公安机关|派出所|民警|主办方|单位|读者|网友|市民|居民|村民|群众|家属|家长|志愿者|当事人|通讯员|资料|网络"
"""Who gives pictures without a name."""
UNNAMED_PROVIDER = re.compile(
    rf"(?:[\s/|]|(?<=/文))(?:图片?[/由:]?\s?)?(?:{PICTURE_PROVIDERS})(?:供图|提供|图片?|摄)\s*$|[\s/|](?:图片?|摄影|供图)\s?[:/]\s?{HAN}{{1,10}}(?:所|队|局|院|公安|中心|融媒|站|公司)\s*$|\s?线索(?:提供)?[\s:].{{2,12}}$"
)
"""A provider of pictures who is not named (受访者供图, 图片：城关派出所), or a tip-off."""
OWN_HOUSE_LAST = re.compile(rf"(?<={HAN})(?:本报|新华社|中新社|本刊)$")
HOUSE_LABEL = re.compile(
    rf"^(?:本[报网台刊]讯\s?(?={HAN}{{2,3}}(?:\s|$))|(?:来稿|供稿|投稿|报送)单位\s?[:/]\s?|(?:整合|综合|编辑整理)\s+)"
)
"""The label of a house (来稿单位：三支队四大队), or the opening of a report on the line of its writers (本网讯 张三 通讯员 李四)."""
_OWN = re.compile(
    rf"(?:本[报网刊台社]|我[报网]|[总全]台|央广网?|央视|中[新央]社|新华社)?(?:全媒体|融媒体|新媒体|客户端)?(?:驻{HAN}{{2,6}})?"
)
_PLAIN = re.compile(r"[\w·+&()\-/, ]{2,24}")
_SHORT = re.compile(rf"(?:[a-z]{{2,12}}\s)?[{HAN_RANGE}\w·+]{{2,10}}")
_WORDS = re.compile(r"[的了是在和与对被把我你他她们一这那请向问让给说为]")
"""Characters that sentences have, and hardly any name of a house."""
_CLAUSE = re.compile(r"[的了把被让说你他她]|对(?!外)|^在")
"""Characters that even long names of houses hardly have."""
_OFFICES = (
    "报", "网", "社", "台", "局", "院", "部", "厅", "委", "队", "站", "所", "镇", "乡", "街道", "公司", "大学", "公安", "公安处", "中心",
    "客户端", "媒体", "在线", "报道组", "通讯组", "办", "端", "传科", "卫科", "工科", "教科", "合科", "安科", "制科", "公室", "工室",
)  # fmt: skip
"""Ends of the names of organisations and places that people write for."""


def without_ending(folded: str) -> str:
    """A folded text of a byline without what may follow its last name (张三 文/图, 张三 江城报道)."""
    ends = folded.rstrip()[-1:] in _ENDS_BEHIND or _SENT_FROM in folded
    return _BEHIND_NAMES.sub("", folded) if ends else folded


def is_house(text: str) -> bool:
    """Whether a folded text may name the employer in a byline; an empty text may too."""
    if text.count("(") != text.count(")"):
        return False
    if "." in text:  # for the point between two names (周口日报.周道客户端)
        return all(map(is_publication, text.split(".")))
    text = text.strip("[]<>")
    if not text or _OWN.fullmatch(text):
        return True
    if not _PLAIN.fullmatch(text) or _CLAUSE.search(text):
        return False
    named = [is_publication(part) for part in re.split(r"[·/, ]", text) if part]
    return (
        named[0] if "," in text else any(named) or text.endswith(_OFFICES) or bool(_ACCOUNT.fullmatch(text))
    )


_ACCOUNT = re.compile(rf"(?:云上|平安|掌上){HAN}{{2,4}}")
"""How the accounts of places are called (云上江城)."""


def is_short_house(text: str) -> bool:
    """Whether a folded text right before 记者 may be a paper's short name (南都记者, 豫视频记者)."""
    return bool(_SHORT.fullmatch(text)) and _WORDS.search(text) is None
