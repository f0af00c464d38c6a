"""The table of figures in real Chromium: readable without scripts, filtered, sorted and downloaded with them."""

import csv
import json

import pytest

from windows import too_wide, violations_of_both

pytestmark = pytest.mark.browser

ROWS = ".na-claims tbody tr:not(.na-claims-of, .na-claims-said)"


@pytest.fixture(scope="module")
def data(site):
    return json.loads((site / "figures" / "figures.json").read_text(encoding="utf-8"))


@pytest.fixture
def open_figures(open_page):
    return lambda fragment="", **options: open_page(f"figures/{fragment}", **options)


def test_the_table_reads_without_scripts(open_figures, data):
    page = open_figures(java_script_enabled=False)

    assert page.locator(ROWS).count() == min(200, len(data["rows"]))
    assert page.locator("form.na-figures-form").count() == 0


@pytest.mark.parametrize("size", ["wide", "small"])
def test_the_page_is_accessible_and_quiet(open_figures, size):
    page = open_figures("#sort=-value", size=size)
    page.locator("output", has_text="figures").wait_for()

    assert violations_of_both(page) == ({}, {})
    assert page.said == []


def test_the_page_fits_every_window(open_figures):
    page = open_figures("#sort=-value")
    page.locator("output", has_text="figures").wait_for()

    assert too_wide(page) == {}


def test_a_filter_leaves_the_claims_that_the_data_have(open_figures, data):
    unit = data["columns"].index("unit")
    wanted = sum(row[unit] == "起" for row in data["rows"])
    page = open_figures()
    page.get_by_label("单位 Unit").select_option(label=f"起 ({wanted})")
    page.locator("output", has_text=f"{wanted} figures").wait_for()

    assert page.locator(ROWS).count() == wanted > 5
    assert page.url.endswith("#unit=%E8%B5%B7")


def test_data_that_do_not_come_are_said_and_can_be_tried_again(open_figures):
    page = open_figures("#unit=起", lost="**/figures/years/*")
    page.locator("output .na-failure", has_text="you may be offline").wait_for()
    assert page.locator(ROWS).count() > 5  # those of the page stay

    page.context.unroute("**/figures/years/*")
    page.locator("output .na-failure button").click()

    page.locator("output", has_text="figures").wait_for()


def test_a_report_keeps_its_date_and_its_mark_when_the_table_is_filtered(open_figures):
    built = open_figures()
    group = built.locator(".na-claims-of", has=built.locator(".na-badge--inferred")).first
    article = group.locator("a").get_attribute("href").split("/")[-2]

    page = open_figures(f"#article={article}")
    page.locator("output", has_text="figures").wait_for()

    assert page.locator(".na-claims-of").inner_text() == group.inner_text()


def test_a_list_counts_what_the_other_fields_leave_and_names_articles_by_headline(open_figures, data):
    unit, article, title = map(data["columns"].index, ("unit", "article", "title"))
    chosen = data["rows"][0][article]
    page = open_figures(f"#article={chosen}")
    page.locator("output", has_text="figures").wait_for()
    cases = sum(row[unit] == "起" and row[article] == chosen for row in data["rows"])

    shown = page.get_by_label("文章 Article").locator("option:checked").inner_text()
    assert shown.startswith(data["rows"][0][title])
    assert page.get_by_label("单位 Unit").locator("option[value='起']").inner_text() == f"起 ({cases})"


def test_a_figure_is_below_its_sentence_with_the_search_text_marked(open_figures):
    page = open_figures("#text=诈骗")
    page.locator("output", has_text="figures").wait_for()
    said = page.locator(".na-claims-said", has_text="已移送犯罪嫌疑人")

    assert said.locator("b").all_inner_texts() == ["480人", "132名"]
    assert said.locator("mark").all_inner_texts() == ["诈骗"]


def test_what_is_drawn_again_says_the_same_as_what_was_built(open_figures):
    """Rows and sentences; what stands above those of an article has its own test."""
    text = """() => [...document.querySelectorAll('.na-claims tbody tr:not(.na-claims-of)')].map(row => row.innerHTML
        .replace(/<[^>]*>/g, '').replace(/\\s+/g, ' '))"""
    page = open_figures()
    built = page.evaluate(text)
    page.goto(page.url + "#year=20")
    page.locator("output", has_text="figures").wait_for()

    assert page.evaluate(text) == built


def test_clearing_the_filter_brings_the_built_table_back(open_figures, data):
    page = open_figures("#unit=起")
    page.locator("output", has_text="figures").wait_for()
    page.get_by_role("button", name="清除 Clear").click()
    page.wait_for_function(
        f"many => document.querySelectorAll('{ROWS}').length === many", arg=min(200, len(data["rows"]))
    )

    assert page.locator("output").inner_text() == ""
    assert "#" not in page.url


def test_a_column_sorts_by_number_and_says_so(open_figures, data):
    value = data["columns"].index("value")
    greatest = max(row[value] for row in data["rows"] if row[value] is not None)
    page = open_figures()
    head = page.get_by_role("columnheader", name="Value")
    head.get_by_role("button").click()
    head.get_by_role("button").click()
    page.locator("output", has_text="figures").wait_for()

    assert head.get_attribute("aria-sort") == "descending"
    assert f"{greatest:,}" in page.locator(ROWS).first.inner_text()


def test_the_download_has_the_columns_and_the_claims_listed(open_figures, data):
    page = open_figures("#measure=share")
    page.locator("output", has_text="figures").wait_for()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download these as CSV").click()
    with download.value.path().open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))

    assert rows[0] == data["columns"]
    assert len(rows) - 1 == sum(row[data["columns"].index("measure")] == "share" for row in data["rows"])


def test_a_row_leads_to_its_passage(open_figures):
    page = open_figures("#unit=起&sort=-value")
    page.locator("output", has_text="figures").wait_for()
    page.locator(ROWS).first.locator("th a").click()
    page.wait_for_url("**/articles/**#c*-*")

    assert "59710起" in page.content()
