"""Words with their parts of speech, in the tag set of jieba (ICTCLAS): `n` noun, `nr` person, `ns` place and so on."""

from collections.abc import Callable
from functools import cache

Tag = Callable[[str], list[tuple[str, str]]]
"""Cuts a text into words and says the part of speech of each; the words joined are the text."""


@cache
def tagger() -> Tag:
    """The tagger of rjieba, or of jieba where that is missing.

    Raises:
        ModuleNotFoundError: neither is installed.
    """
    try:
        import rjieba  # noqa: PLC0415  # optional: jieba stands in where no wheel exists
    except ModuleNotFoundError:
        import jieba.posseg  # noqa: PLC0415  # optional, slow to load

        return lambda text: [(pair.word, pair.flag) for pair in jieba.posseg.lcut(text)]
    tag: Tag = rjieba.Jieba().tag
    return tag
