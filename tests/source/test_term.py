"""`newsarchive term`: a scaffold that the check leads through, and candidates that a reader would look up."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsarchive.cli import main
from newsarchive.source.entry import read_entry
from newsarchive.source.intake import id_of

TOY = Path(__file__).parents[1] / "toy" / "corpus"


@pytest.fixture
def corpus(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NEWSARCHIVE_CORPUS", "corpus")
    shutil.copytree(TOY, "corpus")
    return Path("corpus")


def run(*arguments):
    return CliRunner().invoke(main, list(arguments))


def test_the_scaffold_names_what_is_still_to_write(corpus):
    result = run("term", "new", "名册")

    assert result.output == (
        "wrote corpus/glossary/ming-ce.md with 1 passages; “newsarchive check” says what it still lacks\n"
    )
    _, problems = read_entry(corpus / "glossary" / "ming-ce.md")
    assert [problem.wrong for problem in problems] == [
        f"the field “{name}” is empty"
        for name in ("english 1.text", "category", "short.zh", "short.en", "definition.zh", "definition.en")
    ]


def test_a_filled_scaffold_passes_the_check(corpus):
    run("term", "new", "名册")
    path = corpus / "glossary" / "ming-ce.md"
    text = path.read_text(encoding="utf-8")
    for old, new in (
        ("text:\n", "text: register\n"),
        ("category:", "category: scheme"),
        ("zh:", "zh: 签名的册子。"),
        ("en:", "en: A book in which growers sign."),
    ):
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")

    result = run("check")

    assert (result.exit_code, result.output) == (0, "")


def test_an_entry_is_never_written_twice(corpus):
    run("term", "new", "名册")
    before = (corpus / "glossary" / "ming-ce.md").read_bytes()

    again = run("term", "new", "鸣册", "--slug", "ming-ce")
    taken = run("term", "new", "高溫殺青")

    assert (
        again.output
        == "Error: corpus/glossary/ming-ce.md is there already; choose another name with --slug\n"
    )
    assert taken.output == "Error: “高溫殺青” already belongs to corpus/glossary/sha-qing.md\n"
    assert (corpus / "glossary" / "ming-ce.md").read_bytes() == before


@pytest.mark.parametrize(
    ("headword", "slug"),
    [
        ("三区警务", "san-qu-jing-wu"),
        ("专业+机制+大数据", "zhuan-ye-ji-zhi-da-shu-ju"),
        ("快反135", "kuai-fan-135"),
        ("春茶 2020_a", "chun-cha-2020_a"),
    ],
)
def test_slugs_are_pinyin(headword, slug):
    assert id_of(headword) == slug


def test_candidates_are_new_frequent_or_quoted_and_shown_in_context(corpus):
    path = corpus / "glossary" / "san-cha-yi-shou.md"
    path.unlink()

    lines = [json.loads(line) for line in run("term", "suggest", "--json").stdout.splitlines()]

    found = {line["term"]: line for line in lines}
    assert lines[0]["term"] == "三查一守"
    assert set(found["三查一守"]) == {"term", "count", "articles", "features", "score", "contexts"}
    assert "quoted" in found["三查一守"]["features"]
    assert all("三查一守" in context["text"] for context in found["三查一守"]["contexts"])
    assert not {"茶园管家", "杀青"} & set(found)
