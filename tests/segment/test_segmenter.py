import sys
from itertools import accumulate, pairwise
from math import isclose

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jieba.finalseg import MIN_FLOAT, emit_P, trans_P

from newsarchive.segment import lexicon, segmenter, tagger

WORDS = ("三所联动", "情指行", "110接处警", "雪亮工程2.0", "一村一辅警")
LIBRARIES = ("rjieba", "jieba")

NEWS = st.text(
    st.sampled_from(
        "三所联动情指行一村辅警务室化解矛盾纠纷的在和公安局民警长沙市證後𠀀㐀・，。“”—… \t\nA3aF1-.%０ａé"
    )
)


@pytest.fixture(scope="module")
def by_library():
    """One segmenter a library; each takes a moment to load."""
    return {library: segmenter(WORDS, library=library) for library in LIBRARIES}


@given(text=NEWS)
@settings(max_examples=300, deadline=None)
@example("一證證證公")
def test_both_libraries_give_the_same_words(by_library, text):
    for one, other in differing(by_library["rjieba"](text), by_library["jieba"](text)):
        assert are_equally_likely(one, other)


def test_words_of_another_likelihood_are_told_apart():
    assert are_equally_likely(["一證", "證證公"], ["一證證", "證公"])
    assert not are_equally_likely(["民警"], ["民", "警"])
    assert not are_equally_likely(["長", "沙市"], ["長沙", "市"])


def differing(one: list[str], other: list[str]) -> list[tuple[list[str], list[str]]]:
    """The stretches of two segmentations of one text that are cut differently, from a common cut to the next."""
    ends = [list(accumulate(map(len, words))) for words in (one, other)]
    common = sorted({0, *ends[0]} & {0, *ends[1]})
    stretches = [
        tuple(
            [word for word, end in zip(words, cut, strict=True) if start < end <= stop]
            for words, cut in zip((one, other), ends, strict=True)
        )
        for start, stop in pairwise(common)
    ]
    return [(first, second) for first, second in stretches if first != second]


def are_equally_likely(one: list[str], other: list[str]) -> bool:
    """Whether jieba's hidden Markov model has no reason to prefer one cut of a stretch, whatever stands around it."""
    return any(
        isclose(likelihood(before, one, after), likelihood(before, other, after), rel_tol=1e-12)
        for before in "ES"
        for after in "BS"
    )


def likelihood(before: str, words: list[str], after: str) -> float:
    """The logarithm of the likelihood of `words` between two states of jieba's model (B, M, E: in a word; S: alone)."""
    states = "".join("S" if len(word) == 1 else f"B{'M' * (len(word) - 2)}E" for word in words)
    told = sum(emit_P[state].get(char, MIN_FLOAT) for state, char in zip(states, "".join(words), strict=True))
    steps = pairwise(f"{before}{states}{after}")
    return told + sum(trans_P[first].get(second, MIN_FLOAT) for first, second in steps)


@given(text=st.text())
@settings(deadline=None)
def test_the_words_joined_are_the_text(by_library, text):
    for segment in by_library.values():
        assert "".join(segment(text)) == text


@pytest.mark.parametrize("library", LIBRARIES)
def test_words_of_the_glossary_are_kept_whole(by_library, library):
    text = "推进三所联动，完善情指行一体化，110接处警用上雪亮工程2.0"

    words = by_library[library](text)

    assert {"三所联动", "情指行", "110接处警", "雪亮工程2.0"} <= set(words)


@pytest.mark.parametrize("library", LIBRARIES)
def test_ascii_is_cut_at_hyphens_and_dots(by_library, library):
    expected = ["F", "-", "16", "在", "163", ".", "com", "，", "2021", "-", "2022", "年"]

    assert by_library[library]("F-16在163.com，2021-2022年") == expected


@pytest.mark.parametrize("library", LIBRARIES)
def test_words_of_one_segmenter_do_not_show_in_another(library):
    knowing = segmenter(["情指行"], library=library)
    other = segmenter(library=library)

    assert "情指行" in knowing("和情指行一体化")
    assert "情指行" not in other("和情指行一体化")


def test_jieba_stands_in_where_rjieba_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "rjieba", None)

    assert segmenter(["情指行"])("和情指行一体化") == ["和", "情指行", "一体化"]


def test_a_library_that_is_not_installed_is_an_error(monkeypatch):
    monkeypatch.setitem(sys.modules, "rjieba", None)

    with pytest.raises(ModuleNotFoundError):
        segmenter(library="rjieba")("公安")


@pytest.mark.parametrize("library", LIBRARIES)
def test_words_that_no_dictionary_has_are_guessed_only_on_request(library):
    assert segmenter(library=library)("网易杭研大厦") == ["网易", "杭研", "大厦"]
    assert segmenter(library=library, unknown_words=False)("网易杭研大厦") == ["网易", "杭", "研", "大厦"]


def test_the_lexicon_is_the_dictionary_that_both_libraries_cut_by():
    import jieba  # noqa: PLC0415 - takes a second to load

    tokenizer = jieba.Tokenizer()
    counts, total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    known = lexicon()

    assert known is lexicon()
    assert known.total == total
    assert dict(known.counts) == {word: count for word, count in counts.items() if count}
    assert len(known.counts) == 349_045


@pytest.mark.parametrize(
    ("word", "count"),
    [("派出所", 375), ("辅警", None), ("T恤", 4), ("c#", 3), ("c", None), ("\ud800", None), ("", None)],
)
def test_a_word_is_counted_whatever_it_begins_with(word, count):
    assert lexicon().counts.get(word) == count
    assert (word in lexicon()) is (count is not None)


@given(text=NEWS)
@settings(max_examples=50, deadline=None)
def test_tagged_words_joined_are_the_text(text):
    assert "".join(word for word, _ in tagger()(text)) == text


def test_jieba_tags_where_rjieba_is_missing(monkeypatch):
    expected = tagger()("社区民警在长沙")
    monkeypatch.setitem(sys.modules, "rjieba", None)

    assert tagger.__wrapped__()("社区民警在长沙") == expected == [
        ("社区", "n"), ("民警", "n"), ("在", "p"), ("长沙", "ns"),
    ]  # fmt: skip
