"""Every kind of page in real Chromium: wide and narrow, light and dark, with axe-core and an eye on the console."""

import re
from urllib.parse import urlsplit

import pytest

from windows import SIZES, overflow, painted, violations_of_both

pytestmark = pytest.mark.browser

ARTICLE = "articles/gaoxin-xingfu-mima/"
KINDS = {
    "home": "",
    "corpus": "corpus/",
    "articles": "articles/",
    "article": ARTICLE,
    "traditional article": "articles/dahu-zhi-nan-renjian-yanhuo/",
    "source": "sources/gaoxin-xingfu-mima/",
    "publications": "publications/",
    "places": "places/",
    "place": "places/changsha/",
    "glossary": "glossary/",
    "term": "glossary/feng-qiao-jing-yan/",
    "timeline": "timeline/",
    "search": "search/",
    "results": "search/#q=枫桥经验",
    "about": "about/",
    "principles": "about/principles/",
    "mistakes": "about/mistakes/",
    "measurements": "about/benchmarks/",
    "contribute": "contribute/",
    "not found": "../404.html",
}


@pytest.mark.parametrize("size", ["wide", "phone"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_is_accessible_quiet_and_asks_nobody_else(open_page, address, kind, size):
    page = open_page(KINDS[kind], size=size)
    if kind == "results":
        page.locator("#na-search:not([aria-busy]) mark").first.wait_for()
    foreign = [url for url in page.requested if urlsplit(url).netloc != urlsplit(address).netloc]

    assert violations_of_both(page) == ({}, {})
    assert foreign == []
    assert page.said == []
    assert overflow(page) <= 0


def focused(page):
    return page.evaluate("document.activeElement.className + ' ' + (document.activeElement.id || '')")


def test_the_keyboard_alone_reaches_a_term_and_its_definition(open_page):
    page = open_page(ARTICLE)
    page.locator(".na-card:not(.na-date-card)").wait_for(state="attached")  # the reader's script is there
    for _ in range(60):
        page.keyboard.press("Tab")
        if "na-term" in focused(page).split():
            break
    term = page.evaluate("document.activeElement.dataset.term")
    tooltip = page.locator("[role=tooltip]:visible, [popover]:popover-open").first
    tooltip.wait_for()
    shown = tooltip.inner_text()
    page.keyboard.press("Escape")

    assert page.locator(f"#g-{term}").inner_text().split("\n")[0][:8] in shown
    assert "草稿" in shown  # no entry has been reviewed yet
    assert tooltip.is_hidden()


@pytest.mark.parametrize(("size", "second_screen"), [("wide", 900), ("phone", 1200)])
def test_the_facts_are_one_line_until_unfolded_or_printed(open_page, size, second_screen):
    page = open_page("articles/fazhi-zhoubao-sanqu-jingwu/", size=size)
    facts = page.locator(".na-record")
    evidence = facts.locator(".na-evidence").first
    folded = facts.inner_text()
    top = page.locator("p.na-p").first.bounding_box()["y"]

    assert "法制周报 · [2021]" in folded
    assert "推断" in folded
    assert top < second_screen
    assert not evidence.is_visible()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert evidence.is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert not evidence.is_visible()
    facts.locator("summary").click()
    assert evidence.is_visible()


OTHER = {"zh": "[A-Za-z]{2}", "en": "[\\u4e00-\\u9fff]"}


@pytest.mark.parametrize("kind", ["about", "principles", "term", "source"])
def test_contents_and_menus_are_in_the_language_that_the_reader_chose_and_lead_to_what_is_shown(
    open_page, kind
):
    page = open_page(KINDS[kind])
    for language, other in OTHER.items():
        page.locator(f"[data-labels-choice={language}]").click()
        menus = page.locator(".na-contents, .na-prose .na-siblings, .na-map")
        shown = [line for text in menus.all_inner_texts() for line in text.split("\n")]
        links = page.locator(".na-contents li a:visible")
        hidden = links.evaluate_all(
            "links => links.filter(a => !document.getElementById(decodeURIComponent(a.hash.slice(1))).checkVisibility()).length"
        )

        assert [line for line in shown if re.search(other, line)] == []
        assert hidden == 0


def test_a_reader_with_a_keyboard_never_passes_a_hundred_terms_to_leave_a_page(open_page):
    page = open_page(ARTICLE)
    marked = page.locator(".na-body .na-term").count()
    stops = page.locator(".na-body a.na-term, .na-body .na-term[tabindex='0']").count()
    assert marked > stops

    page.locator("h1").first.evaluate("title => { title.tabIndex = -1; title.focus(); }")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('href')") == "#terms":
            break
        assert not page.evaluate("document.activeElement.matches('.na-body .na-term')")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('.na-body') === null")
    assert page.evaluate("!!document.activeElement.closest('#terms')")


def test_the_keyboard_alone_finds_a_passage(open_page):
    page = open_page("")
    page.keyboard.press("/")
    page.keyboard.type("诉源治理")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/#q=*")
    link = page.locator("#na-search a[href*='#c']").first
    link.wait_for()
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/**#c*")

    assert "诉源治理" in page.locator(".na-body").inner_text()


def test_keys_that_do_something_by_themselves_can_be_turned_off_for_good(open_page):
    """WCAG 2.1.4, Character Key Shortcuts."""
    page = open_page("")
    page.get_by_role("button", name="Keys such as / do nothing").click()
    page.reload()
    page.keyboard.press("/")
    painted(page)
    assert page.evaluate("document.activeElement.localName") == "body"

    page.get_by_role("button", name="Keys such as / work").click()
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.type") == "search"


def test_a_traditional_query_finds_simplified_text(open_page):
    page = open_page("search/#q=楓橋經驗")
    page.locator("#na-search mark").first.wait_for()

    assert page.locator("#na-search mark").first.inner_text() == "枫桥经验"


def test_a_page_loads_nothing_of_search_before_a_reader_turns_to_it(open_page):
    page = open_page(ARTICLE)
    painted(page)

    found = [url.rsplit("/search/", 1)[1] for url in page.requested if "/search/" in url]
    assert found == ["main.mjs"]


def test_a_passage_address_scrolls_to_the_passage_and_marks_it(open_page):
    page = open_page(ARTICLE)
    href = page.locator(".na-p .na-n").nth(3).get_attribute("href")
    start = int(href.removeprefix("#c"))
    page.goto(page.url.split("#")[0] + f"#c{start + 2}-{start + 8}")

    page.wait_for_function(
        "height => { const { y } = document.querySelectorAll('.na-p')[3].getBoundingClientRect(); return 0 <= y && y < height; }",
        arg=SIZES["wide"][1],
    )


def test_reading_needs_no_script(open_page):
    page = open_page(ARTICLE, java_script_enabled=False)
    assert not page.locator(".na-search-form").is_visible()  # nothing would answer
    assert page.locator(".na-record .na-facts").is_visible()

    assert page.locator(".na-body .na-p").count() > 5
    assert page.locator("#terms dd").count() > 5
    assert page.locator("a.na-term").first.get_attribute("href").startswith("../../glossary/")


@pytest.mark.parametrize("choice", ["zh", "en"])
def test_labels_follow_the_readers_choice_on_the_next_page(open_page, choice):
    page = open_page("")
    page.evaluate("document.documentElement.dataset.labels")
    page.locator(f"[data-labels-choice={choice}]").first.click()
    page.goto(page.url.split("#")[0] + "glossary/")

    assert page.evaluate("document.documentElement.dataset.labels") == choice


def reach(page, selector):
    """Moves on by the Tab key alone until the element has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{selector} is not reached by the keyboard")


def test_the_keyboard_alone_reaches_the_script_of_a_page_and_the_next_page_keeps_it(open_page):
    page = open_page(KINDS["traditional article"])
    read = page.locator(".na-body").inner_text()
    reach(page, "[data-script-choice=hant]")
    page.keyboard.press("Enter")
    body = page.locator(".na-body")

    assert "守護著" in body.inner_text()
    assert len(body.inner_text()) == len(read)
    assert body.locator(".na-p").first.get_attribute("lang") == "zh-Hant"
    page.locator("[data-script-choice=print]").click()
    assert "無論城市街頭,還是田野山間,隻要群眾需要" in body.inner_text()
    page.locator("[data-script-choice=hant]").click()
    page.goto(page.url.split("articles/")[0] + ARTICLE)
    assert "長沙高新區" in page.locator(".na-body").inner_text()
    page.locator("[data-script-choice=hans]").click()
    assert "长沙高新区" in page.locator(".na-body").inner_text()
    assert page.locator(".na-p").first.get_attribute("lang") in {None, ""}


def test_a_passage_is_found_in_whatever_script_it_is_read(open_page):
    page = open_page(KINDS["traditional article"])
    page.locator("[data-script-choice=hant]").click()
    href = page.locator(".na-p .na-n").nth(1).get_attribute("href")
    start = int(href.removeprefix("#c"))
    page.goto(page.url.split("#")[0] + f"#c{start}-{start + 4}")
    page.reload()

    assert "這個春節" in page.locator(".na-said").inner_text()
