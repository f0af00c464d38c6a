"""The browser's labels for the certainty of dates equal those of the built pages."""

import json
import subprocess
from pathlib import Path

import pytest

from newsarchive.model.article import Certainty
from newsarchive.model.reading import DateCertainty
from newsarchive.render.wording.labels import LABELS

pytestmark = pytest.mark.node

MODULE = Path(__file__).parents[2] / "docs" / "assets" / "common" / "certainty.mjs"


def test_words_are_those_of_the_built_pages(node):
    script = f"import('{MODULE}').then(m => console.log(JSON.stringify(m.CERTAINTY)))"
    done = subprocess.run([node, "-e", script], capture_output=True, text=True, encoding="utf-8", check=True)
    said = json.loads(done.stdout)

    assert set(said) == {*Certainty, *DateCertainty, "unknown"}
    assert said == {certainty: list(LABELS[certainty]) for certainty in said}
