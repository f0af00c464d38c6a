"""Text as a YAML scalar, for files that this package drafts."""

import json
import re

_PLAIN = re.compile(r"[A-Za-z0-9\u3400-\u9fff][A-Za-z0-9\u3400-\u9fff _./·，。、；？！（）《》“”+-]*(?<! )")


def scalar(text: str) -> str:
    """`text` as a scalar on one line: plain where that is safe, else in double quotation marks."""
    if _PLAIN.fullmatch(text) and text not in {"null", "Null", "NULL"}:
        return text
    return "".join(_escaped(char) for char in json.dumps(text, ensure_ascii=False))


def comment(text: str) -> str:
    """`text` for a comment after `#`: on one line, without control characters."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _escaped(char: str) -> str:
    """A character of a JSON string, escaped if a YAML file may not hold it as it is."""
    code = ord(char)
    if char.isprintable() or char == " ":
        return char
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004  # the basic plane
