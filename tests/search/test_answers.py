"""What the shell command answers: order, language, relaxed answers, cost."""

import gzip
from pathlib import Path

import pytest

from search.corpora import document, term

pytestmark = pytest.mark.node

ASSETS = Path(__file__).parents[2] / "docs" / "assets" / "search"
FIRST = [
    "main", "core", "face", "page", "store", "wire", "bits", "match", "packed", "texts", "engine", "confirm", "cuts", "excerpt",
    "fold", "query", "rank", "focus", "view", "panel",
    "../common/certainty", "../common/elements", "../common/failure", "../common/keys", "../common/typing",
]  # fmt: skip
"""The modules of a first answer where the modules are not yet joined."""


@pytest.fixture(scope="module")
def folder(written, tmp_path_factory):
    documents = [
        document(1, ("title", "长沙警方通报"), ("paragraph", "枫桥经验在长沙。" * 5), date="1998-01-02", publication="人民日报"),
        document(2, ("title", "枫桥经验六十年"), ("paragraph", "化解矛盾。"), date="2021-05-01", terms=("feng-qiao",)),
        document(3, ("title", "夜市"), ("heading", "枫桥经验"), ("paragraph", "化解纠纷，派出所在场。"), date="2021-06", places=("长沙",)),
        document(4, ("title", "无日期"), ("paragraph", "派出所 化解 枫桥经验 公安"), date=None, publication=None),
    ]  # fmt: skip
    return written(
        documents, tmp_path_factory.mktemp("answers"), terms=[term("枫桥经验", forms=("枫桥经验", "枫桥式"))]
    )


def ids(answer):
    return [row["id"] for row in answer["articles"]]


def test_titles_come_first_then_headings_then_frequency(folder, ask):
    (answer,) = ask(folder, "枫桥经验")

    assert ids(answer) == ["d2", "d3", "d1", "d4"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("枫桥经验 化解", {"d2", "d3", "d4"}),
        ("枫桥经验 -化解", {"d1"}),
        ("夜市 | 长沙", {"d1", "d3"}),
        ("枫桥经验 夜市 | 长沙", {"d1", "d3"}),
        ("夜市|长沙", {"d1", "d3"}),
        ('"化解 枫桥"', {"d4"}),
        ("化解 枫桥", {"d2", "d3", "d4"}),
        ('枫桥经验 -"所 化"', {"d1", "d2", "d3"}),
        ("年:2021", {"d2", "d3"}),
        ("year:2021 派出所", {"d3"}),
        ("枫桥经验 -年:2021", {"d1", "d4"}),
        ("年:1998-2021 枫桥经验", {"d1", "d2", "d3"}),
        ("年:1998 | 地:長沙", {"d1", "d3"}),
        ("paper：人民日报", {"d1"}),
        ('"枫桥*年"', {"d2"}),
        ('"枫*验 六"', set()),
        ('"派*化解*枫"', {"d4"}),
        ("报:人民日报", {"d1"}),
        ("報：人民日報", {"d1"}),
        ("地:长沙", {"d3"}),
        ("词:枫桥式", {"d2"}),
        ("栏:长沙", set()),
        ("-化解", set()),
    ],
)
def test_query_language(folder, ask, query, expected):
    assert set(ids(ask(folder, query)[0])) == expected


def test_relaxed_answers_stand_apart_and_say_why(folder, ask):
    exact, words, pinyin, initials, english = ask(
        folder, "枫桥经验", "派出所枫桥经验", "Fengqiao jingyan", "fqjy", "Fengqiao Experience"
    )

    assert exact["relaxed"] == []
    assert words["articles"] == []
    assert [(row["reason"], row["query"], ids(row)) for row in words["relaxed"]] == [
        ("words", '"派出所" "枫桥经验"', ["d3", "d4"])
    ]
    for answer in (pinyin, initials, english):
        assert answer["articles"] == []
        assert [(row["reason"], row["term"], row["total"]) for row in answer["relaxed"]] == [
            ("term", "feng-qiao", 4)
        ]


def test_pinyin_finds_a_term_by_another_name_and_by_its_first_syllables(written, ask, tmp_path):
    names = ("枫桥经验", "枫桥")
    terms = [term("枫桥经验", forms=names, spoken=("feng qiao jing yan", "feng qiao"), english=())]
    folder = written([document(0, ("paragraph", "枫桥经验"))], tmp_path, terms=terms)

    for answer in ask(folder, "fengqiao", "Fēngqiáo jīng", "feng"):
        assert [(row["reason"], row["term"]) for row in answer["relaxed"]] == [("term", "feng-qiao")]
    (cut,) = ask(folder, "fengqi")
    assert cut["relaxed"] == []


def test_a_term_whose_english_is_about_the_word_comes_before_one_that_mentions_it(written, ask, tmp_path):
    english = {
        "a": "theft, robbery and fraud",
        "b": "anti-fraud centre",
        "c": "fraud case",
        "d": "telecom and internet fraud",
        "e": "street patrol",
    }
    terms = [
        term(slug, slug=slug, forms=(slug,), pinyin="", initials="", spoken=(), english=(name,))
        for slug, name in english.items()
    ]
    (answer,) = ask(written([document(0, ("paragraph", "公安"))], tmp_path, terms=terms), "fraud")

    assert [row["term"] for row in answer["relaxed"]] == ["d", "a", "c", "b"]


def test_hits_stand_for_twenty_articles_unless_all_are_asked_for(written, ask, tmp_path):
    folder = written([document(n, ("paragraph", "公安")) for n in range(30)], tmp_path)

    (some,) = ask(folder, "公安", every=False)
    (all_,) = ask(folder, "公安")

    assert [len(some["articles"]), sum("hits" in row for row in some["articles"])] == [30, 20]
    assert sum("hits" in row for row in all_["articles"]) == 30


def test_bytes_count_each_file_once_as_gzip_sends_it(folder, ask):
    """A query whose one character is in no text needs code and manifest only, and the whole fold."""
    (answer,) = ask(folder, "鸏")
    files = [
        *(ASSETS / f"{name}.mjs" for name in FIRST),
        folder / "search/manifest.json",
        *(folder / "search").glob("fold-*"),
    ]

    expected = sum(len(gzip.compress(path.read_bytes(), 6, mtime=0)) for path in files)

    assert answer["requests"] == len(files)
    assert answer["bytes"] == pytest.approx(expected, rel=0.02)  # Node's zlib packs a little tighter


def test_code_that_only_some_queries_load_is_counted_with_them(folder, ask):
    plain, gaps, forms, filters = ask(folder, "枫桥经验", '"枫桥*经验"', "原:枫桥经验", "枫桥经验 年:1998")

    assert min(gaps["bytes"], forms["bytes"], filters["bytes"]) > plain["bytes"] + 400


def test_the_entry_that_a_query_names_is_given_whatever_is_found(folder, ask):
    names = [
        "枫桥经验",
        "枫桥式",
        "楓橋經驗",
        "fengqiao jingyan",
        "fēngqiáo jīngyàn",
        "FQJY",
        "fengqiao experience",
    ]

    answers = ask(folder, *names, "枫桥", "fq")

    assert [[entry["slug"] for entry in answer["entries"]] for answer in answers] == [["feng-qiao"]] * 7 + [
        [],
        [],
    ]


@pytest.mark.parametrize(
    "typed", ["枫桥经念", "峰桥经验", "枫乔经验", "枫桥经", "枫桥的经验", "桥枫经验", "枫桥验经"]
)
def test_one_typing_error_is_corrected_and_labelled(folder, ask, typed):
    (answer,) = ask(folder, typed)

    if answer["total"]:  # 枫桥经 is itself in the text
        assert typed == "枫桥经"
        return
    assert [row["form"] for row in answer["relaxed"] if row["reason"] == "slip"] == ["枫桥经验"]
    assert answer["articles"] == []


def test_a_typing_error_in_a_word_that_is_no_term_is_corrected_from_the_text(folder, ask):
    (answer,) = ask(folder, "拍出所")

    assert ("slip", "派出所") in [(row["reason"], row["form"]) for row in answer["relaxed"]]
