"""jieba's own dictionary as a lexicon: 349,045 words counted in 60 million (jieba 0.42.1, `dict.txt`)."""

from functools import cache
from pkgutil import get_data

from newsarchive.model.lexicon import Lexicon


@cache
def lexicon() -> Lexicon:
    """The dictionary that both libraries cut by; loaded once, in a third of a second.

    Raises:
        ModuleNotFoundError: jieba is not installed.
    """
    data = get_data("jieba", "dict.txt")
    if data is None:
        message = "jieba is installed without its dictionary"
        raise ModuleNotFoundError(message)
    columns = data.decode().split()  # word, count, part of speech
    counts = dict(zip(columns[0::3], map(int, columns[1::3]), strict=True))
    return Lexicon(counts, sum(counts.values()))
