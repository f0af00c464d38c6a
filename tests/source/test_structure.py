"""What a page's form says is kept in the sidecar, read back as it was, and gives way to an editor."""

import sys
from pathlib import Path
from subprocess import run as start

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.clean import clean_source, undo
from newsarchive.cli import main
from newsarchive.model.article import Script
from newsarchive.model.sidecar import Drop, Keep, PageStructure, SetKind
from newsarchive.model.source import Outside, Source, Structure
from newsarchive.model.spans import Span
from newsarchive.source import load_corpus, own_corpus
from newsarchive.source.structure import structure_from, structure_lines
from newsarchive.source.yaml import read_yaml

TEXT = "首页\n云坪新闻网\n老桥通车\n老桥今天通车了，两岸的居民不用再绕路。\n乡里说，桥上限重五吨。\n热门推荐\n夜市开张了，来了三千人。\n"


def at(passage):
    start = TEXT.index(passage)
    return Span(start, start + len(passage))


STRUCTURE = Structure(
    title=at("老桥通车"),
    outside=(
        Outside(at("首页\n云坪新闻网"), "Above."),
        Outside(at("热门推荐\n夜市开张了，来了三千人。"), "Below."),
    ),
    date="2020-05-06",
    date_evidence='<meta name="pubdate" content="2020-05-06">',
    publication="云坪报",
    marked=True,
)


def cleaned(*decisions):
    source = Source("bridge", TEXT, "utf-8", "0" * 64, structure=STRUCTURE)
    outcome, problems = clean_source(source, script=Script.SIMPLIFIED, decisions=decisions)
    assert problems == []
    return outcome


def told(outcome):
    return [f"{block.kind}: {block.text}" for article in outcome.articles for block in article.blocks]


BODY = ["paragraph: 老桥今天通车了，两岸的居民不用再绕路。", "paragraph: 乡里说，桥上限重五吨。"]


def test_what_is_outside_goes_with_its_reason_and_the_title_is_the_pages():
    outcome = cleaned()

    assert told(outcome) == ["title: 老桥通车", *BODY]
    assert {edit.reason for edit in outcome.ledger.edits if edit.rule == "outside_article"} == {
        "Above.",
        "Below.",
    }
    article = outcome.articles[0]
    assert (article.date, article.date_certainty, article.date_evidence, article.publication) == (
        "2020-05-06", "inferred", '<meta name="pubdate" content="2020-05-06">', "云坪报",
    )  # fmt: skip


def test_an_editor_brings_back_what_the_page_left_out():
    outcome = cleaned(Keep(do="keep", quote="夜市开张了，来了三千人。"))

    assert told(outcome)[-1] == "paragraph: 夜市开张了，来了三千人。"


def test_an_editor_names_another_title():
    outcome = cleaned(
        SetKind(do="kind", quote="云坪新闻网", kind="title"),
        Drop(do="drop", quote="老桥通车\n", why="Repeated."),
    )

    assert (outcome.articles[0].title, told(outcome)[1:]) == ("云坪新闻网", BODY)


SPANS = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 9)), max_size=6).map(
    lambda pairs: tuple(
        Span(60 * number + start, 60 * number + start + size) for number, (start, size) in enumerate(pairs)
    )
)
WORDS = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=12)


@given(SPANS, SPANS, SPANS, st.booleans(), st.one_of(st.none(), WORDS), WORDS)
def test_a_structure_comes_back_from_its_lines(facts, headings, outside, marked, publication, why):
    structure = Structure(
        title=facts[0] if facts else None,
        facts=facts,
        headings=headings,
        outside=tuple(Outside(span, why) for span in outside),
        marked=marked,
        publication=publication,
    )

    document, problems = read_yaml("\n".join(structure_lines(structure)) + "\n", "source.yml")

    assert problems == []
    assert structure_from(PageStructure.model_validate(document.data["structure"])) == structure


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "老桥通车",
                "来源：云坪报 2019年3月18日",
                "老桥今天通车了，两岸的居民不用再绕路。",
                "记者 何叶",
                "**小标题**",
                "",
            ]
        ),
        st.text(max_size=12),
    ),
    min_size=1,
    max_size=10,
).map("\n".join)


@given(LINES, st.lists(st.integers(0, 60), max_size=12), st.booleans(), st.data())
def test_whatever_a_structure_says_the_source_comes_back(text, edges, marked, data):
    places = sorted(edge for edge in set(edges) if edge <= len(text))
    spans = [Span(*pair) for pair in zip(places[::2], places[1::2], strict=False)]
    some = st.lists(st.sampled_from(spans), unique=True).map(tuple) if spans else st.just(())
    structure = Structure(
        title=next(iter(data.draw(some)), None),
        outside=tuple(Outside(span, "x") for span in spans if data.draw(st.booleans())),
        facts=data.draw(some),
        headings=data.draw(some),
        captions=data.draw(some),
        run_ons=data.draw(some),
        marked=marked,
    )
    source = Source("any", text, "utf-8", "0" * 64, structure=structure)

    outcome, _ = clean_source(source, script=Script.SIMPLIFIED)

    assert undo(outcome.clean, outcome.ledger) == text


@pytest.fixture
def page(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("bridge.html").write_text(
        "<html><body><h1>老桥通车</h1><p>老桥今天通车了，两岸的居民不用再绕路。</p><p>桥上限重五吨，请大家留意。</p></body></html>",
        encoding="utf-8",
    )
    CliRunner().invoke(main, ["add", "bridge.html", "--into", "corpus"])
    return Path("corpus/sources/bridge/source.yml")


def test_a_structure_that_speaks_of_what_is_not_there_is_an_error_with_its_place(page):
    text = page.read_text(encoding="utf-8").replace("title: 0-4", "title: 0-4000")
    page.write_text(text, encoding="utf-8")

    _, problems = load_corpus(Path("corpus"), own_corpus())

    line = text.split("\n").index("structure:") + 1
    assert str(problems[0]) == (
        f"corpus/sources/bridge/source.yml:{line}:1: a passage of it ends behind the text, which has 40 characters;"
        " positions in the text, START-END; add the file anew with “newsarchive add”, or remove “structure”"
    )


@pytest.mark.usefixtures("page")
def test_a_build_reads_the_ground_and_never_the_page():
    check = (
        "import sys; from pathlib import Path; from newsarchive.source import load_corpus, own_corpus;"
        "from newsarchive.pipeline import build_archive;"
        "corpus, _ = load_corpus(Path('corpus'), own_corpus()); build_archive(corpus, version='', date='');"
        "print(sorted({'trafilatura', 'lxml', 'pdfplumber', 'pdfminer'} & set(sys.modules)), len(corpus.sources))"
    )

    told = start([sys.executable, "-c", check], capture_output=True, text=True, check=True).stdout

    assert told == "[] 1\n"
