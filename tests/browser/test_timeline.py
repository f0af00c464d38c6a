"""The view of the timeline in real Chromium: chart, filters, keys, fragment, and the card of a date."""

import json

import pytest

from conftest import AXE

pytestmark = pytest.mark.browser


@pytest.fixture
def open_page(chromium, address):
    """Opens a page of the archive; what went wrong on it is in `said`."""
    contexts = []

    def open_(path, width=1280, scheme="light", **options):
        context = chromium.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.said = []
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.goto(address + path, wait_until="networkidle")
        return page

    yield open_
    for context in contexts:
        context.close()


def settled(page):
    page.wait_for_timeout(500)
    return page.locator(".na-tl-status").inner_text()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (800, "dark"), (390, "dark"), (320, "light")])
def test_the_view_is_accessible_and_fits(open_page, width, scheme):
    if not AXE.is_file():
        pytest.skip("needs axe-core: run `npm ci`")
    page = open_page("timeline/#from=2021-01-01&to=2021-12-31", width, scheme, bypass_csp=True)
    page.locator("#na-timeline .na-event").first.wait_for()
    page.add_script_tag(path=str(AXE))
    found = page.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

    assert [item["id"] for item in found] == [], json.dumps(found, ensure_ascii=False)[:2000]
    assert overflow <= 0
    assert page.said == []


def test_a_filter_stands_in_the_address_and_going_back_undoes_it(open_page):
    page = open_page("timeline/")
    assert page.locator("#na-timeline-list").is_visible()
    page.locator("#na-tl-certainty").select_option("inferred")
    many = settled(page)
    badges = page.locator("#na-timeline .na-event .na-badge--inferred").count()

    assert "c=inferred" in page.url
    assert page.locator("#na-timeline .na-event").count() == badges > 5
    assert page.locator("#na-timeline-list").is_hidden()
    page.go_back()
    assert settled(page) != many
    assert page.locator("#na-timeline-list").is_visible()
    page.go_forward()
    assert settled(page) == many


def test_the_keyboard_alone_zooms_and_moves(open_page):
    page = open_page("timeline/")
    page.locator(".na-tl-stage").focus()
    whole = settled(page)
    page.keyboard.press("+")
    near = settled(page)
    page.keyboard.press("ArrowLeft")
    moved = settled(page)
    page.keyboard.press("Home")

    assert len({whole, near, moved}) == 3
    assert settled(page) == whole
    assert "from=" not in page.url


def test_the_wheel_zooms_a_chart_in_use_and_else_scrolls_the_page(open_page):
    page = open_page("timeline/")
    whole = settled(page)
    box = page.locator(".na-tl-stage").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 40)
    page.mouse.wheel(0, -300)
    assert settled(page) == whole
    page.locator(".na-tl-stage").focus()
    page.mouse.wheel(0, -300)
    assert settled(page) != whole


def test_brushing_the_overview_shows_that_time(open_page):
    page = open_page("timeline/")
    box = page.locator(".na-tl-overview").bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 200, box["y"] + 20, steps=4)
    page.mouse.up()

    assert "2020-12-" in settled(page) or "2021-0" in settled(page)
    assert "from=202" in page.url


def test_nothing_found_says_what_to_do(open_page):
    page = open_page("timeline/#from=2022-11-20&to=2022-11-27&c=ambiguous")

    assert "Zoom out or clear the filters" in settled(page)


def test_without_a_script_the_list_reads(open_page):
    page = open_page("timeline/", java_script_enabled=False)

    assert page.locator("#na-timeline").is_hidden()
    assert page.locator("#na-timeline-list .na-event").count() > 50


def test_a_date_says_what_it_was_resolved_to_on_hover_and_focus(open_page):
    page = open_page("articles/dahu-zhi-nan-renjian-yanhuo/")
    date = page.locator(".na-body .na-date[data-value='2022-10']").first
    date.hover()
    card = page.locator(".na-card:popover-open")
    card.wait_for()

    assert "2022-10" in card.inner_text()
    assert "2023-02-03" in card.inner_text()
    page.keyboard.press("Escape")
    assert page.locator(".na-card:popover-open").count() == 0
    page.mouse.move(1, 1)
    page.keyboard.press("Tab")
    date.focus()
    card.wait_for()
    assert page.said == []
