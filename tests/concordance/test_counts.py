"""Distributions, collocates and frequency lists are what slow counting gives."""

import pytest

from concordance import model
from search.corpora import document

pytestmark = pytest.mark.node

PAGE = {"from": 0, "to": 1_000_000}


def shares(documents, query, values):
    """(hits, articles with hits, articles, characters) under each value."""
    counts, found = model.count(documents, query), {}
    for item in documents:
        for value in values(item):
            hits, articles, total, characters = found.get(value, (0, 0, 0, 0))
            own = counts[item.id]
            found[value] = (hits + own, articles + bool(own), total + 1, characters + model.size(item))
    return found


def given(rows):
    return {row["value"]: (row["hits"], row["found"], row["articles"], row["characters"]) for row in rows}


def test_a_distribution_counts_hits_articles_and_characters(written, ask, tmp_path):
    documents = model.archive(1, 80)

    overview, spreads = ask(
        written(documents, tmp_path), ("overview", {"q": "公安"}), ("spreads", {"q": "公安"})
    )

    assert given(spreads["year"]) == shares(
        documents, "公安", lambda item: [item.date[:4] if item.date else None]
    )
    assert given(spreads["publication"]) == shares(documents, "公安", lambda item: [item.publication])
    assert given(spreads["place"]) == shares(documents, "公安", lambda item: item.places or [None])
    assert overview["hits"] == sum(model.count(documents, "公安").values())
    assert overview["part"]["characters"] == sum(map(model.size, documents))
    assert all(row["rate"] == pytest.approx(1e6 * row["hits"] / row["characters"]) for row in spreads["year"])


def test_a_subcorpus_limits_every_count_but_the_choice_of_its_own_field(written, ask, tmp_path):
    documents = model.archive(2, 80)
    state = {"q": "公安", "year": ["2021"], "publication": ["", "株洲日报"]}
    own = [item for item in documents if item.publication in {None, "株洲日报"}]
    both = [item for item in own if (item.date or "").startswith("2021")]

    overview, spreads = ask(written(documents, tmp_path), ("overview", state), ("spreads", state))

    assert overview["hits"] == sum(model.count(both, "公安").values())
    assert overview["part"] == {
        "articles": len(both),
        "characters": sum(map(model.size, both)),
        "whole": False,
    }
    assert given(spreads["year"]) == shares(own, "公安", lambda item: [item.date[:4] if item.date else None])


def test_reprints_count_once_on_request_and_so_does_their_text(written, ask, tmp_path):
    dates = ["2020", "2021", "2021", "2022"]
    documents = [document(n, ("title", "公安"), date=date) for n, date in enumerate(dates)]
    folder = written(documents, tmp_path, reprints={"d1": "d0", "d2": "d1", "d3": "elsewhere"})

    plain, once, later = ask(
        folder,
        ("overview", {"q": "公安"}),
        ("overview", {"q": "公安", "once": True}),
        ("overview", {"q": "公安", "once": True, "year": ["2021"]}),
    )

    assert [(item["hits"], item["part"]["articles"], item["part"]["characters"]) for item in (plain, once, later)] == [
        (4, 4, 8), (2, 2, 4), (1, 1, 2),
    ]  # fmt: skip


COLLOCATES = (
    ("公安", {}),
    ("枫桥", {}),
    ("的", {"span": 1}),
    ("社区", {"side": "left", "span": 2}),
    ("安局", {"side": "right"}),
    ("公安", {"year": ["2021"]}),
    ("𠮷", {"least": 1}),
)


def test_collocates_are_those_of_the_slow_model(written, ask, segment, tmp_path):
    text = "枫桥经验公安化解矛盾，𠮷林的公安局社区民警调解" * 3
    documents = [*model.archive(4, 120), *(document(n, ("paragraph", text)) for n in range(200, 212))]

    answers = ask(
        written(documents, tmp_path), *(("collocates", {"q": query, **state}) for query, state in COLLOCATES)
    )

    for (query, state), answer in zip(COLLOCATES, answers, strict=True):
        own = [item for item in documents if "year" not in state or (item.date or "").startswith("2021")]
        options = {name: value for name, value in state.items() if name != "year"}
        expected = model.collocates(own, query, segment, **options)
        assert {row["word"] for row in answer["rows"]} == expected.keys()
        assert expected
        for row in answer["rows"]:
            counted = (row["near"], row["frequency"], row["ll"], row["dice"])
            assert counted == pytest.approx(expected[row["word"]])
        assert answer["words"] == model.frequencies(own, segment).total()


def test_words_of_the_archive_and_of_a_part_are_counted_alike(written, ask, segment, tmp_path):
    documents = model.archive(5, 60)
    years = sorted({(item.date or "")[:4] for item in documents})
    expected = model.grams(documents, 1, segment, "word")

    whole, part = ask(
        written(documents, tmp_path),
        ("words", {"least": 1}, PAGE),
        ("words", {"least": 1, "year": ["1998"], "n": 1}, PAGE),
    )

    assert years == ["", "1998", "2021", "2023"]
    assert {row["text"]: (row["frequency"], row["articles"]) for row in whole["rows"]} == expected
    assert whole["total"] == sum(frequency for frequency, _ in expected.values())
    old = [item for item in documents if (item.date or "").startswith("1998")]
    assert {row["text"]: (row["frequency"], row["articles"]) for row in part["rows"]} == model.grams(
        old, 1, segment, "word"
    )


def test_rows_of_words_and_characters_are_those_of_the_slow_model(written, ask, segment, tmp_path):
    documents = model.archive(6, 60)
    kinds = [(unit, n) for unit in ("word", "character") for n in (2, 3, 5)]

    answers = ask(
        written(documents, tmp_path),
        *(("words", {"unit": unit, "n": n, "least": 2}, PAGE) for unit, n in kinds),
    )

    for (unit, n), answer in zip(kinds, answers, strict=True):
        every = model.grams(documents, n, segment, unit)
        assert answer["total"] == sum(frequency for frequency, _ in every.values())
        expected = {text: row for text, row in every.items() if row[0] >= 2}
        assert {row["text"]: (row["frequency"], row["articles"]) for row in answer["rows"]} == expected
        assert expected
        often = [row["frequency"] for row in answer["rows"]]
        assert often == sorted(often, reverse=True)


def test_a_list_is_filtered_by_what_words_contain_in_either_script(written, ask, tmp_path):
    documents = model.archive(6, 30)

    (answer,) = ask(written(documents, tmp_path), ("words", {"least": 1, "filter": "糾紛"}, PAGE))

    words = {row["text"] for row in answer["rows"]}
    assert "纠纷" in words
    assert all("纠纷" in word for word in words)


def test_two_queries_are_compared_in_the_same_text(written, ask, tmp_path):
    documents = model.archive(2, 80)
    first, second = (sum(model.count(documents, query).values()) for query in ("公安", "社区"))
    size = sum(map(model.size, documents))

    (answer,) = ask(written(documents, tmp_path), ("compare", {"q": "公安", "q2": "社区"}))

    assert (answer["total"]["hits"], answer["total"]["hits2"], answer["total"]["characters"]) == (
        first,
        second,
        size,
    )
    found = [sum(map(bool, model.count(documents, query).values())) for query in ("公安", "社区")]
    assert [answer["total"]["found"], answer["total"]["found2"]] == found
    years = {row["value"]: (row["hits"], row["hits2"]) for row in answer["fields"]["year"]}
    one = shares(documents, "公安", lambda item: [item.date[:4] if item.date else None])
    two = shares(documents, "社区", lambda item: [item.date[:4] if item.date else None])
    assert years == {value: (one[value][0], two[value][0]) for value in one}


def test_an_empty_archive_counts_nothing(written, ask, tmp_path):
    overview, lines, words, collocates = ask(
        written([], tmp_path),
        ("overview", {"q": "公安"}),
        ("lines", {"q": "公安"}),
        ("words", {}, PAGE),
        ("collocates", {"q": "公安"}),
    )

    assert (overview["hits"], lines["lines"], words["all"], collocates["rows"]) == (0, 0, 0, [])
