"""The two segmentation libraries behind one signature."""

import logging
import sys
from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from types import ModuleType

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
        return _rjieba(words, unknown_words=unknown_words)
    if library == "jieba":
        return _jieba(words, unknown_words=unknown_words)
    try:
        return _rjieba(words, unknown_words=unknown_words)
    except ModuleNotFoundError:
        return _jieba(words, unknown_words=unknown_words)


def _rjieba(words: Iterable[str], *, unknown_words: bool) -> Cut:
    engine = _library().Jieba()
    for word in words:
        engine.add_word(word, _USER_FREQUENCY, "n")
    return partial(engine.cut, hmm=unknown_words)


def _library() -> ModuleType:
    """The extension module of the package `rjieba`; importing the package would load a second dictionary.

    Raises:
        ModuleNotFoundError: `rjieba` is not installed.
    """
    name = "rjieba.rjieba"
    package = find_spec("rjieba")  # optional: jieba stands in where no wheel exists
    if package is None:
        message = "rjieba is not installed"
        raise ModuleNotFoundError(message)
    if name not in sys.modules:
        spec = PathFinder.find_spec(name, package.submodule_search_locations)
        if spec is None or spec.loader is None:
            return import_module(name)
        sys.modules[name] = module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


def _jieba(words: Iterable[str], *, unknown_words: bool) -> Cut:
    import jieba  # noqa: PLC0415  # optional, slow to load

    jieba.default_logger.setLevel(logging.WARNING)  # it would report its loading on standard error
    engine = jieba.Tokenizer()
    # Loaded directly, for `initialize` writes a cache into the system's temporary folder.
    engine.FREQ, engine.total = engine.gen_pfdict(engine.get_dict_file())
    engine.initialized = True
    for word in words:
        engine.add_word(word, _USER_FREQUENCY, "n")
    return partial(engine.lcut, HMM=unknown_words)
