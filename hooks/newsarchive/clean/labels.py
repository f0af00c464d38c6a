"""The labels of a newspaper's small print (来源, 责任编辑, 总策划 …) and what they introduce."""

import re

from newsarchive.model.article import BlockKind

_FACTS = "(?:本文|稿件|信息|文章|新闻|内容|资料|当前)?来源(?:于)?|(?:当前)?报纸名称|报名|刊名|稿源|(?:发布|发表|发稿|更新|最后更新|最近更新|修改|编辑|上传|刊发)(?:时间|日期)|最后更新|最近更新|出版日期|出版时间|时间|日期|发布于|发布|更新|版次|版面|版名|当前版"
_MODIFIERS = "总|本期|本版|本报|执行|责任|值班|一审|二审|三审|美术|视频|图片|文字|视觉|版式|栏目|项目|联合|新媒体|网页|网络|副|首席|见习|实习|资深|电子"
_EDITORS = (
    "策划|统筹|编辑|责编|美编|编校|校对|校检|责校|版式|版面|组版|排版|审核|审校|审读|监制|出品人|出品|制片人|制片|摄像|剪辑|后期|脚本|导演|编导"
    "|制作|文案|文稿|作者|摄影|设计|制图|海报|主编|编委|主任|总编辑|总编|编审|终审|初审|复审|初校|复校|终校|一审|二审|三审|签发|播音|配音|主播|供稿|整合|视觉|素材来源|视频|监审|顾问|指导"
)
_OTHERS = "(?:阅读|点击|访问)次数|电话|热线|传真|邮编|邮箱|电子邮箱|信箱|e-?mail|qq|微信号?|浏览次数|浏览量|浏览|阅读量|阅读|点击量|点击数|点击率|点击|访问量|人气|字体|字号|分享|评论|打印|收藏"
_BYLINES = "作者|撰文|撰稿|文字?|文图|文/图|图文|图/文|图片|(?:本报|见习|实习|特约|首席)*(?:记者|通讯员)"

_MARK = r"\s?[:：]\s?"
FACT = re.compile(rf"(?:{_FACTS}){_MARK}")
EDITOR = re.compile(rf"(?:(?:{_MODIFIERS})*(?:{_EDITORS}))+{_MARK}")
OTHER = re.compile(rf"(?:{_OTHERS}){_MARK}")
BYLINE = re.compile(rf"(?:{_BYLINES}){_MARK}")
STRONG = re.compile(
    r"(?:责任编辑|美术编辑|版式编辑|视觉编辑|值班编辑|图片编辑|责任校对|本版编辑|本版责编|责编|美编|校对|校检|责校|组版|版式设计|版式|实习编辑|值班编委|值班主任)"
    r"(?:\s?[:：/|]\s?|\s+)"
)
"""Labels of editors that stand without a colon too."""
BARRED = re.compile(
    r"(?P<label>来源|稿源|素材来源|文图?|图文?|(?:责任|执行|值班|美术)?(?:编辑|编审|主编)|责编|美编|审核|审校|校对|监制|记者|通讯员|作者|撰文|撰稿|供稿|摄影|供图|统筹|策划|排版|制作|总监制|[终初复一二三]审)"
    r"\s?\|\s?(?P<value>[^|:,.!?]{2,30})"
)
"""A label that a bar parts from its value."""
MADE = re.compile(r"(?:[^,.!?;:]{4,40})?(?:联合)?(?:出品|制作|摄制|策划)")
"""Who made a piece for a site or channel, on a line below it."""
SMALL_PRINT: tuple[tuple[re.Pattern[str], BlockKind | None], ...] = (
    (FACT, BlockKind.DATELINE),
    (OTHER, None),
    (STRONG, BlockKind.EDITORS),
    (BYLINE, BlockKind.BYLINE),
    (EDITOR, BlockKind.EDITORS),
)
"""What each label introduces, in the order of trying; None is no part of the article."""
_LABEL = re.compile(
    "|".join(f"(?P<n{number}>{label.pattern})" for number, (label, _) in enumerate(SMALL_PRINT))
)


def label_at(folded: str, position: int) -> tuple[int, BlockKind | None] | None:
    """Where the first label of `SMALL_PRINT` that stands at `position` ends, and what it introduces."""
    found = _LABEL.match(folded, position)
    return (found.end(), SMALL_PRINT[int(str(found.lastgroup)[1:])][1]) if found else None


DATE = re.compile(
    r"(?:(?P<y>(?:19|20)\d\d)\s?(?:年\s?(?P<m>\d{1,2})\s?月(?:\s?(?P<d>\d{1,2})\s?[日号])?|(?:[-/.]|\s(?=\d\d/))(?P<m2>\d{1,2})[-/.]\s?(?P<d2>\d{1,2})(?!\d))"
    r"|(?P<d3>\d{1,2})[.](?P<m3>\d{1,2})[.](?P<y3>(?:19|20)\d\d)(?!\d)"
    r"|(?P<y4>[一二][〇零○0o九一二三四五六七八]{3})年(?P<m4>[一二三四五六七八九十]{1,2})月(?P<d4>[一二三四五六七八九十]{1,3})日)"
    r"(?:\s?t?\s?\d{1,2}:\d\d(?::\d\d)?)?(?:\s?\(?(?:星期|周|礼拜)[一二三四五六日天]\)?|\s?星期(?=\s|$))?"
)
"""A full date as a dateline prints it, in folded text, with its time and weekday."""
PAGE = re.compile(
    r"第?\s?(?P<page>[a-z]?\d{1,3})\s?(?:版|叠|页)(?::?[\u3400-\u9fff·]{2,8})?|(?P<sheet>[a-z]\d{1,2})(?![\w])"
)
CLOCK = re.compile(
    r"\d{1,2}:\d\d(?::\d\d)?|(?:星期|周)[一二三四五六日天]|农历[\u3400-\u9fff]{2,12}|总?第\s?\d{1,6}\s?期|今日\d{1,3}版"
)

NOTICE = re.compile(
    r"(?:copyright|©|\(c\)|版权所有|版权声明|免责声明|(?:[\u3400-\u9fff]{2,4})?声明:|转载请(?:注明|标注)|未经.{0,16}(?:授权|许可|允许).{0,30}(?:转载|使用|复制|镜像)"
    r"|本网站所刊载|凡本[网报站]|[^,。]{0,12}icp[备证]|.{0,4}公网安备|(?:互联网新闻信息服务)?许可证(?:编号|号)|违法和不良信息举报|主管单位:|主办单位:.{0,30}(?:承办|协办|技术支持)"
    r"|(?:投稿|来稿|供稿|联系|电子)?(?:邮箱|信箱|e-?mail):?\s?[\w.\-]{1,40}@|(?:新闻|报料|爆料|投稿|广告|发行|订报|订阅|读者|服务|编辑部|采编|监督|免费服务|免费)(?:热线|电话)(?:[:\s]|$)"
    r"|(?:欢迎关注|关注我们|关注公众号|更多精彩|想爆料|我要爆料).{0,60}$|点击.{0,6}(?:蓝字|关注|蓝色字).{0,16}$|[\u3400-\u9fff]{2,6}(?:报料|爆料|热线):?\s?[\d-]{7,}|[\u3400-\u9fff]{2,6},未经授权|powered by|技术支持:|(?:.{2,16})(?:文章|内容|图片)来自网络|(?:本文|本站|本网|文中|以上)[^。]{0,30}(?:仅代表|不代表|转载请|转载自网络|仅供参考)"
    r"|本文(?:为|系).{0,20}(?:原创|转载)|(?:更多)?.{0,12}(?:请|敬请)(?:下载|关注).{0,20}(?:客户端|公众号|微信|app).{0,12}$|[\u3400-\u9fff·]{2,16}(?:主办|承办|主管)(?:\s.{2,20}(?:主办|承办|主管))?$)"
)
"""A notice of a site about itself, behind `NOTICE_OPENING`."""
FORBIDS = re.compile(
    r"未经.{0,10}(?:许可|允许|授权|同意).{0,10}(?:转载|使用|复制|镜像|摘编)|(?:文章|内容)来(?:自|源于)网络,|不代表本(?:网|站|平台)|(?:观点|立场).{0,6}仅代表作者|仅代表(?:作者|其)本?人|信息(?:存储|发布)(?:空间)?(?:服务|平台)"
    r"|(?:违法和不良|有害)信息举报|属<[^<>]{2,12}>所有|传递更多信息之目的|copyright\s?©|版权所有者|涉及版权.{0,6}问题|(?:举报|服务|投稿)邮箱:|许可证(?:编号)?:?\s?[(\d京湘沪粤]|版权均?(?:属于?|归).{2,20}所有|请附上原文|务经书面授权|并不表明.{2,12}(?:同意|证实)|文责自负|侵权.{0,8}(?:联系|删除)|建议使用.{0,20}浏览器|下载\"[^\"]{2,12}\"客户端"
)
"""What a notice says somewhere in it, and no report does."""
LEAKED = re.compile(r"enpproperty|keywordph|sourceph|content_\d{3,}\.html?|style=\\?\"display:\s?none")
"""Data of a paper's editing system that leaked into its page, in folded text."""
NOTICE_OPENING = "([* □■·-<>"


def iso(match: re.Match[str]) -> str | None:
    """`YYYY-MM[-DD]` of a `DATE` match, None where no calendar has such a day."""
    if match["y4"]:
        year, month, day = _year(match["y4"]), _number(match["m4"]), _number(match["d4"])
    else:
        year = int(match["y"] or match["y3"])
        month = int(match["m"] or match["m2"] or match["m3"])
        day = int(match["d"] or match["d2"] or match["d3"] or 0)
    if not 1 <= month <= _MONTHS or day > _days(year, month):
        return None
    return f"{year}-{month:02d}" + (f"-{day:02d}" if day else "")


_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | dict.fromkeys("零○0o", 0)
_TEN = "十"


def _year(numerals: str) -> int:
    return int("".join(str(_DIGITS[char]) for char in numerals))


def _number(numerals: str) -> int:
    """A day or month in Chinese numerals, up to 三十一."""
    tens, ten, ones = numerals.partition(_TEN)
    if not ten:
        return _DIGITS[numerals[0]]
    return 10 * (_DIGITS.get(tens, 0) or 1) + _DIGITS.get(ones, 0)


_MONTHS = 12


def _days(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return (31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def is_notice(folded: str) -> bool:
    """Whether a folded line is a notice of a site or paper about itself."""
    if not _HINT.search(folded):
        return False
    return NOTICE.match(folded.lstrip(NOTICE_OPENING)) is not None or FORBIDS.search(folded) is not None


_HINT = re.compile(
    r"copyright|©|\(c\)|版权所有|版权声明|免责声明|声明:|转载请|转载自|未经|本网站所|凡本|icp|公网安备|许可证|违法和不良|单位:|@|热线|电话"
    r"|欢迎关注|关注我们|关注公众号|更多精彩|爆料|报料|点击|powered|技术支持:|来自网络|仅代表|不代表|仅供参考|请下载|请关注|本文为|本文系|主办|承办|主管"
    r"|网络,|信息存储|信息发布|信息举报|>所有|之目的|版权|邮箱:|附上原文|书面授权|并不表明|文责|侵权|建议使用|下载\""
)
"""Words without one of which `NOTICE` or `FORBIDS` finds nothing; looked for first, for they are looked for faster."""
