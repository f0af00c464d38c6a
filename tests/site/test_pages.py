"""Every page that was built: sound links, unique ids, nothing from elsewhere, a policy on scripts."""

import json
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from conftest import ROOT

BASE = "https://archive.test/base/"
LOADS = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src", "form": "action"}


class Page(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.styles: list[str] = []
        self.handlers: list[str] = []
        self.titles = 0
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.titles += tag == "h1"
        if values.get("id"):
            self.ids.append(values["id"])
        if tag == "a" and values.get("href"):
            self.links.append(values["href"])
        if tag in LOADS and values.get(LOADS[tag]) and values.get("rel") not in {"canonical", "license"}:
            self.loads.append(values[LOADS[tag]])
        if "style" in values:
            self.styles.append(tag)
        self.handlers += [name for name in values if name.startswith("on")]


@pytest.fixture(scope="session")
def pages(site):
    return {
        str(path.relative_to(site)): Page(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.html"))
    }


MAP = (
    "articles/", "timeline/", "figures/", "places/", "publications/", "search/", "glossary/", "concordance/",
    "corpus/", "corpus/sources/", "feed.xml", "about/", "about/principles/", "about/citing/", "about/rights/",
    "contribute/", "https://host.example.org/archive/issues",
)  # fmt: skip


def test_the_foot_of_every_page_leads_to_all_of_the_site_and_to_the_editors(site):
    wrong = {}
    for path in sorted(site.rglob("*.html")):
        html = path.read_text(encoding="utf-8")
        if 'http-equiv="refresh"' in html:
            continue
        base = "https://archive.example.org/"  # of archive.yml: 404.html is served at any address
        here = urljoin(base, str(path.relative_to(site)).removesuffix("index.html"))
        foot = Page(html[html.index('<nav class="na-map"') : html.index('<div class="na-colophon__in"')])
        if [urljoin(here, link).removeprefix(base) for link in foot.links] != list(MAP):
            wrong[path.name] = foot.links

    assert wrong == {}


def test_every_page_has_one_first_heading_and_no_id_twice(pages):
    wrong = {
        name: (page.titles, {i for i in page.ids if page.ids.count(i) > 1})
        for name, page in pages.items()
        if page.titles != 1 or len(set(page.ids)) != len(page.ids)
    }

    assert wrong == {}


def is_missing(fragment: str, page: Page) -> bool:
    """Passages, queries and filters are found by script, everything else by id."""
    if not fragment or re.fullmatch(r"c\d+-\d+|[a-z]+=.*", fragment):
        return False
    return unquote(fragment) not in page.ids


def test_every_link_leads_to_a_page_and_a_place_on_it(pages, site):
    @cache
    def target(path: str) -> Page | Path | None:
        file = site / unquote(path)
        file = file / "index.html" if file.is_dir() else file
        return pages.get(str(file.relative_to(site)), file if file.is_file() else None)

    broken = []
    for name, page in pages.items():
        here = urljoin(BASE, name.removesuffix("index.html"))
        for link in page.links:
            address, fragment = urldefrag(urljoin(here, link))
            if not address.startswith(BASE):
                continue
            found = target(urlsplit(address).path.removeprefix(urlsplit(BASE).path))
            if found is None or (isinstance(found, Page) and is_missing(fragment, found)):
                broken.append((name, link))

    assert broken == []


def test_nothing_is_loaded_from_elsewhere(pages):
    foreign = {
        (name, load)
        for name, page in pages.items()
        for load in page.loads
        if urlsplit(load).netloc and "sitemap" not in load
    }

    assert foreign == set()


def test_no_element_carries_a_style_or_a_script(pages):
    assert {name: page.styles for name, page in pages.items() if page.styles} == {}
    assert {name: page.handlers for name, page in pages.items() if page.handlers} == {}


def test_every_page_of_the_theme_refuses_scripts_it_does_not_name(site):
    for path in site.rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        if 'http-equiv="refresh"' in html:
            continue
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
        assert policy, path
        assert "__SCRIPT_HASHES__" not in policy[1]
        assert "unsafe" not in policy[1]


def test_no_script_within_a_page_waits_for_a_sheet(site):
    """A browser reads no further than to such a script while a sheet above it is on its way."""
    for path in (
        site / "index.html",
        site / "search" / "index.html",
        next(site.glob("articles/*/index.html")),
    ):
        html = path.read_text(encoding="utf-8")
        before = html[: html.rindex("<script>")]
        assert re.findall(r'<link rel="stylesheet"(?![^>]* media=)', before) == [], path


def test_every_page_says_where_the_editors_are_reached(site):
    address = re.search(
        r"(?m)^contact: (\S+)$", (ROOT / "corpus" / "archive.yml").read_text(encoding="utf-8")
    )
    assert address
    pages = [path for path in site.rglob("*.html") if 'http-equiv="refresh"' not in path.read_text("utf-8")]

    lacking = [path for path in pages if f'href="{address[1]}"' not in path.read_text(encoding="utf-8")]
    assert pages
    assert lacking == []
    rights = (site / "about" / "rights" / "index.html").read_text(encoding="utf-8")
    assert rights.count(f'href="{address[1]}"') > 1  # in its own text too


def test_the_files_that_the_archive_says_it_has_are_there_once(site):
    described = json.loads((site / "corpus.json").read_text(encoding="utf-8"))
    shown = re.findall(r'href="\.\./([^"]+\.\w+)"', (site / "corpus" / "index.html").read_text("utf-8"))

    named = {resource["path"] for resource in described["resources"]}
    assert {path for path in named | set(shown) if not (site / path).is_file()} == set()
    assert named <= set(shown)
    assert [str(path.relative_to(site)) for path in site.rglob("glossary.json")] == ["glossary/glossary.json"]
