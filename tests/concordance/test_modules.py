"""The modules that touch no page, by Node's own test runner; and the files a page is told to preload."""

import subprocess
from pathlib import Path

import pytest

from newsarchive.render.pages import concordance
from served import imported

MODULES = sorted((Path(__file__).parent / "modules").glob("*.test.mjs"))


@pytest.mark.node
def test_pure_modules(node):
    run = subprocess.run(
        [node, "--test", *map(str, MODULES)], capture_output=True, text=True, encoding="utf-8", check=False
    )

    assert run.returncode == 0, run.stdout + run.stderr


def test_the_page_preloads_every_module_that_it_imports():
    page = imported("concordance/main", "concordance/desk") - {"concordance/main"}

    assert set(concordance.PAGE) == page
    assert set(concordance.WORKER) == imported("concordance/worker") - page
