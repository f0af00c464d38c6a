"""Terms and the glossary in real Chromium: what a reader sees, presses, taps and hears."""

import pytest

from windows import SIZES, overflow, spoken, violations

pytestmark = pytest.mark.browser

ARTICLE = "articles/gaoxin-xingfu-mima/"
TRADITIONAL = "articles/dahu-zhi-nan-renjian-yanhuo/"
CARD = ".na-card:not(.na-date-card)"
SENTENCE = """async (selector) => {
  const { sentenceBox } = await import(new URL('../../assets/reader/sentence.mjs', location.href));
  const { top, bottom } = sentenceBox(document.querySelector(selector));
  return [top, bottom];
}"""


def choose(page, value):
    page.locator(f"[data-terms-choice={value}]").click()


def test_a_first_mention_is_a_link_named_by_the_text_and_described_by_the_short_definition(open_page):
    page = open_page(ARTICLE)
    slug = page.locator(".na-body a.na-term").first.get_attribute("data-term")
    short = page.locator(f"#g-{slug}").inner_text()

    role, name, description = spoken(page, f".na-body a.na-term[data-term={slug}]")

    assert role == "link"
    assert name == page.locator(".na-body a.na-term").first.inner_text()
    assert " ".join(description.split()) == " ".join(short.split())
    assert "完整条目" not in description


def test_a_later_mention_is_text_and_nothing_more_to_a_screen_reader(open_page):
    page = open_page(ARTICLE)
    role, name, description = spoken(page, ".na-body span.na-term")

    assert role in {"generic", "none"}
    assert (name, description) == ("", "")


def test_the_way_past_the_terms_is_a_link_to_the_pages_list(open_page):
    page = open_page(ARTICLE)

    role, name, _ = spoken(page, "a.na-skip[href='#terms']")

    assert (role, name) == ("link", "跳至本页术语 Skip to the terms on this page")
    assert page.locator("#terms").count() == 1


def test_the_choice_of_marks_is_a_named_group_of_pressed_buttons(open_page):
    page = open_page(ARTICLE)

    assert spoken(page, ".na-marks")[:2] == ("group", "标出术语 Mark terms")
    assert page.locator("[data-terms-choice=all]").get_attribute("aria-pressed") == "true"


def test_the_choice_first_leaves_the_links_and_is_kept_on_the_next_page(open_page):
    page = open_page(ARTICLE)
    choose(page, "first")
    later = page.locator(".na-body span.na-term").first

    page.clock.install()
    later.hover()
    page.clock.run_for(2000)

    assert not page.locator(CARD).is_visible()
    assert later.evaluate("term => getComputedStyle(term).textDecorationLine") == "none"
    assert page.locator(".na-body a.na-term").first.get_attribute("href")
    page.goto(page.url.replace(ARTICLE, TRADITIONAL))
    assert page.locator("[data-terms-choice=first]").get_attribute("aria-pressed") == "true"


def test_the_choice_none_leaves_plain_text_and_all_brings_the_links_back(open_page):
    page = open_page(ARTICLE)
    before = page.locator(".na-article").inner_html()
    choose(page, "none")

    assert page.locator(".na-article a.na-term[href]").count() == 0
    assert page.locator(".na-article a.na-term[aria-describedby]").count() == 0
    choose(page, "all")
    assert page.locator(".na-article a.na-term[href]").count() == before.count('<a class="na-term" href=')


@pytest.mark.parametrize(("width", "height"), [SIZES["wide"], (640, 360), SIZES["small"]])
def test_the_card_leaves_the_whole_sentence_free_and_stays_in_the_window(open_page, width, height):
    page = open_page(ARTICLE, viewport={"width": width, "height": height})
    terms = page.locator(".na-body .na-term")
    free = 0
    for number in range(2, terms.count(), 25):
        page.mouse.move(0, 0)
        page.keyboard.press("Escape")
        term = terms.nth(number)
        term.evaluate(
            "term => { term.id = 'probe'; term.scrollIntoView({block: 'center', behavior: 'instant'}); }"
        )
        box = term.evaluate(
            "term => { const box = term.getClientRects()[0]; return [box.x + 3, box.y + box.height / 2]; }"
        )
        page.mouse.move(*box)
        page.wait_for_selector(CARD, state="visible")
        card = page.locator(CARD).bounding_box()
        top, bottom = page.evaluate(SENTENCE, "#probe")
        free += card["y"] + card["height"] <= top or card["y"] >= bottom
        term.evaluate("term => term.removeAttribute('id')")

        assert card["x"] >= 0
        assert card["x"] + card["width"] <= width
        assert card["y"] >= 0
        assert card["y"] + card["height"] <= height
        if height - (bottom - top) > 140 + 22:  # else a sentence fills the window
            assert card["y"] + card["height"] <= top or card["y"] >= bottom
    assert free


def test_the_pointer_reaches_a_card_apart_from_its_sentence(open_page):
    page = open_page(ARTICLE)
    page.clock.install()
    term = page.locator(".na-body .na-term").nth(12)
    term.evaluate("term => term.scrollIntoView({block: 'center', behavior: 'instant'})")
    term.hover()
    page.wait_for_selector(CARD, state="visible")
    shown = page.locator(CARD).inner_text()

    page.locator(CARD).hover()
    page.clock.run_for(2000)

    assert page.locator(CARD).inner_text() == shown
    assert page.locator(CARD).is_visible()


def test_in_traditional_script_the_card_is_in_traditional_script(open_page):
    page = open_page(TRADITIONAL)
    page.locator("[data-script-choice=hant]").click()
    term = page.locator(".na-body .na-term", has_text="輔警").first
    term.scroll_into_view_if_needed()
    term.hover()
    page.wait_for_selector(CARD, state="visible")

    for part in (".na-hw", ".na-short-zh"):
        assert page.locator(f"{CARD} {part}").get_attribute("lang") == "zh-Hant"
    assert page.locator(f"{CARD} .na-hw").inner_text() == "輔警"
    assert "輔助人員" in page.locator(f"{CARD} .na-short-zh").inner_text()
    assert page.locator(f"{CARD} .na-card__here").count() == 0  # the form in the text is the headword


def test_a_form_other_than_the_headword_stands_above_it_in_the_script_that_is_read(open_page):
    page = open_page(TRADITIONAL)
    page.locator("[data-script-choice=hant]").click()
    term = page.locator(".na-body a.na-term", has_text="社會穩定").first
    term.scroll_into_view_if_needed()
    term.hover()
    page.wait_for_selector(CARD, state="visible")

    assert page.locator(f"{CARD} .na-card__here").inner_text() == "社會穩定"
    assert page.locator(f"{CARD} .na-card__here").get_attribute("lang") == "zh-Hant"
    assert page.locator(f"{CARD} .na-hw").inner_text() == "維護社會穩定"


@pytest.mark.parametrize(("path", "size"), [(ARTICLE, "wide"), (TRADITIONAL, "small")])
def test_a_page_with_an_open_card_is_accessible(open_page, path, size):
    page = open_page(path, size=size)
    term = page.locator(".na-body .na-term").nth(3)
    term.scroll_into_view_if_needed()
    term.hover()
    page.wait_for_selector(CARD, state="visible")

    assert violations(page) == {}


def test_the_pages_list_of_terms_is_brief_until_definitions_are_asked_for_and_has_a_way_past_it(open_page):
    page = open_page(ARTICLE)
    more = page.locator("#terms .na-terms__more")
    more.wait_for()
    page.locator("#terms a.na-skip").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate(
        "document.activeElement.matches('.na-foot *') && !document.activeElement.closest('#terms')"
    )
    assert not page.locator("#terms dd").first.is_visible()
    more.click()
    assert page.locator("#terms dd").first.is_visible()
    assert spoken(page, "#terms .na-terms__more")[:2] == ("button", "释义 Definitions")


def test_on_paper_the_terms_follow_as_a_list_and_the_switch_is_gone(open_page):
    page = open_page(ARTICLE)
    page.emulate_media(media="print")

    assert page.locator("#terms dd").first.is_visible()
    assert not page.locator(".na-marks").is_visible()


@pytest.mark.parametrize("typed", ["枫桥", "楓橋", "fengqiao", "fēngqiáo", "fqjy", "experience"])
def test_the_index_is_narrowed_while_one_types(open_page, typed):
    page = open_page("glossary/")
    page.locator(".na-find input").fill(typed)

    shown = page.locator(".na-index .na-hw:visible").all_inner_texts()

    assert "枫桥经验" in shown
    assert len(shown) < 5
    page.locator(".na-find [role=status]", has_text=f"中的{len(shown)}条").wait_for()


def test_an_entry_of_the_index_is_a_line_until_definitions_are_asked_for_or_it_is_sought(open_page):
    page = open_page("glossary/")
    definition = page.locator("[data-find] dd").first
    button = page.locator(".na-find button")
    folded = page.evaluate("document.documentElement.scrollHeight")

    assert not definition.is_visible()
    button.click()
    assert definition.is_visible()
    assert button.get_attribute("aria-expanded") == "true"
    assert page.evaluate("document.documentElement.scrollHeight") > 2 * folded
    button.click()
    page.locator(".na-find input").fill("枫桥经验")
    assert page.locator("[data-find]:not([hidden]) dd").first.is_visible()
    page.locator(".na-find input").fill("")
    assert not definition.is_visible()


def test_the_filter_works_by_the_keyboard_and_without_the_network(open_page):
    page = open_page("glossary/")
    all_of_them = page.locator(".na-index .na-hw:visible").count()
    page.context.set_offline(True)
    page.locator(".na-find input").focus()
    page.keyboard.type("fqjy")
    assert page.locator(".na-index .na-hw:visible").count() == 1
    page.keyboard.press("Escape")
    assert page.locator(".na-index .na-hw:visible").count() == all_of_them
    page.context.set_offline(False)
    page.keyboard.type("fqjy")
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary/feng-qiao-jing-yan/")


@pytest.mark.parametrize("order", ["", "by-category/", "by-english/", "by-year/", "by-formula/"])
def test_every_index_is_accessible_on_a_phone_and_leads_to_the_others(open_page, order):
    page = open_page(f"glossary/{order}", size="small")

    assert page.locator("nav.na-jump").first.locator("a").count() == 4
    assert page.locator(".na-index .na-hw").count() > 5
    assert overflow(page) <= 0
    assert violations(page) == {}
    assert page.said == []


def test_the_index_reads_without_a_script(open_page):
    page = open_page("glossary/", java_script_enabled=False)

    assert page.locator(".na-find").count() == 0
    assert page.locator(".na-index .na-hw:visible").count() > 50


def test_a_term_leads_to_the_concordance_and_the_search_for_it(open_page):
    page = open_page("glossary/feng-qiao-jing-yan/")
    ways = page.locator(".na-ways-on a")

    assert [link.get_attribute("href").split("#")[0] for link in ways.all()] == [
        "../../concordance/",
        "../../search/",
    ]
    ways.nth(1).click()
    page.locator("#na-search mark").first.wait_for()
    assert page.locator("#na-search mark").first.inner_text() == "枫桥经验"
