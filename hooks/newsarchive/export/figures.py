"""The figures of the reports as data: one row for each claim, with the same columns in CSV (RFC 4180) and JSON."""

import csv
import io
from collections.abc import Iterable, Iterator

from newsarchive.export.json_line import json_line
from newsarchive.export.spreadsheet import inert
from newsarchive.model.article import Certainty
from newsarchive.model.figures import Figure
from newsarchive.model.reading import Reading, ReadingBlock

FIGURE_COLUMNS = (
    "text", "relation", "value", "upper", "unit", "counted", "measure", "base", "period", "period_value", "place",
    "claimant", "publication", "date", "date_certainty", "article", "title", "sentence", "reason", "check", "url",
)  # fmt: skip
"""The columns of every download, in order; `newsarchive figures --json` has the same fields."""

Row = tuple[object, ...]
"""The values of `FIGURE_COLUMNS` for one claim."""


def figure_rows(readings: Iterable[Reading], *, site: str) -> Iterator[Row]:
    """A row for each claim, in the order of the articles; `site` is the site's address."""
    for reading in readings:
        date = reading.date
        report = (
            reading.publication.value if reading.publication else None,
            date.value if date else None,
            (date.certainty or Certainty.INFERRED).value if date else None,
            reading.id,
            reading.title,
        )
        for block in reading.blocks:
            for figure in block.figures:
                yield _row(figure, block, report, f"{site}articles/{reading.id}/")


def _row(figure: Figure, block: ReadingBlock, report: Row, page: str) -> Row:
    return (
        figure.text, figure.relation.value, figure.value, figure.upper, figure.unit, figure.counted, figure.measure.value,
        figure.base, figure.period, figure.period_value, figure.place, figure.claimant, *report,
        block.text[figure.sentence.start : figure.sentence.end], figure.reason,
        figure.check.words if figure.check else None, f"{page}#{block.anchor(figure.span)}",
    )  # fmt: skip


def figures_year(rows: Iterable[Row]) -> str:
    """Rows as the lines of a JSON array, without the brackets."""
    return ",\n".join(map(json_line, rows))


def figures_json(years: Iterable[str], *, version: str) -> str:
    """All rows, from the lines of `figures_year`, with the names of their columns."""
    rows = ",\n".join(filter(None, years))
    return f'{{"version": {json_line(version)},\n"columns": {json_line(FIGURE_COLUMNS)},\n"rows": [\n{rows}\n]}}\n'


def figures_csv(rows: Iterable[Row]) -> bytes:
    """Rows in UTF-8 with a byte order mark, which spreadsheets need; texts cannot run as formulas."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(FIGURE_COLUMNS)
    writer.writerows(map(_safe, rows))
    return table.getvalue().encode("utf-8-sig")


def _safe(row: Row) -> list[object]:
    return [inert(cell) if isinstance(cell, str) else cell for cell in row]
