"""The form's modules, asked line by line in one process of Node."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

ANSWER = Path(__file__).with_name("answer.mjs")


@pytest.fixture(scope="session")
def ask():
    """Puts one question to the modules: `ask("near", word=…, known=…)`."""
    node = shutil.which("node")
    if not node:
        pytest.skip("no node on the path; Node.js 20 or later answers in the shell")
    with subprocess.Popen(
        [node, str(ANSWER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:

        def put(kind, **question):
            process.stdin.write(json.dumps({"ask": kind, **question}) + "\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())

        yield put
        process.stdin.close()
