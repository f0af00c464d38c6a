"""A corpus is read whole, lends what it lacks from another, and stays fast when it is large."""

import json
import re
import shutil
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsarchive.cli import main
from newsarchive.source import load_corpus, own_corpus
from newsarchive.text import squeeze

TOY = Path(__file__).parents[1] / "toy" / "corpus"


@pytest.fixture(scope="module")
def own():
    corpus, problems = load_corpus(own_corpus())
    assert problems == []
    return corpus


def test_the_projects_own_corpus_is_sound(own):
    assert len(own.sources) >= 5
    assert len(own.entries) >= 60
    assert all(record.source.text for record in own.sources)


def test_inferred_dates_quote_their_source(own):
    inferred = [
        (record, article)
        for record in own.sources
        for article in record.sidecar.articles
        if article.date_certainty == "inferred"
    ]

    assert inferred
    for record, article in inferred:
        text = squeeze(record.source.text)[0]
        quotes = re.findall("“((?:[^“”]|“[^”]*”)*)”", article.date_evidence)
        assert quotes
        assert [quote for quote in quotes if squeeze(quote)[0] not in text] == []


def test_every_article_has_an_origin_with_its_evidence_and_an_english_summary(own):
    for record in own.sources:
        text = squeeze(record.source.text)[0]
        for article in record.sidecar.articles:
            assert squeeze(article.origin.evidence)[0] in text
            assert article.title_en
            assert len(re.findall(r"\.(?:\s|$)", article.summary_en)) == 2


@pytest.mark.parametrize("missing", ["archive.yml", "publications.yml", "places.yml", "glossary"])
def test_a_missing_part_comes_from_the_fallback(tmp_path, missing):
    shutil.copytree(TOY, tmp_path / "corpus")
    part = tmp_path / "corpus" / missing
    shutil.rmtree(part) if part.is_dir() else part.unlink()

    corpus, problems = load_corpus(tmp_path / "corpus", TOY)
    whole, _ = load_corpus(TOY)

    assert problems == []
    assert corpus.config == whole.config
    assert corpus.publications == whole.publications
    assert corpus.places == whole.places
    assert [record.entry for record in corpus.entries] == [record.entry for record in whole.entries]
    assert corpus.borrowed_glossary == (missing == "glossary")


def test_a_borrowed_glossary_brings_its_categories(tmp_path):
    shutil.copytree(TOY, tmp_path / "corpus")
    shutil.rmtree(tmp_path / "corpus" / "glossary")

    corpus, problems = load_corpus(tmp_path / "corpus", own_corpus())

    assert [problem for problem in problems if "category" in problem.wrong] == []
    assert {"craft", "governance"} <= {category.id for category in corpus.config.categories}


def test_without_a_fallback_an_archive_needs_its_own_names(tmp_path):
    (tmp_path / "sources").mkdir()

    corpus, problems = load_corpus(tmp_path)

    assert corpus is None
    assert [problem.wrong for problem in problems] == ["the file does not exist"]


def test_a_thousand_sources_are_read_in_a_second_or_two(tmp_path):
    record = {
        "title": "春茶开园",
        "date": "2019-03-18",
        "source": "云坪报",
        "paragraphs": ["采茶的人到了茶园。" * 60] * 8,
    }
    lines = (json.dumps(record | {"id": f"{number:05}"}, ensure_ascii=False) for number in range(1000))
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    CliRunner().invoke(main, ["add", str(tmp_path / "a.jsonl"), "--into", str(tmp_path / "corpus")])

    started = time.process_time()
    corpus, problems = load_corpus(tmp_path / "corpus", TOY)
    spent = time.process_time() - started

    assert (len(corpus.sources), problems) == (1000, [])
    assert spent < 2.0
