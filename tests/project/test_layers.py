"""Imports run one way: down the layers, and never from stage to stage."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "hooks" / "newsarchive"
HOOKS = PACKAGE.parent

BOTTOM = {"model", "problems", "text"}
STAGES = {
    "source", "clean", "script", "segment", "glossary", "dates", "search", "concordance", "export",
}  # fmt: skip
MAY_IMPORT = {
    "model": {"model", "problems"},
    "problems": set(),
    "text": set(),
    "progress": set(),
    **{stage: BOTTOM | {stage} for stage in STAGES},
    "render": BOTTOM | {"render", "concordance", "export"},
    "pipeline": BOTTOM | STAGES | {"render", "pipeline"},
    "cache": set(),
    "cli": BOTTOM | STAGES | {"render", "pipeline", "cache", "cli", "progress"},
}
"""What each part of the package may import of the package; the package's own version is free."""

DISK = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir", "glob", "rglob"}
MAY_TOUCH_DISK = {"source", "cache", "cli"}


def modules() -> Iterator[Path]:
    yield from sorted(PACKAGE.rglob("*.py"))


def part(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides which layer it reaches"
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_what_lies_below_it(path: Path) -> None:
    if part(path) == "__init__":
        return
    own = {name.split(".")[1] for name in imports(path) if name.startswith("newsarchive.")}

    assert own <= MAY_IMPORT[part(path)]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_module_of_the_generator_knows_mkdocs(path: Path) -> None:
    assert not [name for name in imports(path) if name.split(".")[0] in {"mkdocs", "properdocs", "material"}]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_reader_of_the_corpus_the_cache_and_the_commands_touch_the_disk(path: Path) -> None:
    if part(path) in MAY_TOUCH_DISK:
        return
    calls = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    }

    assert not calls & DISK


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_commands_print(path: Path) -> None:
    if part(path) == "cli":
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))

    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == "print"]


def test_only_the_edge_imports_mkdocs() -> None:
    edge = {path.name for path in HOOKS.glob("*.py") if any(n.split(".")[0] == "mkdocs" for n in imports(path))}

    assert edge == {"archive.py", "archive_page.py"}
