"""What tools outside the code rely on: each command's output, field by field."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import ROOT, TOY
from newsarchive.cli import main

SOURCES = sorted((ROOT / "corpus" / "sources").glob("*/source.txt"))
ARTICLE_FIELDS = {
    "banner", "kicker", "title", "subtitle", "publication", "date", "date_certainty", "date_evidence",
    "page", "bylines", "editors", "script", "blocks",
}  # fmt: skip


def run(*arguments, stdin=None):
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


def objects(outcome):
    return [json.loads(line) for line in outcome.stdout.splitlines()]


@pytest.fixture(scope="module")
def cleaned():
    outcome = run("clean", *SOURCES, "--json", "--corpus", ROOT / "corpus")

    assert outcome.exit_code == 0
    return dict(zip(SOURCES, objects(outcome), strict=True))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.parent.name)
def test_clean_gives_one_object_a_file_with_every_field(cleaned, path):
    result = cleaned[path]

    assert set(result) == {"source", "sha256", "encoding", "clean", "articles", "discarded", "ledger"}
    assert result["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert all(set(article) == ARTICLE_FIELDS for article in result["articles"])
    assert all(
        set(block) == {"kind", "level", "text", "spans"}
        for article in result["articles"]
        for block in article["blocks"]
    )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.parent.name)
def test_the_source_comes_back_from_clean_text_and_ledger_alone(cleaned, path):
    result = cleaned[path]
    text = result["clean"]
    for edit in result["ledger"]:  # in source order: what lies before is the source again
        start = edit["span"][0]
        assert text[start:].startswith(edit["replacement"])
        text = text[:start] + edit["removed"] + text[start + len(edit["replacement"]) :]

    assert text.encode() == path.read_bytes()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.parent.name)
def test_a_block_is_its_spans_with_the_edits_in_them(cleaned, path):
    result = cleaned[path]
    source = path.read_bytes().decode()
    for article in result["articles"]:
        for block in article["blocks"]:
            assert block["text"] == "".join(
                edited(source, start, end, result["ledger"]) for start, end in block["spans"]
            )


def edited(source, start, end, ledger):
    parts, at = [], start
    for edit in ledger:
        first, last = edit["span"]
        if start <= first and last <= end:
            parts += [source[at:first], edit["replacement"]]
            at = last
    return "".join([*parts, source[at:end]])


def test_the_printed_dates_are_found_and_no_other_is_called_printed(cleaned):
    printed = {
        path.parent.name: article["date"]
        for path, result in cleaned.items()
        for article in result["articles"]
        if article["date_certainty"] == "printed"
    }

    assert printed == {
        "dahu-zhi-nan-renjian-yanhuo": "2023-02-03",
        "zhuzhou-ribao-tianyuan-zhengfa": "2021-11-24",
    }


def test_match_finds_terms_in_either_script_and_across_a_line_break():
    outcome = run("match", "--json", "--corpus", ROOT / "corpus", stdin="推進社區\n警務。今天网上")

    assert objects(outcome) == [{"start": 2, "end": 7, "text": "社區\n警務", "slug": "she-qu-jing-wu"}]


def test_dates_gives_every_field_of_every_expression():
    outcome = run("dates", "--reference", "2021", "--inferred", "--json", stdin="今年1月-10月，3月15日")
    fields = [
        "start",
        "end",
        "text",
        "kind",
        "value",
        "precision",
        "modifier",
        "time",
        "in_name",
        "certainty",
        "reason",
    ]

    assert [list(item) for item in objects(outcome)] == [fields, fields]
    assert [(item["value"], item["certainty"]) for item in objects(outcome)] == [
        ("2021-01/2021-10", "inferred"),
        ("2021-03-15", "inferred"),
    ]


@pytest.mark.parametrize("reference", ["last year", "2023-02-30", "2023-13"])
def test_dates_refuses_a_reference_that_is_no_date(reference):
    outcome = run("dates", "--reference", reference, stdin="今年")

    assert outcome.exit_code == 2
    assert f"“{reference}” is no date; write YYYY, YYYY-MM or YYYY-MM-DD" in outcome.stderr


@pytest.mark.parametrize("corpus", [ROOT / "corpus", TOY], ids=["the archive", "a toy archive"])
def test_check_passes_a_sound_corpus(corpus):
    assert run("check", "--corpus", corpus).exit_code == 0


@pytest.fixture
def broken(tmp_path):
    corpus = tmp_path / "corpus"
    shutil.copytree(ROOT / "corpus", corpus)
    entry = corpus / "glossary" / "tian-wang.md"
    text = entry.read_text(encoding="utf-8").replace("category: technology", "category: technologie")
    entry.write_text(text, encoding="utf-8")
    return corpus


def test_check_names_the_place_the_cause_and_the_cure(broken):
    outcome = run("check", "--corpus", broken)
    line = next(line for line in outcome.stdout.splitlines() if "tian-wang.md" in line)

    assert outcome.exit_code == 1
    assert "did you mean “technology”?" in line
    assert line.split("tian-wang.md:")[1].split(":")[0].isdecimal()


def test_check_annotates_a_pull_request(broken):
    outcome = run("check", "--corpus", broken, "--format", "github")

    assert outcome.stdout.startswith("::error file=")


def test_a_quote_that_is_not_in_the_corpus_is_an_error_with_the_nearest_passage(tmp_path):
    corpus = tmp_path / "corpus"
    shutil.copytree(ROOT / "corpus", corpus)
    entry = corpus / "glossary" / "san-qu-jing-wu.md"
    text = entry.read_text(encoding="utf-8").replace("构建平安长沙新格局", "构建平安长沙旧格局")
    entry.write_text(text, encoding="utf-8")

    outcome = run("check", "--corpus", corpus)

    assert outcome.exit_code == 1
    assert "does not stand in fazhi-zhoubao-sanqu-jingwu" in outcome.stdout
    assert "构建平安长沙新格局" in outcome.stdout


def test_added_files_always_pass_the_check(tmp_path):
    records = [
        {"id": "00001", "title": "标题一", "date": "1998-01-31", "source": "某报", "paragraphs": ["第一段。", "", "第二段。"]},
        {"id": "a b", "title": "标题二", "date": "1998-02-01", "source": "某报", "paragraphs": ["一段。"]},
    ]  # fmt: skip
    lines = tmp_path / "articles.jsonl"
    lines.write_text("\n".join(json.dumps(record, ensure_ascii=False) for record in records), "utf-8")
    corpus = tmp_path / "corpus"

    added = run("add", lines, SOURCES[0].with_name("source.txt"), "--into", corpus)
    again = run("add", lines, "--into", corpus)
    checked = run("check", "--corpus", corpus)

    assert "a b" in added.output
    assert (corpus / "sources" / "00001" / "source.txt").read_text(
        "utf-8"
    ) == "标题一\n\n第一段。\n\n第二段。\n"
    assert "00001" in again.output
    assert again.exit_code == 1
    assert checked.exit_code == 0, checked.output


def test_explain_says_what_each_rule_did():
    outcome = run("explain", "dahu-zhi-nan-renjian-yanhuo", "--corpus", ROOT / "corpus")

    assert outcome.exit_code == 0
    assert "control" in outcome.stdout
    assert "read as" in outcome.stdout


def test_a_source_that_is_not_there_is_guessed():
    outcome = run("explain", "dahu-zhi-nan-renjian-yanhua", "--corpus", ROOT / "corpus")

    assert outcome.exit_code == 2
    assert "did you mean “dahu-zhi-nan-renjian-yanhuo”?" in outcome.stderr


@pytest.mark.parametrize(
    ("form", "names"),
    [
        ("json", {"corpus.json", "glossary.json", "timeline.json"}),
        ("markdown", {"changsha-zai-chuzheng.md"}),
        ("bibtex", {"changsha-zai-chuzheng.bib"}),
        ("ris", {"changsha-zai-chuzheng.ris"}),
        ("csl", {"changsha-zai-chuzheng.csl.json"}),
    ],
)
def test_export_writes_the_archive_in_other_formats(tmp_path, form, names):
    outcome = run("export", "--format", form, "--out", tmp_path, "--corpus", ROOT / "corpus")

    assert outcome.exit_code == 0
    assert names <= {path.name for path in tmp_path.iterdir()}


def test_verify_agrees_with_the_site_and_notices_a_changed_source(site, tmp_path):
    agreed = run("verify", site, "--corpus", ROOT / "corpus")
    copy = tmp_path / "site"
    shutil.copytree(site, copy)
    changed = next((copy / "sources").glob("*/source.txt"))
    changed.write_bytes(changed.read_bytes() + b"!")
    differing = run("verify", copy)

    assert agreed.exit_code == 0, agreed.output
    assert differing.exit_code == 1
    assert str(Path("sources") / changed.parent.name / "source.txt") in differing.stdout
