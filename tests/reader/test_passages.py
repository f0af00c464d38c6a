"""Addresses of passages, `#cN` and `#cS-E`, in a real browser."""

import itertools
from pathlib import Path

import pytest

from windows import painted

pytestmark = pytest.mark.browser

SOURCE = (Path(__file__).parent / "pages" / "source.txt").read_text(encoding="utf-8")
DROPPED = range(8, 16)
DOTS = range(49, 55)

MARKED = "() => [...(CSS.highlights.get('na-passage') ?? [])].map(String).join('|')"
RESOLVE = """async (spans) => {
  const { rangesOf, readPieces } = await import('/assets/reader/positions.mjs');
  const pieces = readPieces(document.querySelector('.na-article'));
  return spans.map(([start, end]) => rangesOf(pieces, { start, end }).map(String).join(''));
}"""


def shown(start, end):
    """What the page shows of a passage, told from the source in the slow, obvious way."""
    text = []
    for at in sorted(range(start, end), key=_reading_order):
        if at in DOTS:
            text.append("" if at - 1 in DOTS and at - 1 >= start else "……")
        elif at not in DROPPED and SOURCE[at] != "\n":
            text.append(SOURCE[at])
    return "".join(text)


def _reading_order(at):
    """The caption (26 to 33) stands after the paragraph that it interrupts in the source."""
    return (at + 20.5 if 26 <= at < 34 else at) if at < 47 else at + 100


def test_every_passage_resolves_to_what_the_source_says(open_page):
    page = open_page()
    spans = [[s, e] for s, e in itertools.combinations(range(len(SOURCE)), 2)]

    found = page.evaluate(RESOLVE, spans)

    assert [shown(s, e) for s, e in spans] == found


def test_a_range_is_marked_across_lines_and_past_the_caption_between_them(open_page):
    page = open_page("article.html#c23-36")
    page.wait_for_function(MARKED)

    assert page.evaluate(MARKED) == "程|去|年建|图为民警巡逻。"


def test_positions_count_code_points_not_utf_16_units(open_page):
    page = open_page("article.html#c16-18")
    page.wait_for_function(MARKED)

    assert page.evaluate(MARKED) == "𠮷祥"


def test_the_passage_comes_into_the_upper_half_of_the_window(open_page):
    page = open_page("article.html#c47-49")
    page.wait_for_function(MARKED)

    top = page.evaluate("() => document.getElementById('c47').getBoundingClientRect().top")

    assert 0 < top < 350


def test_a_position_inside_a_line_is_found_though_it_has_no_anchor(open_page):
    page = open_page("article.html#c37")
    page.wait_for_selector(".na-here")

    assert page.locator(".na-here").get_attribute("data-block") == "1"
    assert page.evaluate(MARKED) == ""


def test_a_passage_that_was_left_out_leads_to_the_text_after_it_and_says_so(open_page):
    page = open_page("article.html#c9-12")
    page.wait_for_selector(".na-here")

    assert page.locator(".na-here").get_attribute("data-block") == "1"
    assert "未收入阅读文本" in page.get_by_role("status").inner_text()


@pytest.mark.parametrize("fragment", ["c120", "c99999", "c55-121"])
def test_an_address_beyond_the_end_of_the_source_is_said_to_be_wrong_and_leads_nowhere(open_page, fragment):
    page = open_page(f"article.html#{fragment}")
    page.get_by_role("status").filter(has_text="来源止于 c119").wait_for()

    assert f"没有 {fragment}；地址可能抄错了" in page.get_by_role("status").inner_text()
    assert f"there is no {fragment}. The address may be miscopied" in page.get_by_role("status").inner_text()
    assert (page.locator(".na-here").count(), page.evaluate(MARKED), page.evaluate("scrollY")) == (0, "", 0)


def test_an_address_in_reverse_is_put_in_order_and_says_so(open_page, base):
    page = open_page("article.html#c18-16")
    page.wait_for_function(MARKED)

    assert page.evaluate(MARKED) == "𠮷祥"
    assert page.url == base + "article.html#c16-18"
    assert "c18-16 的首尾颠倒" in page.get_by_role("status").inner_text()
    assert "it is now c16-18" in page.get_by_role("status").inner_text()


def test_an_empty_range_leads_to_its_place(open_page, base):
    page = open_page("article.html#c20-20")
    page.wait_for_selector(".na-here")

    assert page.url == base + "article.html#c20"
    assert page.locator(".na-here").get_attribute("data-block") == "1"


@pytest.mark.parametrize("address", ["c0", "c3-14"])
def test_a_passage_in_the_folded_facts_unfolds_them(open_page, address):
    page = open_page(f"report.html#{address}")
    page.wait_for_selector(".na-here")

    assert page.locator(".na-record").evaluate("facts => facts.open")
    assert page.locator(".na-here").is_visible()


def test_a_passage_of_another_article_forwards_there_with_its_fragment(open_page, base):
    page = open_page("article.html#c66-70")
    page.wait_for_url("**/other.html*")
    page.wait_for_function(MARKED)

    assert page.url == base + "other.html#c66-70"
    assert page.evaluate(MARKED) == "第二句。"


def test_a_passage_that_goes_on_in_another_article_says_so(open_page):
    page = open_page("article.html#c55-70")
    page.wait_for_function(MARKED)

    assert page.evaluate(MARKED) == "好。"
    assert "其余部分在同一来源的下一篇文章中" in page.get_by_role("status").inner_text()
    assert "It goes on in the next article" in page.get_by_role("status").inner_text()


def test_following_another_fragment_moves_the_mark(open_page):
    page = open_page("article.html#c16-18")
    page.wait_for_function(MARKED)

    page.evaluate("() => { location.hash = '#c55-57'; }")
    page.wait_for_function("() => [...CSS.highlights.get('na-passage') ?? []].join('') === '好。'")

    assert page.locator(".na-here").get_attribute("data-block") == "3"


def test_escape_removes_the_mark(open_page):
    page = open_page("article.html#c16-18")
    page.wait_for_function(MARKED)

    page.keyboard.press("Escape")

    assert page.evaluate(MARKED) == ""
    assert page.locator(".na-here").count() == 0


def test_the_passage_is_read_out(open_page):
    page = open_page("article.html#c16-18")
    page.wait_for_function(MARKED)

    assert "“𠮷祥”" in page.get_by_role("status").inner_text()


def test_mark_elements_replace_a_missing_highlight_api(open_page):
    page = open_page("article.html#c23-36", script="delete window.Highlight")
    page.wait_for_selector("mark.na-mark")

    assert page.locator("mark.na-mark").all_inner_texts() == ["程", "去", "年建", "图为民警巡逻。"]
    page.keyboard.press("Escape")
    assert page.locator("mark").count() == 0


def test_other_fragments_are_left_to_the_browser(open_page):
    page = open_page("article.html#terms")
    painted(page)

    assert page.locator(".na-here").count() == 0
    assert page.evaluate("() => scrollY") > 1000


def test_line_anchors_work_without_scripts(open_page):
    page = open_page("article.html#c47", java_script_enabled=False)

    box = page.locator("p[data-block='3']").bounding_box()

    assert 0 <= box["y"] < 700


@pytest.mark.parametrize("choice", ["hant", "print"])
def test_a_marked_passage_stays_marked_when_the_script_is_switched(open_page, choice):
    page = open_page("article.html#c47-56")
    page.wait_for_function(MARKED)
    before = page.evaluate(MARKED)
    page.locator(f"[data-script-choice={choice}]").click()
    other = page.evaluate(MARKED)
    page.locator("[data-script-choice=hans]").click()

    assert other == {"hant": "他說|……|好", "print": "他说|......|好"}[choice]
    assert page.evaluate(MARKED) == before == "他说|……|好"


def test_a_passage_stays_marked_in_browsers_without_highlights_too(open_page):
    page = open_page("article.html#c47-56", script="delete CSS.highlights; delete window.Highlight;")
    page.wait_for_selector("mark.na-mark")
    marked = "() => [...document.querySelectorAll('mark.na-mark')].map((mark) => mark.textContent).join('|')"
    page.locator("[data-script-choice=hant]").click()

    assert page.evaluate(marked) == "他說|……|好"
    page.locator("[data-script-choice=hans]").click()
    assert page.evaluate(marked) == "他说|……|好"
