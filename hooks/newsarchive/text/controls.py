"""Control characters: what programs leave in a text, which no page may hold and no terminal should obey."""

import re

_ALL = (
    {code: chr(0x2400 + code) for code in range(0x20)} | dict.fromkeys(range(0x80, 0xA0), "␦") | {0x7F: "␡"}
)
"""The picture of each control character (Unicode's Cc); those beyond ASCII share one."""
CONTROLS = "".join(chr(code) for code in _ALL if chr(code) not in "\t\r\n")
"""The control characters, except tabulator, line feed and carriage return."""
_CONTROL = re.compile(f"[{re.escape(CONTROLS)}]")
_PICTURES = {ord(char): _ALL[ord(char)] for char in CONTROLS}


def pictured(text: str) -> str:
    """`text` with a picture (␀, ␛) in the place of each control character, so that no position moves."""
    return text if text.isprintable() or not _CONTROL.search(text) else text.translate(_PICTURES)


def on_one_line(text: str) -> str:
    """`text` for one line of a terminal: with pictures of line breaks and tabulators too."""
    return text if text.isprintable() else text.translate(_ALL)
