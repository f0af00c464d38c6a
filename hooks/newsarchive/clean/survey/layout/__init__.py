"""How a source sets its lines: `setting` says what is usual, `column` measures wrapped text, `widths` a line."""

from newsarchive.clean.survey.layout.setting import Layout, column_lines, measure

__all__ = ["Layout", "column_lines", "measure"]
