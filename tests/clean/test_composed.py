"""Pages put together of parts whose roles are known: what is text stays, what is frame goes."""

import pytest

from clean.annotated import Key
from clean.cleaning import cleaned
from clean.composing import compose

PAGES = [pytest.param(compose(seed), id=str(seed)) for seed in range(150)]


def printed(spans, text):
    return [at for span in spans for at in range(*span) if not text[at].isspace()]


@pytest.mark.parametrize("page", PAGES)
def test_no_text_of_an_article_is_left_out(page: Key):
    """Every printed character of a paragraph, heading or caption is in a block."""
    articles = cleaned(page.text).articles
    kept = {at for article in articles for block in article.blocks for at in printed(block.spans, page.text)}

    assert "".join(page.text[at] for at in sorted(page.body - kept)) == ""


@pytest.mark.parametrize("page", PAGES)
def test_the_frame_of_a_page_is_left_out(page: Key):
    articles = cleaned(page.text).articles
    kept = {at for article in articles for block in article.blocks for at in printed(block.spans, page.text)}

    assert "".join(page.text[at] for at in sorted(page.chrome & kept)) == ""


@pytest.mark.parametrize("page", PAGES)
def test_an_article_says_its_headline_day_paper_and_people(page: Key):
    article = cleaned(page.text).articles[0]
    people = ";".join(
        f"{item.role}/{','.join(item.names)}/{item.affiliation or ''}" for item in article.bylines
    )

    assert {
        "title": page.fields["title"].replace(" ", ""),
        "date": page.fields["date"],
        "pub": page.fields["pub"],
        "by": page.fields.get("by", ""),
    } == {
        "title": (article.title or "").replace(" ", ""),
        "date": article.date,
        "pub": article.publication,
        "by": people,
    }


def test_nearly_all_blocks_are_as_they_were_put_together():
    """The bound is what the rules reach on these pages less one in a hundred."""
    right = wanted = found = 0
    for param in PAGES:
        page = param.values[0]
        want = {tuple(positions) for _, positions in page.blocks}
        have = {
            tuple(printed(block.spans, page.text))
            for article in cleaned(page.text).articles
            for block in article.blocks
            if block.kind.value in {"lead", "heading", "paragraph", "caption", "credit", "list", "signature"}
        }
        right += len(want & have)
        wanted += len(want)
        found += len(have)

    assert 2 * right / (wanted + found) > 0.97
