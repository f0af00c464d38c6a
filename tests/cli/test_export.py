"""`newsarchive export` writes the whole archive or nothing, and says of which version."""

import json
import shutil

import pytest
from click.testing import CliRunner

from conftest import TOY
from newsarchive import __version__
from newsarchive.cli import main


@pytest.fixture
def corpus(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1546300800")
    shutil.copytree(TOY, tmp_path / "corpus")
    return tmp_path / "corpus"


def export(corpus, form="json"):
    out = corpus.parent / "out"
    outcome = CliRunner().invoke(
        main, ["export", "--format", form, "--out", str(out), "--corpus", str(corpus)]
    )
    return outcome, out


def test_what_is_written_names_the_version_and_the_day(corpus):
    outcome, out = export(corpus)
    described = json.loads((out / "corpus.json").read_text(encoding="utf-8"))

    assert outcome.exit_code == 0, outcome.output
    assert (described["version"], described["created"]) == (__version__, "2019-01-01")


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ("colour: red\n", "unknown field “colour”"),
        (
            "decisions:\n  - {do: drop, quote: 采茶去, why: Not of it.}\n",
            "the source has no passage “采茶去”",
        ),
    ],
)
def test_where_a_source_is_unsound_nothing_is_written(corpus, added, said):
    path = corpus / "sources" / "chun-cha-kai-yuan" / "source.yml"
    path.write_text(path.read_text(encoding="utf-8") + added, encoding="utf-8")

    outcome, out = export(corpus, "bibtex")

    assert outcome.exit_code == 1
    assert said in outcome.stderr
    assert not out.exists()


def test_the_glossary_is_one_document_by_whatever_format_it_is_asked_for(corpus):
    written = {}
    for form in ("json", "glossary-json"):
        outcome, out = export(corpus, form)
        assert outcome.exit_code == 0, outcome.output
        written[form] = (out / "glossary.json").read_text(encoding="utf-8")

    assert written["json"] == written["glossary-json"]
    assert {"pinyin", "traditional", "notes"} <= json.loads(written["json"])["terms"][0].keys()
