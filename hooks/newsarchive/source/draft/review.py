"""The privacy review in a drafted sidecar: each passage with its place and the command that masks it."""

from collections.abc import Iterator, Sequence

from newsarchive.source.privacy import Sensitive


def privacy_lines(name: str, text: str, concerns: Sequence[Sensitive]) -> Iterator[str]:
    """The lines of `source.yml` on the privacy of a source.

    Args:
        name: Its id.
        text: Its decoded text.
        concerns: The passages to look at.
    """
    yield ""
    yield "# Read the text for private persons, victims, minors, numbers and addresses, and say what you found."
    if concerns:
        yield "# The patterns below point; they miss some and name others in vain. Mask before the first commit."
    # the passages themselves are not quoted: this file is published too
    for concern in concerns:
        start, end = concern.span
        yield f"# line {_line_and_column(text, start)}: {concern.why}"
        yield f'#   newsarchive redact {name} {start}-{end} --reason "{concern.why}"'
    yield "# “pending” says that no person has done it; “newsarchive check --publish” refuses the text until one has."
    yield "privacy:"
    yield "  status: pending"
    yield "  finding: not reviewed yet"


def _line_and_column(text: str, position: int) -> str:
    """`LINE, column COLUMN` of a position, both counted from 1."""
    start = max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1
    breaks = text.count("\n", 0, position) + text.count("\r", 0, position) - text.count("\r\n", 0, position)
    return f"{breaks + 1}, column {position - start + 1}"
