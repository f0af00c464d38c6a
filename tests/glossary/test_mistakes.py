"""What beginners get wrong, and the one line that each is told.

Each folder of `mistakes/` holds files that are laid over the toy corpus, and `expected.txt`, all that
`newsarchive check` then prints. `UPDATE_GOLDEN=1 pytest tests/glossary/test_mistakes.py` writes it anew;
read the difference.
"""

import os
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsarchive.cli import main

HERE = Path(__file__).parent
TOY = HERE.parent / "toy" / "corpus"
CASES = sorted((HERE / "mistakes").iterdir())


@pytest.fixture
def overlaid(tmp_path, monkeypatch):
    """Lays a folder over the toy corpus, and gives what the check prints and how it ends."""
    monkeypatch.chdir(tmp_path)

    def check(case, *options):
        shutil.copytree(TOY, "corpus")
        shutil.copytree(case, "corpus", dirs_exist_ok=True, ignore=shutil.ignore_patterns("expected.txt"))
        result = CliRunner().invoke(main, ["check", "--corpus", "corpus", *options])
        return result.stdout, result.exit_code

    return check


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_each_mistake_is_told_once_with_place_cause_and_cure(case, overlaid):
    said, code = overlaid(case)

    if os.environ.get("UPDATE_GOLDEN"):
        (case / "expected.txt").write_text(said, encoding="utf-8")
    assert said == (case / "expected.txt").read_text(encoding="utf-8")
    assert code == (0 if "sound" in case.name else 1)
    assert re.fullmatch(r"corpus/glossary/[^:]+:\d+:\d+: .+; .+; .+\n", said)


def test_a_host_marks_the_line_of_a_mistake(overlaid):
    said, _ = overlaid(HERE / "mistakes" / "01-tab", "--format", "github")

    assert said == (
        "::error file=corpus/glossary/ming-ce.md,line=9,col=1::"
        "the line begins with a tab; spaces; replace the tab by two spaces\n"
    )


def test_the_table_of_mistakes_holds_those_that_are_promised():
    promised = """
        tab full-width-colon smart-quotes missing-bracket missing-fence wrong-category near-miss-slug
        quote-one-character-off quote-from-another-article alias-of-another-entry broken-link byte-order-mark
        traditional-headword trailing-comma colon-in-text wrong-indentation unknown-field short-too-long
        missing-field file-name-in-capitals file-name-in-chinese windows-line-ends-and-tab gbk empty-file
        field-twice mark-without-reference date-not-iso html
    """
    assert set(promised.split()) <= {case.name.partition("-")[2] for case in CASES}
