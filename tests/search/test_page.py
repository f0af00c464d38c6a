"""Search in a real browser: the page, the header's form, input methods, failures."""

import functools
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from newsarchive.render.pages import search
from search.corpora import document, term

pytestmark = pytest.mark.browser

ASSETS = Path(__file__).parents[2] / "docs" / "assets"
AXE = ASSETS.parents[1] / "node_modules" / "axe-core" / "axe.min.js"
FORM = '<form class="na-search-form" role="search" action="{up}search/"><input type="search" aria-label="检索 Search"></form>'
PAGE = (
    '<!doctype html><html lang="zh-Hans" data-labels="both"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>检索</title>'
    '<link rel="stylesheet" href="{up}assets/search/search.css">'
    '<script type="module" src="{up}assets/search/main.mjs"></script></head>'
    "<body><header>" + FORM + "</header><main>{body}</main></body></html>"
)


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".mjs": "text/javascript"}  # noqa: RUF012 - as the base class has it

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def base(written, tmp_path_factory):
    folder = tmp_path_factory.mktemp("page")
    documents = [
        document(
            0,
            ("title", "枫桥经验六十年"),
            ("paragraph", "枫桥经验在长沙，<b>派出所</b>。"),
            date_inferred=True,
        ),
        *(
            document(
                n,
                ("title", f"第{n}篇"),
                ("paragraph", ("公安机关" + "甲" * 90) * 5),
                date=f"{2019 + n % 3}-01-{n:02}",
                publication=("长沙晚报", "New York Times")[n % 2],
                places=("长沙", "岳阳")[: n % 3],
            )
            for n in range(1, 26)
        ),
    ]
    written(documents, folder, terms=[term("枫桥经验")])
    (folder / "search" / "index.html").write_text(PAGE.format(up="../", body=search.body()), "utf-8")
    (folder / "index.html").write_text(PAGE.format(up="", body="<h1>首页 Home</h1>"), "utf-8")
    for number in (0, 3):
        (folder / "articles" / f"d{number}").mkdir(parents=True)
        text = PAGE.format(up="../../", body='<h1>篇 Article</h1><article class="na-article"></article>')
        (folder / "articles" / f"d{number}" / "index.html").write_text(text, "utf-8")
    (folder / "assets").symlink_to(ASSETS)
    (folder / "favicon.ico").touch()
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Handler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture
def page(chromium):
    """A page on which no error may be logged."""
    context = chromium.new_context()
    page = context.new_page()
    page.set_default_timeout(20_000)
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


def requests_of(page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    return asked


def test_an_address_with_a_query_shows_its_answer(page, base):
    page.goto(f"{base}search/#q=楓橋經驗")
    page.locator(".na-search-passages mark").first.wait_for()

    assert page.locator(".na-search-title mark").all_inner_texts() == ["枫桥经验"]
    assert page.locator(".na-search-passages a").first.get_attribute("href").endswith("articles/d0/#c9-13")
    assert "[2021-05-01]" in page.locator(".na-search-result .na-search-facts").first.inner_text()
    assert "<b>派出所</b>" in page.locator(".na-search-passages").inner_text()
    assert "1 篇，2 处" in page.locator(".na-search-status").first.inner_text()


def test_typing_answers_and_going_back_returns(page, base):
    page.goto(f"{base}search/")
    page.locator("#na-search-q").press_sequentially("公安")
    page.locator(".na-search-result").first.wait_for()
    assert page.url.endswith("#q=%E5%85%AC%E5%AE%89")

    page.locator(".na-search-pages a").click()
    page.locator(".na-search-results[start='21']").wait_for()
    assert page.locator(".na-search-results > .na-search-result").count() == 5

    page.go_back()
    page.locator(".na-search-results[start='1']").wait_for()


def test_order_and_more_passages(page, base):
    page.goto(f"{base}search/#q=公安&order=oldest")
    page.locator(".na-search-result").first.wait_for()
    assert page.locator("input[value=oldest]").is_checked()
    assert page.locator(".na-search-title a").first.inner_text() == "第3篇"

    page.locator(".na-search-more").first.click()

    assert page.locator(".na-search-passages").first.locator("li").count() == 5


def test_arrow_keys_move_through_results(page, base):
    page.goto(f"{base}search/#q=公安")
    page.locator(".na-search-cite").wait_for()
    page.keyboard.press("/")
    assert (
        page.evaluate("document.activeElement.id") == "na-search-q"
        or page.evaluate("document.activeElement.type") == "search"
    )
    page.locator("#na-search-q").focus()

    for key in ("ArrowDown", "ArrowDown", "ArrowUp"):
        page.keyboard.press(key)

    first = page.locator(".na-search-title a").first.get_attribute("href")
    assert page.evaluate("document.activeElement.href") == first


def test_nothing_is_asked_while_an_input_method_composes(page, base):
    page.goto(f"{base}search/")
    box = page.locator("#na-search-q[role=combobox]")  # the form is there before its script
    box.wait_for()
    box.dispatch_event("compositionstart")
    box.evaluate("box => { box.value = 'gong'; box.dispatchEvent(new InputEvent('input')); }")
    page.wait_for_timeout(400)
    assert "q=" not in page.url

    box.evaluate("box => { box.value = '公安'; box.dispatchEvent(new Event('compositionend')); }")

    page.locator(".na-search-result").first.wait_for()


def test_without_a_match_other_ways_are_offered_and_labelled(page, base):
    page.goto(f"{base}search/#q=fengqiao jingyan")
    page.locator(".na-search-foot section").wait_for()

    assert page.locator("#na-search > .na-search-results > li").count() == 0
    assert "Did you mean this term?" in page.locator(".na-search-foot h2").inner_text()


def test_offline_is_said_and_can_be_tried_again(page, base):
    page.route("**/grams-*/**", lambda route: route.abort())
    page.goto(f"{base}search/#q=公安")
    page.locator(".na-search-failure").wait_for()

    page.unroute("**/grams-*/**")
    page.locator(".na-search-failure button").click()

    page.locator(".na-search-result").first.wait_for()


def test_nothing_is_loaded_before_a_reader_turns_to_search(page, base):
    asked = requests_of(page)
    page.goto(base)
    page.wait_for_timeout(300)

    assert [url for url in asked if "/search/" in url and "assets" not in url] == []
    assert [url.rsplit("/", 1)[1] for url in asked if url.endswith(".mjs")] == ["main.mjs"]


def test_the_header_answers_while_typing_and_keeps_queries_from_the_host(page, base):
    asked = requests_of(page)
    page.goto(base)
    page.keyboard.press("/")
    page.keyboard.type("枫桥")
    page.locator(".na-search-panel .na-search-result").wait_for()

    page.keyboard.press("Escape")
    assert page.locator(".na-search-panel").is_hidden()
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/#q=*")
    page.locator("#na-search .na-search-result").wait_for()

    assert not any("?" in url or "%E6%9E%AB" in url.split("#")[0] for url in asked)


def test_the_header_suggests_by_keyboard(page, base):
    page.goto(base)
    page.keyboard.press("/")
    page.keyboard.type("feng")
    box = page.locator("header [role=combobox]")
    page.locator("header [role=option]").first.wait_for()
    assert box.get_attribute("aria-expanded") == "true"
    assert page.evaluate("document.activeElement.getAttribute('aria-controls')") == page.locator(
        "header [role=listbox]"
    ).get_attribute("id")

    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.locator("header .na-search-panel mark").first.wait_for()
    assert box.input_value() == "枫桥经验"
    assert page.url == base
    page.keyboard.press("Escape")
    assert page.locator(".na-search-panel").is_hidden()


def shown_counts(page):
    """Counts of the facets as shown, all values unfolded."""
    page.locator(".na-search-facets").wait_for()
    page.locator(".na-search-facets").evaluate("details => { details.open = true; }")
    items = page.locator(".na-search-facets li").all_inner_texts()
    return {text.rsplit(" ", 1)[0]: int(text.rsplit(" ", 1)[1]) for text in items}


def test_counts_are_those_of_the_articles_found_and_filter_them(page, base):
    page.goto(f"{base}search/#q=公安")
    numbers = range(1, 26)
    expected = {
        **{str(year): sum(2019 + n % 3 == year for n in numbers) for year in (2019, 2020, 2021)},
        "长沙晚报": sum(n % 2 == 0 for n in numbers), "New York Times": sum(n % 2 for n in numbers),
        "长沙": sum(n % 3 > 0 for n in numbers), "岳阳": sum(n % 3 == 2 for n in numbers),
    }  # fmt: skip
    assert shown_counts(page) == expected

    page.get_by_role("link", name="New York Times", exact=True).click()
    page.locator(".na-search-chips a").wait_for()
    assert "13 篇，65 处" in page.locator(".na-search-status").inner_text()
    assert shown_counts(page)["2020"] == sum(n % 2 and n % 3 == 1 for n in numbers)

    page.get_by_role("link", name="2020", exact=True).click()
    page.locator(".na-search-chips li:nth-child(2)").wait_for()
    page.locator(".na-search-chips a").first.click()
    page.wait_for_function("() => document.querySelectorAll('.na-search-chips li').length === 1")
    page.go_back()
    page.wait_for_function("() => document.querySelectorAll('.na-search-chips li').length === 2")


def test_suggestions_by_keyboard(page, base):
    page.goto(f"{base}search/")
    box = page.locator("#na-search-q")
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


def test_suggestions_by_touch(chromium, base):
    context = chromium.new_context(has_touch=True, is_mobile=True, viewport={"width": 360, "height": 700})
    page = context.new_page()
    page.goto(f"{base}search/")
    page.locator("#na-search-q").tap()
    page.keyboard.type("公")
    option = page.locator("[role=option]").first
    option.wait_for()
    word = option.locator("span").first.inner_text()
    assert option.bounding_box()["height"] > 44

    option.tap()

    page.locator(".na-search-result").first.wait_for()
    assert page.locator("#na-search-q").input_value() == word
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


def test_a_burst_of_typing_never_ends_in_an_older_answer(page, base):
    """The first answer's files come last."""
    first = []
    page.route("**/text-*/**", lambda route: first.append(route) if not first else route.continue_())
    page.goto(f"{base}search/")
    box = page.locator("#na-search-q")
    box.fill("公安")
    page.wait_for_timeout(300)
    box.fill("枫桥")
    page.locator(".na-search-title mark").first.wait_for()
    first[0].continue_()
    page.wait_for_timeout(300)

    assert page.locator(".na-search-title mark").all_inner_texts() == ["枫桥"]


def test_the_exact_script_is_a_part_of_the_address(page, base):
    page.goto(f"{base}search/#q=楓橋")
    page.locator(".na-search-result").wait_for()
    page.locator("input[name=na-search-script]").check()
    page.wait_for_function("() => !document.querySelector('.na-search-result')")
    assert page.url.endswith("&script=source")

    page.reload()
    page.locator(".na-search-status span").first.wait_for()
    assert page.locator("input[name=na-search-script]").is_checked()
    page.go_back()
    page.locator(".na-search-result").wait_for()


def test_hits_of_an_article_are_one_key_apart(page, base):
    page.goto(f"{base}search/#q=公安 第3篇")
    page.locator(".na-search-cite").wait_for()
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


def test_a_search_is_cited_with_the_version_and_the_address(page, base):
    page.goto(f"{base}search/#q=枫桥经验")
    page.locator(".na-search-cite summary").click()

    text = page.locator(".na-search-cite p").inner_text()
    assert "枫桥经验" in text
    assert "版本 test" in text
    assert page.url in text


def test_an_index_that_is_too_new_asks_to_load_the_page_again(page, base):
    page.route("**/manifest.json", lambda route: route.fulfill(json={"format": 99}))
    page.goto(f"{base}search/#q=公安")

    page.locator(".na-search-failure").wait_for()
    assert "The site has been updated" in page.locator(".na-search-failure").inner_text()


def test_a_slip_is_offered_as_a_link(page, base):
    page.goto(f"{base}search/#q=枫乔经验")
    page.locator(".na-search-slips a").click()

    page.locator(".na-search-result").first.wait_for()
    assert page.locator("#na-search-q").input_value() == "枫桥经验"


def test_without_a_script_the_indexes_are_offered(chromium, base):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base}search/")

    assert page.locator(".na-search-bar").is_hidden()
    assert page.locator("noscript, .na-ways").first.is_visible()
    context.close()


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not installed: run `npm ci`")
@pytest.mark.parametrize(
    "address",
    [
        "search/",
        "search/#q=枫桥经验",
        "search/#q=公安 年:2020",
        "search/#q=fengqiao jingyan",
        "search/#q=枫乔经验",
    ],
)
def test_the_page_is_accessible(page, base, address):
    page.goto(base + address)
    page.locator(".na-search-status span, .na-search-result").first.wait_for()
    page.wait_for_timeout(300)
    page.add_script_tag(path=str(AXE))

    found = page.evaluate("axe.run(document, {rules: {region: {enabled: false}}})")

    assert [(item["id"], [node["html"] for node in item["nodes"]]) for item in found["violations"]] == []
