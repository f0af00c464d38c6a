"""The privacy review in a drafted sidecar: each passage with its place and the command that masks it."""

import re
import shlex
from collections.abc import Iterator, Sequence

from newsarchive.model.sidecar import NOT_REVIEWED
from newsarchive.model.spans import Span
from newsarchive.source.lines import line_and_column
from newsarchive.source.privacy import LABEL, Sensitive


def privacy_lines(
    name: str, text: str, concerns: Sequence[Sensitive], filename: str = "source.txt"
) -> Iterator[str]:
    """The lines of `source.yml` on the privacy of a source.

    Args:
        name: Its id.
        text: Its decoded text.
        concerns: The passages to look at.
        filename: The file as received.
    """
    yield ""
    yield "# Read the text for private persons, victims, minors, numbers and addresses, and say what you found."
    if concerns:
        yield "# The patterns below point; they miss some and name others in vain. Mask before the first commit."
        yield from _HOW.get(filename.rpartition(".")[2], ())
    # the passages themselves are not quoted: this file is published too
    for concern in concerns:
        yield f"# {line_and_column(text, concern.span.start)}: {concern.why}{_also(text, concern.also)}"
        if concern.why == LABEL:
            yield "#   a word for a person and no name: read on there, and mask what tells who it is"
        else:
            yield f"#   {command(name, concern.span, concern.why, everywhere=bool(concern.also), as_text=filename.endswith('.pdf'))}"
    yield "# “pending” says that no person has done it; “newsarchive check --publish” refuses the text until one has."
    yield "privacy:"
    yield "  status: pending"
    yield f"  finding: {NOT_REVIEWED}"


_HOW = {
    "pdf": (
        "# A PDF cannot be masked itself: --as-text puts its text, masked, in its place and deletes it from this folder.",
    ),
    "html": (
        "# Each command masks source.html and ground.txt alike; where it says that it cannot, add --as-text to it.",
    ),
}
"""What masking does to a file of each kind that is no text."""


def command(name: str, span: Span, reason: str, *, everywhere: bool, as_text: bool = False) -> str:
    """The command that masks a passage of the source `name`, or its words wherever they stand."""
    option = " --everywhere" * everywhere + " --as-text" * as_text
    quoted = shlex.quote(reason) if _SIGNS.search(reason) else f'"{reason}"'
    return f"newsarchive redact {name} {span.start}-{span.end}{option} --reason {quoted}"


_SIGNS = re.compile(r'["$`\\!\r\n]')
"""Characters that a shell reads as signs of its own within double quotation marks."""


def _also(text: str, others: Sequence[Span]) -> str:
    """The other places of the same words; where there are many, the rest is counted."""
    if not others:
        return ""
    shown = "; ".join(line_and_column(text, span.start) for span in others[:_MOST])
    more = f"; and {len(others) - _MOST} more" if len(others) > _MOST else ""
    return f"; the same words at {shown}{more}"


_MOST = 12
"""Places that one comment lists."""
