"""What must hold before a site is made public, beyond what makes a corpus sound."""

import shutil
import subprocess

import pytest
import yaml
from click.testing import CliRunner

from conftest import TOY
from newsarchive.cli import main
from newsarchive.problems.chinese import in_chinese
from newsarchive.source import load_corpus
from newsarchive.source.checks import BEFORE_PUBLICATION, FOR_EDITORS, days
from newsarchive.source.checks.hosts import host_of, is_reserved

WHO = ("-c", "user.name=editor", "-c", "user.email=editor@archive.cn")


def git(folder, *command):
    subprocess.run(["git", *WHO, *command], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def corpus(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.chdir(tmp_path)
    root = tmp_path / "corpus"
    shutil.copytree(TOY, root)
    path = root / "archive.yml"
    config = yaml.safe_load(path.read_text(encoding="utf-8"))
    config["contact"] = "editors@cha.cn"
    config["host"] = {
        key: address.replace("example.org", "cha.cn") for key, address in config["host"].items()
    }
    path.write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "first")
    return root


def publishing(corpus):
    outcome = CliRunner().invoke(main, ["check", "--publish", "--corpus", str(corpus)])
    return outcome.exit_code, outcome.stdout


def pending(corpus, source="chun-cha-kai-yuan", **changes):
    path = corpus / "sources" / source / "source.yml"
    text = path.read_text(encoding="utf-8").replace("{status: done, on: 2024-01-01,", "{status: pending,")
    for old, new in changes.items():
        text = text.replace(f"{old}: full", f"{old}: {new}")
    path.write_text(text, encoding="utf-8")


def test_a_corpus_that_is_ready_passes(corpus):
    code, said = publishing(corpus)

    assert code == 0, said


def test_a_pending_review_is_a_notice_and_before_publication_an_error(corpus):
    pending(corpus)
    pending(corpus, "cha-yuan-qing-guan-jia")
    _, noticed = load_corpus(corpus, rules=FOR_EDITORS)
    _, refused = load_corpus(corpus, rules=BEFORE_PUBLICATION)
    told = "is shown, and no person has finished its privacy review"
    way_out = (
        "“status: done” with the day and the finding, once a person has read the text; "
        "read it, mask what must not be public, and write so; or “access: metadata” until then"
    )
    first = "corpus/sources/cha-yuan-qing-guan-jia/source.yml:7:11"
    second = "corpus/sources/chun-cha-kai-yuan/source.yml:10:11"

    assert load_corpus(corpus)[1] == []
    assert [f"{one.severity}: {one}".replace(str(corpus), "corpus") for one in noticed] == [
        f"notice: {first}: the text of “cha-yuan-qing-guan-jia” {told} (and 1 more); {way_out}"
    ]
    assert [f"{one.severity}: {one}".replace(str(corpus), "corpus") for one in refused] == [
        f"error: {first}: the text of “cha-yuan-qing-guan-jia” {told}; {way_out}",
        f"error: {second}: the text of “chun-cha-kai-yuan” {told}; {way_out}",
    ]


def test_a_text_that_is_not_shown_needs_no_review(corpus):
    pending(corpus, access="metadata")

    assert load_corpus(corpus, rules=BEFORE_PUBLICATION)[1] == []


def edit(corpus, old, new, source="chun-cha-kai-yuan"):
    path = corpus / "sources" / source / "source.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_text_that_is_shown_on_no_settled_ground_is_refused(corpus):
    edit(corpus, "basis: invented for tests", "basis: not settled yet")
    editing = load_corpus(corpus, rules=FOR_EDITORS)[1]
    _, [refused] = load_corpus(corpus, rules=BEFORE_PUBLICATION)
    edit(corpus, "access: full", "access: metadata")

    assert editing == load_corpus(corpus, rules=BEFORE_PUBLICATION)[1] == []
    assert refused.text == (
        "the text of “chun-cha-kai-yuan” is shown, and its “basis” is still “not settled yet”; "
        "on what ground the archive shows as much of the text as “access” says; "
        "write it; or “access: metadata” until then"
    )
    assert refused.place.line == 9
    assert in_chinese(refused.wrong) == "“chun-cha-kai-yuan”的原文已公开显示，而“basis”仍是“not settled yet”"


@pytest.mark.parametrize(
    ("day", "received", "said"),
    [
        (
            "2098",
            "unknown",
            "“date” says 2098, a day still to come; the day on which the article appeared; correct the date",
        ),
        (
            "2024-05-02",
            "2024-05-01",
            "“date” says 2024-05-02, but the source was received on 2024-05-01; the day on which the article appeared; correct one of the two dates",
        ),
    ],
    ids=["still to come", "after it was received"],
)
def test_an_article_appeared_before_today_and_before_it_was_received(corpus, day, received, said):
    edit(corpus, "date: 2019-03-18", f"date: {day}")
    edit(corpus, "the tests, on: 2024-01-01", f"the tests, on: {received}")

    problems = load_corpus(corpus, rules=[days("2030-01-01")])[1]

    assert [one.text for one in problems if "“date” says" in one.text] == [said]
    told = problems[-1]
    assert all(map(in_chinese, (told.wrong, told.expected, told.remedy)))


def test_a_day_still_to_come_is_refused_by_commands_that_know_the_day(corpus):
    edit(corpus, "status: done, on: 2024-01-01", "status: done, on: 2099-01-01")
    entry = corpus / "glossary" / "sha-qing.md"
    text = entry.read_text(encoding="utf-8").replace(
        "---\nheadword: 杀青\n",
        "---\nheadword: 杀青\nstatus: reviewed\nreviewed_by: 林岸\nreviewed_on: 2098-01-01\n",
    )
    entry.write_text(text, encoding="utf-8")
    code, said = publishing(corpus)

    assert load_corpus(corpus)[1] == load_corpus(corpus, rules=[days("2099-01-01")])[1] == []
    assert code == 1
    assert "“reviewed_on” says 2098-01-01, a day still to come; the day on which it was done; correct" in said
    assert (
        "source.yml:10:25: “privacy › on”写的是 2099-01-01，这一天还没有到；应为实际完成的日期；请改正日期 / "
        in said
    )


def test_an_address_for_examples_is_refused(corpus):
    path = corpus / "archive.yml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("editors@cha.cn", "editors@tea.example"), "utf-8"
    )
    _, problems = load_corpus(corpus, rules=BEFORE_PUBLICATION)

    assert [problem.text for problem in problems] == [
        (
            "“tea.example” is a name for examples; nobody can be reached there; "
            "the address under which the archive is published, and one at which its editors are reached; "
            "write the real address; citations are built on it, so it is for good"
        )
    ]


def test_a_state_that_no_commit_has_is_refused(corpus):
    (corpus / "sources" / "new.txt").write_text("x")
    changed = publishing(corpus)
    shutil.rmtree(corpus.parent / ".git")
    unknown = publishing(corpus)

    assert changed[0] == unknown[0] == 1
    assert "; the files as committed, and none beside them; " in changed[1]
    assert "no commit has this corpus, so citations cannot name its version; " in unknown[1]


@pytest.mark.parametrize(
    ("address", "reserved"),
    [
        ("https://archive.example.org/", True),
        ("https://example.com", True),
        ("https://host.test/new?filename={path}&value={text}", True),
        ("someone@editors.invalid", True),
        ("https://localhost:8000/", True),
        ("https://example.org.cn/", False),
        ("https://my-example.org/", False),
        ("editors@archive.cn", False),
        ("https://[archive]/", False),
    ],
)
def test_reserved_names_are_those_of_rfc_2606(address, reserved):
    assert is_reserved(host_of(address)) is reserved


def test_all_of_it_is_said_in_chinese_too(corpus):
    pending(corpus)
    path = corpus / "archive.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("cha.cn", "cha.example"), encoding="utf-8")
    _, problems = load_corpus(corpus, rules=BEFORE_PUBLICATION)
    _, said = publishing(corpus)

    parts = [part for one in problems for part in (one.wrong, one.expected, one.remedy)]
    assert parts
    assert [part for part in parts if in_chinese(part) is None] == []
    assert "文件与提交" in said
