from pathlib import Path

import pytest

from figures.scoring import HERE, Score, compare, lines_of, located, news
from newsarchive.dates import find_dates
from newsarchive.figures import find_figures

SOURCES = Path(__file__).parents[2] / "corpus" / "sources"
KEYS = sorted((HERE / "golden").glob("*.txt"))
FOUND, RIGHT, FALSE = 0.95, 0.98, 0.03
"""The floors that the archive promises; they are never lowered."""


def source(key: Path) -> str:
    return (SOURCES / key.stem / "source.txt").read_bytes().decode("utf-8-sig")


def judged(key: Path) -> Score:
    text = source(key)
    return compare(text, located(text, lines_of(key)), find_figures(text, find_dates(text, None)))


def assert_floors(score: Score) -> None:
    notes = "\n".join(score.notes)

    assert score.found >= FOUND * score.total, notes
    assert score.right >= RIGHT * score.found, notes
    assert score.false <= FALSE * score.total, notes


def test_the_figures_of_the_five_sources_are_found_with_their_values():
    whole = Score()
    for key in KEYS:
        whole.add(judged(key))

    assert whole.total >= 165
    assert_floors(whole)


def test_what_is_counted_is_named_as_the_key_names_it_or_by_a_part_of_that():
    whole = Score()
    for key in KEYS:
        whole.add(judged(key))

    assert whole.counted_of >= 160
    assert whole.counted >= 0.9 * whole.counted_of, "\n".join(whole.notes)


def test_what_is_counted_in_news_is_named():
    whole = Score()
    for sentence, key in news("counted"):
        whole.add(compare(sentence, key))

    assert whole.counted_of >= 150
    assert whole.counted >= 0.9 * whole.counted_of, "\n".join(whole.notes)


@pytest.mark.parametrize("key", KEYS, ids=lambda path: path.stem)
def test_a_source_gives_the_figures_of_its_key(key):
    assert_floors(judged(key))


@pytest.mark.parametrize("name", ["developed", "held_out"])
def test_the_figures_of_news_are_found_with_their_values(name):
    whole = Score()
    for sentence, key in news(name):
        whole.add(compare(sentence, key))

    assert whole.total >= 50
    assert_floors(whole)


def test_a_hundred_sentences_are_labelled_a_third_of_them_held_out():
    developed, held_out = (len(list(news(name))) for name in ("developed", "held_out"))

    assert developed + held_out >= 100
    assert 3 * held_out >= developed + held_out
