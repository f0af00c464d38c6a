"""The grammar of a figure: a number, what makes it inexact, and its unit."""

import re
from collections.abc import Iterable

from newsarchive.figures import lexicon

_GAP = r"\s{0,4}"
"""White space, such as a line end, may stand between a number and its unit."""
_ODD = "[余多来]"
_HAN = "零〇一二两三四五六七八九十百千万亿"
_DIGITS = "[0-9]{1,16}"
"""A longer run is no number that anyone counted, but garbled text."""
_WORD = f"[{_HAN}]{{1,24}}"
_ARABIC = rf"[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,5}}(?![0-9])(?:\.{_DIGITS})?|{_DIGITS}(?:[.·]{_DIGITS})?(?:亿{_DIGITS}(?=万))?"
_SPELT = rf"{_WORD}(?:点[零〇一二三四五六七八九]{{1,16}}[万亿]*)?|[数几][十百千万亿]+|[{_HAN}]{{0,8}}十几"
_SCALE = rf"(?:{_GAP}(?:[十百千]?万亿|[十百千]?[万亿]|[百千](?![米克瓦帕伏赫])))?"


def _unit(words: Iterable[str]) -> str:
    """A pattern for the units `words`, the longest first, that excludes those inside other words."""
    return "|".join(re.escape(word) + _guard(word) for word in sorted(words, key=len, reverse=True))


def _guard(word: str) -> str:
    never, only = lexicon.NOT_BEFORE.get(word), lexicon.ONLY_BEFORE.get(word)
    return (f"(?!{never})" if never else "") + (f"(?={only})" if only else "")


_EITHER = (*lexicon.MEASURES, *lexicon.COUNTS)
_FIRST = "".join(sorted({word[0] for word in (*_EITHER, *lexicon.ARABIC_COUNTS)}))

NUMBER = re.compile(
    rf"(?:(?<![0-9a-z./:∶#])(?P<arabic>{_ARABIC})|(?<![{_HAN}第数几唯])(?P<han>{_SPELT}))"
    rf"{_GAP}(?P<odd>{_ODD})?(?P<scale>{_SCALE})(?P<odd_too>{_ODD})?"
    rf"(?={_GAP}[{re.escape(_FIRST)}]|(?<=[万亿余多])[^{_HAN}0-9])"
)
"""A number in folded text, followed by the first character of a unit, or with a scale that may stand alone."""

NUMERAL = re.compile(f"[0-9{_HAN}数几]")
"""Characters with which a number can begin."""

UNIT_AFTER_ARABIC = re.compile(rf"{_GAP}(?P<unit>{_unit((*_EITHER, *lexicon.ARABIC_COUNTS))})")
UNIT_AFTER_HAN = re.compile(rf"{_GAP}(?P<unit>{_unit(_EITHER)})")
ALONE = re.compile(r"(?![年天岁月日号级里分点时米克瓦度])")
"""What follows a number with a scale and no unit: anything but a unit of time and the like (用户突破3000万)."""


FRACTION = re.compile(
    rf"(?P<whole>[百千万]|{_DIGITS}|{_WORD})分之(?P<part>{_WORD}(?:点{_WORD})?|{_DIGITS}(?:\.{_DIGITS})?)(?P<odd>{_ODD})?(?!决赛|[0-9])"
)
TENTHS = re.compile(
    rf"(?<![0-9{_HAN}第.])(?P<tenths>[一二两三四五六七八九]|[1-9](?:\.[0-9])?)(?P<odd>多)?成"
    r"(?P<half>半)?(?=$|以上|左右|多|[,;.!?\"()\s&的]|[^为立功员长果效绩本都熟人交就品分型家群套了语份堆千百双组全见色像行一不名婚虫])"
)
TENTHS_HINT = re.compile(
    r"(?:近|约|超|超过|逾|达|占|占比|有|不足|不到|将近|[一-九]至|[0-9]到|下降|增长|上涨|降低|减少|增加|提高|上升)了?\s*$"
)
HALF = re.compile(r"(?:一半|半数)(?=以上|左右|[,;.的])")
NOTHING = re.compile(r"零(?:发生|发案|伤亡|上访|投诉(?!率))")
DOUBLED = re.compile(r"翻了?(?P<times>[一二两三四五]|[1-9])番")
RANK = re.compile(
    rf"(?:排名|排位|排在|排|位居|位列|居|列|名列|稳居|跃居|蝉联|保持|夺得|荣获|荣膺|获评?)[^,;.!?&:\"\s]{{0,14}}?"
    rf"(?P<rank>第(?P<place>{_DIGITS}|{_WORD})(?:名|位)?)(?=[,;.!?&)\"\s]|$)"
)
LOWER_END = re.compile(
    rf"(?P<number>(?<![0-9.])(?:{_ARABIC})|(?<![{_HAN}]){_WORD})(?P<scale>{_SCALE})(?P<odd>{_ODD})?(?P<unit>[^0-9,;.!?&\s]{{0,3}}?)"
    rf"(?:--?|~|至|到)$"
)
"""The lower end of a range, in the text before its upper end."""
