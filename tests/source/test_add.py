"""`newsarchive add`: the contract of records, and files as they were received."""

import hashlib
import json

import pytest
from click.testing import CliRunner

from newsarchive.cli import main
from newsarchive.problems import errors
from newsarchive.source import load_corpus, own_corpus
from newsarchive.source.intake import records

RECORD = {
    "id": "00012",
    "title": "标题",
    "date": "2021-03-04",
    "source": "云坪报",
    "paragraphs": ["第一段。", "", "  ", "第二段。"],
}


def run(*arguments):
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def jsonl(path, *records):
    path.write_text(
        "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8"
    )
    return path


def test_a_record_becomes_a_source(tmp_path):
    result = run("add", jsonl(tmp_path / "a.jsonl", RECORD), "--into", tmp_path / "corpus")

    folder = tmp_path / "corpus" / "sources" / "00012"
    assert result.exit_code == 0
    assert (folder / "source.txt").read_bytes() == "标题\n\n第一段。\n\n第二段。\n".encode()
    corpus, problems = load_corpus(tmp_path / "corpus", own_corpus())
    sidecar = corpus.sources[0].sidecar
    assert (sidecar.layout, sidecar.original.publication) == ("paragraphs", "云坪报")
    article = sidecar.articles[0]
    assert (article.id, article.date, article.date_certainty, article.publication) == (
        "00012", "2021-03-04", "printed", "云坪报",
    )  # fmt: skip
    assert [problem.wrong for problem in problems if "sources" in problem.place.path] == [
        "“云坪报” is not in publications.yml"
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            json.dumps(RECORD | {"id": "a b"}),
            ("“a b” cannot be the id of a source; letters a to z, digits, - and _; choose another id; it"
            " becomes part of the address and never changes"),
        ),
        (
            json.dumps({key: RECORD[key] for key in RECORD if key != "title"}),
            ('“title” is missing; {"id", "title", "date": "YYYY-MM-DD", "source", "paragraphs": [texts]};'
            " correct the record"),
        ),
        (
            json.dumps(RECORD | {"date": "4.3.2021"}),
            ("“date” is wrong: String should match pattern '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$';"
            ' {"id", "title", "date": "YYYY-MM-DD", "source", "paragraphs": [texts]}; correct the record'),
        ),
        (
            json.dumps(RECORD | {"date": "2021-02-29"}),
            ('“date” is wrong: there is no day 2021-02-29; {"id", "title", "date": "YYYY-MM-DD", "source",'
            ' "paragraphs": [texts]}; correct the record'),
        ),
    ],
    ids=["bad id", "no title", "bad date", "no such day"],
)  # fmt: skip
def test_a_wrong_record_hinders_no_other(tmp_path, monkeypatch, line, said):
    monkeypatch.chdir(tmp_path)
    good = json.dumps(RECORD, ensure_ascii=False)
    (tmp_path / "a.jsonl").write_text(f"{line}\n{good}\n", encoding="utf-8")

    result = run("add", "a.jsonl", "--into", "corpus")

    assert result.exit_code == 1
    assert result.stderr == f"a.jsonl:1:1: {said}\n"
    assert (tmp_path / "corpus" / "sources" / "00012").is_dir()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("[" * 100_000, "this is no JSON (maximum recursion depth exceeded"),
        ('{"id": ' + "1" * 5000 + "}", "this is no JSON (Exceeds the limit"),
        (
            json.dumps(RECORD | {"title": "\ufeff "}),
            "“title” is wrong: String should have at least 1 character",
        ),
        (
            json.dumps(RECORD | {"paragraphs": ["\ud83d"]}),
            "“paragraphs.0” is wrong: Input should be a valid string",
        ),
        (json.dumps(RECORD | {"paragraphs": ["字" * 6_000_000]}), "the text is 17.2 MB long"),
    ],
    ids=["nested too deeply", "a number too long", "a title of marks", "half a character", "a text too long"],
)
def test_a_record_that_no_program_should_write_hinders_no_other(line, said):
    wrong, good = records(f"{line}\n{json.dumps(RECORD)}".encode(), "a.jsonl")

    assert wrong.wrong.startswith(said)
    assert good.id == "00012"


@pytest.mark.parametrize("title", ["\ufeff标题", "%PDF-1.4 是什么", "<html>", "a\0b", "锘匡豢"])
def test_a_record_with_any_title_passes_the_check(tmp_path, title):
    run("add", jsonl(tmp_path / "a.jsonl", RECORD | {"title": title}), "--into", tmp_path / "corpus")

    corpus, problems = load_corpus(tmp_path / "corpus", own_corpus())

    assert corpus.sources[0].source.text.splitlines()[0] == title.removeprefix("\ufeff")
    assert errors(problems) == []


def test_no_json_names_the_column(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.jsonl").write_text('{"id" "x"}\n', encoding="utf-8")

    result = run("add", "a.jsonl", "--into", "corpus")

    assert result.stderr == (
        "a.jsonl:1:7: this is no JSON (Expecting ':' delimiter); one object on each line; correct the line\n"
    )


def test_nothing_is_ever_overwritten(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run("add", jsonl(tmp_path / "a.jsonl", RECORD), "--into", "corpus")
    before = {path: path.read_bytes() for path in (tmp_path / "corpus").rglob("*") if path.is_file()}
    other = RECORD | {"id": "00013"}

    result = run(
        "add", jsonl(tmp_path / "b.jsonl", RECORD | {"title": "另一题"}, other, other), "--into", "corpus"
    )

    assert result.exit_code == 1
    assert result.stderr == "".join(
        f"b.jsonl:{line}:1: there is a source “{name}” already; an id that is not taken; nothing is overwritten;"
        f" choose another id, or look at corpus/sources/{name}\n"
        for line, name in ((1, "00012"), (3, "00013"))
    )
    assert all(path.read_bytes() == data for path, data in before.items())
    assert (tmp_path / "corpus" / "sources" / "00013").is_dir()


TEXT = "平安建设见成效\n\n云坪报 2020年5月6日\n\n记者 何叶\n\n今年以来，全乡化解矛盾纠纷30起，联系电话13800001234。\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_received_file_is_copied_byte_for_byte_and_passes_the_check(tmp_path, encoding):
    file = tmp_path / "茶乡 报道.txt"
    file.write_bytes(TEXT.encode(encoding))

    result = run("add", file, "--into", tmp_path / "corpus")

    assert result.exit_code == 0, result.output
    folder = tmp_path / "corpus" / "sources" / "cha-xiang-bao-dao"
    assert (folder / "source.txt").read_bytes() == file.read_bytes()
    assert run("check", "--corpus", tmp_path / "corpus").exit_code == 0
    sidecar = (folder / "source.yml").read_text(encoding="utf-8")
    assert "mobile telephone" in sidecar
    assert "13800001234" not in sidecar


def test_a_saved_page_is_kept_with_its_ground(tmp_path):
    page = (
        f"<!doctype html><html><body><h1>{TEXT.splitlines()[0]}</h1><p>正文在此。</p></body></html>".encode()
    )
    (tmp_path / "page.html").write_bytes(page)

    result = run("add", tmp_path / "page.html", "--into", tmp_path / "corpus", "--id", "page-1")

    assert result.exit_code == 0, result.output
    folder = tmp_path / "corpus" / "sources" / "page-1"
    assert (folder / "source.html").read_bytes() == page
    ground = (folder / "ground.txt").read_bytes()
    assert ground.decode() == "平安建设见成效\n\n正文在此。"
    assert hashlib.sha256(ground).hexdigest() in (folder / "source.yml").read_text(encoding="utf-8")
    assert run("check", "--corpus", tmp_path / "corpus").exit_code == 0


def test_into_wins_over_corpus_and_corpus_over_the_variable(tmp_path, monkeypatch):
    monkeypatch.setenv("NEWSARCHIVE_CORPUS", str(tmp_path / "variable"))
    file = jsonl(tmp_path / "a.jsonl", RECORD)

    run("add", file)
    run("add", file, "--corpus", tmp_path / "option")
    run("--corpus", tmp_path / "group", "add", file)
    run("add", file, "--corpus", tmp_path / "option", "--into", tmp_path / "into")

    made = sorted(path.parent.parent.name for path in tmp_path.glob("*/sources/00012"))
    assert made == ["group", "into", "option", "variable"]


def test_an_id_is_refused_for_records_which_have_their_own(tmp_path):
    result = run("add", jsonl(tmp_path / "a.jsonl", RECORD), "--into", tmp_path / "corpus", "--id", "x")

    assert result.exit_code == 2
    assert result.stderr.endswith("--id names one source: give one FILE with it, and no .jsonl\n")
    assert not (tmp_path / "corpus").exists()


def test_a_record_is_looked_through_for_the_privacy_review_like_a_file(tmp_path):
    naming = RECORD | {"paragraphs": ["受害人李芳说，她的电话是13912345678。"]}
    result = run("add", jsonl(tmp_path / "a.jsonl", RECORD | {"id": "00013"}, naming), "--into", tmp_path)

    said = (tmp_path / "sources" / "00012" / "source.yml").read_text(encoding="utf-8")
    text = (tmp_path / "sources" / "00012" / "source.txt").read_text(encoding="utf-8")
    at = text.index("139")
    assert f"newsarchive redact 00012 {at}-{at + 11} --reason" in said
    assert "李芳" not in said
    assert "13912345678" not in said
    assert result.stdout.splitlines()[-1] == (
        f"privacy review pending: {said.count('newsarchive redact')} passages to look at, in 1 of 2 sources; "
        "the comments above “privacy” in source.yml name each"
    )


def test_a_file_in_which_nothing_was_pointed_at_is_still_to_be_reviewed(tmp_path):
    (tmp_path / "a.txt").write_text("夜市开张\n\n镕江边来了三千人。\n", encoding="utf-8")
    result = run("add", tmp_path / "a.txt", "--into", tmp_path)

    assert result.stdout.splitlines()[-1].startswith("privacy review pending: 0 passages to look at; ")
