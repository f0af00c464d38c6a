"""The card of a term: hover, focus, tap; WCAG 1.4.13; never over its line, never out of the window."""

import itertools

import pytest

from windows import spoken

pytestmark = pytest.mark.browser

FIRST = "a.na-term"
LATER = "#later"
CARD = ".na-card"
SCROLL = """([selector, offset]) => {
  scrollTo(0, document.querySelector(selector).getBoundingClientRect().top + scrollY - offset);
}"""
LINE = """(selector) => {
  const box = document.querySelector(selector).getClientRects()[0];
  return [box.left, box.top, box.right, box.bottom];
}"""


def visible(page):
    return page.locator(CARD).is_visible()


def hover(page, selector):
    page.locator(selector).scroll_into_view_if_needed()
    page.locator(selector).hover()
    page.wait_for_selector(CARD, state="visible")


def test_hovering_shows_what_the_list_of_terms_says(open_page):
    page = open_page()
    hover(page, FIRST)

    assert "把乡镇和村里的监控摄像头接入公安的平台。" in page.locator(CARD).inner_text()
    assert "Sharp Eyes" in page.locator(CARD).inner_text()


def test_the_card_repeats_no_id_and_adds_no_tab_stop(open_page):
    page = open_page()
    hover(page, FIRST)

    assert page.locator(f"{CARD} [id]").count() == 0
    assert page.locator(f"{CARD} a").get_attribute("tabindex") == "-1"


def test_a_screen_reader_meets_the_card_as_a_tooltip_named_by_what_it_says_and_only_while_it_is_open(
    open_page,
):
    page = open_page()
    hover(page, FIRST)
    role, name, _ = spoken(page, CARD)

    assert role == "tooltip"
    assert "Sharp Eyes" in name
    assert "把乡镇和村里的监控摄像头接入公安的平台。" in name

    page.keyboard.press("Escape")
    page.wait_for_selector(CARD, state="hidden")

    assert spoken(page, CARD)[:2] == ("none", "")


def test_the_pointer_may_move_onto_the_card(open_page):
    page = open_page()
    page.clock.install()
    hover(page, FIRST)

    page.locator(CARD).hover()
    page.clock.run_for(2000)

    assert visible(page)


def test_leaving_the_term_closes_the_card(open_page):
    page = open_page()
    hover(page, FIRST)

    page.mouse.move(5, 5)

    page.wait_for_selector(CARD, state="hidden")


def test_escape_dismisses_without_moving_pointer_or_focus(open_page):
    page = open_page()
    page.locator(FIRST).focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    page.wait_for_selector(CARD, state="visible")

    page.keyboard.press("Escape")

    assert not visible(page)
    assert page.evaluate("() => document.activeElement.dataset.term") == "xue-liang"


def test_focus_by_keyboard_opens_and_leaving_closes(open_page):
    page = open_page()
    page.locator("a.na-n").first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.wait_for_selector(CARD, state="visible")

    page.keyboard.press("Tab")

    page.wait_for_selector(CARD, state="hidden")


def test_a_tap_opens_and_a_tap_elsewhere_closes(open_page, base):
    page = open_page(has_touch=True, viewport={"width": 390, "height": 700})
    page.locator(FIRST).scroll_into_view_if_needed()
    page.locator(FIRST).tap()
    page.wait_for_selector(CARD, state="visible")

    page.locator("figure").tap()

    assert not visible(page)
    assert page.url == base + "article.html"


def test_a_second_tap_follows_the_link(open_page):
    page = open_page(has_touch=True, viewport={"width": 390, "height": 700})
    page.locator(FIRST).scroll_into_view_if_needed()
    page.locator(FIRST).tap()
    page.wait_for_selector(CARD, state="visible")

    page.locator(FIRST).tap()

    page.wait_for_url("**/other.html")


def test_later_mentions_answer_too_but_are_no_tab_stops(open_page):
    page = open_page()
    hover(page, LATER)

    assert page.locator(LATER).evaluate("(term) => term.tabIndex") == -1


@pytest.mark.parametrize("size", [(1000, 700), (390, 700), (320, 256), (160, 320)])
def test_the_card_covers_neither_its_line_nor_the_window_s_edge(open_page, size):
    width, height = size
    page = open_page(viewport={"width": width, "height": height})
    for selector, offset in itertools.product([FIRST, LATER], [-2, min(200, height - 40)]):
        page.evaluate(SCROLL, [selector, offset])
        left, top, right, bottom = page.evaluate(LINE, selector)
        page.mouse.move((left + right) / 2, (max(0, top) + bottom) / 2)
        page.wait_for_selector(CARD, state="visible")

        box = page.locator(CARD).bounding_box()
        _, top, _, bottom = page.evaluate(LINE, selector)  # a docked card moves the page

        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert box["y"] >= -1
        assert box["y"] + box["height"] <= height + 1
        assert box["y"] + box["height"] <= top or box["y"] >= bottom
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        page.keyboard.press("Escape")
        page.mouse.move(0, 0)
        page.wait_for_selector(CARD, state="hidden")


def test_without_the_popover_api_the_card_works_all_the_same(open_page):
    script = "delete HTMLElement.prototype.popover; delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.hidePopover"
    page = open_page(script=script)
    hover(page, FIRST)
    page.keyboard.press("Escape")

    assert not visible(page)


def test_terms_are_links_to_their_entries_without_scripts(open_page):
    page = open_page(java_script_enabled=False)

    assert page.locator(FIRST).get_attribute("href") == "/pages/other.html"
    assert page.locator(CARD).count() == 0
