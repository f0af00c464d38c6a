"""Personal names in Hanyu Pinyin, shown beside the Chinese name for readers who do not read Chinese."""

from newsarchive.text import fold, is_han
from newsarchive.text.surnames import DOUBLE_SURNAMES, SURNAMES

_READ_AS_SURNAME = {
    "乐": "Yue", "仇": "Qiu", "任": "Ren", "冼": "Xian", "区": "Ou", "单": "Shan", "曾": "Zeng", "朴": "Piao",
    "查": "Zha", "盖": "Ge", "种": "Chong", "缪": "Miao", "翟": "Zhai", "解": "Xie", "逄": "Pang", "长孙": "Zhangsun",
    "尉迟": "Yuchi", "澹台": "Tantai",
}  # fmt: skip
"""Surnames read differently from the same characters in other words."""

_DOUBTFUL = frozenset("覃隗")
"""Surnames that different families read differently; such names are not romanised."""

_LONGEST = 4
"""Characters of a name at most."""


def romanised(name: str) -> str:
    """Surname, then the given name as one word, without tone marks (after GB/T 28039-2011).

    Args:
        name: In either script. It is returned unchanged if it does not have the form of a Chinese name, or can be
            read in two ways.
    """
    folded = fold(name)
    surname = folded[:2] if folded[:2] in DOUBLE_SURNAMES else folded[:1]
    given = folded[len(surname) :]
    known = surname in DOUBLE_SURNAMES or surname in SURNAMES - _DOUBTFUL
    if not given or not known or len(folded) > _LONGEST or not all(map(is_han, given)):
        return name
    return f"{_READ_AS_SURNAME.get(surname) or _read(surname)} {_read(given)}"


def _read(characters: str) -> str:
    """The syllables joined, with an apostrophe before one that begins with a, e or o."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - takes half a second; results are kept between builds

    first, *others = lazy_pinyin(characters, v_to_u=True)
    return (first + "".join(f"'{one}" if one[0] in "aeo" else one for one in others)).capitalize()
