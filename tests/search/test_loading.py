"""What a search loads in a browser, and when: nothing before it is asked for, little for a first answer, failures told."""

from urllib.parse import urlsplit

import pytest

from newsarchive.render.pages.search import MODULES
from windows import painted

pytestmark = pytest.mark.browser


def asked(page):
    """Files that were asked for, by name; shards by their folder."""
    paths = [urlsplit(url).path.strip("/") for url in page.requested]
    return [path.split("/")[1].split("-")[0] if ".bin" in path else path for path in paths]


def of_search(page):
    """Modules and files of the index."""
    return [path for path in asked(page) if path.endswith(".mjs") or ("assets" not in path and path)]


def test_nothing_is_loaded_before_a_reader_turns_to_search(open_search):
    page = open_search("")
    painted(page)

    assert sorted(of_search(page)) == ["assets/common/ground.mjs", "assets/search/main.mjs"]


def test_search_is_loaded_when_the_pointer_reaches_the_field(open_search):
    page = open_search("")
    page.locator("header form").hover()
    page.wait_for_function(
        "() => performance.getEntriesByName(new URL('search/manifest.json', location.href)).length"
    )

    assert sorted(of_search(page)) == sorted(
        [*(f"assets/{name}.mjs" for name in MODULES), "search/manifest.json"]
    )


def test_a_first_answer_takes_three_waves(open_search):
    """The page with the modules and the manifest, the pairs of characters, a text; all else comes after it."""
    page = open_search("")
    page.locator("header input").fill("枫桥")
    page.locator(".na-search-panel mark").first.wait_for()
    page.locator("link[rel=prefetch][href$='/search/']").wait_for(state="attached")

    loaded = of_search(page)
    first = loaded[: loaded.index("text") + 1]
    assert set(first[:2]) == {"assets/search/main.mjs", "assets/common/ground.mjs"}
    assert set(first[2:5]) == {"assets/search/core.mjs", "assets/search/face.mjs", "search/manifest.json"}
    assert first[5:] == ["grams", "text"]


def test_the_search_page_asks_for_each_file_once(open_search):
    """What its head asks for early is what its modules ask for then."""
    page = open_search("search/#q=枫桥")
    page.locator(".na-search-cite").wait_for()

    assert sorted(set(asked(page))) == sorted(asked(page))


def test_offline_is_said_and_can_be_tried_again(open_search):
    page = open_search(loud=True)
    page.route("**/grams-*/**", lambda route: route.abort())
    page.locator("#na-search-q").fill("公安")
    page.locator(".na-failure").wait_for()
    page.unroute("**/grams-*/**")

    page.locator(".na-failure button").click()

    page.locator(".na-search-result").first.wait_for()


@pytest.mark.parametrize("lost", ["core", "face"])
def test_a_search_page_whose_modules_fail_to_load_says_so_and_tries_again(open_search, lost):
    page = open_search(loud=True, lost=f"**/{lost}.mjs")
    page.locator("#na-search .na-failure", has_text="you may be offline").wait_for()
    page.locator("#na-search-q").fill("公安")
    page.locator("#na-search-q").press("Enter")  # waits, and does not leave the page

    page.context.unroute(f"**/{lost}.mjs")
    page.locator(".na-failure button").click()

    page.locator(".na-search-result").first.wait_for()
    assert page.locator(".na-failure").count() == 0


@pytest.mark.parametrize("way", ["button", "letter"])
def test_a_header_whose_modules_fail_to_load_says_so_and_tries_again(open_search, way):
    page = open_search("", loud=True, lost="**/face.mjs")
    field = page.locator("header input")
    field.focus()
    painted(page)
    assert page.locator(".na-failure").count() == 0  # who has typed nothing misses nothing
    field.fill("枫")
    page.locator(".na-search-panel .na-failure", has_text="you may be offline").wait_for()

    page.context.unroute("**/face.mjs")
    if way == "button":
        page.locator(".na-failure button").click()
    else:
        field.fill("枫桥")

    page.locator(".na-search-panel mark").first.wait_for()
    assert page.locator(".na-search-panel").count() == 1


def test_a_module_that_the_browser_keeps_failing_is_had_by_loading_the_page_again(open_search):
    """As browsers may that keep failed imports; the host answers, and the second try loads the page."""
    page = open_search("search/#q=公安", loud=True, lost="**/face.mjs")
    page.locator(".na-failure").wait_for()

    with page.expect_navigation():
        page.locator(".na-failure button").click()

    page.locator(".na-failure").wait_for()


def test_a_text_that_fails_to_load_is_reported_after_the_results_that_did(open_search):
    page = open_search(loud=True)
    texts = []
    page.route(
        "**/text-*/**",
        lambda route: (texts.append(route), route.continue_() if len(texts) == 1 else route.abort()),
    )
    page.locator("#na-search-q").fill("公安")
    page.locator(".na-failure").wait_for()

    page.unroute("**/text-*/**")
    page.locator(".na-failure button").click()
    page.locator(".na-search-result:nth-child(20)").wait_for()
    assert page.locator(".na-failure").count() == 0


def test_an_index_that_is_too_new_asks_to_load_the_page_again(open_search):
    new = "const plain = fetch; window.fetch = async (url, options) => String(url).endsWith('manifest.json') ? Response.json({ format: 99 }) : plain(url, options);"
    page = open_search("search/#q=公安", script=new, loud=True)
    page.locator(".na-failure").wait_for()

    assert "The site has been updated" in page.locator(".na-failure").inner_text()


def test_without_a_script_the_indexes_are_offered(open_search):
    page = open_search(java_script_enabled=False)

    assert page.locator(".na-search-bar").is_hidden()
    assert page.locator("noscript, .na-ways").first.is_visible()
