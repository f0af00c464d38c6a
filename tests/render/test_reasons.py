"""Reasons of edits exist in both languages, whatever rule made them."""

import ast
import re
from pathlib import Path

import pytest
import yaml

from clean.cleaning import HERE, cleaned
from newsarchive.render.wording.reasons import CHINESE, plain_reason, reason

PACKAGE = Path(__file__).parents[2] / "hooks" / "newsarchive"
SENTENCE = re.compile(r"[A-Z][^\n]* [^\n]*\.")
QUESTION = "; say so, or "
"""In what asks the editor something, as a comment of `source.yml` does."""


def sentences(folder: Path) -> set[str]:
    """The English sentences that the rules hold, docstrings left out."""
    said: set[str] = set()
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        documentation = {
            id(node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        said |= {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in documentation
        }
    return {one for one in said if SENTENCE.fullmatch(one) and QUESTION not in one}


def test_every_reason_of_a_rule_has_its_chinese_and_no_other_has():
    rules = (PACKAGE / "clean", PACKAGE / "source" / "html", PACKAGE / "source" / "pdf")

    assert set().union(*map(sentences, rules)) == set(CHINESE)


CASES = sorted((HERE / "cases").glob("*.yml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_the_rules_say_of_a_text_is_in_the_table(path):
    """The table is read by the words of a ledger, so that no reason put together from parts escapes it."""
    for case in yaml.safe_load(path.read_text(encoding="utf-8")):
        said = {edit.reason for edit in cleaned(case["source"]).ledger.edits}
        assert said <= set(CHINESE), case["name"]


def test_a_reason_is_shown_in_both_languages():
    assert reason("A list of other articles.") == (
        '<span class="zh" lang="zh-Hans">其他文章的列表。</span><span class="en" lang="en"> A list of other articles.</span>'
    )
    assert plain_reason("A list of other articles.") == "其他文章的列表。 / A list of other articles."


def test_an_editor_is_quoted_in_the_language_that_he_wrote():
    assert reason("误植") == '<span lang="zh-Hans">误植</span>'
    assert plain_reason("A gap <here>") == "A gap <here>"
