"""`newsarchive redact` masks a passage and tells nobody what it said."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsarchive.cli import main
from newsarchive.source import load_corpus
from newsarchive.source.encodings import NAMES, encode
from newsarchive.source.redact import MASK
from source.pdf_files import column, pdf

TOY = Path(__file__).parents[1] / "toy" / "corpus"


@pytest.fixture
def corpus(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shutil.copytree(TOY, "corpus")
    return Path("corpus")


def redact(source, passage, reason="a private person"):
    return CliRunner().invoke(main, ["redact", source, passage, "--reason", reason])


def text_of(corpus, source):
    record = next(one for one in load_corpus(corpus)[0].sources if one.source.id == source)
    return record.source.text, record.sidecar


def test_as_many_characters_are_masked_and_the_rest_stays(corpus):
    before, _ = text_of(corpus, "chun-cha-kai-yuan")
    at = before.index("合作社的灶房")

    result = redact("chun-cha-kai-yuan", f"{at}-{at + 3}", "names a co-operative: “private”")

    assert result.exit_code == 0, result.output
    after, sidecar = text_of(corpus, "chun-cha-kai-yuan")
    assert after == before[:at] + "███" + before[at + 3 :]
    assert [(one.start, one.end, one.reason) for one in sidecar.redactions] == [
        (at, at + 3, "names a co-operative: “private”")
    ]
    assert load_corpus(corpus)[1] == []


def test_a_second_passage_is_added_to_the_record_and_lines_stay(corpus):
    before, _ = text_of(corpus, "cha-yuan-qing-guan-jia")
    at = before.index("。\r\n\r\n年輕人")

    redact("cha-yuan-qing-guan-jia", "0-2")
    result = redact("cha-yuan-qing-guan-jia", f"#c{at}-{at + 6}")

    assert result.exit_code == 0, result.output
    after, sidecar = text_of(corpus, "cha-yuan-qing-guan-jia")
    assert after[at : at + 6] == "█\r\n\r\n█"
    assert len(sidecar.redactions) == 2
    assert len(after) == len(before)
    assert (corpus / "sources/cha-yuan-qing-guan-jia/source.txt").read_bytes().decode("gb18030") == after


@pytest.mark.parametrize("name", NAMES)
def test_every_encoding_has_the_mask(name):
    assert encode(MASK, name).decode(name) == MASK


def test_a_saved_page_is_masked_with_its_ground(corpus):
    page = "<html><body><p>茶农何某说</p><p>茶园荒了</p></body></html>"
    Path("page.html").write_text(page, encoding="utf-8")
    CliRunner().invoke(main, ["add", "page.html", "--into", "corpus"])

    result = redact("page", "2-4")

    assert result.exit_code == 0, result.output
    assert (corpus / "sources/page/source.html").read_text(encoding="utf-8") == page.replace("何某", "██")
    assert text_of(corpus, "page")[0] == "茶农██说\n\n茶园荒了"


HIDDEN = (
    "<html><head><meta charset='utf-8'><title>茶农何小满说茶</title><meta name='description' content='何小满，茶农'></head>"
    "<body><h1>茶农何小满说茶</h1><p>茶农<b>何</b>&#23567;\n满说，今年的茶好。</p><p>茶园荒了，要有人来种。</p></body></html>"
)


def test_a_name_is_masked_in_the_page_wherever_it_stands_and_however_it_is_written(corpus):
    Path("tea.html").write_text(HIDDEN, encoding="utf-8")
    CliRunner().invoke(main, ["add", "tea.html", "--into", "corpus"])
    at = text_of(corpus, "tea")[0].index("何小满")

    result = redact("tea", f"{at}-{at + 3}")

    assert result.exit_code == 0, result.output
    page = (corpus / "sources/tea/source.html").read_text(encoding="utf-8")
    assert "何小满" not in page
    assert "<b>█</b>█\n█说" in page
    assert "<title>茶农███说茶</title>" in page


def test_a_sidecar_with_the_line_ends_of_windows_keeps_them(corpus):
    path = corpus / "sources/chun-cha-kai-yuan/source.yml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    for passage in ("50-52", "60-62"):
        assert redact("chun-cha-kai-yuan", passage).output.startswith("masked")

    _, sidecar = text_of(corpus, "chun-cha-kai-yuan")
    assert [(one.start, one.end) for one in sidecar.redactions] == [(60, 62), (50, 52)]
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n")


@pytest.mark.parametrize(
    ("old", "new"),
    [("sha256:", '"sha256":'), ("articles:", "redactions: [{start: 1, end: 2, reason: x}]\narticles:")],
    ids=["a key in quotation marks", "a list on one line"],
)
def test_a_sidecar_that_cannot_record_the_redaction_stays_as_it_is(corpus, old, new):
    path = corpus / "sources/chun-cha-kai-yuan/source.yml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    before = {path: path.read_bytes() for path in corpus.rglob("*") if path.is_file()}

    result = redact("chun-cha-kai-yuan", "50-52")

    assert result.exit_code == 1
    assert "the redaction cannot be recorded in source.yml as it is written; " in result.stderr
    assert {path: path.read_bytes() for path in corpus.rglob("*") if path.is_file()} == before


def test_a_pdf_cannot_be_masked_and_the_way_out_is_said(corpus):
    Path("tea.pdf").write_bytes(pdf([column(60, 100, ["茶农何小满说，今年的茶好得很。"])]))
    CliRunner().invoke(main, ["add", "tea.pdf", "--into", "corpus"])
    before = {path: path.read_bytes() for path in (corpus / "sources/tea").iterdir()}

    result = redact("tea", "2-5")

    assert (result.exit_code, result.stderr) == (
        1,
        (
            "corpus/sources/tea/source.yml:1:1: source.pdf cannot be masked: a PDF holds its text in a form that only its"
            " maker can change; a source in text form; remove this source, mask the passage in a copy of its ground.txt,"
            " and add that copy as a .txt file\n"
        ),
    )
    assert {path: path.read_bytes() for path in (corpus / "sources/tea").iterdir()} == before


@pytest.mark.parametrize(
    ("source", "passage", "said"),
    [
        (
            "chun-cha-kai-yuan",
            "190-9999",
            (
                "corpus/sources/chun-cha-kai-yuan/source.yml:1:1: there is no passage 190-9999; START and END between"
                " 0 and 200, START below END; take the positions from the passage's address (#cSTART-END) or from"
                " the comments of source.yml\n"
            ),
        ),
        (
            "chun-cha-kai-yuan",
            "33-38",
            (
                "corpus/sources/chun-cha-kai-yuan/source.yml:17:1: this line of source.yml holds the passage that is"
                " to be masked; a sidecar that does not quote it; delete the quotation, then run the command again\n"
            ),
        ),
        (
            "no-such-source",
            "1-2",
            (
                "corpus/sources/no-such-source:1:1: the file does not exist; a file no-such-source; give the name of"
                " a folder in sources/\n"
            ),
        ),
    ],
    ids=["out of range", "still quoted", "no source"],
)
def test_what_stands_in_the_way_is_said_and_nothing_changes(corpus, source, passage, said):
    before = {path: path.read_bytes() for path in corpus.rglob("*") if path.is_file()}

    result = redact(source, passage)

    assert (result.exit_code, result.stderr) == (1, said)
    assert {path: path.read_bytes() for path in corpus.rglob("*") if path.is_file()} == before
