"""Each golden file breaks the toy corpus in one way and holds what is then said, word for word.

`UPDATE_GOLDEN=1 pytest tests/source/test_problems.py` writes anew what is said; read the difference.
"""

import os
import shutil
from pathlib import Path

import pytest
import yaml

from newsarchive.problems import Severity
from newsarchive.problems.chinese import in_chinese
from newsarchive.source import load_corpus

HERE = Path(__file__).parent
TOY = HERE.parent / "toy" / "corpus"
CASES = sorted((HERE / "golden").glob("*.yml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_is_said_of_a_broken_file(path, tmp_path, monkeypatch):
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    monkeypatch.chdir(tmp_path)
    shutil.copytree(TOY, "corpus")
    break_corpus(Path("corpus"), case)

    _, problems = load_corpus(Path("corpus"))
    said = [f"{problem.severity}: {problem}" for problem in problems]

    if os.environ.get("UPDATE_GOLDEN"):
        case["problems"] = said
        path.write_text(
            yaml.safe_dump(case, allow_unicode=True, sort_keys=False, width=1000), encoding="utf-8"
        )
    assert said == case["problems"]
    assert said
    parts = [part for one in problems for part in (one.wrong, one.expected, one.remedy)]
    assert [part for part in parts if in_chinese(part) is None] == []


def break_corpus(root, case):
    for change in case.get("replace", []):
        file = root / change["file"]
        text = file.read_bytes().decode()
        assert change["old"] in text
        file.write_bytes(text.replace(change["old"], change["new"], 1).encode())
    for name, content in case.get("write", {}).items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    for name in case.get("delete", []):
        file = root / name
        shutil.rmtree(file) if file.is_dir() else file.unlink()


def test_the_toy_corpus_is_sound():
    corpus, problems = load_corpus(TOY)

    assert problems == []
    assert [record.source.id for record in corpus.sources] == ["cha-yuan-qing-guan-jia", "chun-cha-kai-yuan"]
    assert [record.entry.headword for record in corpus.entries] == ["茶园管家", "三查一守", "杀青"]


def test_every_problem_is_found_at_once(tmp_path):
    shutil.copytree(TOY, tmp_path / "corpus")
    for path in (tmp_path / "corpus" / "glossary").glob("*.md"):
        path.write_text(
            path.read_text(encoding="utf-8").replace("category: ", "categroy: "), encoding="utf-8"
        )

    _, problems = load_corpus(tmp_path / "corpus")

    assert len([problem for problem in problems if "categroy" in problem.wrong]) == 3
    assert all(problem.severity is Severity.ERROR for problem in problems)
