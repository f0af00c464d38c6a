"""Small archives to search, and the command that searches them."""

import json
import subprocess
from pathlib import Path

import pytest

from newsarchive.search import build_index
from newsarchive.segment import segmenter
from served import put

COMMAND = Path(__file__).parents[2] / "docs" / "assets" / "search" / "cli.mjs"


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
