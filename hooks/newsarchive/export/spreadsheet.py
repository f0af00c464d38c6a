"""Texts in the cells of CSV that a spreadsheet would run."""

_STARTS = frozenset("=+-@\t\r")
"""Cells that begin with these are run as formulas (OWASP, CSV Injection)."""


def inert(text: str) -> str:
    """`text` with an apostrophe before it where a spreadsheet would take it for a formula.

    A sign alone is none; it stands in columns of our own. `docs/assets/common/csv.mjs` has the same rule.
    """
    return f"'{text}" if text[:1] in _STARTS and len(text) > 1 else text
