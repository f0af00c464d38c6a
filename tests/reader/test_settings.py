"""The reader's switches: labels and colours, kept from page to page."""

import pytest

pytestmark = pytest.mark.browser

GROUND = "() => getComputedStyle(document.body).backgroundColor"
LIGHT = "rgb(248, 247, 243)"
DARK = "rgb(21, 23, 27)"


def pressed(page):
    return page.locator("[aria-pressed=true]").all_inner_texts()


def test_both_languages_show_until_one_is_chosen(open_page):
    page = open_page()

    assert page.locator("#label").inner_text() == "术语 Glossary"
    assert pressed(page) == ["中/EN", "auto", "简", "全部 all"]


@pytest.mark.parametrize(("button", "text"), [("中", "术语"), ("EN", "Glossary"), ("中/EN", "术语 Glossary")])
def test_the_chosen_labels_show_and_stay_after_a_reload(open_page, button, text):
    page = open_page()
    page.get_by_role("button", name=button, exact=True).click()
    page.reload()

    assert page.locator("#label").inner_text().strip() == text
    assert button in pressed(page)


@pytest.mark.parametrize(
    ("system", "button", "ground"),
    [("light", "auto", LIGHT), ("dark", "auto", DARK), ("light", "dark", DARK), ("dark", "light", LIGHT)],
)
def test_colours_follow_the_system_unless_chosen(open_page, system, button, ground):
    page = open_page(color_scheme=system)
    page.get_by_role("button", name=button, exact=True).click()

    assert page.evaluate(GROUND) == ground


def test_paper_is_light_whatever_is_chosen(open_page):
    page = open_page(color_scheme="dark")
    page.get_by_role("button", name="dark", exact=True).click()
    page.emulate_media(media="print")

    assert page.evaluate(GROUND) == LIGHT


def test_refused_storage_still_lets_the_reader_choose(open_page):
    script = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused'); } })"
    page = open_page(script=script)
    page.get_by_role("button", name="EN", exact=True).click()

    assert page.locator("#label").inner_text().strip() == "Glossary"


@pytest.mark.parametrize(("width", "is_open"), [(1400, True), (800, False)])
def test_contents_are_open_only_where_there_is_room_beside_the_text(open_page, width, is_open):
    page = open_page(viewport={"width": width, "height": 700})

    assert page.locator(".na-contents").evaluate("(contents) => contents.open") is is_open
