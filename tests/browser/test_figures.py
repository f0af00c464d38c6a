"""The table of figures in real Chromium: readable without scripts, filtered, sorted and downloaded with them."""

import csv
import json

import pytest

from conftest import AXE

pytestmark = pytest.mark.browser

ROWS = ".na-claims tbody tr:not(.na-claims-of)"


@pytest.fixture(scope="module")
def data(site):
    return json.loads((site / "figures" / "figures.json").read_text(encoding="utf-8"))


@pytest.fixture
def open_page(chromium, address):
    contexts = []

    def open_(fragment="", *, width=1280, scheme="light", **options):
        context = chromium.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, accept_downloads=True, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.said = []
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.goto(f"{address}figures/{fragment}", wait_until="networkidle")
        return page

    yield open_
    for context in contexts:
        context.close()


def test_the_table_reads_without_scripts(open_page, data):
    page = open_page(java_script_enabled=False)

    assert page.locator(ROWS).count() == min(200, len(data["rows"]))
    assert page.locator("form.na-figures-form").count() == 0


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark"), (320, "light"), (768, "dark")])
def test_the_page_is_accessible_and_quiet_at_each_width(open_page, width, scheme):
    if not AXE.is_file():
        pytest.skip("needs axe-core: run `npm ci`")
    page = open_page("#sort=-value", width=width, scheme=scheme, bypass_csp=True)
    page.add_script_tag(path=str(AXE))
    found = page.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

    assert {item["id"]: [node["html"] for node in item["nodes"][:2]] for item in found} == {}
    assert page.said == []
    assert wide <= 0


def test_a_filter_leaves_the_claims_that_the_data_have(open_page, data):
    unit = data["columns"].index("unit")
    wanted = sum(row[unit] == "起" for row in data["rows"])
    page = open_page()
    page.get_by_label("单位 Unit").fill("起")
    page.locator("output", has_text=f"{wanted} figures").wait_for()

    assert page.locator(ROWS).count() == wanted > 5
    assert page.url.endswith("#unit=%E8%B5%B7")


def test_clearing_the_filter_brings_the_built_table_back(open_page, data):
    page = open_page("#unit=起")
    page.locator("output", has_text="figures").wait_for()
    page.get_by_role("button", name="清除 Clear").click()
    page.wait_for_function(f"document.querySelectorAll('{ROWS}').length === {min(200, len(data['rows']))}")

    assert page.locator("output").inner_text() == ""
    assert "#" not in page.url


def test_a_column_sorts_by_number_and_says_so(open_page, data):
    value = data["columns"].index("value")
    greatest = max(row[value] for row in data["rows"] if row[value] is not None)
    page = open_page()
    head = page.get_by_role("columnheader", name="Value")
    head.get_by_role("button").click()
    head.get_by_role("button").click()
    page.locator("output", has_text="figures").wait_for()

    assert head.get_attribute("aria-sort") == "descending"
    assert f"{greatest:,}" in page.locator(ROWS).first.inner_text()


def test_the_download_has_the_columns_and_the_claims_listed(open_page, data):
    page = open_page("#measure=share")
    page.locator("output", has_text="figures").wait_for()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download these as CSV").click()
    with download.value.path().open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))

    assert rows[0] == data["columns"]
    assert len(rows) - 1 == sum(row[data["columns"].index("measure")] == "share" for row in data["rows"])


def test_a_row_leads_to_its_passage(open_page):
    page = open_page("#unit=起&sort=-value")
    page.locator("output", has_text="figures").wait_for()
    page.locator(ROWS).first.locator("th a").click()
    page.wait_for_url("**/articles/**#c*-*")

    assert "59710起" in page.content()
