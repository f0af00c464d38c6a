"""What is said in English is said in Chinese too."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import newsarchive
from newsarchive.problems.chinese import SLOT, in_chinese
from newsarchive.problems.editor_words import EDITORS
from newsarchive.problems.source_words import SOURCES
from newsarchive.problems.words import CHINESE

PACKAGE = Path(newsarchive.__file__).parent
ROWS = (*CHINESE, *EDITORS, *SOURCES)


def told(path: Path) -> Iterator[str]:
    """The sentences that a module states word for word when it makes a problem."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and getattr(call.func, "id", None) == "Problem":
            parts = [*call.args[1:4], *(one.value for one in call.keywords)]
            yield from (
                one.value for one in parts if isinstance(one, ast.Constant) and isinstance(one.value, str)
            )


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_every_sentence_of_a_problem_has_its_chinese(path):
    assert [said for said in told(path) if in_chinese(said) is None] == []


@pytest.mark.parametrize(("english", "chinese"), ROWS, ids=[english for english, _ in ROWS])
def test_what_is_filled_in_stands_in_both(english, chinese):
    slots = [name for _, name, _, _ in Formatter().parse(chinese) if name is not None]
    count = english.count(SLOT)
    filled = in_chinese(english.replace(SLOT, "7"))

    assert len(slots) == count
    assert sorted(map(int, filter(None, slots))) in ([], list(range(count)))
    assert filled is not None
    assert SLOT not in filled


def test_no_sentence_has_two_translations():
    assert len(dict(ROWS)) == len(set(ROWS))
