"""The names of pages, sections and series of a paper, in folded text."""

import re

from newsarchive.clean.patterns import HAN, HAN_RANGE

PAGE = re.compile(
    rf"第?\s?(?:00)?(?P<page>[a-z]?\d{{1,3}})\s?(?:版|叠|页)(?::?[{HAN_RANGE}·]{{2,8}})?|(?P<sheet>[a-z]\d{{1,2}})(?![\w])"
)
"""The number of a page, perhaps with the name of its section (第03版：要闻, a12)."""
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
