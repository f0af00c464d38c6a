"""The provenance page in a real browser: its edits by key, and the ways to an article and back."""

import pytest

pytestmark = pytest.mark.browser

ID = "zhuzhou-ribao-tianyuan-zhengfa"


def at(page):
    return page.evaluate("document.querySelector('.na-edit[data-at]')?.id")


def test_keys_go_from_edit_to_edit_while_the_comparison_has_the_focus(open_page):
    page = open_page(f"sources/{ID}/", size="phone")
    page.keyboard.press("n")
    assert at(page) is None
    page.locator(".na-diff").focus()
    page.keyboard.press("n")
    first = at(page)
    page.keyboard.press("n")
    second = at(page)
    page.keyboard.press("p")

    assert (first, at(page)) == ("e1", "e1")
    assert second == "e2"
    assert "1 / " in page.locator(".na-jumper p").inner_text()


def test_one_rule_can_be_followed_alone(open_page):
    page = open_page(f"sources/{ID}/", size="phone")
    rule = page.locator(".na-edit").last.get_attribute("data-rule")
    page.locator(".na-jumper select").select_option(rule)
    for _ in range(3):
        page.locator(".na-jumper button").nth(1).click()
        assert page.locator(".na-edit[data-at]").get_attribute("data-rule") == rule


def test_a_rule_s_places_lead_to_its_edits(open_page):
    page = open_page(f"sources/{ID}/", size="phone")
    places = page.locator(".na-edit-places").first
    places.locator("summary").click()
    places.locator("a").nth(2).click()
    target = page.url.split("#")[1]

    page.wait_for_function(
        "id => { const { top } = document.getElementById(id).getBoundingClientRect(); return 0 <= top && top < innerHeight; }",
        arg=target,
    )


def test_a_paragraph_leads_to_its_place_in_the_source_and_back(open_page):
    page = open_page(f"articles/{ID}/", size="phone")
    page.wait_for_selector(".na-quote-tool", state="attached")
    number = page.locator(".na-p .na-n").nth(5)
    line = number.get_attribute("href")
    number.focus()
    page.locator(".na-copy").click()
    page.locator(".na-quote-tool__source").click()
    page.wait_for_url(f"**/sources/{ID}/#c*")
    row = page.locator("tr[data-at], tr:has(.na-line:target)").first
    assert row.locator(".na-line").get_attribute("id") == line.removeprefix("#")
    row.locator(".na-way").click()
    page.wait_for_url(f"**/articles/{ID}/{line}")
