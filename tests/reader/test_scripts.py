"""The script switch: everything that quotes the text, or explains it, follows."""

import pytest

pytestmark = pytest.mark.browser

TITLES = {"hans": "十条措施 · 渡口档案", "hant": "十條措施 · 渡口档案", "print": "拾條措施 · 渡口档案"}


@pytest.fixture(params=list(TITLES))
def choice(request):
    return request.param


@pytest.fixture
def page(open_page, choice):
    """The page after the reader has looked at another script, too."""
    page = open_page("report.html")
    for name in ("print", "hant", choice):
        page.locator(f"[data-script-choice={name}]").click()
    return page


def test_the_title_of_the_document_follows(page, choice):
    assert page.title() == TITLES[choice]


def test_tooltips_and_names_quote_what_the_notes_quote(page, choice):
    printed = {"hans": "欢", "hant": "歡", "print": "懽"}[choice]

    assert page.locator(".na-notes q").inner_text() == printed
    assert page.locator(".na-emend").get_attribute("title") == f"原文作 printed as: {printed}"
    for name in ("title", "aria-label"):
        assert page.locator(".na-noteref").get_attribute(name).endswith(f"printed as: {printed}")


def test_the_card_of_a_term_is_in_the_script_that_is_read(page, choice):
    page.locator(".na-term").first.hover()
    card = page.locator(".na-card:visible")
    card.wait_for()
    said, language = {"hans": ("证明身份", "zh-Hans")}.get(choice, ("證明身份", "zh-Hant"))

    assert said in card.inner_text()
    assert card.locator(".na-short-zh").get_attribute("lang") == language
    assert card.locator(".na-card__here").count() == 0  # the form in the text is the headword
    assert said in page.locator("#g-zheng-jian").text_content()


def test_the_next_page_begins_in_the_script_that_was_chosen(page, choice):
    page.reload()

    assert page.title() == TITLES[choice]
    assert page.locator("h1").get_attribute("lang") == {"hans": None}.get(choice, "zh-Hant")
