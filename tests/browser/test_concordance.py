"""The concordance in real Chromium: lines, keyboard, filters, downloads, failures; wide and narrow, light and dark."""

import csv
import io
import json
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from windows import overflow, painted, violations, violations_of_both

pytestmark = pytest.mark.browser

ROW = ".na-conc-row[data-at]:not([data-waits])"


@pytest.fixture
def open_concordance(open_page, address):
    """Opens the concordance at a fragment; no error may be logged and nobody else asked."""
    pages = []

    def open_(fragment="", *, quiet=True, **options):
        page = open_page(f"concordance/{fragment}", **options)
        pages.append((page, quiet))
        return page

    yield open_
    for page, quiet in pages:
        assert page.said == [] or not quiet
        assert [
            url for url in page.requested if urlsplit(url).netloc not in (urlsplit(address).netloc, "")
        ] == []


def ready(page):
    page.locator(ROW).first.wait_for()
    page.locator(".na-conc-work progress").wait_for(state="detached")
    return page


def keys(page):
    return page.locator(f"{ROW} .na-conc-key").all_inner_texts()


def texts(page):
    return page.locator(ROW).all_inner_texts()


def test_lines_are_aligned_on_the_keyword_and_counted(open_concordance):
    page = ready(open_concordance("#q=警务"))
    grid = page.get_by_role("grid")
    hits = int(re.search(r"(\d+) 处", page.locator(".na-conc-status").inner_text()).group(1))
    boxes = [row.bounding_box() for row in page.locator(f"{ROW} .na-conc-key").all()[:8]]

    assert set(keys(page)) == {"警务"}
    assert int(grid.get_attribute("aria-rowcount")) == hits + 1
    assert len({round(box["x"]) for box in boxes}) == 1


def test_only_lines_in_view_are_in_the_document_and_the_last_can_be_reached(open_concordance):
    page = ready(open_concordance("#q=的"))
    count = int(page.get_by_role("grid").get_attribute("aria-rowcount")) - 1
    drawn = page.locator(".na-conc-row[data-at]").count()

    page.get_by_role("grid").focus()
    page.keyboard.press("End")
    last = page.locator(f"{ROW}[data-at='{count - 1}']")
    last.wait_for()

    assert drawn < 60 < count
    assert last.get_attribute("aria-rowindex") == str(count + 1)
    assert page.get_by_role("grid").get_attribute("aria-activedescendant") == last.get_attribute("id")
    assert page.locator(".na-conc-row[data-at]").count() < 60


def test_the_keyboard_alone_widens_a_line_and_follows_it_to_its_passage(open_concordance):
    page = ready(open_concordance("#q=枫桥经验"))
    page.get_by_role("grid").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press(" ")
    wide = page.locator(".na-conc-wide")
    wide.wait_for()
    assert "枫桥经验" in wide.locator("mark").inner_text()
    page.keyboard.press("Escape")
    wide.wait_for(state="detached")

    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/articles/.*#c\d+-\d+$"))


def test_a_click_widens_and_another_narrows(open_concordance):
    page = ready(open_concordance("#q=枫桥经验"))
    row = page.locator(f"{ROW}[data-at='0']")
    second = page.locator(f"{ROW}[data-at='1']")
    before = second.bounding_box()["y"]

    row.locator(".na-conc-right").click()
    page.locator(".na-conc-wide").wait_for()
    between = second.bounding_box()["y"]
    row.locator(".na-conc-right").click()
    page.locator(".na-conc-wide").wait_for(state="detached")

    assert between > before + 20
    assert second.bounding_box()["y"] == before


def test_an_order_is_in_the_address_and_going_back_undoes_it(open_concordance):
    page = ready(open_concordance("#q=社区"))
    by_date = texts(page)
    page.locator("#na-conc-sort").focus()
    page.locator("#na-conc-sort").select_option("right")
    page.wait_for_url("**sort=right")
    page.locator("#na-conc-sort option[selected][value=right]").wait_for(state="attached")
    right = page.locator(f"{ROW} .na-conc-right").all_inner_texts()
    focused = page.evaluate("document.activeElement.id")
    page.go_back()
    page.locator("#na-conc-sort option[selected][value=date]").wait_for(state="attached")
    page.locator(ROW).first.wait_for()

    assert focused == "na-conc-sort"
    assert len(right) > 3
    assert texts(page) == by_date


def test_a_sample_is_the_same_for_everyone_who_has_its_address(open_concordance):
    fragment = "#q=的&sample=50&seed=42"
    first, second = ready(open_concordance(fragment)), ready(open_concordance(fragment))

    assert texts(first) == texts(second)
    assert first.get_by_role("grid").get_attribute("aria-rowcount") == "51"
    assert "PCG32" in first.locator(".na-conc-box").inner_text()


def test_a_bar_limits_the_subcorpus_and_its_mark_lifts_the_limit(open_concordance):
    page = open_concordance("#q=警务&view=spread")
    page.locator(".na-conc-limit").first.wait_for()
    limit = page.locator("[id^=na-conc-publication]").first
    name = limit.inner_text()
    limit.click()
    page.locator(".na-conc-limits button").wait_for()
    assert unquote(page.url).endswith(f"publication={name}")
    assert "子库" in page.locator(".na-conc-status").inner_text()
    assert page.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"

    page.locator(".na-conc-limits button").click()
    page.wait_for_url(re.compile(r"view=spread$"))
    page.locator(".na-conc-status", has_text="全库").wait_for()


def test_nothing_is_asked_while_an_input_method_composes(open_concordance):
    page = open_concordance("")
    box = page.locator("#na-conc-q")
    box.wait_for()
    page.clock.install()
    box.dispatch_event("compositionstart")
    box.evaluate("box => { box.value = 'jing'; box.dispatchEvent(new InputEvent('input')); }")
    page.clock.run_for(2000)
    assert "q=" not in page.url
    box.evaluate("box => { box.value = '警务'; box.dispatchEvent(new Event('compositionend')); }")

    ready(page)
    assert set(keys(page)) == {"警务"}


def test_a_burst_of_queries_shows_the_last(open_concordance):
    page = ready(open_concordance("#q=的"))
    page.evaluate("for (const q of ['社区', '群众', '的', '警务']) location.hash = `#q=${q}`")
    page.locator(f"{ROW} .na-conc-key", has_text="警务").first.wait_for()
    ready(page)

    assert set(keys(page)) == {"警务"}
    assert page.locator("#na-conc-q").input_value() == "警务"


def saved(page, form):
    with page.expect_download() as waiting:
        page.locator(".na-conc-downloads button", has_text=form).click()
    return Path(waiting.value.path()).read_bytes().decode()


def test_paper_has_lines_that_are_not_in_view_with_their_sources(open_concordance):
    page = ready(open_concordance("#q=的"))
    page.wait_for_function(
        "() => (dispatchEvent(new Event('beforeprint')), document.querySelectorAll('.na-conc-paper tr').length > 60)"
    )
    rows = page.locator(".na-conc-paper tr")
    cells = [
        row.split("\t")
        for row in rows.evaluate_all(
            "rows => rows.map(r => [...r.cells].map(c => c.textContent).join('\\t'))"
        )
    ]
    count = int(page.get_by_role("grid").get_attribute("aria-rowcount")) - 1

    assert [int(number) for number, *_ in cells] == list(range(1, min(count, 500) + 1))
    assert {key for _, _, key, _, _ in cells} == {"的"}
    assert all(source for *_, source in cells)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert rows.count() == 0


def test_downloads_say_what_where_from_and_of_which_version(open_concordance):
    page = ready(open_concordance("#q=枫桥经验&sort=right"))
    sheet = saved(page, "CSV")
    data = json.loads(saved(page, "JSON"))
    rows = list(csv.DictReader(io.StringIO(sheet.removeprefix("\ufeff"), newline="")))

    assert sheet.startswith("\ufeffline,left,keyword,right,")
    assert len(rows) == len(data["rows"]) == int(page.get_by_role("grid").get_attribute("aria-rowcount")) - 1
    for row in rows:
        assert row["keyword"] == row["query"] == "枫桥经验"
        assert re.fullmatch(r"https?://.*/articles/[\w-]+/#c\d+-\d+", row["passage"])
        assert re.fullmatch(r"[0-9a-f]{64}", row["source_sha256"])
        assert row["version"] == data["version"] != ""
        assert unquote(row["table"]).endswith("/concordance/#q=枫桥经验&sort=right")
    assert {row["source_sha256"] for row in rows} == {row["source_sha256"] for row in data["rows"]}


def test_a_passage_in_a_download_is_the_text_of_its_source(open_concordance):
    data = json.loads(saved(ready(open_concordance("#q=枫桥经验")), "JSON"))
    corpus = Path(__file__).parents[2] / "corpus" / "sources"
    for row in data["rows"]:
        start, end = map(int, re.search(r"#c(\d+)-(\d+)$", row["passage"]).groups())
        text = (corpus / row["source"] / "source.txt").read_bytes().decode("utf-8-sig")

        assert re.sub(r"\s", "", text[start:end]) in {"枫桥经验", "楓橋經驗"}


def test_offline_is_said_in_words_and_can_be_tried_again(open_concordance):
    page = open_concordance("", quiet=False)
    page.locator("#na-conc-q").wait_for()
    page.context.route("**/grams-*/**", lambda route: route.abort())
    page.evaluate("location.hash = '#q=警务'")
    page.locator(".na-conc-failure", has_text="you may be offline").wait_for()
    page.context.unroute("**/grams-*/**")
    page.locator(".na-conc-failure button").click()

    ready(page)


@pytest.mark.parametrize("lost", ["worker", "counting", "desk"])
def test_a_part_of_the_page_that_does_not_come_is_said_and_can_be_tried_again(open_concordance, lost):
    """The worker that failed is dead: the next question goes to a new one."""
    page = open_concordance("#q=警务", quiet=False, lost=f"**/concordance/{lost}.mjs")
    page.locator("#na-concordance [role=alert]", has_text="you may be offline").wait_for()
    page.context.unroute(f"**/concordance/{lost}.mjs")
    page.locator("#na-concordance [role=alert] button").click()

    assert set(keys(ready(page))) == {"警务"}


def test_a_site_that_was_rebuilt_meanwhile_is_said_in_words(open_concordance):
    page = open_concordance("", quiet=False)
    page.locator("#na-conc-q").wait_for()
    page.context.route("**/text-*/**", lambda route: route.fulfill(status=404))
    page.evaluate("location.hash = '#q=警务&sort=left'")

    page.locator(".na-conc-failure", has_text="reload this page").wait_for()


def test_loading_is_shown_and_can_be_stopped(open_concordance):
    page = open_concordance("")
    page.locator("#na-conc-q").wait_for()
    held = []
    page.context.route("**/text-*/**", lambda route: held.append(route))  # noqa: PLW0108 - Playwright cannot take a method of a list
    page.evaluate("location.hash = '#q=的&sort=left'")
    page.locator(".na-conc-work progress").wait_for()
    page.locator(".na-conc-stop").click()
    page.locator(".na-conc-failure", has_text="Stopped").wait_for()
    for route in held:
        route.continue_()
    page.context.unroute("**/text-*/**")
    page.locator(".na-conc-failure button").click()

    ready(page)


def test_without_a_script_the_page_leads_to_the_glossary(open_concordance):
    page = open_concordance(java_script_enabled=False)

    assert page.locator("noscript a[href$='glossary/']").count() == 1
    assert "occurrences" in page.locator("noscript").inner_text()


def test_a_comparison_begins_with_its_lines_and_says_whether_it_means_anything(open_concordance):
    page = open_concordance("#q=社区警务&q2=学区警务&view=compare", size="phone")
    page.locator(".na-conc-downloads").wait_for()
    parts = page.locator(".na-conc-box > :is(.na-conc-pair, h2)").all_inner_texts()

    assert "① 社区警务 4 处" in parts[0]
    assert "② 学区警务 3 处" in parts[0]
    assert [part.split()[0] for part in parts[1:4]] == ["社区警务", "学区警务", "比较"]
    assert "The difference is not significant (p > 0.05)" in page.locator(".na-conc-box").inner_text()
    assert "stand in every article with a hit" in page.locator(".na-conc-box").inner_text()
    tables = page.locator(".na-conc-table").evaluate_all(
        "tables => tables.map(table => table.parentElement.scrollWidth - table.parentElement.clientWidth)"
    )
    assert set(tables) == {0}


VIEWS = {
    "empty": "",
    "lines": "#q=警务",
    "nothing": "#q=阿布扎比",
    "spread": "#q=警务&view=spread",
    "collocates": "#q=警&view=collocates&least=1",
    "words": "#view=words&n=2",
    "compare": "#q=警务&q2=社区&view=compare",
}


def each_view(page):
    """Shows every view in turn, the lines with one widened; gives its name."""
    for name, fragment in VIEWS.items():
        page.evaluate("fragment => { location.hash = fragment; }", fragment or "#")
        painted(page)
        page.locator("#na-concordance:not([aria-busy])").wait_for()
        if name == "lines":
            page.locator(ROW).first.locator(".na-conc-right").click()
            page.locator(".na-conc-wide").wait_for()
        yield name


def test_every_view_is_accessible_and_fits(open_concordance):
    page = open_concordance()
    for name in each_view(page):
        assert (name, violations_of_both(page, "#content"), overflow(page)) == (name, ({}, {}), 0)


def test_every_view_is_accessible_and_fits_on_a_small_phone(open_concordance):
    page = open_concordance(size="small")
    for name in each_view(page):
        assert (name, violations(page, "#content"), overflow(page)) == (name, {}, 0)
