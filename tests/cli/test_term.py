"""`newsarchive term`: scaffolds that the check guides to completion, and sensible candidates."""

import json
import shutil
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from newsarchive.cli import main
from newsarchive.cli.scaffold import category_of
from newsarchive.model.archive import Category
from newsarchive.source.entry import read_entry
from newsarchive.source.intake import id_of

TOY = Path(__file__).parents[1] / "toy" / "corpus"
OWN = Path(__file__).parents[2] / "corpus"


@pytest.fixture
def corpus(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NEWSARCHIVE_CORPUS", "corpus")
    shutil.copytree(TOY, "corpus")
    return Path("corpus")


def categories(root):
    return [
        Category(**one) for one in yaml.safe_load((root / "archive.yml").read_text("utf-8"))["categories"]
    ]


def run(*arguments):
    return CliRunner().invoke(main, list(arguments))


def test_the_scaffold_names_what_is_still_to_write(corpus):
    result = run("term", "new", "名册")

    assert result.output == (
        "wrote corpus/glossary/ming-ce.md with 1 passage; “newsarchive check” says what it still lacks\n"
    )
    _, problems = read_entry(corpus / "glossary" / "ming-ce.md")
    assert [problem.wrong for problem in problems] == [
        f"the field “{name}” is empty"
        for name in (
            "english 1 › text",
            "category",
            "short › zh",
            "short › en",
            "definition › zh",
            "definition › en",
        )
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

    assert result.exit_code == 0
    assert result.output == (
        "corpus/glossary/ming-ce.md:3:1: 没有其他条目指向“名册”；相关条目的 see_also 或 broader 中应有它；"
        "请在那里加上 ming-ce，以后再加也可以 / no other entry leads to “名册”; its name in see_also or broader of a "
        "related entry; add ming-ce there, now or later\n"
    )


def test_the_scaffold_holds_what_can_be_known_beforehand(corpus):
    run("term", "new", "茶园名册制")

    lines = (corpus / "glossary" / "cha-yuan-ming-ce-zhi.md").read_text(encoding="utf-8").splitlines()
    assert lines[1:4] == [
        "# yaml-language-server: $schema=https://example.org/tea/schema/entry.schema.json",
        "headword: 茶园名册制   # traditional 茶園名冊制, computed",
        "# pinyin: cháyuán míngcè zhì   # computed; write the line only to correct it",
    ]
    assert "# evidence: the corpus does not have this term" in lines


def test_passages_are_offered_as_evidence_word_for_word(corpus):
    run("term", "new", "名册")

    text = (corpus / "glossary" / "ming-ce.md").read_text(encoding="utf-8")
    assert "  - article: chun-cha-kai-yuan\n    quote: 今年乡里一百二十户茶农都在名册上签了名。\n" in text


@pytest.mark.parametrize(
    ("headword", "said"),
    [
        ("名冊", "“名冊” is in traditional script; write “名册”"),
        ("“名册”", "“名册” stands in quotation marks; write 名册"),
        ("register", "“register” holds no Chinese character; give the term as the reports write it"),
        ("杀青", "“杀青” has an entry already: improve corpus/glossary/sha-qing.md"),
        ("高溫殺青", "“高溫殺青” is in traditional script; write “高温杀青”"),
        ("高温杀青", "“高温杀青” is already an alias of “杀青”: improve corpus/glossary/sha-qing.md"),
    ],
)
def test_what_can_have_no_entry_is_refused_with_the_way_out(corpus, headword, said):
    before = sorted(path.name for path in (corpus / "glossary").iterdir())

    result = run("term", "new", headword)

    assert (result.exit_code, result.output) == (1, f"Error: {said}\n")
    assert sorted(path.name for path in (corpus / "glossary").iterdir()) == before


def test_nothing_is_ever_written_over(corpus):
    run("term", "new", "名册")
    before = (corpus / "glossary" / "ming-ce.md").read_bytes()

    again = run("term", "new", "鸣册", "--slug", "ming-ce")
    spaced = run("term", "new", "鸣册", "--slug", "Ming Ce")

    assert again.output == (
        "Error: corpus/glossary/ming-ce.md is there already; choose another name, as --slug ming-ce-2\n"
    )
    assert spaced.output == "Error: “Ming Ce” is no name for a file; write --slug ming-ce\n"
    assert (corpus / "glossary" / "ming-ce.md").read_bytes() == before


@pytest.mark.parametrize(
    ("headword", "category"),
    [
        ("三高四新", "slogan"),
        ("五个不发生", "slogan"),
        ("扫黑除恶专项斗争", "campaign"),
        ("综治中心", "organisation"),
        ("项目警官", "role"),
        ("快警平台", "technology"),
        ("寻衅滋事罪", "legal"),
        ("枫桥经验", "programme"),
        ("诉源治理", "governance"),
        ("枫桥式工作法", "programme"),
        ("心防", ""),
    ],
)
def test_a_category_is_guessed_from_the_longest_ending_that_the_archive_names(headword, category):
    assert category_of(headword, categories(OWN)) == category


def test_an_archive_on_another_subject_guesses_by_its_own_endings():
    assert category_of("春茶", categories(TOY)) == "craft"
    assert category_of("快警平台", categories(TOY)) == ""


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
