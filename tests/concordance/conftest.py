"""Small archives to count in, and the session that answers for them in Node."""

import json
import subprocess
from pathlib import Path

import pytest

from newsarchive.concordance import Text, build_concordance
from newsarchive.search import build_index, in_order
from newsarchive.segment import segmenter
from served import put

ASK = Path(__file__).parent / "ask.mjs"


@pytest.fixture(scope="session")
def segment():
    return segmenter(["枫桥经验", "三所联动"])


def texts(documents, reprints):
    """The articles as the concordance takes them: in the order of the index."""
    numbers = {item.id: number for number, item in enumerate(documents)}
    return [
        Text(item.id, item.id, f"{numbers[item.id]:064x}", item.date or "", reprints.get(item.id),
             tuple((block.kind, block.text) for block in item.blocks))
        for item in in_order(documents)
    ]  # fmt: skip


@pytest.fixture(scope="session")
def written(segment):
    """Writes the index and the concordance of documents below a folder."""

    def write(documents, folder, terms=(), reprints=(), version="test"):
        index = build_index(documents, terms, segment=segment, version=version)
        files = build_concordance(texts(documents, dict(reprints)), segment=segment, version=version)
        return put((*index, *files), folder)

    return write


@pytest.fixture(scope="session")
def ask(node):
    """Puts questions `(name, state[, range])` to one session, and gives its answers."""

    def run(folder, *questions):
        done = subprocess.run(
            [node, str(ASK), str(folder)], input="\n".join(map(json.dumps, questions)),
            capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return [json.loads(line)["answer"] for line in done.stdout.split("\n") if line]

    return run
