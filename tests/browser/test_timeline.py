"""The view of the timeline in real Chromium: chart, filters, keys, fragment, and the card of a date."""

import json
from datetime import date, timedelta

import pytest

from windows import painted, too_wide, violations_of_both

pytestmark = pytest.mark.browser


def said(page, *, after=None):
    """What the view says that it shows, once it says something else than before and has shown it."""
    page.wait_for_function(
        """before => {
          const said = document.querySelector('.na-tl-status')?.innerText;
          return said && said !== before && !document.querySelector('#na-timeline [aria-busy]');
        }""",
        arg=after,
    )
    return page.locator(".na-tl-status").inner_text()


@pytest.mark.parametrize("size", ["wide", "small"])
def test_the_view_is_accessible_and_quiet(open_page, size):
    page = open_page("timeline/#from=2021-01-01&to=2021-12-31", size=size)
    page.locator("#na-timeline .na-event").first.wait_for()

    assert violations_of_both(page) == ({}, {})
    assert page.said == []


def test_the_view_fits_every_window(open_page):
    page = open_page("timeline/#from=2021-01-01&to=2021-12-31")
    page.locator("#na-timeline .na-event").first.wait_for()

    assert too_wide(page) == {}


def test_a_filter_is_in_the_address_and_going_back_undoes_it(open_page):
    page = open_page("timeline/")
    whole = said(page)
    assert page.locator("#na-timeline-list").is_visible()
    page.locator("#na-tl-certainty").select_option("inferred")
    many = said(page, after=whole)
    badges = page.locator("#na-timeline .na-event > .na-badge--inferred").count()

    assert "c=inferred" in page.url
    assert page.locator("#na-timeline .na-event").count() == badges > 5
    assert page.locator("#na-timeline-list").is_hidden()
    page.go_back()
    assert said(page, after=many) == whole
    assert page.locator("#na-timeline-list").is_visible()
    page.go_forward()
    assert said(page, after=whole) == many


def test_an_entry_of_the_view_says_the_same_of_its_report_as_the_built_list(open_page):
    """The date with its brackets and badge, where it is inferred, among them."""
    page = open_page("timeline/#c=inferred")
    page.locator("#na-timeline .na-event").first.wait_for()
    shown, built = (
        {" ".join(text.split()) for text in page.locator(f"{where} .na-where").all_text_contents()}
        for where in ("#na-timeline .na-event >", "#na-timeline-list .na-event >")
    )

    assert shown <= built
    assert any("] 推断 inferred" in text for text in shown)


def test_days_read_the_same_in_the_list_as_built_and_as_drawn(open_page):
    page = open_page("timeline/")
    whole = said(page)
    built = set(page.locator("#na-timeline-list .na-when").all_inner_texts())
    page.locator("#na-tl-certainty").select_option("inferred")
    said(page, after=whole)
    drawn = page.locator("#na-timeline .na-event .na-when").all_inner_texts()

    assert drawn
    assert set(drawn) <= built


def test_the_keyboard_alone_zooms_and_moves(open_page):
    page = open_page("timeline/")
    whole = said(page)
    page.locator(".na-tl-stage").focus()
    page.keyboard.press("+")
    near = said(page, after=whole)
    page.keyboard.press("ArrowLeft")
    moved = said(page, after=near)
    page.keyboard.press("Home")

    assert said(page, after=moved) == whole
    assert "from=" not in page.url


def test_the_keyboard_reads_entry_by_entry_below_the_chart(open_page):
    page = open_page("timeline/#c=certain")
    said(page)
    entries = page.locator("#na-timeline .na-event .na-sentence").all_inner_texts()
    told = page.locator(".na-tl-told .na-sentence")
    page.locator(".na-tl-stage").focus()
    for text in (entries[0], entries[1]):
        page.keyboard.press("ArrowDown")
        page.wait_for_function(
            "text => document.querySelector('.na-tl-told .na-sentence')?.innerText === text", arg=text
        )
    page.keyboard.press("ArrowUp")
    page.wait_for_function(
        "text => document.querySelector('.na-tl-told .na-sentence')?.innerText === text", arg=entries[0]
    )

    assert told.count() == 1


def days_of(site, certainty):
    """The first and the last day of the entries of a certainty, by its number."""
    index = json.loads((site / "timeline" / "data" / "index.json").read_text(encoding="utf-8"))
    spans = [
        (first, first + more)
        for first, more, own in zip(index["first"], index["days"], index["certainty"], strict=True)
        if own == certainty
    ]
    ends = min(first for first, _ in spans), max(last for _, last in spans)
    return tuple(str(date(1970, 1, 1) + timedelta(days)) for days in ends)


def test_the_chart_is_as_tall_as_its_entries_need_and_the_caption_names_their_days(open_page, site):
    page = open_page("timeline/")
    whole = said(page)
    tall = page.locator(".na-tl-detail").bounding_box()["height"]
    page.locator("#na-tl-certainty").select_option("printed")
    few = said(page, after=whole)

    assert page.locator(".na-tl-detail").bounding_box()["height"] < tall / 2
    first, last = days_of(site, "0")
    assert f"{first} to {last}:" in few


def test_the_wheel_zooms_a_chart_in_use_and_else_scrolls_the_page(open_page):
    page = open_page("timeline/")
    whole = said(page)
    stage = page.locator(".na-tl-stage")
    stage.hover(position={"x": 200, "y": 40})
    page.mouse.wheel(0, -300)
    painted(page)
    assert "from=" not in page.url
    stage.focus()
    page.mouse.wheel(0, -300)

    assert said(page, after=whole) != whole


def test_brushing_the_overview_shows_that_time(open_page):
    page = open_page("timeline/")
    whole = said(page)
    overview = page.locator(".na-tl-overview")
    overview.scroll_into_view_if_needed()
    box = overview.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 200, box["y"] + 20, steps=4)
    page.mouse.up()
    shown = said(page, after=whole)

    assert "2020-12-" in shown or "2021-0" in shown
    assert "from=202" in page.url


def test_nothing_found_says_what_to_do(open_page):
    page = open_page("timeline/#from=2022-11-20&to=2022-11-27&c=ambiguous")

    assert "Zoom out or clear the filters" in said(page)


def test_without_a_script_the_list_reads(open_page):
    page = open_page("timeline/", java_script_enabled=False)

    assert page.locator("#na-timeline").is_hidden()
    assert page.locator("#na-timeline-list .na-event").count() > 50


@pytest.mark.parametrize("size", ["wide", "small"])
def test_the_publication_is_below_the_headline_in_the_built_list_and_in_the_view(open_page, size):
    page = open_page("timeline/#c=printed", size=size)
    said(page)
    page.locator("#na-timeline-list").evaluate("list => list.hidden = false")
    columns = page.locator(".na-event--publication").evaluate_all(
        """entries => entries.map(entry => [...entry.children]
          .filter(part => !part.matches('.na-when, .na-kind, .na-badge'))
          .map(part => Math.round(part.getBoundingClientRect().left)))"""
    )

    assert len(columns) > 2
    assert all(len(set(lefts)) == 1 for lefts in columns), columns


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
