"""The modules as the site serves them, without comments, are the same programs."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from archive_assets import published
from newsarchive.render.pages.search import MODULES
from search.corpora import document

pytestmark = pytest.mark.node

ASSETS = Path(__file__).parents[2] / "docs" / "assets"
ALL = sorted(ASSETS.rglob("*.mjs"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("published")
    for path in ALL:
        copy = folder / path.relative_to(ASSETS)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(published(path.read_text("utf-8")), "utf-8")
    return folder


def test_every_published_module_parses(node, folder):
    for path in folder.rglob("*.mjs"):
        done = subprocess.run([node, "--check", str(path)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def test_published_modules_hold_no_comment_and_nothing_else_is_lost(folder):
    """Line by line: each that is not all comment is there."""
    for path in ALL:
        before = [line.strip() for line in path.read_text("utf-8").splitlines() if not _comment(line)]
        after = (folder / path.relative_to(ASSETS)).read_text("utf-8").splitlines()
        assert len([line for line in after if line]) == len([line for line in before if line]), path


def _comment(line):
    text = line.strip()
    opens = text.startswith("/**") and ("*/" not in text or text.endswith("*/"))
    return text.startswith(("//", "* ", "*/")) or text == "*" or opens


def test_published_modules_answer_alike(node, written, folder, tmp_path):
    site = written(
        [
            document(n, ("title", f"第{n}篇公安"), ("paragraph", "民警在長沙後面，公安机关。"))
            for n in range(30)
        ],
        tmp_path,
    )
    queries = '公安\n"民警*长沙"\n原:後\n年:2021 民警\n公按机关\n'
    answers = [_answers(node, path, site, queries) for path in (ASSETS, folder)]

    assert answers[0] == answers[1]
    assert answers[0][0]["total"] == 30


def _answers(node, folder, site, queries):
    command = [node, str(folder / "search" / "cli.mjs"), str(site)]
    done = subprocess.run(
        command, input=queries, capture_output=True, text=True, encoding="utf-8", check=True
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return [{key: row[key] for key in row if key not in ("bytes", "ms")} for row in rows]


def test_the_page_asks_early_for_the_modules_that_it_will_need(node):
    """Those of the first answer, and whatever they import before they run."""
    script = f"import('{ASSETS / 'search' / 'main.mjs'}').then(m => console.log(JSON.stringify(m.MODULES)))"
    first = json.loads(
        subprocess.run([node, "-e", script], capture_output=True, text=True, check=True).stdout
    )

    assert ["main.mjs", *first] == [f"{name}.mjs" for name in MODULES]
    imported = {
        name
        for path in first
        for name in re.findall(
            r"^import .* from '\./(.*)';", (ASSETS / "search" / path).read_text("utf-8"), re.MULTILINE
        )
    }
    assert imported <= set(first)
