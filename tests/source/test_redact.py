"""`newsarchive redact` masks a passage and tells nobody what it said."""

import hashlib
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsarchive.cli import main
from newsarchive.source import load_corpus
from newsarchive.source.encodings import NAMES, encode
from newsarchive.source.redact import MASK
from newsarchive.source.redact.record import quoting
from source.pdf_files import column, pdf

TOY = Path(__file__).parents[1] / "toy" / "corpus"


@pytest.fixture
def corpus(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shutil.copytree(TOY, "corpus")
    return Path("corpus")


def redact(source, passage, *options, reason="a private person"):
    return CliRunner().invoke(main, ["redact", source, passage, *options, "--reason", reason])


def text_of(corpus, source):
    record = next(one for one in load_corpus(corpus)[0].sources if one.source.id == source)
    return record.source.text, record.sidecar


def test_as_many_characters_are_masked_and_the_rest_stays(corpus):
    before, _ = text_of(corpus, "chun-cha-kai-yuan")
    at = before.index("合作社的灶房")

    result = redact("chun-cha-kai-yuan", f"{at}-{at + 3}", reason="names a co-operative: “private”")

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

    result = redact("tea", f"{at}-{at + 3}", "--everywhere")

    assert result.exit_code == 0, result.output
    assert text_of(corpus, "tea")[0] == "茶农███说茶\n\n茶农████说，今年的茶好。\n\n茶园荒了，要有人来种。"
    page = (corpus / "sources/tea/source.html").read_text(encoding="utf-8")
    assert "何小满" not in page
    assert "<b>█</b>█\n█说" in page
    assert "<title>茶农███说茶</title>" in page


def test_of_several_places_in_a_page_the_one_that_is_given_is_masked_and_the_others_are_named(corpus):
    Path("tea.html").write_text(HIDDEN, encoding="utf-8")
    CliRunner().invoke(main, ["add", "tea.html", "--into", "corpus"])

    second = redact("tea", "11-15")

    assert second.output == (
        "masked 11-15 of corpus/sources/tea\n"
        "the same words still stand at 2-5 (line 1, column 3); to mask them all:\n"
        '  newsarchive redact tea 2-5 --reason "a private person"\n'
    )
    page = (corpus / "sources/tea/source.html").read_text(encoding="utf-8")
    assert "<h1>茶农何小满说茶</h1><p>茶农<b>█</b>█\n█说" in page
    assert "<title>茶农何小满说茶</title>" in page

    last = redact("tea", "2-5")

    assert last.output == "masked 2-5 of corpus/sources/tea\n"
    page = (corpus / "sources/tea/source.html").read_text(encoding="utf-8")
    assert "<title>茶农███说茶</title>" in page
    assert "何小满" not in page
    assert text_of(corpus, "tea")[0].startswith("茶农███说茶\n\n茶农████说")


def test_a_single_character_of_a_page_is_masked_where_it_stands(corpus):
    page = "<html><body><h1>茶园1号</h1><p class='p1'>1月1日，茶园开了门。</p></body></html>"
    Path("tea.html").write_text(page, encoding="utf-8")
    CliRunner().invoke(main, ["add", "tea.html", "--into", "corpus"])

    result = redact("tea", "8-9")

    assert result.output == "masked 8-9 of corpus/sources/tea\n"
    assert text_of(corpus, "tea")[0] == "茶园1号\n\n1月█日，茶园开了门。"
    changed = (corpus / "sources/tea/source.html").read_text(encoding="utf-8")
    assert changed == page.replace("月1日", "月█日")


def test_a_page_that_does_not_read_as_its_ground_is_masked_everywhere_or_not_at_all(corpus):
    page = "<html><body><h1>茶农何小满</h1><p>何小满说，今年的茶好。</p></body></html>"
    Path("tea.html").write_text(page, encoding="utf-8")
    CliRunner().invoke(main, ["add", "tea.html", "--into", "corpus"])
    folder = corpus / "sources/tea"
    old = (folder / "ground.txt").read_bytes()
    new = old.replace(b"\n\n", b"\n\n\n")
    (folder / "ground.txt").write_bytes(new)
    sidecar = (folder / "source.yml").read_text(encoding="utf-8")
    hashes = hashlib.sha256(old).hexdigest(), hashlib.sha256(new).hexdigest()
    (folder / "source.yml").write_text(sidecar.replace(*hashes), encoding="utf-8")

    assert redact("tea", "2-5").stderr == (
        "corpus/sources/tea/source.yml:1:1: source.html 中别处有同样的文字，无从分辨哪一处是 2-5；网页读出的文字应与 ground.txt 一致；"
        "请加 --everywhere，把这些文字各处一并遮盖 / the passage 2-5 cannot be told from the same words elsewhere in source.html;"
        " a page that reads as its ground.txt; mask these words wherever they stand, with --everywhere\n"
    )
    assert redact("tea", "2-5", "--everywhere").exit_code == 0
    assert "何小满" not in (folder / "source.html").read_text(encoding="utf-8")


def test_in_a_text_too_the_words_are_masked_where_asked_and_the_rest_is_named(corpus):
    Path("tea.txt").write_text("茶农何小满说茶\n\n何小满说，今年的茶好。何\n小满又说。\n", encoding="utf-8")
    CliRunner().invoke(main, ["add", "tea.txt", "--into", "corpus"])

    first = redact("tea", "9-12")

    assert first.output == (
        "masked 9-12 of corpus/sources/tea\n"
        "the same words still stand at 2-5 (line 1, column 3); 20-24 (line 3, column 12); to mask them all:\n"
        '  newsarchive redact tea 2-5 --everywhere --reason "a private person"\n'
    )
    assert redact("tea", "2-5", "--everywhere").exit_code == 0
    after, sidecar = text_of(corpus, "tea")
    assert after == "茶农███说茶\n\n███说，今年的茶好。█\n██又说。\n"
    assert [(one.start, one.end) for one in sidecar.redactions] == [(2, 5), (20, 24), (9, 12)]


def test_the_comments_of_a_sidecar_keep_no_part_of_a_passage(corpus):
    path = corpus / "sources/chun-cha-kai-yuan/source.yml"
    quoted = (
        "# joined at 50: “联系电话138 | 00001234，茶农阿”\n# ? “联系电话13800001…”\n# “话13800”; “阿满妹”, at 13800 metres\n"
        "# the number 1380 and the village 阿满\n"
    )
    path.write_text(path.read_text(encoding="utf-8") + quoted, encoding="utf-8")
    text = path.with_name("source.txt").read_text(encoding="utf-8")
    data = f"{text}电话13800001234，茶农阿满妹，阿满村。\n".encode()
    path.with_name("source.txt").write_bytes(data)
    sidecar = path.read_text(encoding="utf-8")
    path.write_text(
        sidecar.replace(hashlib.sha256(text.encode()).hexdigest(), hashlib.sha256(data).hexdigest()),
        encoding="utf-8",
    )
    at = len(text)

    assert redact("chun-cha-kai-yuan", f"{at + 2}-{at + 13}").exit_code == 0
    assert redact("chun-cha-kai-yuan", f"{at + 16}-{at + 19}").exit_code == 0

    assert [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")][-4:] == [
        "# joined at 50: “联系电话███ | ████████，茶农阿”",
        "# ? “联系电话████████…”",
        "# “话█████”; “███”, at █████ metres",
        "# the number 1380 and the village 阿满",
    ]


def test_hashes_positions_and_days_of_a_sidecar_are_no_quotations():
    machine = f"sha256: {'12345' * 12}6789\nstructure:\n  title: 12345-12350\n    date: 2019-03-18\n  - start: 12345\n"

    assert list(quoting(machine, "2019-03-18，电话12345", "")) == []
    assert list(quoting(f"{machine}finding: 电话12345\n", "2019-03-18，电话12345", "")) == [6]


REASON = (
    "应说明为何遮盖，不引其中文字：source.yml 也会公开；请写它是什么，例如“私人姓名” / {}; why the passage is masked, without its"
    " words: source.yml is published; say what it is, such as “name of a private person”\n"
)


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (" ", "理由是空的；" + REASON.format("the reason is empty")),
        (
            "names the 合作社",
            "理由重复了所要遮盖的文字；" + REASON.format("the reason repeats words that are to be masked"),
        ),
    ],
    ids=["empty", "the words themselves"],
)
def test_a_reason_says_why_and_not_what(corpus, reason, said):
    at = text_of(corpus, "chun-cha-kai-yuan")[0].index("合作社的灶房")
    before = {path: path.read_bytes() for path in corpus.rglob("*") if path.is_file()}

    result = redact("chun-cha-kai-yuan", f"{at}-{at + 3}", reason=reason)

    assert (result.exit_code, result.stderr) == (
        1,
        f"corpus/sources/chun-cha-kai-yuan/source.yml:1:1: {said}",
    )
    assert {path: path.read_bytes() for path in corpus.rglob("*") if path.is_file()} == before


NOTHING = "应为还能读到文字的一段；请取所要遮盖的文字的位置 / the passage {}; a passage with words that can be read; take the positions of the words that are to be masked\n"


def test_what_is_masked_or_empty_is_not_masked_again(corpus):
    text = text_of(corpus, "chun-cha-kai-yuan")[0]
    at = text.index("合作社的灶房")
    gap = text.index("\n\n")
    redact("chun-cha-kai-yuan", f"{at}-{at + 3}")
    place = "corpus/sources/chun-cha-kai-yuan/source.yml:1:1: "
    span, blank = f"{at}-{at + 3}", f"{gap}-{gap + 2}"

    assert redact("chun-cha-kai-yuan", span).stderr == (
        f"{place}{span} 处已经遮盖；" + NOTHING.format(f"{span} is masked already")
    )
    assert redact("chun-cha-kai-yuan", blank).stderr == (
        f"{place}{blank} 处只有空白；" + NOTHING.format(f"{blank} is white space alone")
    )
    assert len(text_of(corpus, "chun-cha-kai-yuan")[1].redactions) == 1


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
            "corpus/sources/tea/source.yml:1:1: source.pdf 无法遮盖：PDF 中的文字只有制作者才能改动；应为文本形式的来源；"
            "请在第一次提交之前加 --as-text 重新运行：遮盖后的文本即取代 source.pdf / source.pdf cannot be masked: a PDF holds its text in a form that only its"
            " maker can change; a source in text form; run the command again with --as-text, before the first commit:"
            " the masked text then stands in place of source.pdf\n"
        ),
    )
    assert {path: path.read_bytes() for path in (corpus / "sources/tea").iterdir()} == before


def test_the_text_of_a_pdf_is_masked_in_its_place(corpus):
    lines = ["　　茶农何小满说，今年的茶好得很，", "电话13800001234，村里人都晓得。"]
    Path("tea.pdf").write_bytes(pdf([[(60, 60, 28, "山上的茶"), *column(60, 100, lines)]]))
    CliRunner().invoke(main, ["add", "tea.pdf", "--into", "corpus"])
    before, draft = text_of(corpus, "tea")
    at = before.index("何小满")

    first = redact("tea", f"{at}-{at + 3}", "--as-text")
    sidecar = (corpus / "sources/tea/source.yml").read_text(encoding="utf-8")
    commands = [line.strip("# ") for line in sidecar.splitlines() if "newsarchive redact" in line]
    second = CliRunner().invoke(main, shlex.split(commands[-1])[1:])

    assert first.output == (
        f"masked {at}-{at + 3} of corpus/sources/tea\n"
        "source.txt stands in place of source.pdf and ground.txt, which are deleted\n"
    )
    assert second.output.startswith("masked")
    after, kept = text_of(corpus, "tea")
    assert after == before.replace("何小满", "███").replace("13800001234", "█" * 11)
    assert (kept.file, kept.structure) == ("source.txt", draft.structure)
    assert sorted(path.name for path in (corpus / "sources/tea").iterdir()) == ["source.txt", "source.yml"]
    assert load_corpus(corpus)[1] == []
    assert "# source.txt is the decoded text of source.pdf, which could not be masked itself" in sidecar


def test_a_text_stays_in_its_encoding_with_as_text(corpus):
    before, _ = text_of(corpus, "cha-yuan-qing-guan-jia")

    result = redact("cha-yuan-qing-guan-jia", "0-2", "--as-text")

    assert result.output.startswith("masked 0-2 of corpus/sources/cha-yuan-qing-guan-jia\n")
    after, sidecar = text_of(corpus, "cha-yuan-qing-guan-jia")
    assert (after, sidecar.encoding) == ("██" + before[2:], "gb18030")


@pytest.mark.parametrize(
    ("source", "passage", "said"),
    [
        (
            "chun-cha-kai-yuan",
            "190-9999",
            (
                "corpus/sources/chun-cha-kai-yuan/source.yml:1:1: 没有 190-9999 这一段；起止应在 0 至 200 之间，起小于止；"
                "请照该处网址（#c起-止）或 source.yml 的注释填写位置 / there is no passage 190-9999; START and END between"
                " 0 and 200, START below END; take the positions from the passage's address (#cSTART-END) or from"
                " the comments of source.yml\n"
            ),
        ),
        (
            "chun-cha-kai-yuan",
            "33-38",
            (
                "corpus/sources/chun-cha-kai-yuan/source.yml:17:1: source.yml 的这一行含有要遮盖的文字；source.yml 不应引用它；"
                "请删去引文，再运行命令 / this line of source.yml holds the passage that is"
                " to be masked; a sidecar that does not quote it; delete the quotation, then run the command again\n"
            ),
        ),
        (
            "no-such-source",
            "1-2",
            (
                "corpus/sources/no-such-source:1:1: 找不到这个文件；应有文件 no-such-source；请写 sources/ 中文件夹的名称，并以 --corpus 或"
                " NEWSARCHIVE_CORPUS 指明语料库 / the file does not exist; a file no-such-source; give the name of a folder in"
                " sources/, and the corpus with --corpus or NEWSARCHIVE_CORPUS\n"
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
