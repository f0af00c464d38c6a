"""How a source sets its lines: `paragraph_setting` says what is usual, `column` measures wrapped text, `line_widths` a line."""

from newsarchive.clean.survey.layout.paragraph_setting import Layout, column_lines, measure

__all__ = ["Layout", "column_lines", "measure"]
