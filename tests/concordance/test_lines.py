"""Lines are every place where the query stands, in the order asked for, judged by a plain search."""

from collections import Counter

import pytest

from concordance import model
from newsarchive.text import fold
from search.corpora import document

pytestmark = pytest.mark.node

QUERIES = ("公安", "的", "枫桥经验", "ai", "𠮷", "民警派", "安局", "平安 建", "人民")
ALL = {"from": 0, "to": 10_000}


def shown(rows):
    return [
        (row["article"], row["left"], row["key"], row["right"], row["address"].split("#")[1]) for row in rows
    ]


@pytest.mark.parametrize("seed", range(3))
def test_every_place_is_a_line_and_nothing_else(seed, written, ask, tmp_path):
    documents = model.archive(seed, 60)
    queries = [f'"{query}"' for query in QUERIES]

    answers = ask(written(documents, tmp_path), *(("rows", {"q": query}, ALL) for query in queries))

    assert [shown(rows) for rows in answers] == [model.lines(documents, query) for query in QUERIES]


def test_a_keyword_with_a_gap_is_shown_whole(written, ask, tmp_path):
    folder = written([document(1, ("paragraph", "派出所民警到场，派警，派往外地的民警。"))], tmp_path)

    (rows,) = ask(folder, ("rows", {"q": '"派*警"'}, ALL))

    assert [row["key"] for row in rows] == ["派出所民警", "派警"]
    assert [row["address"].split("#")[1] for row in rows] == ["c0-5", "c8-10"]


@pytest.mark.parametrize(
    ("sort", "key"), [("left", lambda line: fold(line[1])[::-1]), ("right", lambda line: fold(line[3]))]
)
def test_contexts_sort_by_code_point_outwards_and_then_by_date(sort, key, written, ask, tmp_path):
    documents = model.archive(7, 60)

    answers = ask(
        written(documents, tmp_path), *(("rows", {"q": f'"{query}"', "sort": sort}, ALL) for query in QUERIES)
    )

    assert [shown(rows) for rows in answers] == [
        sorted(model.lines(documents, query), key=key) for query in QUERIES
    ]


def test_words_beside_the_keyword_sort_by_frequency(written, ask, segment, tmp_path):
    documents = model.archive(8, 60)
    sorts = ("l1", "l2", "r1", "r3")

    answers = ask(
        written(documents, tmp_path), *(("rows", {"q": "公安", "sort": sort}, ALL) for sort in sorts)
    )

    date = {line: place for place, line in enumerate(model.lines(documents, "公安"))}
    for sort, rows in zip(sorts, answers, strict=True):
        beside = dict(model.beside(documents, "公安", segment, sort))
        counts = Counter(beside.values())
        key = lambda line: (not beside[line], -counts[beside[line]], beside[line], date[line])  # noqa: B023, E731 - used at once
        assert shown(rows) == sorted(beside, key=key)


def test_newest_first_keeps_undated_articles_last(written, ask, tmp_path):
    documents = [
        document(n, ("title", "桥"), date=date) for n, date in enumerate(["2020", None, "2023", "2021-05"])
    ]

    (rows,) = ask(written(documents, tmp_path), ("rows", {"q": "桥", "sort": "newest"}, ALL))

    assert [row["date"] for row in rows] == ["2023", "2021-05", "2020", None]


def test_publications_sort_by_name_and_unknown_ones_last(written, ask, tmp_path):
    names = ["长沙晚报", None, "株洲日报", "长沙晚报"]
    documents = [document(n, ("title", "桥"), publication=name) for n, name in enumerate(names)]

    (rows,) = ask(written(documents, tmp_path), ("rows", {"q": "桥", "sort": "source"}, ALL))

    assert [(row["publication"], row["article"]) for row in rows] == [
        ("株洲日报", "d2"), ("长沙晚报", "d0"), ("长沙晚报", "d3"), (None, "d1"),
    ]  # fmt: skip


def test_a_seed_gives_the_same_sample_in_the_same_order(written, ask, tmp_path):
    documents = model.archive(9, 60)
    same = ("rows", {"q": "的", "sample": 20, "seed": 42}, ALL)
    other = ("rows", {"q": "的", "sample": 20, "seed": 43}, ALL)
    folder = written(documents, tmp_path)

    (first,), (different, again) = ask(folder, same), ask(folder, other, same)

    drawn = set(shown(first))
    assert first == again
    assert drawn != set(shown(different))
    assert len(drawn) == 20
    assert shown(first) == [line for line in model.lines(documents, "的") if line in drawn]


def test_at_most_ten_thousand_lines_are_shown_of_all_that_are_counted(written, ask, tmp_path):
    documents = [document(n, ("paragraph", "的" * 1100), date=f"20{n:02}") for n in range(10, 21)]
    folder = written(documents, tmp_path)

    count, last, newest = ask(
        folder,
        ("lines", {"q": "的"}),
        ("rows", {"q": "的"}, {"from": 9_999, "to": 10_050}),
        ("rows", {"q": "的", "sort": "newest"}, {"from": 0, "to": 1}),
    )

    assert count == {"lines": 10_000, "hits": 12_100}
    assert [(row["n"], row["date"]) for row in last] == [(10_000, "2019")]
    assert newest[0]["date"] == "2020"


def test_a_download_names_the_source_and_its_hash(written, ask, tmp_path):
    documents = model.archive(3, 20)
    place = {item.id: number for number, item in enumerate(documents)}

    (rows,) = ask(written(documents, tmp_path), ("everything", {"q": "公安"}))

    assert shown(rows) == model.lines(documents, "公安")
    assert [(row["source"], row["sha256"]) for row in rows] == [
        (row["article"], f"{place[row['article']]:064x}") for row in rows
    ]


def test_a_widened_line_shows_its_block(written, ask, tmp_path):
    text = "甲" * 100 + "公安" + "乙" * 100
    (wide,) = ask(written([document(1, ("paragraph", text))], tmp_path), ("wide", {"q": "公安"}, {"at": 0}))

    assert wide == {"left": "甲" * 100, "key": "公安", "right": "乙" * 100}
