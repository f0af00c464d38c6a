"""What is quoted from a selection: the text of the source alone, block by block, with the address of just that."""

import pytest

from windows import overflow

pytestmark = pytest.mark.browser

FROM_TO = """([from, to]) => {
  const [start, end] = [document.querySelector(from), document.querySelector(to)];
  getSelection().setBaseAndExtent(start, 0, end, end.childNodes.length);
}"""


def quoted(page, start, end):
    """The text and the address that the tool offers for all from one element to the end of another."""
    page.evaluate(FROM_TO, [start, end])
    page.locator(".na-quote-tool").wait_for()
    shown = page.locator(".na-quote-tool__text").inner_text()
    text, _, rest = shown.removeprefix("“").partition("” (")
    return text, rest.split("measures/")[1].removesuffix(".")


@pytest.mark.parametrize(
    ("start", "end", "text", "address"),
    [
        ("h1", "h1", "十条措施", "#c15-19"),
        ("h1", "h2", "十条措施\n措施如下", "#c15-24"),
        ("h2", "li:last-child", "措施如下\n1. 补领证件。\n2. 上门服务。", "#c20-42"),
        ("li:last-child", "figcaption", "2. 上门服务。\n窗口图片。", "#c34-48"),
        ("figcaption", ".na-p", "窗口图片。\n他们欢迎。", "#c43-53"),
        (".na-p", ".na-foot", "他们欢迎。", "#c49-53"),
    ],
)
def test_a_selection_is_quoted_block_by_block_without_what_the_archive_says(
    open_page, start, end, text, address
):
    assert quoted(open_page("report.html"), start, end) == (text, address)


def test_facts_are_quoted_only_while_the_reader_sees_them(open_page):
    page = open_page("report.html")
    assert quoted(page, "h1", "h2") == ("十条措施\n措施如下", "#c15-24")

    page.keyboard.press("Escape")
    page.locator(".na-record > summary").click()
    assert quoted(page, "h1", "h2") == ("十条措施\n渡口日报 2021年3月1日\n措施如下", "#c0-24")


def test_a_selection_that_begins_before_the_article_is_quoted_from_its_first_line(open_page):
    page = open_page("report.html")

    assert quoted(page, "body", "h1") == ("十条措施", "#c15-19")


def test_a_correction_is_quoted_whole_because_its_address_is(open_page):
    page = open_page("report.html")
    page.evaluate("""() => {
      const [before, changed] = [document.querySelector('.na-p .na-at').nextSibling, document.querySelector('.na-sub').firstChild];
      getSelection().setBaseAndExtent(before, 1, changed, 1);
    }""")
    page.locator(".na-quote-tool").wait_for()

    assert "“们欢迎”" in page.locator(".na-quote-tool__text").inner_text()
    assert "#c50-52" in page.locator(".na-quote-tool__text").inner_text()


def test_the_tool_is_not_copied_with_a_selection_that_ends_behind_it(open_page):
    page = open_page("report.html")
    page.locator(".na-p").click(click_count=3, position={"x": 50, "y": 12})
    page.locator(".na-quote-tool").wait_for()

    assert page.evaluate("getSelection().toString().trim()") == "他们欢迎。"


def test_the_tool_stands_behind_the_paragraph_that_three_clicks_select(open_page):
    page = open_page("report.html")
    page.locator(".na-list > li:first-child").click(click_count=3, position={"x": 50, "y": 12})
    page.locator(".na-quote-tool").wait_for()

    assert "“1. 补领证件。”" in page.locator(".na-quote-tool__text").inner_text()
    assert page.evaluate("document.querySelector('.na-quote-tool').previousElementSibling.localName") == "ul"


@pytest.mark.parametrize("width", [1280, 390])
def test_each_item_of_a_list_has_its_number_beside_it_and_no_second_bullet(open_page, width):
    page = open_page("report.html", viewport={"width": width, "height": 900})
    items = page.locator(".na-list > li")
    tops = [(item.bounding_box()["y"], item.locator(".na-n").bounding_box()["y"]) for item in items.all()]

    assert all(abs(item - number) < 12 for item, number in tops)
    assert items.first.evaluate("item => getComputedStyle(item, '::marker').content") in {"normal", '""'}
    assert items.first.evaluate("item => getComputedStyle(item).listStyleType") == '""'


def test_the_pointer_reaches_the_button_of_a_paragraph_of_one_line(open_page):
    page = open_page("report.html", viewport={"width": 1280, "height": 900})
    page.clock.install(time=0)
    page.clock.pause_at(1000)
    page.locator(".na-list > li:first-child").hover()
    box = page.locator(".na-copy").bounding_box()
    page.locator(".na-list > li:last-child").hover()  # on the way
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] - 3)
    page.clock.run_for(1000)
    page.mouse.down()
    page.mouse.up()
    assert "“1. 补领证件。”" in page.locator(".na-quote-tool__text").inner_text()

    page.keyboard.press("Escape")
    page.locator(".na-list > li:last-child").hover()
    page.clock.run_for(1000)
    page.locator(".na-copy").click()
    assert "“2. 上门服务。”" in page.locator(".na-quote-tool__text").inner_text()


def test_the_tool_stays_in_a_window_that_is_turned(open_page):
    page = open_page("report.html", viewport={"width": 844, "height": 700})
    quoted(page, "h2", ".na-p")
    page.set_viewport_size({"width": 390, "height": 844})
    page.wait_for_function(
        "() => document.querySelector('.na-quote-tool').getBoundingClientRect().right <= innerWidth"
    )

    assert overflow(page) <= 0


@pytest.mark.parametrize(("choice", "language"), [("hans", "zh-Hans"), ("hant", "zh-Hant")])
def test_the_tool_shows_the_words_in_the_language_in_which_they_are_read(open_page, choice, language):
    page = open_page("report.html")
    page.locator(f"[data-script-choice={choice}]").click()
    quoted(page, "h2", "h2")

    assert page.locator(".na-quote-tool__text").get_attribute("lang") == language
