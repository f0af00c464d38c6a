"""The labels of small print (来源, 责任编辑, 总策划 …) with what they introduce, and the forms of dates and pages."""

import re

from newsarchive.clean.patterns import HAN, HAN_RANGE, NUMERALS, YEAR
from newsarchive.model.article import BlockKind

_FACTS = "(?:本文|原文)?转自|(?:(?<=\\| )|^)来自(?=\\s?:)|转载自|摘自|(?:本文|稿件|信息|文章|新闻|内容|资料|当前)?来\\s?源(?:于)?|(?:当前)?报纸名称|报名|刊名|稿源|(?:文章|本文|信息)?出处|(?:发布|发表|发稿|更新|最后更新|最近更新|修改|编辑|上传|刊发|发刊|建立|创建|刊登|出版)(?:时间|日期)|最后更新|最近更新|出版日期|出版时间|时间|日期|发布于|更新于|刊发于|编辑于|发布|更新|出版|版次|版面|版名|当前版"
_MODIFIERS = "总|系列报道|本篇|专题|电脑|本期|本版|本报|执行|责任|值班|一审|二审|三审|美术|视频|图片|文字|视觉|版式|栏目|项目|联合|新媒体|网页|网络|副|首席|见习|实习|资深|电子"
EDITING_ROLES = r"编\s?辑|责\s?编|美\s?编|校\s?对|校读|校检|责校|校审|审校|审读|文检|编审|编校|版式|组版|排版|制图|审\s?核|审签|签发|监\s?[制审]|[初复终一二三]审|[初复终]校"
"""The roles of those who edit a report, check it and lay it out, as a part of patterns."""
_EDITORS = (
    f"{EDITING_ROLES}|策划|统筹|选稿|荐稿|编发|版面|出品人|出品|制片人|制片|摄像|剪辑|后期|脚本|导演|编导"
    "|制作|文案|文稿|作者|摄影|设计|海报|主编|编委|主任|总编辑|总编|播音|配音|主播|整合|视觉|素材来源|视频|监审|顾问|指导"
)
_OTHERS = "点阅(?:率|次数|数)?|(?:阅读|点击|访问)次数|(?:新闻|报料|爆料|读者|服务)?(?:电话|热线)|传真|邮编|邮箱|电子邮箱|电子信箱|信箱|e-?mail|qq|微信号?|浏览次数|浏览量|浏览|阅读量|阅读|点击量|点击数|点击率|点击|访问量|人气|杂志分类|字体|字号|分享|评论|打印|收藏"
_BYLINES = f"(?:(?<!{HAN})(?:文章|本文|新闻|信息|稿件))?作者|供稿|文稿|撰文|撰稿|文字?|文图|文/图|图文|图/文|图片|摄影|(?:本报|见习|实习|特约|首席)*(?:记者|通讯员)"

_COLON = r"\s?[:：]\s?"
"""The colon behind a label, folded or as printed, perhaps with spaces."""
FACT_LABEL = re.compile(rf"(?:{_FACTS}){_COLON}")
EDITOR_LABEL = re.compile(rf"(?:(?:{_EDITORS})|(?:{_MODIFIERS})(?!{_COLON})){{1,10}}{_COLON}")
"""Some words are both a role and its modifier (版式), so that a role within an unbounded row could be read in too many ways."""
OTHER_LABEL = re.compile(rf"(?:{_OTHERS}){_COLON}")
BYLINE_LABEL = re.compile(rf"(?:{_BYLINES}){_COLON}")
EDITOR_WITHOUT_COLON = re.compile(
    r"(?:责任编辑|美术编辑|版式编辑|视觉编辑|值班编辑|图片编辑|责任校对|本版编辑|本版责编|责编|美编|校对|校检|责校|组版|版式设计|版式|实习编辑|值班编委|值班主任)"
    r"(?:\s?[:：/|]\s?|\s+)"
)
"""Labels of editors that may also stand without a colon."""
BARRED_LABEL = re.compile(
    rf"(?P<label>来源|稿源|素材来源|文图?|图文?|(?:责任|执行|值班|美术|总)?(?:{EDITING_ROLES}|主编)|记者|通讯员|作者|撰文|撰稿|供稿|摄影|供图|统筹|策划|制作|剪辑|出品|播音)"
    r"\s?\|\s?(?P<value>[^|:,.!?]{2,30})"
)
"""A label and its value, separated by a bar."""
PRODUCER_LINE = re.compile(r"(?:[^,.!?;:]{4,40})?(?:联合)?(?:出品|制作|摄制|策划)")
"""A line below a text that says who produced it for a site or channel."""
SMALL_PRINT: tuple[tuple[re.Pattern[str], BlockKind | None], ...] = (
    (FACT_LABEL, BlockKind.DATELINE),
    (OTHER_LABEL, None),
    (EDITOR_WITHOUT_COLON, BlockKind.EDITORS),
    (BYLINE_LABEL, BlockKind.BYLINE),
    (EDITOR_LABEL, BlockKind.EDITORS),
)
"""What each label introduces, in the order in which they are tried; None stands for no part of the article."""
_LABEL = re.compile(
    "|".join(f"(?P<n{number}>{label.pattern})" for number, (label, _) in enumerate(SMALL_PRINT))
)


def label_at(folded: str, position: int) -> tuple[int, BlockKind | None] | None:
    """The end of the label at `position`, and what it introduces; None where no label of `SMALL_PRINT` stands."""
    found = _LABEL.match(folded, position)
    return (found.end(), SMALL_PRINT[int(str(found.lastgroup)[1:])][1]) if found else None


DATE = re.compile(
    rf"(?:(?P<y>{YEAR}|(?:1\s9|2\s0)\s\d\s?\d(?=\s?年))\s?(?:年\s?/?\s?(?P<m>\d{{1,2}}|1\s[0-2])\s?月(?:\s?/?\s?(?P<d>\d{{1,2}}|[12]\s\d|3\s[01])\s?[日号])?|(?:[-/.]\s?|\s(?=\d\d/))(?P<m2>\d{{1,2}})[-/.]\s?(?P<d2>\d{{1,2}})(?:(?!\d)|(?=\d\d:\d\d)))"
    rf"|(?P<d3>\d{{1,2}})[./](?P<m3>\d{{1,2}})[./](?P<y3>{YEAR})(?!\d)"
    r"|(?<!\d)(?P<y5>\d\d)-(?P<m5>\d\d)-(?P<d5>\d\d)(?=\s\d\d:\d\d)"
    rf"|(?:中华)?民国\s?(?P<y6>\d{{2,3}}|[{NUMERALS}百零〇]{{1,6}})年\s?(?P<m6>\d{{1,2}}|[{NUMERALS}]{{1,2}})月\s?(?P<d6>\d{{1,2}}|[{NUMERALS}廿卅]{{1,3}})日"
    rf"|(?P<y4>[一二][〇零○0o九一二三四五六七八]{{3}})年(?P<m4>[{NUMERALS}]{{1,2}})月(?P<d4>[{NUMERALS}廿卅]{{1,3}})日)"
    r"(?:\s?t?\s?\d{1,2}:\s?\d\d(?::\s?\d\d)?)?(?:\s?\(?(?:星期|周|礼拜)[一二三四五六日天]\)?|\s?星期(?=\s|$))?"
)
"""A year with month and day (or month alone) as datelines print it, in folded text, with its time and weekday."""
MONTH_AND_DAY = re.compile(r"(?:日期|发布日期|出版日期)\s?:\s?(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)")
"""A date without its year, as archives of e-papers print it, in folded text."""
PAGE = re.compile(
    rf"第?\s?(?:00)?(?P<page>[a-z]?\d{{1,3}})\s?(?:版|叠|页)(?::?[{HAN_RANGE}·]{{2,8}})?|(?P<sheet>[a-z]\d{{1,2}})(?![\w])"
)
CLOCK = re.compile(
    rf"(?:\d\d-\d\d\s)?\d{{1,2}}:\d\d(?::\d\d)?|(?:星期\s?|周)[一二三四五六日天](?!{HAN})|农历{HAN}{{2,12}}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年{HAN}{{2,6}}|总?第\s?\d{{1,6}}\s?期|今日\d{{1,3}}版"
)
SECTION = re.compile(
    rf"■?(?:{HAN}{{2}}[·/ ])?(?:综合|社会|国内|国际|本地|本市|地方|县区|市州|市县|县域|民生|法治|政法|时政|经济|文化|教育)(?:新闻|要闻|版|[·/ ](?:社会|法治|生活|民生))"
    rf"|(?:乡镇|部门|县区|基层|工作|警务|法院|检务|综治|平安|社区|街道|园区)(?:动态|要闻|快讯|资讯)|{HAN}{{2,4}}·(?:法治|社会|民生|政法|平安|综合|新闻|要闻|生活|文化|基层)|要闻|港闻"
)
"""The name of a paper's section by itself, above the headline beside the day."""
SPECIAL_PAGE = re.compile(
    r"特别报道|特别策划|专题报道|系列报道|专版|专刊|特刊|专题|专栏|系列之|^(?:新春|春节)走基层$"
)
"""Words of the banner above the headlines of a special page or series."""


def is_motto(line: str) -> bool:
    """Whether a line can only stand above a headline: the words of a series or special page, or slogans in a row."""
    slogans = line.split(maxsplit=_MOST_SLOGANS)
    row = (
        len(slogans) >= _LEAST_SLOGANS
        and len({len(slogan) for slogan in slogans}) == 1
        and len(slogans[0]) in _SLOGAN_SIZE
    )
    return row or SPECIAL_PAGE.search(line) is not None


_LEAST_SLOGANS = 4
"""Slogans of such a row at least; two or three may be a kicker or headline."""
_MOST_SLOGANS = 9
"""Slogans that are looked at."""
_SLOGAN_SIZE = range(4, 9)
"""Characters of a slogan."""
SUMMARY_LABELS = r"核心(?:提示|阅读)|(?:新闻|内容|本文|文章|正文|论文)?(?:摘\s*要|提要)|(?:新闻|内容|本文|阅读)提示|导读|导语"
"""Labels of summaries, as a part of patterns."""
LEAD_LABEL = re.compile(
    rf"[\[(]?(?:编者按|编者的话|开栏的?话|{SUMMARY_LABELS}|摘\s*要提示)(?:\]|[)]?(?:[:\s|]|$))"
)
"""The label of a lead, a summary or an editors' note."""
COUNTER = re.compile(r"(?:阅读|浏览|点击|人气)(?:量|数|次数)?[\s:(]*[\d.]+万?次?\)?|扫描到手机")
"""A counter or control glued to the facts of an article."""
LEAKED_DATA = re.compile(
    r"^channelid[\s\d]*$|\bnw\.d\d{4}\w{2,14}_\d{8}|enpproperty|处理标记:\[|keywordph|sourceph|\bcon(?:tent_)?\d{3,}\.html?|\bc\d{5,}\.html?|style=\\?\"display:\s?none|\{\{[^{}]{1,60}\}\}|^[#.][\w-]+[\s,>.\w#-]{0,60}\{[\w-]+\s?:[^{}]{2,200}\}|\d{4};\d{6,}"
)
"""Data of a paper's editing system that leaked into its page, and fields that a template left open, in folded text."""


def iso_date(match: re.Match[str]) -> str | None:
    """`YYYY-MM[-DD]` for a match of `DATE`; None where no calendar has such a day."""
    if match["y6"]:
        year, month, day = (_republic_number(match[name]) for name in ("y6", "m6", "d6"))
        year += _REPUBLIC
    elif match["y4"]:
        year, month, day = (
            _year_of_digits(match["y4"]),
            _day_or_month(match["m4"]),
            _day_or_month(match["d4"]),
        )
    else:
        year = _spaced_number(match["y"]) or int(match["y3"] or 2000 + int(match["y5"]))
        month = _spaced_number(match["m"]) or int(match["m2"] or match["m3"] or match["m5"])
        day = _spaced_number(match["d"]) or int(match["d2"] or match["d3"] or match["d5"] or 0)
    if not 1 <= month <= _MONTHS or day > _days_in_month(year, month):
        return None
    return f"{year}-{month:02d}" + (f"-{day:02d}" if day else "")


_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | dict.fromkeys("零○0o", 0)
_TEN = "十"


def _year_of_digits(numerals: str) -> int:
    return int("".join(str(_DIGITS[char]) for char in numerals))


def _spaced_number(printed: str | None) -> int:
    """A number whose figures recognition may have set apart (2 0 0 3); 0 where there is none."""
    return int("".join(printed.split())) if printed else 0


_REPUBLIC = 1911
"""The year before the first of the Republic's calendar, which papers of Taiwan print."""


def _republic_number(numerals: str) -> int:
    """A number in figures or Chinese numerals, up to 一百九十九, also without the words for ten and hundred (一一三)."""
    if numerals.isdecimal():
        return int(numerals)
    if _DIGITS.keys() >= set(numerals):
        return _year_of_digits(numerals)
    _, hundred, rest = numerals.rpartition("百")
    rest = rest.lstrip("零〇")
    return (100 if hundred else 0) + (_day_or_month(rest) if rest else 0)


def _day_or_month(numerals: str) -> int:
    """A day or month in Chinese numerals, up to 三十一, or 卅一."""
    tens, ten, ones = numerals.replace("廿", "二十").replace("卅", "三十").partition(_TEN)
    if not ten:
        return _DIGITS[numerals[0]]
    return 10 * (_DIGITS.get(tens, 0) or 1) + _DIGITS.get(ones, 0)


_MONTHS = 12


def _days_in_month(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return (31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
