"""A query is found wherever the text contains it and nowhere else, judged by a plain search."""

import random

import pytest

from newsarchive.model.index import SearchBlock, Variant
from newsarchive.model.spans import Alignment, Run, Span
from search.corpora import document, found, random_document, random_queries

pytestmark = pytest.mark.node


def phrase(text):
    """A query that is one literal string, blanks and signs included; None where a line cannot hold it."""
    literal = text.replace("*", "\\*").replace('"', '\\"')
    return None if "\n" in text or literal.endswith("\\") or '\\\\"' in literal else f'"{literal}"'


@pytest.mark.parametrize("seed", range(8))
def test_any_string_is_found_where_it_stands_and_nowhere_else(seed, written, ask, tmp_path):
    chance = random.Random(seed)
    documents = [random_document(chance, number) for number in range(chance.choice([1, 5, 40]))]
    strings = [text for text in random_queries(chance, documents, 150) if text and phrase(text)]

    answers = ask(written(documents, tmp_path), *map(phrase, strings))

    given = [{row["id"]: row["count"] for row in answer["articles"]} for answer in answers]
    assert given == [found(documents, text) for text in strings]


def test_hits_are_source_code_points(written, ask, tmp_path):
    """Astral characters are one code point outside the browser and two units inside."""
    text = "𠮷林省公安厅𠮷"
    block = SearchBlock("paragraph", text, Alignment((Run(0, len(text), 100, 100 + len(text)),)))

    (astral, after) = ask(written([document(1, block)], tmp_path), "𠮷", "公安厅")

    assert astral["articles"][0]["hits"] == [
        {"start": 100, "end": 101, "anchor": "c100-101"},
        {"start": 106, "end": 107, "anchor": "c106-107"},
    ]
    assert after["articles"][0]["hits"] == [{"start": 103, "end": 106, "anchor": "c103-106"}]


def test_a_match_across_a_line_join_covers_the_break(written, ask, tmp_path):
    block = SearchBlock("paragraph", "公安机关", Alignment((Run(0, 2, 10, 12), Run(2, 2, 13, 15))))

    (answer,) = ask(written([document(1, block)], tmp_path), "安机")

    assert answer["articles"][0]["hits"] == [{"start": 11, "end": 14, "anchor": "c11-14"}]


def test_a_match_in_a_substituted_stretch_covers_it_whole(written, ask, tmp_path):
    block = SearchBlock("paragraph", "共3%人", Alignment((Run(0, 1, 0, 1), Run(1, 2, 1, 6), Run(3, 1, 6, 7))))

    (answer,) = ask(written([document(1, block)], tmp_path), "%人")

    assert answer["articles"][0]["hits"] == [{"start": 1, "end": 7, "anchor": "c1-7"}]


def test_no_match_runs_from_block_to_block(written, ask, tmp_path):
    folder = written(
        [document(1, ("title", "公安"), ("heading", "机关"), ("paragraph", "民"), ("paragraph", "警"))],
        tmp_path,
    )

    assert [answer["total"] for answer in ask(folder, "安机", "关民", "民警", "公安", "警")] == [
        0,
        0,
        0,
        1,
        1,
    ]


def test_the_printed_form_of_a_correction_is_found_once(written, ask, tmp_path):
    text = "民警公安局民警"
    variant = Variant(Span(2, 5), "公按局", Span(2, 5))
    block = SearchBlock("paragraph", text, Alignment((Run(0, 7, 0, 7),)), (variant,))

    answers = ask(written([document(1, block)], tmp_path), "公按局", "警公按", "公安局", "民警", "局")

    assert [answer["articles"][0]["count"] for answer in answers] == [1, 1, 1, 2, 1]
    assert answers[1]["articles"][0]["hits"] == [{"start": 1, "end": 4, "anchor": "c1-4"}]


def test_either_script_finds_either(written, ask, tmp_path):
    folder = written(
        [document(1, ("paragraph", "枫桥经验")), document(2, ("paragraph", "楓橋經驗"))], tmp_path
    )

    assert [answer["total"] for answer in ask(folder, "枫桥经验", "楓橋經驗", "枫橋", "樓")] == [2, 2, 2, 0]


def test_long_lists_are_split_over_shards_and_still_whole(written, ask, tmp_path):
    chance = random.Random(5)
    documents = [
        document(n, ("paragraph", "".join("的" + chr(0x4E00 + chance.randrange(3000)) for _ in range(1500))))
        for n in range(30)
    ]
    folder = written(documents, tmp_path)
    strings = ["的", documents[3].blocks[0].text[700:707], documents[9].blocks[0].text[1:3]]

    answers = ask(folder, *strings)

    assert len(list((folder / "search").glob("grams-*/*"))) > 20
    given = [{row["id"]: row["count"] for row in answer["articles"]} for answer in answers]
    assert given == [found(documents, text) for text in strings]


def test_an_empty_archive_answers_nothing(written, ask, tmp_path):
    assert [answer["total"] for answer in ask(written([], tmp_path), "公安", "的", "年:2021")] == [0, 0, 0]


@pytest.mark.parametrize(
    "query", ["", " ", "-", "|", '"', '""', "a:", ":", "年:", "-年:2021", "| |", "\\", "\ud83d", "*", "-公安"]
)
def test_nothing_that_can_be_typed_breaks_an_answer(query, written, ask, tmp_path):
    folder = written([document(1, ("paragraph", "公安|机关"))], tmp_path)

    (answer, after) = ask(folder, query.encode("utf-8", "replace").decode(), "公安")

    assert after["total"] == 1
    assert isinstance(answer["total"], int)
