"""Publishes the browser's modules without their comments, which are a third of what a reader would load."""

import re

_COMMENTS = re.compile(
    r"^[ \t]*/\*\*(?:(?!\*/).)*\*/[ \t]*\n"  # a documentation comment on lines of its own
    r"|^[ \t]*//[^\n]*\n"  # a line that is a comment
    r"|/\*\*[^*\n]*\*/[ \t]?",  # a type within a line
    re.MULTILINE | re.DOTALL,
)
_INDENTED = re.compile(r"^[ \t]+", re.MULTILINE)


def published(module: str) -> str:
    """`module` as it is served: the same statements line by line, without comments and indentation.

    Comments are known by where they stand, as the modules of this project write them; a template string
    may not run over lines, since its indentation would be lost (a test holds the modules to both).
    """
    return _INDENTED.sub("", _COMMENTS.sub("", module))
