"""Tables for spreadsheets: CSV (RFC 4180) in which no text runs as a formula."""

from collections.abc import Iterable

_STARTS = frozenset("=+-@\t\r")
"""Cells that begin with these are run as formulas (OWASP, CSV Injection)."""


def csv_text(rows: Iterable[Iterable[object]]) -> str:
    """Rows of two cells or more as CSV; None is an empty cell, texts are `inert`, and each line ends in CRLF.

    Python's `csv` asks of each character by itself whether it needs quotes, which takes four times as long.
    """
    return "".join([f"{_line([_cell(value) for value in row])}\r\n" for row in rows])


def inert(text: str) -> str:
    """`text` with an apostrophe before it where a spreadsheet would take it for a formula.

    A sign alone is none; it stands in columns of our own. `docs/assets/common/csv.mjs` has the same rule.
    """
    return f"'{text}" if text[:1] in _STARTS and len(text) > 1 else text


def _cell(value: object) -> str:
    if isinstance(value, str):
        return inert(value)
    return "" if value is None else str(value)


def _line(cells: list[str]) -> str:
    line = ",".join(cells)
    if line.count(",") == len(cells) - 1 and '"' not in line and "\n" not in line and "\r" not in line:
        return line  # no cell needs quotes
    return ",".join(map(_quoted, cells))


def _quoted(cell: str) -> str:
    if '"' in cell or "," in cell or "\n" in cell or "\r" in cell:
        return '"' + cell.replace('"', '""') + '"'
    return cell
