"""What the search page shows in a browser: results, counts, addresses, ways on."""

import pytest

from windows import painted, violations

pytestmark = pytest.mark.browser

DONE = "#na-search:not([aria-busy]) "
"""The page once an answer and all around it is shown."""


def shown(page):
    page.locator(f"{DONE}.na-search-status > *").first.wait_for()
    return page


def test_an_address_with_a_query_shows_its_answer(open_search):
    page = shown(open_search("search/#q=楓橋經驗"))

    assert page.locator(".na-search-title mark").all_inner_texts() == ["枫桥经验"]
    assert page.locator(".na-search-passages a").first.get_attribute("href").endswith("articles/d0/#c9-13")
    assert (
        "[2021-05-01] 推断 inferred" in page.locator(".na-search-result .na-search-facts").first.inner_text()
    )
    assert "<b>派出所</b>" in page.locator(".na-search-passages").inner_text()
    assert "1 篇，2 处" in page.locator(".na-search-status").first.inner_text()


def test_pages_of_results_follow_each_other_and_going_back_returns(open_search):
    page = open_search()
    page.locator("#na-search-q").fill("公安")
    page.locator(".na-search-pages a").click()
    page.locator(".na-search-results[start='21'] > :nth-child(5)").wait_for()
    shown(page)
    assert page.locator(".na-search-results > .na-search-result").count() == 5
    assert page.evaluate("location.hash") == "#q=%E5%85%AC%E5%AE%89&page=2"

    page.go_back()
    page.locator(".na-search-results[start='1'] > :nth-child(20)").wait_for()


def test_results_stand_in_their_order_and_each_as_soon_as_its_text_is_there(open_search):
    """The first text is asked for alone; of the others one that is late holds back only what comes after it."""
    asked = []

    def late(route):
        asked.append(route)
        if len(asked) != 3:
            route.continue_()

    page = open_search()
    page.route("**/text-*/**", late)
    page.evaluate("location.hash = '#q=公安'")
    page.locator(".na-search-result").first.wait_for()
    assert "25 篇" in page.locator(".na-search-status").inner_text()
    page.locator(".na-search-result:nth-child(2)").wait_for()
    painted(page)
    before = page.locator(".na-search-result").count()

    asked[2].continue_()
    page.locator(".na-search-result:nth-child(20)").wait_for()

    assert before < 20
    titles = page.locator(".na-search-title a").all_inner_texts()
    shown(page)
    page.reload()
    assert shown(page).locator(".na-search-title a").all_inner_texts() == titles


def test_the_order_is_a_part_of_the_address_and_more_passages_unfold(open_search):
    page = shown(open_search("search/#q=公安&order=oldest"))
    assert page.locator("input[value=oldest]").is_checked()
    assert page.locator(".na-search-title a").first.inner_text() == "第3篇"

    page.locator(".na-search-more").first.click()
    assert page.locator(".na-search-passages").first.locator("li").count() == 5


def test_the_exact_script_is_a_part_of_the_address(open_search):
    page = shown(open_search("search/#q=楓橋"))
    page.locator("input[name=na-search-script]").check()
    page.locator(".na-search-result").wait_for(state="detached")
    assert page.evaluate("location.hash").endswith("&script=source")

    page.reload()
    shown(page)
    assert page.locator("input[name=na-search-script]").is_checked()
    page.go_back()
    page.locator(".na-search-result").wait_for()


def counts(page):
    """Those beside the results, all values unfolded."""
    page.locator(".na-search-facets").evaluate("details => { details.open = true; }")
    items = page.locator(".na-search-facets li").all_inner_texts()
    return {text.rsplit(" ", 1)[0]: int(text.rsplit(" ", 1)[1]) for text in items}


def test_counts_are_those_of_the_articles_found_and_filter_them(open_search):
    page = shown(open_search("search/#q=公安"))
    numbers = range(1, 26)
    expected = {
        **{str(year): sum(2019 + n % 3 == year for n in numbers) for year in (2019, 2020, 2021)},
        "长沙晚报": sum(n % 2 == 0 for n in numbers), "New York Times": sum(n % 2 for n in numbers),
        "长沙": sum(n % 3 > 0 for n in numbers), "岳阳": sum(n % 3 == 2 for n in numbers),
    }  # fmt: skip
    assert counts(page) == expected

    page.get_by_role("link", name="New York Times", exact=True).click()
    page.locator(".na-search-chips a").wait_for()
    assert "13 篇，65 处" in page.locator(".na-search-status").inner_text()
    assert counts(page)["2020"] == sum(n % 2 and n % 3 == 1 for n in numbers)

    page.get_by_role("link", name="2020", exact=True).click()
    page.locator(".na-search-chips li:nth-child(2)").wait_for()
    page.locator(".na-search-chips a").first.click()
    page.locator(".na-search-chips:not(:has(li:nth-child(2)))").wait_for()
    page.go_back()
    page.locator(".na-search-chips li:nth-child(2)").wait_for()


def test_hits_of_an_article_are_one_key_apart(open_search):
    page = shown(open_search("search/#q=公安 第3篇"))
    page.locator(".na-search-passages a").first.click()
    page.locator(".na-hits").wait_for()
    first = page.evaluate("location.hash")

    page.keyboard.press("n")
    page.wait_for_function("hash => location.hash !== hash", arg=first)
    assert "共 6 处" in page.locator(".na-hits__place").inner_text()
    page.keyboard.press("p")
    page.wait_for_function("hash => location.hash === hash", arg=first)
    page.locator(".na-hits button").last.click()
    page.keyboard.press("n")
    assert page.evaluate("location.hash") == first
    assert page.locator(".na-hits").count() == 0


def test_a_search_is_cited_with_the_version_and_the_address(open_search):
    page = shown(open_search("search/#q=枫桥经验"))
    page.locator(".na-search-cite summary").click()

    text = page.locator(".na-search-cite p").inner_text()
    assert "枫桥经验" in text
    assert "版本 test" in text
    assert text.endswith(f"{page.url.split('#')[0]}#q=枫桥经验")


def test_without_a_match_other_ways_are_offered_and_labelled(open_search):
    page = shown(open_search("search/#q=fengqiao jingyan"))

    assert page.locator("#na-search > .na-search-results > li").count() == 0
    assert "Did you mean this term?" in page.locator(".na-search-foot section h2").inner_text()


def test_a_slip_is_offered_as_a_link(open_search):
    page = open_search("search/#q=枫乔经验")
    page.locator(".na-search-slips a").click()

    page.locator(".na-search-result").first.wait_for()
    assert page.locator("#na-search-q").input_value() == "枫桥经验"


@pytest.mark.parametrize(
    "query", ["", "#q=枫桥经验", "#q=公安 年:2020", "#q=fengqiao jingyan", "#q=枫乔经验"]
)
def test_the_page_is_accessible(open_search, query):
    page = shown(open_search(f"search/{query}"))

    assert violations(page, rules={"region": {"enabled": False}}) == {}
