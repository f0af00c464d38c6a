"""The browser folds every character as Python does."""

import json
import subprocess
import unicodedata
from pathlib import Path

import pytest
from search.corpora import document

from newsarchive.text import fold

pytestmark = pytest.mark.node

SCRIPT = Path(__file__).parent / "every_character.mjs"


def test_every_character_folds_alike(written, node, tmp_path):
    """All assigned in Python's Unicode; a browser may know newer ones, which no text here can hold yet."""
    folder = written([document(1, ("paragraph", "长沙後來“公安”〇着乾"))], tmp_path)
    done = subprocess.run(
        [node, str(SCRIPT), str(folder / "search")], capture_output=True, text=True, encoding="utf-8", check=True
    )
    given = json.loads(done.stdout)
    chars = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]

    differ = [
        (char, folded, given[ord(char)])
        for char, folded in zip(chars, fold("".join(chars)), strict=True)
        if given[ord(char)] != ord(folded) and unicodedata.category(char) != "Cn"
    ]

    assert differ == []
