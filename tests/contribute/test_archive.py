"""A quotation is found in the article that is named, however many others contain it too."""

import pytest

from newsarchive.search import build_index
from newsarchive.segment import segmenter
from search.corpora import document
from served import put

pytestmark = pytest.mark.node

MANY = 45
"""Articles with the same words: more than are loaded side by side, and more than twice."""


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    """An index of that many, and of one that has blanks between its words."""
    same = [document(n, ("title", f"第{n}篇"), ("paragraph", "渡桥重开，集市重开。")) for n in range(MANY)]
    blank = document(MANY, ("title", "另篇"), ("paragraph", "The ferry 重新 开航。"))
    files = build_index([*same, blank], (), segment=segmenter(), version="test")
    return str(put(files, tmp_path_factory.mktemp("index")) / "search")


@pytest.mark.parametrize("number", [0, 1, 19, 20, 21, 40, MANY - 1])
def test_each_of_many_articles_is_found_to_hold_a_quote(ask, index, number):
    assert ask("holds", index=index, article=f"d{number}", quote="渡橋重開，集市") is True


@pytest.mark.parametrize(
    ("article", "quote"),
    [("d99", "渡桥重开"), ("d3", "渡桥重建"), (f"d{MANY}", "渡桥重开"), ("d3", " ")],
    ids=["no such article", "no such passage", "a passage of others", "nothing"],
)
def test_an_article_does_not_hold_a_quote_that_it_lacks(ask, index, article, quote):
    assert ask("holds", index=index, article=article, quote=quote) is False


@pytest.mark.parametrize("quote", ["The ferry 重新", " 重 新"], ids=["blanks that stand there", "none there"])
def test_blanks_in_a_quote_are_those_of_the_article_or_none(ask, index, quote):
    assert ask("holds", index=index, article=f"d{MANY}", quote=quote) is True


def test_all_articles_with_a_passage_are_counted_and_a_few_shown(ask, index):
    found = ask("passages", index=index, quote="渡桥重开", many=5)

    assert (found["all"], len(found["shown"])) == (MANY, 5)
