"""Small archives to search, the command that searches them, and their pages in a browser."""

import json
import subprocess
from pathlib import Path

import pytest

from newsarchive.render.context import context_of
from newsarchive.render.pages import search
from newsarchive.search import build_index
from newsarchive.segment import segmenter
from render import archives
from search.corpora import newsroom, term
from served import put, put_modules, serving
from windows import windows

ASSETS = Path(__file__).parents[2] / "docs" / "assets"
COMMAND = ASSETS / "search" / "cli.mjs"
PAGE = """<!doctype html>
<html lang="zh-Hans" data-labels="both">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>检索</title>{head}
<link rel="stylesheet" href="{up}assets/search/search.css"><link rel="icon" href="data:,"></head>
<body>
<header><form class="na-search-form" role="search" action="{up}search/"><input type="search" aria-label="检索 Search"></form></header>
<main>{body}</main>
</body>
</html>"""
STARTED = (
    '<link rel="modulepreload" fetchpriority="high" href="{up}assets/search/main.mjs">'
    '<link rel="modulepreload" fetchpriority="high" href="{up}assets/common/ground.mjs">'
    '<script type="module" async src="{up}assets/search/main.mjs"></script>'
)
"""How a page other than that of the search starts it (see `main.html` of the theme)."""


@pytest.fixture(scope="session")
def segment():
    return segmenter(["枫桥经验", "三所联动"])


@pytest.fixture(scope="session")
def written(segment):
    """Writes the index of documents below a folder."""

    def write(documents, folder, terms=(), version="test"):
        return put(build_index(documents, terms, segment=segment, version=version), folder)

    return write


@pytest.fixture(scope="session")
def ask(node):
    """Puts queries to the command, all at once."""

    def run(folder, *queries, every=True):
        command = [node, str(COMMAND), str(folder), *(["--all"] if every else [])]
        done = subprocess.run(
            command, input="\n".join(queries), capture_output=True, text=True, encoding="utf-8", check=True
        )
        return [json.loads(line) for line in done.stdout.split("\n") if line]

    return run


@pytest.fixture(scope="session")
def pages(written, tmp_path_factory):
    """A folder with the search page of a small archive, a first page, and two articles."""
    folder = written(newsroom(), tmp_path_factory.mktemp("pages"), terms=[term("枫桥经验")])
    put_modules(folder / "assets")
    context = context_of(archives.archive(), to_traditional=archives.to_traditional, pinyin=archives.pinyin)
    (folder / "assets" / "search" / "search.css").symlink_to(ASSETS / "search" / "search.css")
    _put(folder / "search", up="../", head=search.head(), body=search.body(context))
    _put(folder, up="", head=STARTED.format(up=""), body="<h1>首页 Home</h1>")
    for number in (0, 3):
        text = '<h1>篇 Article</h1><article class="na-article"></article>'
        _put(folder / "articles" / f"d{number}", up="../../", head=STARTED.format(up="../../"), body=text)
    return folder


def _put(folder, **parts):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(PAGE.format(**parts), "utf-8")


@pytest.fixture(scope="session")
def base(pages):
    """Their address."""
    with serving(pages) as address:
        yield address


@pytest.fixture
def open_search(chromium, base):
    """Opens one of the pages in a window of its own; unless `loud`, nothing may be said on its console."""
    quiet = []
    with windows(chromium) as open_:

        def opened(path="search/", *, loud=False, **options):
            page = open_(base + path, **options)
            if not loud:
                quiet.append(page)
            return page

        yield opened
        assert [said for page in quiet for said in page.said] == []
