"""Copying addresses: of a paragraph, and of what is selected."""

import pytest

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


def test_the_button_beside_a_paragraph_s_number_copies_its_address(open_page, base):
    page = open_page(**CLIPBOARD)
    page.locator("p[data-block='3']").hover()
    page.locator(".na-copy").click()
    page.wait_for_selector(".na-said:has-text('已复制')")

    assert pasted(page) == base + "article.html#c47"


def test_the_keyboard_reaches_the_button_behind_the_number(open_page, base):
    page = open_page(**CLIPBOARD)
    page.locator("p[data-block='1'] > .na-n").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".na-said:has-text('已复制')")

    assert pasted(page) == base + "article.html#c16"


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
    copy_by(page, "连文字")

    assert pasted(page) == f"“说……好” {base}article.html#c48-56"


def test_a_selection_outside_the_article_offers_nothing(open_page):
    page = open_page()
    page.evaluate("() => getSelection().selectAllChildren(document.getElementById('label'))")
    page.wait_for_timeout(500)

    assert not page.locator(".na-quote-tool").is_visible()
