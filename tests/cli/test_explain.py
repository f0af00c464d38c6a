"""`newsarchive explain`: what each rule did, in words and as data."""

import json
import shutil

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from conftest import TOY
from newsarchive.cli import main
from newsarchive.pipeline import build_archive
from newsarchive.source import load_corpus, own_corpus


@pytest.fixture
def corpus(tmp_path):
    shutil.copytree(TOY, tmp_path / "corpus")
    (tmp_path / "夜市.txt").write_text(
        "夜市开张\n\n云坪报 2019年3月18日\n\n镕江边的夜市昨晚开张,来了三千人。\n\n返回顶部\n",
        encoding="utf-8",
    )
    run("add", tmp_path / "夜市.txt", "--into", tmp_path / "corpus", "--id", "ye-shi")
    return tmp_path / "corpus"


def run(*arguments):
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_each_rule_says_what_it_did_and_why(corpus):
    outcome = run("explain", "ye-shi", "--corpus", corpus)

    assert outcome.exit_code == 0, outcome.output
    assert (
        "width: 1 edit\n  Half-width punctuation in Chinese text.\n    32-33 ',' → '，'\n" in outcome.stdout
    )
    assert "'返回顶部" in outcome.stdout


def test_the_text_stands_as_decided_with_emendations(corpus):
    path = corpus / "sources" / "ye-shi" / "source.yml"
    decided = (
        "decisions:\n  - {do: emend, quote: 三千人, read: 三万人, why: As said below., certainty: probable}\n"
    )
    path.write_text(path.read_text(encoding="utf-8") + decided, encoding="utf-8")

    said = run("explain", "ye-shi", "--corpus", corpus).stdout

    assert said.endswith(
        "text: ye-shi\n"
        "  0-4 [title] 夜市开张\n"
        "  6-20 [dateline] 云坪报 2019年3月18日\n"
        "  22-39 [paragraph] 镕江边的夜市昨晚开张，来了三万人。\n"
    )


def test_a_line_joined_across_a_break_is_one_line_of_the_text(corpus):
    lines = (
        "　　镕江边的夜市&ldquo;昨晚&rdquo;开张,来了三千人，摊位\n"
        "从码头一直摆到了桥头，夜里十点还有人在等着买一\n碗米粉。\n"
        "　　摆摊的老人说，夜市开了，江边的灯也亮到了半夜，\n大家走路都放心。\n"
    )
    text = f"夜市开张\n\n云坪报 2019年3月18日\n\n{lines}"
    (corpus.parent / "又.txt").write_text(text, encoding="utf-8")
    run("add", corpus.parent / "又.txt", "--into", corpus, "--id", "you")

    said = run("explain", "you", "--corpus", corpus).stdout

    assert "镕江边的夜市“昨晚”开张，来了三千人，摊位\n" in said
    assert "[paragraph] 摆摊的老人说，夜市开了，江边的灯也亮到了半夜，大家走路都放心。\n" in said
    assert "entities: " in said
    assert "An entity of HTML that leaked into the text, for the sign it names.\n" in said


def test_json_holds_the_whole_outcome_and_the_counts_by_rule(corpus):
    document = json.loads(run("explain", "ye-shi", "--json", "--corpus", corpus).stdout)

    assert {"source", "clean", "articles", "discarded", "ledger", "rules", "emended", "questions"} <= set(
        document
    )
    assert sum(document["rules"].values()) == len(document["ledger"])


def split(corpus):
    """Writes a decision that makes a second article of the source, and gives its id."""
    path = corpus / "sources" / "ye-shi" / "source.yml"
    text = path.read_text(encoding="utf-8") + "decisions:\n  - {do: split, quote: 镕江边的夜市}\n"
    path.write_text(text, encoding="utf-8")
    source = (corpus / "sources" / "ye-shi" / "source.txt").read_text(encoding="utf-8")
    return f"ye-shi-c{source.index('镕江边')}"


def test_each_article_is_named_with_its_id(corpus):
    second = split(corpus)
    said = run("explain", "ye-shi", "--corpus", corpus).stdout.splitlines()
    document = json.loads(run("explain", "ye-shi", "--json", "--corpus", corpus).stdout)

    assert said[0] == "article: ye-shi '夜市开张'"
    assert said[1].startswith(f"article: {second} '")
    assert [article["id"] for article in document["articles"]] == ["ye-shi", second]


def test_an_article_without_a_record_is_a_notice_of_the_check(corpus):
    second = split(corpus)
    outcome = run("check", "--corpus", corpus)
    line = next(line for line in outcome.stdout.splitlines() if second in line)

    assert outcome.exit_code == 0, outcome.output
    assert line.endswith(
        f": 文章“{second}”没有记录；来源中的每篇文章都应有记录，写明日期、地点等；"
        f"请在“articles:”之下加“- id: {second}”，并写明已知的内容 / the article “{second}” has no record; "
        "a record with its date, places and the like for each article of the source; "
        f"add “- id: {second}” below “articles:”, with what is known of it"
    )


def test_an_article_of_another_source_is_reported_once(corpus):
    path = corpus / "sources" / "ye-shi" / "source.yml"
    text = path.read_text(encoding="utf-8").replace("- id: ye-shi", "- id: chun-cha-kai-yuan")
    path.write_text(text, encoding="utf-8")
    said = run("check", "--corpus", corpus).stdout

    assert said.count("“chun-cha-kai-yuan”; its articles are: ye-shi; write one of these ids") == 1
    assert said.count("chun-cha-kai-yuan") == 2  # in Chinese and in English
    assert "has no record" not in said


def test_a_source_with_an_error_in_its_sidecar_is_explained_by_that_error(corpus):
    path = corpus / "sources" / "ye-shi" / "source.yml"
    text = path.read_text(encoding="utf-8").replace("access: full", "access: fully")
    path.write_text(text, encoding="utf-8")
    line = text.split("\n").index("  access: fully") + 1
    outcome = run("explain", "ye-shi", "--corpus", corpus)

    assert outcome.exit_code == 1
    assert f"source.yml:{line}:3: “fully”不能作“rights › access”的内容" in outcome.stderr
    assert "no source" not in outcome.stderr


def test_a_decision_that_no_longer_matches_ends_with_its_place(corpus):
    path = corpus / "sources" / "ye-shi" / "source.yml"
    text = path.read_text(encoding="utf-8") + "decisions:\n  - do: keep\n    quote: 夜市关门，来了三千人\n"
    path.write_text(text, encoding="utf-8")
    line = text.split("\n").index("    quote: 夜市关门，来了三千人") + 1

    outcome = run("explain", "ye-shi", "--corpus", corpus)

    assert outcome.exit_code == 1
    assert f"source.yml:{line}:5: 原文中没有“夜市关门，来了三千人”" in outcome.stderr
    assert "/ the source has no passage “夜市关门，来了三千人”; " in outcome.stderr
    assert "did you mean" in outcome.stderr


def test_an_unknown_source_is_reported_with_a_near_miss(corpus):
    outcome = run("explain", "ye-shi2", "--corpus", corpus)

    assert outcome.exit_code == 2
    assert "no source “ye-shi2”; did you mean “ye-shi”?" in outcome.stderr


def test_an_unknown_source_without_a_near_miss_is_reported_with_existing_ones(corpus):
    named = "cha-yuan-qing-guan-jia, chun-cha-kai-yuan, ye-shi"
    few = run("explain", "0", "--corpus", corpus)
    records = [
        {"id": f"a{n:03}", "title": "题", "date": "2021-03-04", "source": "云坪报", "paragraphs": ["文"]}
        for n in range(30)
    ]
    lines = corpus.parent / "a.jsonl"
    lines.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    run("add", lines, "--into", corpus)
    many = run("explain", "0", "--corpus", corpus)

    assert few.stderr.endswith(f"no source “0”; there are: {named}\n")
    assert many.stderr.endswith("a018, a019 and 13 more\n")


def test_explain_reads_with_the_publications_that_a_build_uses(corpus):
    """A corpus without a list of its own borrows the project's, here and in the build."""
    (corpus / "publications.yml").unlink()
    for folder in ("cha-yuan-qing-guan-jia", "chun-cha-kai-yuan"):
        shutil.rmtree(corpus / "sources" / folder)
    path = corpus / "sources" / "ye-shi" / "source.txt"
    text = path.read_text(encoding="utf-8").replace("云坪报 2019年3月18日", "株洲日报 2019年3月18日")
    shutil.rmtree(path.parent)
    (corpus.parent / "又.txt").write_text(text, encoding="utf-8")
    run("add", corpus.parent / "又.txt", "--into", corpus, "--id", "ye-shi")

    explained = json.loads(run("explain", "ye-shi", "--json", "--corpus", corpus).stdout)
    cleaned = json.loads(run("clean", corpus.parent / "又.txt", "--json", "--corpus", corpus).stdout)
    found, _ = load_corpus(corpus, own_corpus())
    archive, _ = build_archive(replace(found, entries=()), version="", date="")

    assert explained["articles"][0]["publication"] == "株洲日报"
    assert cleaned["articles"][0]["publication"] == "株洲日报"
    assert archive.readings[0].publication.value == "株洲日报"


def test_a_decision_without_effect_ends_with_its_place(corpus):
    path = corpus / "sources" / "ye-shi" / "source.yml"
    said = "decisions:\n  - {do: join, quote: 夜市开张, why: One line.}\n"
    path.write_text(path.read_text(encoding="utf-8") + said, encoding="utf-8")

    outcome = run("explain", "ye-shi", "--corpus", corpus)

    assert outcome.exit_code == 1
    assert "the decision “join” on “夜市开张” has no effect" in outcome.stderr


def test_a_date_still_to_come_is_a_question_of_the_draft_and_no_date(corpus):
    path = corpus.parent / "远.txt"
    path.write_text(
        "夜市开张\n\n云坪报 2098年3月18日\n\n镕江边的夜市昨晚开张，来了三千人。\n", encoding="utf-8"
    )

    run("add", path, "--into", corpus, "--id", "yuan")

    draft = (corpus / "sources" / "yuan" / "source.yml").read_text(encoding="utf-8")
    assert "    # ? date found: 2098-03-18, a day still to come." in draft
    assert "    date: unknown\n" in draft
    assert run("check", "--corpus", corpus).exit_code == 0
