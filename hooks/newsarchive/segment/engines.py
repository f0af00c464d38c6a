"""The two libraries behind one signature; the only file that knows their APIs."""

import logging
from collections.abc import Callable, Iterable
from functools import partial

HAN = "\u4e00-\u9fd5"
"""The characters that both libraries look up: the range of jieba 0.42.1's `re_han_default`."""

_USER_FREQUENCY = 1_000_000
"""Above every word of the dictionary, whose most frequent, 的, counts 318,825."""

Cut = Callable[[str], list[str]]


def load(words: Iterable[str], library: str | None = None, *, unknown_words: bool = True) -> Cut:
    """The word cutter of `library`, or of the first one installed, with `words` in its dictionary.

    Args:
        words: User words.
        library: `rjieba` or `jieba`.
        unknown_words: Whether the hidden Markov model may make words that the dictionary lacks.

    Raises:
        ModuleNotFoundError: the library named, or both, are not installed.
    """
    if library == "rjieba":
        return _rjieba(words, unknown_words)
    if library == "jieba":
        return _jieba(words, unknown_words)
    try:
        return _rjieba(words, unknown_words)
    except ModuleNotFoundError:
        return _jieba(words, unknown_words)


def _rjieba(words: Iterable[str], unknown_words: bool) -> Cut:  # noqa: FBT001 - passed on by `load`
    import rjieba  # noqa: PLC0415  # optional: jieba stands in where no wheel exists

    own = list(words)
    if not own:
        return partial(rjieba.cut, hmm=unknown_words)  # the library's own dictionary, loaded with it
    engine = rjieba.Jieba()
    for word in own:
        engine.add_word(word, _USER_FREQUENCY, "n")
    return partial(engine.cut, hmm=unknown_words)


def _jieba(words: Iterable[str], unknown_words: bool) -> Cut:  # noqa: FBT001 - passed on by `load`
    import jieba  # noqa: PLC0415  # optional, slow to load

    jieba.default_logger.setLevel(logging.WARNING)  # it would report its loading on standard error
    engine = jieba.Tokenizer()
    # Loaded directly, for `initialize` writes a cache into the system's temporary folder.
    engine.FREQ, engine.total = engine.gen_pfdict(engine.get_dict_file())
    engine.initialized = True
    for word in words:
        engine.add_word(word, _USER_FREQUENCY, "n")
    return partial(engine.lcut, HMM=unknown_words)
