"""Protection of CSV cells against being run as formulas."""

_STARTS = frozenset("=+-@\t\r")
"""Spreadsheets run cells that begin with these as formulas (OWASP, CSV Injection)."""


def inert(text: str) -> str:
    """`text`, with an apostrophe before it if a spreadsheet would run it as a formula.

    A single sign is not a formula, and some columns contain one. `docs/assets/common/csv.mjs` has the same rule.
    """
    return f"'{text}" if text[:1] in _STARTS and len(text) > 1 else text
