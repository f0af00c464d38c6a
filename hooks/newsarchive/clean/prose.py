"""Telling running text from the short lines around it, by what stands on a line."""

import re
from collections.abc import Sequence

from newsarchive.clean.lines import Line

_SENTENCE = re.compile(r"[。！？；…]|(?<=[\u3400-\u9fff”’\"')）])[.!?;｡﹔](?![\w/])")
"""A mark that ends a sentence or a main clause; a point within a number or an address is none."""
_LONGEST_HEADING = 45
"""Characters; longer lines without a full stop are taken as text that was cut."""
_CLAUSES = 3
_SPACED = 64
_TAIL = 24
"""Characters at the end in which a remark in brackets may stand behind the full stop."""
_LONGEST_QUESTION = 28
_LONG = 28
"""Few section headings have more characters than this without a space in them."""
STARTER = re.compile(
    r"(?:近年|近日|日前|目前|如今|今[年天日]|昨[天日]|去年|当[天日前时]|同时|此外|另外|另据|据[了介悉统报]|截至|随着|为[了切深进确更全加]|在此|在[^,.]{2,16}[,下上中]|对此|对于|作为|按照|根据|围绕"
    r"|通过|下一步|接下来|其中|一方面|与此同时|值得|[一二三四五六七八九十]是|首先|其次|最后|\d{1,2}月\d{1,2}日|\d{4}年|记者|\"|自[^,.]{2,14}以来|[^,.]{2,8}(?:网|社|报)?消息)"
)
"""How paragraphs like to begin."""
_BEFORE_QUOTE = re.compile(r"[为是叫称]$")


def finished(folded: str) -> bool:
    """Whether a line, folded, ends with the end of a sentence (closing quotes and brackets aside)."""
    tail = folded[-_TAIL:].rstrip("\"')]> ")
    if tail.endswith((".", "!", "?")):
        return True
    noted = tail.rfind("(") if folded.rstrip("\"' ").endswith(")") else -1
    return noted > 0 and tail[noted - 1] in ".!?"


def is_prose(line: Line) -> bool:
    """Whether `line` is running text, or a piece of it, rather than a headline, label or name."""
    if line.mark:
        return False
    folded = line.folded
    if len(folded) > _SPACED:
        return True
    if len(folded) > _LONGEST_HEADING and " " not in folded:
        return True
    if folded.count(",") >= _CLAUSES and len(folded) > _LONGEST_HEADING // 2:
        return True
    return bool(_SENTENCE.search(line.text)) and not _question(line.text)


def _question(text: str) -> bool:
    """Whether the only sentence mark is a `?`, `!` or `…` at the end, as headlines have it."""
    body = text.rstrip("”’\"')）")
    if len(body) > _LONGEST_QUESTION or not body.endswith(("?", "!", "？", "！", "…")):
        return False
    return not _SENTENCE.search(body.rstrip("?!？！…"))


def prose_lines(lines: Sequence[Line]) -> list[bool]:
    """Which lines are running text, in their context.

    A line that is too long for a heading is the first half of a paragraph, if what follows reads as the
    second half; below a headline, so is one with several clauses.
    """
    flags: list[bool] = []
    body = False
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        flags.append(is_prose(line) or (number > 0 and _is_half(line, following, body=body)))
        body = body or flags[-1]
    return flags


def _is_half(line: Line, following: Line | None, *, body: bool) -> bool:
    folded = line.folded
    if following is None or line.mark or following.mark or len(folded) <= _LONG or folded.endswith(":"):
        return False
    if (STARTER.match(following.folded) and not _BEFORE_QUOTE.search(folded)) or not (
        body or line.text.count("，") + line.text.count(",") >= _CLAUSES - 1
    ):
        return False
    return " " not in folded and (
        is_prose(following) or len(following.folded) > _LONG or following.blank > line.blank + 1
    )


def open_pairs(folded_source: str) -> bool:
    """Whether a text ends inside quotation marks, brackets or a title (`“`, `（`, `《`)."""
    depth = 0
    for char in folded_source:
        if char in "“「『（(《〈【[":
            depth += 1
        elif char in "”」』）)》〉】]":
            depth = max(depth - 1, 0)
    return depth > 0
