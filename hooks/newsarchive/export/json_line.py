"""JSON as the downloads have it: each record on one line, without white space."""

import msgspec


def json_line(value: object) -> str:
    """`value` as compact JSON, its texts unescaped.

    Raises:
        UnicodeEncodeError: A text has a lone surrogate.
    """
    return msgspec.json.encode(value).decode()
