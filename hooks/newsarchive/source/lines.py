"""Where a position stands in a text as editors count."""


def line_and_column(text: str, position: int) -> str:
    """`line LINE, column COLUMN` of a position, both counted from 1."""
    start = max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1
    breaks = text.count("\n", 0, position) + text.count("\r", 0, position) - text.count("\r\n", 0, position)
    return f"line {breaks + 1}, column {position - start + 1}"
