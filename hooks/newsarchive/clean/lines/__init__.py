"""The lines of a source: `split` parts them, `enclosing_markup` reads the marks around one, `inline_markup` and the others find those within.

Nothing here knows what a line says.
"""

from newsarchive.clean.lines.split import EDGE, INVISIBLE, MARGIN, Line, line_breaks, split_lines

__all__ = ["EDGE", "INVISIBLE", "MARGIN", "Line", "line_breaks", "split_lines"]
