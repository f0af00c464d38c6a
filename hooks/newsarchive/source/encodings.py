"""The encodings that a source may have, and how much a decoded text looks like Chinese."""

import codecs
import unicodedata

from msgspec import Struct

from newsarchive.text import fold, is_han

NAMES = ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "gb18030", "big5", "cp950", "big5hkscs")
"""Names as `source.yml` writes them; they are Python's names of the codecs."""

_BOMS = (
    ("utf-8-sig", codecs.BOM_UTF8),
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
)

# The 400 most frequent characters of jieba's dictionary (MIT), in simplified script. They make up three quarters
# of any Chinese newspaper text, and hardly anything of a text read in the wrong encoding.
_COMMON = frozenset(
    "一是人了不在有大中国和为这上他个地年来我会以到时要出的生学说道民家子也成行下于们后就发自之对得着主"
    "长可过天作分方用多你部能市等业全里工公经本都而高政法面门动日进区事代那去心小同北定开产前其军还然起种"
    "所如现理机体表力好外与当文两实重新三么只山水关明从化平建又制南内西没此将员名手最东头者月间无安看见各"
    "城十相但已些正口通想度加第她合院物性战由位常点海意场武使次向二治因立数样身情入原问把路被并利石老教万"
    "知级量任江及应省资委务元美特期世湖回系比气汉总展电科金先声提品设或义王社很统处四首共马形己儿司太目基"
    "领队直计别女权话少流命至报米给打变果书清活几州华解议更称程今张决导术府才保交放管结师便走达族反再题色"
    "五京河接条规式县白它改风光运信受什组听布百济党指论强做干取技黄神选记斯真却职号界件花类何眼兵传带空农"
    "边据集联古广完质阳难增历史专官每住商即步台认车林必死游举线备言皇土团收考求德叫近争研非具李众连调感转"
)

_SAMPLE = 20_000
"""Code points that are looked at; more would not change the result."""


class Likeness(Struct, frozen=True):
    """How far a text looks like text at all, and like Chinese text."""

    plausible: float
    """Share of its code points that a newspaper may print."""
    chinese: float
    """Share of its code points beyond ASCII that are common in Chinese; 1 where there are none beyond ASCII."""
    beyond_ascii: int


def marked(data: bytes) -> tuple[str, bytes] | None:
    """The encoding named by a byte order mark at the start of `data`, and the mark; None without one."""
    return next(((name, mark) for name, mark in _BOMS if data.startswith(mark)), None)


def encode(text: str, encoding: str, *, bom: bool = False) -> bytes:
    """`text` in one of the encodings of `NAMES`, after a UTF-16 byte order mark where `bom` is set.

    Raises:
        UnicodeEncodeError: the encoding has no bytes for a character of the text.
    """
    mark = next((mark for name, mark in _BOMS if bom and name == encoding != "utf-8-sig"), b"")
    return mark + text.encode(encoding)


def likeness(text: str) -> Likeness:
    """How much `text` looks like a newspaper's text."""
    sample = text[:_SAMPLE]
    beyond = [char for char in sample if not char.isascii()]
    common = sum(map(_is_common, beyond))
    printed = common + sum(char.isprintable() or char in "\t\r\n" for char in sample if char.isascii())
    return Likeness(
        plausible=printed / len(sample) if sample else 1.0,
        chinese=common / len(beyond) if beyond else 1.0,
        beyond_ascii=len(beyond),
    )


def _is_common(char: str) -> bool:
    if is_han(char):
        return fold(char) in _COMMON
    return char in "‘’“”—…·" or (
        ("\u3000" <= char <= "\u301f" or "\uff01" <= char <= "\uff5e")
        and unicodedata.category(char)[0] in "PZSNL"
    )
