"""A term inside a transcribed foreign name: 莱茵兰-普法尔茨.

Foreign names are transcribed with few characters (Xinhua's tables of transcription). Where the term consists of them
and more of them stand right before or behind it, they are one name.
"""

import re

from newsarchive.model.lexicon import Lexicon
from newsarchive.model.spans import Span

_SOUNDS = (
    "阿埃艾爱安昂奥巴班邦保鲍贝本比彼宾波伯博布采查察茨措达代戴丹当道德登邓迪蒂丁东杜顿多恩尔法凡范菲费芬丰冯夫弗福"
    "富盖甘冈戈哥格根贡古瓜圭哈海汉杭豪赫黑亨洪胡华霍基吉加贾简金卡凯坎康考科克肯孔库夸奎昆拉腊莱兰朗劳勒雷里利莉连"
    "廉列林伦罗洛吕马玛迈曼芒毛梅蒙米密明摩莫姆默木穆那纳娜奈南内尼涅宁纽农努诺欧帕派潘庞佩彭皮平珀普奇恰钱乔切琴丘"
    "让热仁日荣儒瑞若萨塞赛桑瑟森沙珊绍舍申圣施史舒斯松苏索塔泰坦汤唐陶特滕提廷图土托瓦万旺威韦维魏温文翁沃乌武西希锡"
    "夏香肖谢辛欣兴休许雪逊雅亚延扬叶伊英尤于约泽扎詹章哲珍朱佐兹"
)
_ONE = f"[{_SOUNDS}]"
_TELLING = "尔兹茨斯姆夫弗赫勒娜莉腊珀萨塞埃"
"""Characters that are rare in ordinary words, of which the surroundings must have one."""
_BEFORE = re.compile(rf"(?:{_ONE}{{2,}}|[·-]{_ONE}*)$")
_AFTER = re.compile(rf"{_ONE}{{2,}}")
_TERM = re.compile(f"{_ONE}+")


def is_transcribed(text: str, span: Span, _lexicon: Lexicon) -> bool:
    """Whether `span` is part of a transcribed name."""
    if not _TERM.fullmatch(text, *span):
        return False
    before = _BEFORE.search(text, max(0, span.start - 4), span.start)
    after = _AFTER.match(text, span.end, span.end + 4)
    around = (before[0] if before else "") + (after[0] if after else "")
    return any(char in _TELLING for char in around)
