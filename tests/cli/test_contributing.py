"""The first entry, rehearsed as CONTRIBUTING tells it: its own text, its own mistake, its own commands."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsarchive.cli import main

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
ENTRY = re.search(r"```markdown\n(.*?)```", TEXT, re.DOTALL)[1]
SAID = re.search(r"```text\n(.*?)```", TEXT, re.DOTALL)[1]
PATH = Path("corpus/glossary/su-yuan-zhi-li.md")


@pytest.fixture
def _glossary(tmp_path, monkeypatch):
    """The archive's own corpus, without the entry that is to be written."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "corpus", "corpus")
    PATH.unlink()


def run(*arguments):
    return CliRunner().invoke(main, list(arguments)).stdout


def of_entry(said):
    return "".join(line for line in said.splitlines(keepends=True) if line.startswith(str(PATH)))


@pytest.mark.usefixtures("_glossary")
def test_the_first_entry_works_as_described():
    assert run("term", "new", "诉源治理").startswith(f"wrote {PATH} with ")

    PATH.write_text(ENTRY.replace("category: ", "category："), encoding="utf-8")
    assert of_entry(run("check")) == SAID

    PATH.write_text(ENTRY, encoding="utf-8")
    assert of_entry(run("check")) == ""
