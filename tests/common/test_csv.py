"""Downloads from the browser protect against formulas by the same rule as those of the build."""

import json
import subprocess
from pathlib import Path

import pytest

from newsarchive.export.spreadsheet import inert

pytestmark = pytest.mark.node

MODULE = Path(__file__).parents[2] / "docs" / "assets" / "common" / "csv.mjs"
TEXTS = ["", "=", "-", "=1", "+86", "-公安", "@x", "\ta", "\ra", "1=1", "'=1", " =1", "=\nx", "公安"]


def test_browser_and_build_have_one_rule(node):
    script = f"import('{MODULE}').then(m => console.log(JSON.stringify({json.dumps(TEXTS)}.map(text => m.csv([{{ text }}])))))"
    done = subprocess.run([node, "-e", script], capture_output=True, text=True, encoding="utf-8", check=True)
    cells = [sheet.removeprefix("\ufefftext\r\n").removesuffix("\r\n") for sheet in json.loads(done.stdout)]

    assert [cell[1:-1] if cell.startswith('"') else cell for cell in cells] == [inert(text) for text in TEXTS]
    assert [text for text in TEXTS if inert(text) != text] == [
        "=1",
        "+86",
        "-公安",
        "@x",
        "\ta",
        "\ra",
        "=\nx",
    ]
