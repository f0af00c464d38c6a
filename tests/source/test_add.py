"""`newsarchive add`: the contract of records, and files as they were received."""

import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from conftest import TOY
from newsarchive.cli import main
from newsarchive.problems import Place, errors
from newsarchive.source import load_corpus, own_corpus
from newsarchive.source.intake import drafted_id, id_of, records, refused_id

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
            ("“a b”不能作来源的编号；应为字母 a–z、数字、- 和 _；请另选编号；它是网址的一部分，定下后不再更改"
            " / “a b” cannot be the id of a source; letters a to z, digits, - and _; choose another id; it"
            " becomes part of the address and never changes"),
        ),
        (
            json.dumps({key: RECORD[key] for key in RECORD if key != "title"}),
            ('缺少“title”；应为 {"id", "title", "date": "YYYY-MM-DD", "source", "paragraphs": [各段文字]}；请改正这条记录'
            ' / “title” is missing; {"id", "title", "date": "YYYY-MM-DD", "source", "paragraphs": [texts]};'
            " correct the record"),
        ),
        (
            json.dumps(RECORD | {"date": "4.3.2021"}),
            ("“date”有误：String should match pattern '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$'；"
            '应为 {"id", "title", "date": "YYYY-MM-DD", "source", "paragraphs": [各段文字]}；请改正这条记录'
            " / “date” is wrong: String should match pattern '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$';"
            ' {"id", "title", "date": "YYYY-MM-DD", "source", "paragraphs": [texts]}; correct the record'),
        ),
        (
            json.dumps(RECORD | {"date": "2021-02-29"}),
            ('“date”有误：there is no day 2021-02-29；应为 {"id", "title", "date": "YYYY-MM-DD", "source",'
            ' "paragraphs": [各段文字]}；请改正这条记录 / “date” is wrong: there is no day 2021-02-29; {"id", "title", "date": "YYYY-MM-DD", "source",'
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
        "a.jsonl:1:7: 这不是 JSON（Expecting ':' delimiter）；每行应为一个对象；请改正这一行"
        " / this is no JSON (Expecting ':' delimiter); one object on each line; correct the line\n"
    )


def test_nothing_is_ever_overwritten(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run("add", jsonl(tmp_path / "a.jsonl", RECORD), "--into", "corpus")
    before = {path: path.read_bytes() for path in (tmp_path / "corpus").rglob("*") if path.is_file()}
    other = RECORD | {"id": "00013", "title": "又一题"}

    result = run(
        "add", jsonl(tmp_path / "b.jsonl", RECORD | {"title": "另一题"}, other, other), "--into", "corpus"
    )

    assert result.exit_code == 1
    assert result.stderr == "".join(
        f"b.jsonl:{line}:1: 已有来源“{name}”；应为没有用过的编号；已有的文件从不覆盖；"
        f"请另选编号，或查看 corpus/sources/{name} / there is a source “{name}” already; an id that is not taken; nothing is overwritten;"
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
        "the comments above “privacy” in source.yml name each, with the command that masks it before the first commit"
    )


def test_a_file_in_which_nothing_was_pointed_at_is_still_to_be_reviewed(tmp_path):
    (tmp_path / "a.txt").write_text("夜市开张\n\n镕江边来了三千人。\n", encoding="utf-8")
    result = run("add", tmp_path / "a.txt", "--into", tmp_path)

    assert result.stdout.splitlines()[-1].startswith("privacy review pending: 0 passages to look at; ")


HEADLINE = "茶农携手守护春茶点亮平安灯云坪乡合作社见闻" * 3


def written(root):
    return sorted(path.name for path in (root / "sources").iterdir())


def test_a_long_headline_as_a_file_name_gives_an_id_of_whole_syllables(tmp_path):
    names = [HEADLINE, f"{HEADLINE}（二）", "tea" * 60]
    for name in names:
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf-8")

    result = run("add", *(tmp_path / f"{name}.txt" for name in names), "--into", tmp_path)

    assert result.exit_code == 0, result.output
    assert [re.sub("[0-9a-f]{6}$", "#", name) for name in written(tmp_path)] == [
        "cha-nong-xie-shou-shou-hu-chun-cha-dian-liang-ping-an-#",
        "cha-nong-xie-shou-shou-hu-chun-cha-dian-liang-ping-an-#",
        f"{'tea' * 17}te-#",
    ]


@given(st.text(min_size=1, max_size=120), st.text(min_size=1, max_size=120))
def test_a_drafted_id_is_short_and_one_name_has_one(name, other):
    drafted = drafted_id(name)

    assert len(drafted) <= 60
    assert drafted == drafted_id(name)
    assert refused_id(drafted, Place("a.txt")) is None or drafted == ""
    if id_of(name) != id_of(other):
        assert drafted == "" or drafted != drafted_id(other)


def test_a_short_name_is_drafted_whole():
    assert drafted_id("a" * 60) == "a" * 60
    assert drafted_id("平安" * 7) == "-".join(["ping-an"] * 7)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "a" * 101,
            (
                "the id “aaaaaaaaaaaaaaaaaaaa…” has 101 characters; at most 100 characters;"
                " choose a shorter id with --id; it becomes part of the address and never changes"
            ),
        ),
        (
            "茶",
            (
                "“茶” cannot be the id of a source; letters a to z, digits, - and _;"
                " choose another id with --id; it becomes part of the address and never changes"
            ),
        ),
    ],
    ids=["too long", "no ASCII"],
)
def test_an_id_that_cannot_be_an_address_is_refused(tmp_path, name, said):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")

    result = run("add", tmp_path / "a.txt", "--into", tmp_path / "corpus", "--id", name)

    assert result.exit_code == 1
    assert result.stderr.endswith(f"{said}\n")
    assert not (tmp_path / "corpus").exists()


def test_what_cannot_be_added_hinders_no_other_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("一.txt", "！.txt", "二.txt", "三.txt"):
        Path(name).write_text(f"{name}\n{TEXT}", encoding="utf-8")
    Path("picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (tmp_path / "corpus" / "sources" / "er").mkdir(parents=True)

    result = run("add", "一.txt", "！.txt", "二.txt", "picture.txt", "三.txt", "--into", "corpus")

    assert result.exit_code == 1
    assert written(tmp_path / "corpus") == ["er", "san", "yi"]
    assert result.stdout.splitlines()[0] == "added 2 sources in corpus/sources: yi, san"
    assert [line.rpartition(" / ")[2] for line in result.stderr.splitlines()] == [
        (
            "the file is a picture (PNG); a text file, a saved web page (.html) or a PDF with text;"
            " make its text by OCR, read it against the picture, and add it as a Markdown or text file"
        ),
        (
            "there is a source “er” already; an id that is not taken; nothing is overwritten;"
            " choose another id with --id, or look at corpus/sources/er"
        ),
        (
            "no id can be made from the file's name; a name with letters, digits or Chinese characters;"
            " rename the file, or write an id after --id"
        ),
    ]


def test_a_file_where_the_corpus_should_be_is_an_error_and_stays(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    Path("b.txt").write_text(TEXT, encoding="utf-8")

    result = run("add", "a.txt", "--into", "b.txt")

    assert result.exit_code == 1
    assert result.stderr.endswith(
        "the source “a” cannot be written (Not a directory); room in the folder b.txt/sources, and leave to write"
        " there; look whether the folder after --into or --corpus is the one meant, and whether you may write there\n"
    )
    assert Path("b.txt").read_text(encoding="utf-8") == TEXT


def test_a_listed_paper_in_traditional_script_is_drafted_as_it_is_listed(tmp_path):
    shutil.copy(TOY / "publications.yml", tmp_path)
    text = (
        "平安建設見成效\n\n雲坪報 2020年5月6日\n\n記者 何葉\n\n今年以來，全鄉化解矛盾糾紛三十起，羣衆滿意。\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")

    run("add", tmp_path / "a.txt", "--into", tmp_path)

    assert "  publication: 云坪报\n" in (tmp_path / "sources" / "a" / "source.yml").read_text(
        encoding="utf-8"
    )


TOLD = "夜市开张\n\n云坪报 2019年3月18日\n\n镕江边的夜市昨晚开张，来了三千人。\n"


@pytest.mark.parametrize(
    "again",
    [TOLD.encode(), TOLD.encode("gb18030"), TOLD.encode("utf-8-sig"), b"\xff\xfe" + TOLD.encode("utf-16-le")],
    ids=["same bytes", "GB18030", "UTF-8 with a mark", "UTF-16"],
)
@pytest.mark.parametrize("together", [True, False], ids=["in one run", "in two runs"])
def test_a_text_that_the_corpus_has_is_added_with_a_warning(tmp_path, monkeypatch, again, together):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "first.txt").write_bytes(TOLD.encode("gb18030"))
    (tmp_path / "other.txt").write_bytes(again)
    runs = [["first.txt", "other.txt"]] if together else [["first.txt"], ["other.txt"]]
    *_, last = [run("add", *files, "--into", "corpus") for files in runs]

    assert last.exit_code == 0
    assert (tmp_path / "corpus" / "sources" / "other" / "source.yml").is_file()
    assert last.stderr == (
        "other.txt:1:1: 语料库中已有“other”的文字，编号为“first”；每份文字只收一次；转载另算一份；"
        "如非有意，请删去 corpus/sources/other / the corpus had the text of “other” already, as “first”; "
        "each text once; a reprint is a text of its own; remove corpus/sources/other, unless it is meant\n"
    )


def test_a_text_that_was_added_as_a_page_is_recognised(tmp_path):
    page = tmp_path / "page.html"
    page.write_text(
        "<p>镕江边的夜市昨晚开张，来了三千人。</p><p>摊主说生意好，明天再来。</p>", encoding="utf-8"
    )
    run("add", page, "--into", tmp_path / "corpus")
    plain = tmp_path / "plain.txt"
    plain.write_bytes((tmp_path / "corpus" / "sources" / "page" / "ground.txt").read_bytes())

    assert "“plain” already, as “page”" in run("add", plain, "--into", tmp_path / "corpus").stderr


def test_records_with_one_text_under_two_ids_are_told(tmp_path):
    twin = jsonl(tmp_path / "a.jsonl", RECORD, RECORD | {"id": "00013"})
    result = run("add", twin, "--into", tmp_path / "corpus")

    assert result.exit_code == 0
    assert "a.jsonl:2:1: 语料库中已有“00013”的文字，编号为“00012”" in result.stderr


def test_an_id_that_is_taken_names_the_option_that_gives_another(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "first.txt").write_bytes(TOLD.encode())
    run("add", "first.txt", "--into", "corpus")

    assert run("add", "first.txt", "--into", "corpus").stderr == (
        "first.txt:1:1: 已有来源“first”；应为没有用过的编号；已有的文件从不覆盖；请用 --id 另选编号，或查看 corpus/sources/first"
        " / there is a source “first” already; an id that is not taken; nothing is overwritten; "
        "choose another id with --id, or look at corpus/sources/first\n"
    )
