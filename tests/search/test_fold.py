"""The browser folds every character as Python does."""

import json
import subprocess
import unicodedata
from pathlib import Path

import pytest

from newsarchive.text import fold
from search.corpora import document

pytestmark = pytest.mark.node

SCRIPT = Path(__file__).parent / "every_character.mjs"


def test_every_character_folds_alike(written, node, tmp_path):
    """All assigned in Python's Unicode; a browser may know newer ones, which no text here can hold yet."""
    folder = written([document(1, ("paragraph", "长沙後來“公安”〇着乾"))], tmp_path)
    done = subprocess.run(
        [node, str(SCRIPT), str(folder / "search")],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    given = json.loads(done.stdout)
    known = [code for code in range(0x110000) if unicodedata.category(chr(code)) not in ("Cn", "Cs", "Co")]
    folded = fold("".join(map(chr, known)))

    assert [chr(code) for code, char in zip(known, folded, strict=True) if given[code] != ord(char)] == []
