"""One name for one thing: labels quoted in documents exist, and words given up are used nowhere.

`docs/about/words.md` is the list; it is what contributors read, and what is checked here.
"""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "docs" / "about" / "words.md"
DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted(path for path in (ROOT / "docs").rglob("*.md") if path.name != "mistakes.md"),
]
"""What is written by hand; mistakes.md is written by a test."""
SPEAKING = ("render", "problems", "pipeline", "export", "model")
"""Parts of the package that say something to readers."""
HAN = re.compile("[\u4e00-\u9fff]")

NO_LABELS = {
    "Add file", "Commit changes", "Create pull request", "check / corpus",  # the host's own
    "诉源治理", "枫桥经验",  # terms of the glossary
}  # fmt: skip
"""What documents quote that is no label of ours."""


def _strings(path: Path) -> set[str]:
    """The string literals of a module, docstrings and comments left out."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        tree = ast.parse(text)
        said = {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        documentation = (
            node.value.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        )
        return said - set(documentation)
    if path.suffix == ".mjs":
        code = re.sub(r"/\*.*?\*/|(?<=\s)//[^\n]*", "", text, flags=re.DOTALL)
        return {found[2] for found in re.finditer(r"""(["'`])((?:\\.|(?!\1)[^\\\n])*)\1""", code)}
    return set(re.split(r'["<>{}]', text))


@cache
def said() -> frozenset[str]:
    """Everything that the pages, the form and the checks say, a label at a time."""
    files = [
        *(path for part in SPEAKING for path in (ROOT / "hooks" / "newsarchive" / part).rglob("*.py")),
        *(ROOT / "docs" / "assets").rglob("*.mjs"),
        *(ROOT / "hooks" / "theme").rglob("*.html"),
    ]
    return frozenset(word.strip() for path in files for word in _strings(path))


@cache
def titles() -> frozenset[str]:
    """What hand-written pages and the archive itself are called."""
    heads = [
        path.read_text("utf-8").split("---")[1]
        for path in DOCUMENTS
        if path.read_text("utf-8").startswith("---")
    ]
    told = [yaml.safe_load(head) for head in heads]
    archive = yaml.safe_load((ROOT / "corpus" / "archive.yml").read_text("utf-8"))
    return frozenset(
        [*(one[key] for one in told for key in ("title", "title_en")), *archive["name"].values()]
    )


def quoted(path: Path) -> list[str]:
    text = re.sub(r"```.*?```|`[^`\n]*`", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    return [" ".join(one.split()) for one in re.findall("“([^“”]+)”", text)]


def is_label(words: str) -> bool:
    """Whether the words are one label, or a Chinese and an English one side by side."""
    known = said() | titles() | NO_LABELS
    zh, _, en = words.partition(" ")
    return words in known or (zh in known and en in known)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_label_that_a_document_quotes_exists(path):
    assert [words for words in quoted(path) if not is_label(words)] == []


def _given_up() -> dict[str, str]:
    """The word that is used, by each word of the list that is not."""
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in WORDS.read_text(encoding="utf-8").splitlines()
        if line.startswith("|") and HAN.search(line)
    ]
    return {word: row[0] for row in rows[1:] for word in row[3].split("、") if word}


GIVEN_UP = _given_up()


def test_the_list_names_words_that_are_not_used():
    assert len(GIVEN_UP) > 10
    assert GIVEN_UP["书证"] == "例句"


@pytest.mark.parametrize("word", GIVEN_UP)
def test_a_word_given_up_is_said_nowhere(word):
    documents = {
        str(path.relative_to(ROOT)): line
        for path in [*DOCUMENTS, ROOT / "docs" / "about" / "mistakes.md"]
        if path != WORDS
        for line in path.read_text(encoding="utf-8").splitlines()
        if word in line
    }

    assert documents == {}
    assert [words for words in said() if word in words] == []


HALF_WIDTH = re.compile(r"[\u4e00-\u9fff](?:[,;!?](?! )|(?<![年报地词原]):(?! )|\((?=[\u4e00-\u9fff]))")
"""A plain mark behind Chinese, but for the colon of a query (年:2021) and marks of English lists (余, 以上)."""


def test_chinese_has_full_width_marks():
    assert [words for words in said() if HALF_WIDTH.search(words)] == []
