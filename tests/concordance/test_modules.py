"""The modules that touch no page, by Node's own test runner; and the files a page is told to preload."""

import re
import subprocess
from pathlib import Path

import pytest

from newsarchive.render.pages import concordance

ASSETS = Path(__file__).parents[2] / "docs" / "assets"
MODULES = sorted((Path(__file__).parent / "modules").glob("*.test.mjs"))


@pytest.mark.node
def test_pure_modules(node):
    run = subprocess.run(
        [node, "--test", *map(str, MODULES)], capture_output=True, text=True, encoding="utf-8", check=False
    )

    assert run.returncode == 0, run.stdout + run.stderr


def imported(*names):
    """Modules that these import, directly or not, themselves included."""
    found, open_ = set(), [ASSETS / f"{name}.mjs" for name in names]
    while open_:
        path = open_.pop()
        if path not in found:
            found.add(path)
            targets = re.findall(r"^import .*? from '(\.{1,2}/[^']+)'", path.read_text("utf-8"), re.MULTILINE)
            open_ += [(path.parent / target).resolve() for target in targets]
    return {str(path.relative_to(ASSETS)).removesuffix(".mjs") for path in found}


def test_the_page_preloads_every_module_that_it_imports():
    page = imported("concordance/main", "concordance/page") - {"concordance/main"}

    assert set(concordance.PAGE) == page
    assert set(concordance.WORKER) == imported("concordance/worker") - page
