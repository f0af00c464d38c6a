"""What the browser loads, as it is served: modules and style sheets without comments, all sheets as one.

Comments are a third of the modules' bytes, and on a slow line every file costs a round trip: with thirteen sheets
a page waits a second before its first script may run.
"""

import re

_COMMENTS = re.compile(
    r"^[ \t]*/\*\*(?:(?!\*/).)*\*/[ \t]*\n"  # a documentation comment on lines of its own
    r"|^[ \t]*//[^\n]*\n"  # a line that is a comment
    r"|/\*\*[^*\n]*\*/[ \t]?",  # a type within a line
    re.MULTILINE | re.DOTALL,
)
_BLANK = re.compile(r"^\s+", re.MULTILINE)


def published(module: str) -> str:
    """`module` as it is served: the same statements line by line, without comments, indentation and empty lines.

    Comments are known by where they stand, as the modules of this project write them; a template string
    may not run over lines, since its indentation would be lost (a test holds the modules to both).
    """
    return _BLANK.sub("", _COMMENTS.sub("", module))


STYLES = "assets/archive.css"
"""The address of the one sheet."""


_NOTES = re.compile(r"/\*.*?\*/", re.DOTALL)


def joined(sheets: list[str]) -> str:
    """Style sheets one after the other, as they would have been loaded, without comments and indentation.

    None may import another, nor hold the signs of a comment, or a line break, within a string.
    """
    return _BLANK.sub("", _NOTES.sub("", "\n".join(sheets)))
