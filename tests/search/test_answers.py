"""What the shell command answers: order, language, relaxed answers, cost."""

import gzip
from pathlib import Path

import pytest

from search.corpora import document, term

pytestmark = pytest.mark.node

ASSETS = Path(__file__).parents[2] / "docs" / "assets" / "search"


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


def test_hits_stand_for_twenty_articles_unless_all_are_asked_for(written, ask, tmp_path):
    folder = written([document(n, ("paragraph", "公安")) for n in range(30)], tmp_path)

    (some,) = ask(folder, "公安", every=False)
    (all_,) = ask(folder, "公安")

    assert [len(some["articles"]), sum("hits" in row for row in some["articles"])] == [30, 20]
    assert sum("hits" in row for row in all_["articles"]) == 30


def test_bytes_count_each_file_once_as_gzip_sends_it(folder, ask):
    """A query whose one character is in no text needs code, manifest and directory only."""
    (answer,) = ask(folder, "鸏")
    modules = [
        "main",
        "bits",
        "engine",
        "excerpt",
        "fold",
        "match",
        "page",
        "query",
        "rank",
        "store",
        "view",
        "wire",
    ]
    files = [ASSETS / f"{name}.mjs" for name in modules]
    files += [
        folder / "search/manifest.json",
        *(folder / "search").glob("directory-*"),
        *(folder / "search").glob("fold-*"),
    ]

    expected = sum(len(gzip.compress(path.read_bytes(), 6, mtime=0)) for path in files)

    assert answer["requests"] == len(files)
    assert answer["bytes"] == pytest.approx(expected, rel=0.02)  # Node's zlib packs a little tighter
