"""The lines of a source: `split` parts them, `enclosing_markup` reads the marks around one, `inline_markup` and the others find those within.

Nothing here knows what a line says.
"""

from newsarchive.clean.lines.split import (
    INVISIBLE,
    MARGIN,
    WHITE_SPACE,
    Line,
    line_breaks,
    line_start,
    split_lines,
)

__all__ = ["INVISIBLE", "MARGIN", "WHITE_SPACE", "Line", "line_breaks", "line_start", "split_lines"]
