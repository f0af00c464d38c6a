"""No style sheet has a selector for a class that nothing writes."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SHEETS = sorted((ROOT / "docs" / "assets").rglob("*.css"))
WRITERS = (
    "docs/**/*.md",
    "docs/assets/**/*.mjs",
    "hooks/theme/**/*.html",
    "hooks/newsarchive/render/**/*.py",
)
_CLASS = re.compile(r"\.(na-[\w-]+)")
_WRITTEN = re.compile(r"na-[\w-]*(?:\$?\{[^{}]*\}[\w-]*)*")
"""A name, with gaps where one is put together: `na-badge--{kind}`, `na-tl-key--${name}`."""
_GAP = re.compile(r"\$?\{[^{}]*\}")
_BLOCK = re.compile(r"\{%.*?%\}")
"""A statement of a template, which ends a name before it; an expression of one has its braces twice."""


def styled(sheet: Path) -> set[str]:
    """The archive's own classes in the selectors of a sheet."""
    return set(_CLASS.findall(re.sub(r"/\*.*?\*/", "", sheet.read_text("utf-8"), flags=re.DOTALL)))


def written() -> Iterator[re.Pattern[str]]:
    """What templates, renderers, modules and hand-written pages may name an element."""
    texts = (_BLOCK.sub(" ", path.read_text("utf-8")) for pattern in WRITERS for path in ROOT.glob(pattern))
    names = {name for text in texts for name in _WRITTEN.findall(re.sub(r"\{\{.*?\}\}", "{}", text))}
    return (re.compile(r"[\w-]+".join(map(re.escape, _GAP.split(name)))) for name in names)


def test_every_class_in_a_sheet_is_written_somewhere() -> None:
    patterns = list(written())
    idle = {
        f"{sheet.relative_to(ROOT)}: {name}"
        for sheet in SHEETS
        for name in styled(sheet)
        if not any(pattern.fullmatch(name) for pattern in patterns)
    }

    assert idle == set()
