"""Tables are written as Python's `csv` writes them, the slow way."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.export.spreadsheet import csv_text, inert

CELLS = st.none() | st.integers() | st.floats() | st.text(alphabet="=,\"'\r\n\t 公a1", max_size=6)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), max_size=4))
def test_any_table_is_written_as_by_the_standard_library(rows):
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(
        [inert(cell) if isinstance(cell, str) else cell for cell in row] for row in rows
    )

    assert csv_text(rows) == out.getvalue()


def test_only_cells_that_need_quotes_have_them():
    assert (
        csv_text([["a", 'he said "no"', "1,5", None, "两\n行"]]) == 'a,"he said ""no""","1,5",,"两\n行"\r\n'
    )
