"""The form for contributors in real Chromium: it checks, looks up, shows, keeps, and sends nothing."""

from urllib.parse import parse_qs, urlsplit

import pytest

from windows import overflow, violations

pytestmark = pytest.mark.browser

FIELDS = {
    "headword": "平安园区",
    "slug": "ping-an-yuan-qu",
    "english.0.text": "safe industrial park",
    "short.zh": "企业园区的治安工作名称。",
    "short.en": "Name for policing in industrial parks.",
    "definition.zh": "报道中的提法。",
    "definition.en": "A phrase of the reports.",
}


@pytest.fixture
def form(open_page):
    """The form on a phone's screen."""
    page = open_page("contribute/", size="phone")
    page.locator("[name=headword]").wait_for()
    return page


def fill(page, without=(), **changes):
    for name, value in {**FIELDS, **changes}.items():
        if name in without:
            continue
        page.locator(f"[name='{name}']").fill(value)
    page.locator("[name=category]").select_option("slogan")


def said_of(page, name):
    place = page.locator(f"[data-field='{name}'] .na-said-of")
    place.filter(has_text=";").wait_for()
    return place.inner_text()


def test_a_sound_entry_ends_on_the_hosts_page_filled_in(form):
    fill(form)
    link = form.locator("a.na-button--main")
    link.wait_for()
    query = parse_qs(urlsplit(link.get_attribute("href")).query)

    assert query["filename"] == ["corpus/glossary/ping-an-yuan-qu.md"]
    assert query["value"] == [form.locator(".na-file").input_value()]
    assert "headword: 平安园区" in query["value"][0]
    assert "平安园区" in form.locator(".na-preview").inner_text()
    assert "Name for policing in industrial parks." in form.locator(".na-preview__card").inner_text()


def test_the_end_of_the_form_names_and_links_the_fields_with_problems(form):
    fill(form, without=["slug"])
    form.locator(".na-ending [role=status]", has_text="1 thing left to mend").wait_for()
    left = form.locator(".na-ending .na-acts").first.get_by_role("button")

    assert left.all_inner_texts() == ["文件名：不带声调的拼音 File name: its pinyin without tones"]
    assert form.locator("[data-field=slug] .na-said-of").inner_text() == ""
    left.click()

    assert "is no name for a file of the glossary" in said_of(form, "slug")
    assert form.evaluate("document.activeElement.name") == "slug"


def test_a_traditional_headword_is_reported_while_typing_with_the_message_of_the_command(form):
    form.locator("[name=headword]").press_sequentially("平安園區")

    assert said_of(form, "headword") == (
        "“平安園區”是繁体；词目应为简体，繁体由程序生成；请写“平安园区” "
        "“平安園區” is in traditional script; headwords in simplified script; the traditional form is computed; "
        "write “平安园区”"
    )
    assert form.locator("[name=headword]").get_attribute("aria-invalid") == "true"
    assert form.locator("[data-field=category] .na-said-of").inner_text() == ""  # nobody has been there yet


def test_a_quote_is_looked_up_in_either_script_and_its_article_chosen(form):
    fill(form)
    form.locator("fieldset", has_text="Quotations").get_by_role("button", name="添加").click()
    form.locator("[name='evidence.0.quote']").fill("圍繞“平安園區、法治高新”主題")
    form.wait_for_function("() => document.querySelector(\"[name='evidence.0.article']\").value")
    form.locator("a.na-button--main").wait_for()

    assert form.locator("[name='evidence.0.article']").input_value() == "gaoxin-xingfu-mima"
    assert form.locator(".na-found a").get_attribute("href").startswith("../articles/gaoxin-xingfu-mima/#c")
    form.locator("[name='evidence.0.quote']").fill("圍繞平安園區主題")
    assert "does not stand in gaoxin-xingfu-mima" in said_of(form, "evidence.0.quote")


def test_the_draft_outlives_the_page_until_it_is_cleared(form):
    fill(form)
    form.reload()
    form.locator("[name=headword]").wait_for()
    assert form.locator("[name=headword]").input_value() == "平安园区"

    form.get_by_role("button", name="清除草稿").click()

    assert form.locator("[name=headword]").input_value() == ""
    assert form.evaluate("localStorage.getItem('na-contribution')") is None


def test_a_removed_item_stays_removed(form):
    quotations = form.locator("fieldset", has_text="Quotations")
    for text in ("甲句", "乙句"):
        quotations.get_by_role("button", name="添加").click()
        quotations.locator("textarea").last.fill(text)
    quotations.get_by_role("button", name="删去").first.click()
    form.reload()
    form.locator("[name=headword]").wait_for()

    assert [area.input_value() for area in quotations.locator("textarea").all()] == ["乙句"]
    quotations.get_by_role("button", name="添加").click()
    assert len({area.get_attribute("name") for area in quotations.locator("textarea").all()}) == 2


def test_what_could_not_be_checked_is_no_pass(open_page):
    """Without the files of search the form's own rules hold all the same, and the rest can be tried again."""
    page = open_page("contribute/", lost="**/search/manifest.json")
    page.locator("[name=headword]").wait_for()
    fill(page, **{"short.zh": "长" * 61})
    assert "the short definition has 61 characters" in said_of(page, "short.zh")

    page.locator("[name='short.zh']").fill("企业园区的治安工作名称。")
    ending = page.locator(".na-ending")
    ending.locator("[role=status]", has_text="not all was checked").wait_for()
    assert "forms that other entries have, quotations" in ending.inner_text()
    page.context.unroute("**/search/manifest.json")
    ending.get_by_role("button", name="重试").click()

    ending.locator("[role=status]", has_text="The checks pass").wait_for()


def test_a_quote_that_cannot_be_looked_up_is_not_reported_as_missing(open_page):
    page = open_page("contribute/", lost="**/search/manifest.json")
    page.locator("fieldset", has_text="Quotations").get_by_role("button", name="添加").click()
    page.locator("[name='evidence.0.quote']").fill("平安园区、法治高新")
    page.locator(".na-found .na-failure").wait_for()
    page.context.unroute("**/search/manifest.json")

    page.locator(".na-found .na-failure button").click()

    page.locator(".na-found", has_text="stands in 1 article").wait_for()


def test_without_its_rules_the_page_names_the_other_ways_and_tries_again(open_page):
    page = open_page("contribute/", lost="**/contribute/rules.json")
    page.locator("#na-contribute .na-failure").wait_for()
    links = page.locator("#na-contribute a")
    assert links.first.get_attribute("href").endswith("filename=corpus/glossary/new-entry.md")
    assert links.last.get_attribute("href").endswith("/issues")

    page.context.unroute("**/contribute/rules.json")
    page.locator("#na-contribute .na-failure button").click()

    page.locator("[name=headword]").wait_for()


def test_the_page_sends_nothing_and_is_accessible_with_its_problems_shown(form, address):
    methods = {"GET"}
    form.on("request", lambda request: methods.add(request.method))
    fill(form, slug="feng-qiao-jing-yan")
    assert "is there already" in said_of(form, "slug")

    assert violations(form) == {}
    assert overflow(form) <= 0
    assert methods == {"GET"}
    assert all(url.startswith(address) and "?" not in url for url in form.requested)
    assert form.said == []


def test_without_a_script_the_page_explains_the_way_by_the_file(open_page):
    page = open_page("contribute/", java_script_enabled=False)
    link = page.locator("noscript a[rel]")

    assert link.get_attribute("href").endswith("filename=corpus/glossary/new-entry.md")
    assert page.locator("noscript a").first.get_attribute("href") == "../about/corpus-format/"
