"""Imports run one way: down the layers, and never from stage to stage."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "hooks" / "newsarchive"
HOOKS = PACKAGE.parent

BOTTOM = {"model", "problems", "text"}
STAGES = {
    "source", "clean", "script", "segment", "glossary", "dates", "figures", "search", "concordance", "export",
}  # fmt: skip
MAY_IMPORT = {
    "model": {"model", "problems"},
    "problems": {"problems"},
    "text": {"text"},
    "progress": set(),
    "revision": set(),
    **{stage: BOTTOM | {stage} for stage in STAGES},
    "render": BOTTOM | {"render", "concordance", "export"},
    "pipeline": BOTTOM | STAGES | {"render", "pipeline"},
    "cache": {"cache"},
    "__main__": {"cli"},
    "cli": BOTTOM | STAGES | {"render", "pipeline", "cache", "cli", "progress", "revision"},
}
"""What each part of the package may import of the package; the package's own version is free."""

DISK = {
    "open", ".read_text", ".read_bytes", ".write_text", ".write_bytes", ".iterdir", ".glob", ".rglob",
    ".listdir", ".scandir", ".exists", ".is_file", ".is_dir", ".mkdir", ".unlink",
}  # fmt: skip
"""Calls that reach the disk: a function by its name, a method with a dot before it."""

MAY_TOUCH_DISK = {"source", "cache", "cli"}


MODULES = sorted(PACKAGE.rglob("*.py"))


def part(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides which layer it reaches"
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def calls(path: Path) -> Iterator[str]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield f".{node.func.attr}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id


def test_a_module_imports_only_lower_layers() -> None:
    above = {}
    for path in MODULES:
        own = {name.split(".")[1] for name in imports(path) if name.startswith("newsarchive.")}
        if part(path) != "__init__" and own - MAY_IMPORT[part(path)]:
            above[str(path.relative_to(PACKAGE))] = own - MAY_IMPORT[part(path)]

    assert above == {}


ROOMS = {
    "clean": (
        "patterns", "block_kinds", "lines", "wording", "bylines", "survey", "verdict", "page", "chain", "rules", "frame", "draft",
        "blocks", "facts", "typography", "ledger", "assembly", "decisions", "page_form", "view",
        "reading", "articles", "layout_detect", "layout_paragraphs", "stage", "json_document",
    ),
    "render": (
        "addresses", "markup", "wording", "elements", "access", "shown", "scripts", "event_places", "context",
        "editors", "article", "source", "lists", "data", "pages", "home", "site",
    ),
}  # fmt: skip
"""The modules and packages of a large layer, each of which imports only those before it."""


@pytest.mark.parametrize("layer", ROOMS)
def test_a_room_of_a_layer_imports_only_those_before_it(layer: str) -> None:
    backwards = {}
    rooms = ROOMS[layer]
    for path in (PACKAGE / layer).rglob("*.py"):
        room = path.relative_to(PACKAGE / layer).parts[0].removesuffix(".py")
        if room == "__init__":
            continue
        known = set(rooms[: rooms.index(room) + 1])
        if late := {name for name in rooms_imported(path, layer) if name not in known}:
            backwards[str(path.relative_to(PACKAGE))] = late

    assert backwards == {}


def rooms_imported(path: Path, layer: str) -> Iterator[str]:
    """The rooms of a layer that a module imports, also as `from newsarchive.layer import room`."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ImportFrom) and node.module == f"newsarchive.{layer}":
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"newsarchive.{layer}."):
            yield (node.module or "").split(".")[2]


def test_no_module_of_the_generator_knows_mkdocs() -> None:
    hosts = {"mkdocs", "properdocs", "material"}

    assert [path for path in MODULES if hosts & {name.split(".")[0] for name in imports(path)}] == []


def test_only_the_reader_of_the_corpus_the_cache_and_the_commands_touch_the_disk() -> None:
    touching = {path for path in MODULES if set(calls(path)) & DISK}

    assert {part(path) for path in touching} <= MAY_TOUCH_DISK


PACKAGED = {
    "cache/digests.py": "importlib.resources",  # the package's own files, for their digest
    "clean/chain/random_field.py": "pkgutil",  # the weights of the learned chain
    "segment/lexicon.py": ".get_data",  # jieba's dictionary
}
"""Who reads a table that is shipped in a package, and through what: such a table is code by another name."""


def test_only_listed_modules_read_tables_shipped_in_packages() -> None:
    ways = {"importlib.resources", "pkgutil", ".get_data"}
    found = {
        str(path.relative_to(PACKAGE)): way
        for path in MODULES
        for way in sorted(ways & {*imports(path), *calls(path)}, reverse=True)
    }

    assert found == PACKAGED


def test_only_the_commands_print() -> None:
    assert {part(path) for path in MODULES if "print" in calls(path)} <= {"cli"}


def test_only_the_edge_imports_mkdocs() -> None:
    edge = {
        path.name for path in HOOKS.glob("*.py") if any(n.split(".")[0] == "mkdocs" for n in imports(path))
    }

    assert edge == {"archive.py", "archive_frame.py", "archive_page.py"}
