"""Typing into the fields of a search in a browser: keys, input methods, suggestions, answers that come late."""

import pytest

from windows import overflow, painted

pytestmark = pytest.mark.browser

FIELD = "#na-search-q"
READY = f"{FIELD}[role=combobox]"
"""The field once suggestions answer to it; the form is there before its script."""
COMPOSE = "box => { box.value = 'gong'; box.dispatchEvent(new InputEvent('input', { isComposing: true })); }"
COMPOSED = "box => { box.value = '公安'; box.dispatchEvent(new Event('compositionend')); }"


def test_letters_are_answered_when_they_stop_and_stand_in_the_address(open_search):
    page = open_search()
    page.locator(READY).wait_for()
    page.clock.install(time=0)
    page.clock.pause_at(1000)
    page.locator(FIELD).press_sequentially("公安")
    assert page.evaluate("location.hash") == ""

    page.clock.run_for(150)
    page.locator(".na-search-result").first.wait_for()
    assert page.evaluate("location.hash") == "#q=%E5%85%AC%E5%AE%89"


def test_nothing_is_asked_while_an_input_method_composes_and_its_text_is_answered_at_once(open_search):
    page = open_search()
    page.clock.install()
    box = page.locator(READY)
    box.dispatch_event("compositionstart")
    box.evaluate(COMPOSE)
    page.clock.run_for(10_000)
    assert page.evaluate("location.hash") == ""

    box.evaluate(COMPOSED)
    assert page.evaluate("location.hash") == "#q=%E5%85%AC%E5%AE%89"
    page.locator(".na-search-result").first.wait_for()


def test_a_burst_of_typing_never_ends_in_an_older_answer(open_search):
    """The first answer's text comes last."""
    held = []
    page = open_search()
    page.route("**/text-*/**", lambda route: route.continue_() if held else held.append(route))
    with page.expect_request("**/text-*/**"):
        page.locator(FIELD).fill("公安")
    page.locator(FIELD).fill("枫桥")
    page.locator(".na-search-title mark").first.wait_for()

    with page.expect_request_finished():
        held[0].continue_()
    painted(page)

    assert page.locator(".na-search-title mark").all_inner_texts() == ["枫桥"]


def test_what_was_typed_before_the_script_came_is_answered(open_search):
    script = "addEventListener('readystatechange', () => { document.getElementById('na-search-q').value = '枫桥'; }, { once: true, capture: true });"
    page = open_search("search/", script=script)
    page.locator(".na-search-title mark").first.wait_for()

    assert page.locator(".na-search-title mark").all_inner_texts() == ["枫桥"]


def test_half_a_character_is_answered_as_one_that_is_not_there(open_search):
    """Input methods leave one where a character beyond the basic plane is taken back by halves."""
    page = open_search()
    page.locator(FIELD).evaluate(
        "box => { box.value = '公安\\ud842'; box.dispatchEvent(new Event('input')); }"
    )
    page.locator("#na-search:not([aria-busy]) .na-search-status > *").first.wait_for()

    assert page.evaluate("location.hash") == "#q=%E5%85%AC%E5%AE%89%EF%BF%BD"
    assert page.locator(".na-search-result").count() == 0


def test_arrow_keys_move_through_results(open_search):
    page = open_search("search/#q=公安")
    page.locator(".na-search-cite").wait_for()
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.type") == "search"
    page.locator(FIELD).focus()

    for key in ("ArrowDown", "ArrowDown", "ArrowUp"):
        page.keyboard.press(key)

    first = page.locator(".na-search-title a").first.get_attribute("href")
    assert page.evaluate("document.activeElement.href") == first


def test_suggestions_by_keyboard(open_search):
    page = open_search()
    box = page.locator(READY)
    box.press_sequentially("feng")
    page.locator("[role=option]").first.wait_for()
    assert box.get_attribute("aria-expanded") == "true"

    page.keyboard.press("ArrowDown")
    option = page.locator("[role=option][aria-selected=true]")
    assert box.get_attribute("aria-activedescendant") == option.get_attribute("id")
    assert "枫桥经验" in option.inner_text()
    page.keyboard.press("Escape")
    assert page.locator("[role=listbox]").is_hidden()
    assert box.input_value() == "feng"

    box.press_sequentially("q")
    page.locator("[role=option]").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.locator(".na-search-result").first.wait_for()
    assert box.input_value() == "枫桥经验"
    assert page.locator(".na-search-term a").inner_text() == "枫桥经验"


def test_suggestions_by_touch(open_search):
    page = open_search(size="small", has_touch=True, is_mobile=True)
    page.locator(READY).tap()
    page.keyboard.type("公")
    option = page.locator("[role=option]").first
    option.wait_for()
    word = option.locator("span").first.inner_text()
    assert option.bounding_box()["height"] > 44

    option.tap()

    page.locator(".na-search-result").first.wait_for()
    assert page.locator(FIELD).input_value() == word
    assert overflow(page) <= 0


def test_the_header_answers_while_typing_and_keeps_queries_from_the_host(open_search):
    page = open_search("")
    page.keyboard.press("/")
    page.keyboard.type("枫桥")
    page.locator(".na-search-panel .na-search-result").wait_for()

    page.keyboard.press("Escape")
    assert page.locator(".na-search-panel").is_hidden()
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/#q=*")
    page.locator("#na-search .na-search-result").wait_for()

    assert not any("?" in url or "%E6%9E%AB" in url.split("#")[0] for url in page.requested)


def test_what_an_arrow_key_chose_is_left_by_typing_on(open_search):
    page = open_search("")
    page.keyboard.press("/")
    page.keyboard.type("枫")
    box = page.locator("header [role=combobox]")
    page.locator("header [role=option]:first-child", has_text="枫桥经验").wait_for()
    page.keyboard.press("ArrowDown")
    assert page.locator("header [role=option][aria-selected=true]").count() == 1

    page.keyboard.type("桥")

    assert box.get_attribute("aria-activedescendant") is None
    page.locator(".na-search-panel mark", has_text="枫桥").first.wait_for()
    assert page.locator("header [role=option][aria-selected=true]").count() == 0


def test_the_header_suggests_by_keyboard(open_search):
    page = open_search("")
    start = page.url
    page.keyboard.press("/")
    page.keyboard.type("feng")
    box = page.locator("header [role=combobox]")
    page.locator("header [role=option]:first-child", has_text="枫桥经验").wait_for()
    assert box.get_attribute("aria-expanded") == "true"
    assert box.get_attribute("aria-controls") == page.locator("header [role=listbox]").get_attribute("id")

    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.locator("header .na-search-panel mark").first.wait_for()
    assert box.input_value() == "枫桥经验"
    assert page.url == start
    page.keyboard.press("Escape")
    assert page.locator(".na-search-panel").is_hidden()
