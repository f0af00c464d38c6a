"""Copying addresses: of a paragraph, and of what is selected."""

import pytest

from windows import SIZES

pytestmark = pytest.mark.browser

CLIPBOARD = {"permissions": ["clipboard-read", "clipboard-write"]}
SELECT = """([from, to]) => {
  const texts = [...document.querySelectorAll('[data-block]:not(h1)')].flatMap((block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  });
  const holding = (text) => texts.find((node) => node.data.includes(text));
  const range = document.createRange();
  range.setStart(holding(from), holding(from).data.indexOf(from));
  range.setEnd(holding(to), holding(to).data.indexOf(to) + to.length);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}"""


def pasted(page):
    return page.evaluate("() => navigator.clipboard.readText()")


def copy_by(page, name):
    page.get_by_role("button", name=name).click()
    page.wait_for_selector(".na-said:has-text('已复制')")


def test_the_button_beside_a_paragraph_s_number_offers_its_passage(open_page, base):
    page = open_page(**CLIPBOARD)
    page.locator("p[data-block='3']").hover()
    page.locator(".na-copy").click()
    copy_by(page, "复制引文地址")

    assert pasted(page) == base + "article.html#c47-57"


def test_the_keyboard_reaches_the_button_the_tool_behind_it_and_comes_back(open_page, base):
    page = open_page(**CLIPBOARD)
    page.locator("p[data-block='1'] > .na-n").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    for _ in range(4):
        page.keyboard.press("Tab")
        if "复制引文地址" in page.evaluate("document.activeElement.textContent"):
            break
    page.keyboard.press("Enter")
    page.wait_for_selector(".na-said:has-text('已复制')")

    assert pasted(page) == base + "article.html#c16-46"
    page.keyboard.press("Escape")
    assert not page.locator(".na-quote-tool").is_visible()
    assert page.evaluate("document.activeElement.className") == "na-copy na-ui"


def test_escape_closes_the_tool_wherever_the_focus_is_and_the_button_says_so(open_page):
    page = open_page()
    page.locator("p[data-block='3']").hover()
    page.locator(".na-copy").click()
    assert page.locator(".na-copy").get_attribute("aria-expanded") == "true"

    page.keyboard.press("Escape")

    assert not page.locator(".na-quote-tool").is_visible()
    assert page.locator(".na-copy").get_attribute("aria-expanded") == "false"
    assert page.evaluate("document.activeElement.className") == "na-copy na-ui"


URL = "https://example.org/articles/village/"


@pytest.mark.parametrize("size", ["wide", "small"])
def test_the_tool_names_the_paragraph_shows_what_it_copies_and_leaves_the_paragraph_free(open_page, size):
    page = open_page(viewport=dict(zip(("width", "height"), SIZES[size], strict=True)))
    page.locator("p[data-block='3']").evaluate("block => block.scrollIntoView({ block: 'start' })")
    page.locator("p[data-block='3']").hover()
    page.locator(".na-copy").click()
    tool = page.locator(".na-quote-tool")

    assert "引用第2段" in tool.inner_text()
    assert "Cite paragraph 2" in tool.inner_text()
    assert f"{URL}#c47-57" in tool.locator(".na-quote-tool__text").inner_text()
    assert tool.bounding_box()["y"] >= sum(
        page.locator("p[data-block='3']").bounding_box()[key] for key in ("y", "height")
    )


def test_an_error_is_reported_with_the_address_of_the_paragraph(open_page):
    page = open_page()
    page.locator("p[data-block='3']").hover()
    page.locator(".na-copy").click()

    assert page.locator(".na-quote-tool__report").get_attribute("href") == (
        "mailto:mail@example.org?subject=x&body=https%3A%2F%2Fexample.org%2Farticles%2Fvillage%2F%23c47-57"
    )


REFUSED = (
    "navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))"
)


@pytest.mark.parametrize("labels", ["zh", "en"])
def test_where_the_clipboard_is_refused_the_text_stays_in_a_field(open_page, base, labels):
    page = open_page(script=f"localStorage.setItem('na-labels', '{labels}'); {REFUSED}")
    page.clock.install()
    page.locator("p[data-block='3']").hover()
    page.locator(".na-copy").click()
    page.get_by_role("button", name={"zh": "复制引文地址", "en": "Copy link"}[labels]).click()
    box = page.locator(".na-by-hand")
    box.wait_for()
    page.clock.run_for(60_000)

    field = box.locator("textarea")
    assert field.input_value() == base + "article.html#c47-57"
    assert field.evaluate("field => field === document.activeElement && field.selectionEnd") == len(
        base + "article.html#c47-57"
    )
    assert {"zh": "手动复制", "en": "by hand"}[labels] in box.locator("label").inner_text()
    page.keyboard.press("Escape")
    assert box.count() == 0
    assert page.evaluate("document.activeElement.localName") == "button"


@pytest.mark.parametrize(
    ("choice", "text", "zh", "en"),
    [
        ("hans", "他说……好。", "据整理后的阅读文本", "as read in the archive’s edited text"),
        (
            "hant",
            "他說……好。",
            "据整理后的阅读文本，转为繁体",
            "as read in the archive’s edited text, in traditional script",
        ),
        ("print", "他说......好。", "据原文字形", "as printed in the source"),
    ],
)
def test_a_passage_is_cited_in_both_styles_as_it_is_read_and_named_so(open_page, choice, text, zh, en):
    page = open_page(**CLIPBOARD)
    page.locator(f"[data-script-choice={choice}]").click()
    page.locator("p[data-block='3']").hover()
    page.locator(".na-copy").click()
    copy_by(page, "GB/T 7714—2025")
    assert pasted(page) == (
        f"“{text}”（{zh}）甲. 雪亮工程进村记[N/OL]. 某某日报，[2021]. {URL}#c47-57. 档案，版本 1.0."
    )
    copy_by(page, "Chicago")
    page.wait_for_selector(".na-said:has-text('Chicago')")
    assert pasted(page) == (
        f"“{text}” ({en}). 甲. “雪亮工程进村记.” 某某日报, [2021?]. Archive, version 1.0. {URL}#c47-57."
    )


def test_the_tool_says_what_it_cites_to_screen_readers(open_page):
    page = open_page()
    page.evaluate(SELECT, ["说", "好"])
    page.wait_for_selector(".na-quote-tool", state="visible")

    said = page.locator(".na-quote-tool [role=status]").inner_text()
    assert "据整理后的阅读文本" in said
    assert "as read in the archive’s edited text" in said


def test_from_a_selection_the_tab_key_leads_to_the_tool(open_page):
    page = open_page()
    page.locator("p[data-block='3']").dblclick(position={"x": 60, "y": 18})
    page.wait_for_selector(".na-quote-tool", state="visible")
    for _ in range(3):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('.na-quote-tool') !== null"):
            break

    assert "复制引文地址" in page.evaluate("document.activeElement.textContent")


@pytest.mark.parametrize(
    ("start", "end", "fragment"),
    [
        ("祥村", "雪亮", "#c17-22"),
        ("亮工", "亮工", "#c21-23"),
        ("𠮷", "𠮷", "#c16"),
        ("下降", "图为", "#c26-46"),
        ("说", "好", "#c48-56"),
        ("……", "……", "#c49-55"),
    ],
)
def test_a_selection_copies_the_exact_address_of_its_passage(open_page, base, start, end, fragment):
    page = open_page(**CLIPBOARD)
    page.evaluate(SELECT, [start, end])
    page.wait_for_selector(".na-quote-tool", state="visible")
    copy_by(page, "复制引文地址")

    assert pasted(page) == base + "article.html" + fragment


def test_a_selection_copies_with_its_text_but_without_our_marks(open_page, base):
    page = open_page(**CLIPBOARD)
    page.evaluate(SELECT, ["说", "好"])
    page.wait_for_selector(".na-quote-tool", state="visible")
    copy_by(page, "复制引文和地址")

    assert pasted(page) == f"“说……好” {base}article.html#c48-56"


def test_a_selection_outside_the_article_offers_nothing(open_page):
    page = open_page()
    page.clock.install()
    page.evaluate("() => getSelection().selectAllChildren(document.getElementById('label'))")
    page.clock.run_for(2000)

    assert not page.locator(".na-quote-tool").is_visible()
