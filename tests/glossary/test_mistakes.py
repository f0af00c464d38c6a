"""What beginners get wrong, and the one line that each is told, in Chinese and in English.

Each folder of `mistakes/` holds files that are laid over the toy corpus, and `expected.txt`, all that
`newsarchive check` then prints; `docs/about/mistakes.md` shows them all to contributors.
`UPDATE_GOLDEN=1 pytest tests/glossary/test_mistakes.py` writes both anew; read the difference.
"""

import os
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsarchive.cli import main

HERE = Path(__file__).parent
TABLE = HERE.parents[1] / "docs" / "about" / "mistakes.md"
TOY = HERE.parent / "toy" / "corpus"
CASES = sorted((HERE / "mistakes").iterdir())
IN_CHINESE = dict(
    line.split(" ", 1)
    for line in (HERE / "mistakes.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
)


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
    assert re.fullmatch(r"corpus/glossary/[^:]+:\d+:\d+: .+；.+；.+ / .+; .+; .+\n", said)


PROPER = {"chinese": "Chinese", "gbk": "GBK", "html": "HTML", "iso": "ISO", "windows": "Windows"}
NOT_OF_ITS_LINE = {"05-missing-fence", "19-missing-field", "25-gbk", "54-two-entries-in-one-file"}
"""Mistakes that the line which they are told at does not show."""


def written(case, said):
    """The line that is wrong as it stands in the file, empty where the mistake is none of one line."""
    path, line, _ = said.split(":", 2)
    file = case / Path(path).relative_to("corpus")
    if line == "1" or case.name in NOT_OF_ITS_LINE or not file.is_file():
        return ""
    text = file.read_text("utf-8").splitlines()[int(line) - 1].replace("\t", "→")
    return f"```text\n{text}\n```\n\n"


def shown(case):
    """One heading, the line as it was written, and below it the line that is printed."""
    said = (case / "expected.txt").read_text("utf-8")
    words = case.name.split("-")[1:]
    heading = " ".join(PROPER.get(word, word) for word in words)
    heading = heading[0].upper() + heading[1:]
    return f"\n### {IN_CHINESE[case.name]} · {heading}\n\n{written(case, said)}```text\n{said}```\n"


def test_contributors_can_read_the_table_of_mistakes():
    frame, mark, _ = TABLE.read_text("utf-8").partition("<!-- printed -->\n")
    printed = "".join(shown(case) for case in CASES if "sound" not in case.name)

    if os.environ.get("UPDATE_GOLDEN"):
        TABLE.write_text(frame + mark + printed, encoding="utf-8")
    assert TABLE.read_text("utf-8") == frame + mark + printed


def test_a_host_marks_the_line_of_a_mistake(overlaid):
    said, _ = overlaid(HERE / "mistakes" / "01-tab", "--format", "github")

    assert said == (
        "::error file=corpus/glossary/ming-ce.md,line=9,col=1::"
        "这一行以制表符（Tab）开头；应为空格；请把制表符换成两个空格 / "
        "the line begins with a tab; spaces; replace the tab by two spaces\n"
    )


def test_the_table_of_mistakes_holds_those_that_are_promised():
    promised = """
        tab full-width-colon smart-quotes missing-bracket missing-fence wrong-category near-miss-slug
        quote-one-character-off quote-from-another-article alias-of-another-entry broken-link byte-order-mark
        traditional-headword trailing-comma colon-in-text wrong-indentation unknown-field short-too-long
        missing-field file-name-in-capitals file-name-in-chinese windows-line-ends-and-tab gbk empty-file
        field-twice mark-without-reference date-not-iso html full-width-space full-width-dash two-entries-in-one-file
    """
    assert set(promised.split()) <= {case.name.partition("-")[2] for case in CASES}
