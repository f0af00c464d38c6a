"""Files that are too large, too deep or no files of the kind: a clear word in seconds, never a crash."""

import random

import pytest

from newsarchive.clean import clean_source, undo
from newsarchive.model.article import Script
from newsarchive.model.source import Source
from newsarchive.source import decode

NOISE = random.Random(8).randbytes(10_000_000)
SENTENCE = "老桥今天通车，两岸的居民不用再绕路。"


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.pdf"])
def test_ten_megabytes_of_noise_are_refused_with_a_word(name):
    decoded, problems = decode(NOISE, name)

    assert decoded is None
    assert len(problems) == 1


def test_a_page_whose_text_is_over_the_limit_is_refused():
    decoded, problems = decode(f"<p>{'字' * 6_000_000}</p>".encode(), "a.html")

    assert decoded is None
    assert [problem.wrong for problem in problems] == ["the text is 17.2 MB long"]


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 10_000 + SENTENCE + "</div>" * 10_000,
        "".join(f"<div>{SENTENCE}" for _ in range(5_000)),
        "<b><i><p>" * 3_000 + SENTENCE,
        f"<li><b><div>{SENTENCE}</b></li><p></ul><a href=x>" * 2_000,
        f"<table><tr><td>{SENTENCE}" * 1_500,
        "<html><body>" + SENTENCE + "<p " + "a" * 1_000_000,
        "<script type='application/ld+json'>" + "[" * 100_000 + f"</script><p>{SENTENCE}</p>",
    ],
    ids=["deep", "deep text", "unclosed", "soup", "tables", "open tag", "deep data"],
)
def test_a_page_of_any_shape_is_read_and_cleaned(page):
    decoded, _ = decode(page.encode(), "a.html")
    source = Source("a", decoded.text, "utf-8", decoded.sha256, structure=decoded.structure)

    outcome, _ = clean_source(source, script=Script.SIMPLIFIED)

    assert SENTENCE in decoded.text
    assert undo(outcome.clean, outcome.ledger) == decoded.text
