"""The provenance page in a real browser: its edits by key, and the ways to an article and back."""

from pathlib import Path

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


def test_the_bar_counts_each_edit_once_as_the_table_of_rules_does(open_page):
    page = open_page(f"sources/{ID}/")
    counts = [int(text) for text in page.locator(".na-rules summary").evaluate_all(COUNTS)]
    page.locator(".na-jumper button").nth(1).click()
    assert f"1 / {sum(counts)}" in page.locator(".na-jumper p").inner_text()

    page.locator(".na-jumper select").select_option(index=1)
    assert page.locator(".na-jumper p").inner_text() == str(counts[0])


COUNTS = "summaries => summaries.map(summary => summary.firstChild.data.replace(',', ''))"


@pytest.mark.parametrize("pressed", [".na-source .na-edit", ".na-source .na-no", ".na-clean .na-edit"])
def test_a_touch_of_an_edit_says_which_rule_made_it_and_leads_to_its_rule_and_to_the_list_and_back(
    open_page, pressed
):
    page = open_page(f"sources/{ID}/", size="phone", has_touch=True)
    row = page.locator("tr.na-changed:has(ins)").nth(1)
    row.locator(pressed).last.dispatch_event("click")
    edit = row.locator(".na-edit[data-at]").first
    rule = edit.get_attribute("data-rule")

    assert row.locator("del[data-at], ins[data-beside]").count() == 2
    assert f"{rule}:" in page.get_by_role("status").filter(has_text="共").inner_text()
    to_rule, to_list = page.locator(".na-jumper p a").all()
    assert page.locator(to_rule.get_attribute("href") + " + code").inner_text() == rule
    to_list.click()
    entry = page.locator(to_list.get_attribute("href"))
    assert entry.is_visible()
    entry.click()
    page.wait_for_function("() => document.querySelector('.na-edit:target')?.checkVisibility()")
    assert page.locator(".na-edit:target").get_attribute("id") == edit.get_attribute("id")


def test_without_scripts_the_number_at_an_edit_leads_to_the_list_and_back(open_page):
    page = open_page(f"sources/{ID}/", java_script_enabled=False)
    for side in ("source", "clean"):
        number = page.locator(f"tr.na-changed:has(ins) .na-{side} .na-no").first
        place = number.get_attribute("href")
        number.click()
        page.locator(place).click()
        assert page.url.endswith(place.replace("#l", "#e"))


def test_what_was_left_out_says_why_and_leads_to_the_edit_that_did_so(open_page):
    page = open_page("sources/dahu-zhi-nan-renjian-yanhuo/")
    for row in page.locator(".na-discarded").first.locator("tbody tr").all():
        text = "".join(row.locator(".na-quote").inner_text().split())
        edit = page.locator(row.locator("th a").get_attribute("href"))
        assert text[:8] in "".join(edit.inner_text().split())
        why = row.locator(".na-why")
        assert why.locator(".zh").inner_text()
        assert why.locator(".en").inner_text().endswith(".")


MARKED = "() => [...CSS.highlights.get('na-passage') ?? []].join('')"
SOURCE = Path(__file__).parents[2] / "corpus" / "sources" / ID / "source.txt"
PASSAGE = "区公安局号召全体干警"


@pytest.mark.parametrize("reversed_", [False, True])
def test_a_passage_is_marked_in_the_source_as_in_the_article(open_page, reversed_):
    start = SOURCE.read_text("utf-8").index(PASSAGE)
    ends = (start, start + len(PASSAGE))
    address = "-".join(map(str, reversed(ends) if reversed_ else ends))
    page = open_page(f"sources/{ID}/#c{address}")
    page.wait_for_function(MARKED)

    assert page.evaluate(MARKED) == PASSAGE
    assert page.url.endswith(f"#c{ends[0]}-{ends[1]}")
    assert ("首尾颠倒" in page.locator("body").inner_text()) is reversed_
    page.evaluate("() => { location.hash = '#compare'; }")
    page.wait_for_function("() => !CSS.highlights.has('na-passage')")


def test_on_a_phone_a_line_that_was_not_changed_stands_once_and_reasons_have_the_whole_width(open_page):
    page = open_page(f"sources/{ID}/", size="phone")

    assert page.locator(".na-same .na-clean:visible").count() == 0
    assert page.locator(".na-changed .na-clean:not(:empty):visible").count() > 0
    for reason in page.locator(".na-rules td:nth-child(2)").all():
        assert reason.bounding_box()["width"] > 340


def test_print_has_both_sides_beside_each_other_and_no_controls(open_page):
    page = open_page(f"sources/{ID}/", viewport={"width": 640, "height": 900})
    page.emulate_media(media="print")
    row = page.locator("tr.na-changed:has(ins)").first
    left, right = (row.locator(f".na-{side}").bounding_box() for side in ("source", "clean"))

    assert left["y"] == right["y"]
    assert left["x"] + left["width"] <= right["x"]
    assert not page.locator(".na-jumper").is_visible()
