"""The project passes its linter, formatter and type checkers."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("command", [("check",), ("format", "--check")], ids=["rules", "format"])
def test_ruff_finds_nothing(command: tuple[str, ...]) -> None:
    outcome = run(sys.executable, "-m", "ruff", *command, "--no-cache", "hooks", "tests")

    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_types_are_sound() -> None:
    outcome = run(sys.executable, "-m", "mypy")

    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.node
def test_types_of_the_browser_code_are_sound() -> None:
    compiler = ROOT / "node_modules" / "typescript" / "bin" / "tsc"
    if not shutil.which("node") or not compiler.is_file():
        pytest.skip("needs Node.js and TypeScript: run `npm ci`")

    outcome = run("node", str(compiler), "--project", "tsconfig.json")

    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_no_file_is_crowded() -> None:
    """A file past 350 lines is two files."""
    files = [
        path
        for folder in ("hooks", "docs/assets")
        for suffix in ("*.py", "*.mjs", "*.css")
        for path in (ROOT / folder).rglob(suffix)
    ]
    crowded = {
        str(path.relative_to(ROOT)): lines
        for path in files
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 350
    }

    assert crowded == {}
