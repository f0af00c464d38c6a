"""What a page says does not depend on its dress: the marks that a converter or another editor left in it."""

from functools import cache

import pytest

from clean.annotated import KINDS
from clean.cleaning import cleaned
from clean.composing import Lines, compose, composed_lines
from clean.dressing import DRESSES
from newsarchive.text import squeeze


def outcome(lines: Lines):
    """Kinds and texts of all blocks, with the facts of the first article."""
    articles = cleaned("".join(f"{line}\n" for _, line in lines)).articles
    first = articles[0]
    facts = (first.title, first.date, first.publication, first.bylines)
    return [(block.kind, squeeze(block.text)[0]) for article in articles for block in article.blocks], facts


def is_right(seed: int) -> bool:
    """Whether every block of the page is read as it was put together."""
    page = compose(seed)
    blocks = [block for article in cleaned(page.text).articles for block in article.blocks]
    read = [
        (block.kind.value, [at for span in block.spans for at in range(*span) if not page.text[at].isspace()])
        for block in blocks
        if block.kind.value in KINDS.values()
    ]
    return sorted(read) == sorted(page.blocks)


SEEDS = [seed for seed in range(60) if is_right(seed)]


@cache
def plain(seed: int):
    return outcome(composed_lines(seed)[1])


@pytest.mark.parametrize("dress", DRESSES)
def test_a_dressed_page_is_read_as_the_plain_one(dress):
    different = [seed for seed in SEEDS if outcome(DRESSES[dress](composed_lines(seed)[1])) != plain(seed)]

    assert different == []
