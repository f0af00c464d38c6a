"""Saved pages as their sites make them: the article and nothing else, with its headline, day and paper."""

from pathlib import Path

import pytest
import yaml

from newsarchive.clean import clean_source, undo
from newsarchive.model.article import FRONT_KINDS
from newsarchive.model.source import Source
from newsarchive.problems.chinese import in_both
from newsarchive.script import detect
from newsarchive.source import decode

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
FIELDS = ("kicker", "title", "subtitle", "publication")


def cleaned(data, name="page.html"):
    decoded, problems = decode(data, name)
    assert problems == []
    source = Source("page", decoded.text, decoded.encoding, decoded.sha256, structure=decoded.structure)
    return source, clean_source(source, script=detect(source.text))[0]


@pytest.fixture(params=PAGES, ids=lambda path: path.stem)
def page(request):
    wanted = yaml.safe_load(request.param.with_suffix(".yml").read_text(encoding="utf-8"))
    data = request.param.read_text(encoding="utf-8").encode(wanted.get("encoding", "utf-8"))
    return *cleaned(data), wanted


def test_the_article_is_kept_and_the_page_around_it_set_aside(page):
    source, outcome, wanted = page
    article = outcome.articles[0]

    assert [
        f"{block.kind}: {block.text}" for block in article.blocks if block.kind not in FRONT_KINDS
    ] == wanted["blocks"]
    assert {name: getattr(article, name) for name in FIELDS} == {name: wanted.get(name) for name in FIELDS}
    assert f"{article.date} {article.date_certainty}" == wanted["date"]
    assert wanted.get("evidence") in {None, article.date_evidence}
    assert source.encoding == wanted.get("encoding", "utf-8")


def test_nothing_of_the_page_is_lost_outside_the_ledger(page):
    source, outcome, _ = page

    assert undo(outcome.clean, outcome.ledger) == source.text
    assert all(edit.reason for edit in outcome.ledger.edits)


STRONG = "乡里的老人说，这座桥修过三回，每回都是发了大水之后，石头从上游的山里一块一块背下来，没有人要工钱。"


BODY = "".join(f"<p>第{number}段，老桥今天通车，两岸的居民不用再绕路了。</p>" for number in "一二三四五六")
LINKS = "".join(f"<li><a href='/{number}'>另一条新闻的标题在这里{number}</a></li>" for number in range(30))


def test_a_paragraph_behind_a_box_of_links_is_of_the_article():
    page = (
        f"<html><body><article><h1>老桥通车</h1>{BODY}<ul>{LINKS}</ul><p>{STRONG}</p></article></body></html>"
    )

    _, outcome = cleaned(page.encode())

    assert outcome.articles[0].blocks[-1].text == STRONG
    assert "另一条新闻" not in outcome.clean


def test_a_strong_paragraph_is_never_dropped_on_our_votes_alone_but_kept_and_asked_about():
    page = f"<html><body><article><h1>老桥通车</h1>{BODY}<ul>{LINKS}</ul><div>{STRONG}</div></article></body></html>"

    _, outcome = cleaned(page.encode())

    assert outcome.articles[0].blocks[-1].text == STRONG
    assert [question.text for question in outcome.questions] == [
        "is this of the article? it stands apart from the text, but an extractor counts it in"
    ]


@pytest.mark.parametrize(
    "day",
    [
        "<p>2023-02-30 08:00</p>",
        "<p>2023</p><p>02/30 08:00</p>",
        "<meta name='pubdate' content='2023-02-30'>",
        "<link rel='canonical' href='https://a.cn/2023-02/30/1.html'>",
    ],
    ids=["printed", "stacked", "in the head", "in the address"],
)
def test_a_day_that_no_calendar_has_is_none(day):
    source, _ = cleaned(f"<html><body><h1>老桥今天正式通车</h1>{day}{BODY}</body></html>".encode())

    assert source.structure.date is None


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (
            "<html><frameset><frame src='a.html'></frameset></html>",
            (
                "x.html:1:1: the page only shows other pages in frames; a page whose text is in the file; open the frame"
                " by itself, save that page, and add it"
            ),
        ),
        (
            "<html><body><div id='app'></div><script>window.data={'text':'正文'}</script></body></html>",
            (
                "x.html:1:1: the page has no text of its own: a script makes it; a page whose text is in the file; save"
                " the page once it is shown in full (“web page, complete”), or copy its text into a .txt file"
            ),
        ),
    ],
    ids=["frames", "script"],
)
def test_a_page_without_text_says_why(page, said):
    decoded, problems = decode(page.encode(), "x.html")

    assert decoded is None
    assert [str(problem) for problem in problems] == [said]
    assert in_both(problems[0]).endswith(f" / {problems[0].text}")
