"""Beginners' mistakes in YAML, recognised line by line and explained better than the YAML parser can."""

import re
from collections.abc import Callable, Iterator

import yaml

from newsarchive.problems import Place, Problem

_Found = tuple[int, str, str, str]
"""Column from 0, what is wrong, what was expected, what to do."""

_KEY = r"^[ ]*(?:-[ ]+)?[A-Za-z_]+"


def explain(text: str, path: str, first_line: int, error: Exception | None) -> list[Problem]:
    """Why `text` cannot be read as a YAML mapping.

    Args:
        text: The YAML.
        path: The file's name.
        first_line: The line of the file on which `text` begins.
        error: The parser's error; None where it read a value that is not a mapping.

    Returns:
        All mistakes found, else the parser's complaint in plain words.
    """
    found = [
        Problem(Place(path, number, column + 1), wrong, expected, remedy)
        for number, line in enumerate(text.split("\n"), first_line)
        for mistake in MISTAKES
        for column, wrong, expected, remedy in mistake(line)
    ]
    return found or _indentation(text, path, first_line) or [_in_plain_words(path, first_line, error)]


def _indentation(text: str, path: str, first_line: int) -> list[Problem]:
    """The first field that is neither in line with the fields before it nor opens a level below a field's colon."""
    open_at, opened = [0], True
    for number, line in enumerate(text.split("\n"), first_line):
        field = re.match(r"(?P<indent>[ ]*)(?P<dash>-[ ]+)?[A-Za-z_]+:(?:[ ]|$)", line)
        if field:
            indent = len(field["indent"])
            while indent < open_at[-1]:
                open_at.pop()
            if indent != open_at[-1] and not opened:
                return [_misplaced(Place(path, number, indent + 1), indent, open_at[-1])]
            open_at += [place for place in (indent, indent + len(field["dash"] or "")) if place > open_at[-1]]
        opened = line.rstrip().endswith(":")
    return []


def _misplaced(place: Place, found: int, wanted: int) -> Problem:
    return Problem(
        place,
        f"the line is set in by {found} space{'s' * (found != 1)}",
        f"{wanted} or {wanted + 2} spaces, as the lines that belong with it",
        "begin the lines that belong together in the same column",
    )


def _tab(line: str) -> Iterator[_Found]:
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent:
        yield indent.index("\t"), "the line begins with a tab", "spaces", "replace the tab by two spaces"


def _control(line: str) -> Iterator[_Found]:
    match = re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]", line)
    if match:
        yield (
            match.start(),
            f"an invisible control character (U+{ord(match[0]):04X}) stands here",
            "text that can be seen",
            "delete it",
        )


def _strange_space(line: str) -> Iterator[_Found]:
    match = re.match(r"[ -]*([\u3000\u00a0])|" + _KEY + r":[ ]*([\u3000\u00a0])", line)
    if match:
        yield (
            match.end() - 1,
            "a wide or unbreakable space stands where a plain one belongs",
            "plain spaces",
            "delete it and type a space with the English keyboard",
        )


def _wide_dash(line: str) -> Iterator[_Found]:
    match = re.match(r"[ ]*([－—–])\s*(?=\S)", line)
    if match:
        yield (
            match.start(1),
            f"a wide dash “{match[1]}” begins the line",
            "a plain dash and a space, “- ”",
            "type the dash with the English keyboard",
        )


def _conflict(line: str) -> Iterator[_Found]:
    if re.match(r"<{7}(?: |$)", line):
        yield (
            0,
            "two versions of the file stand here side by side",
            "one of them, without the lines <<<<<<<, ======= and >>>>>>>",
            "keep what is right of both, and delete these three lines",
        )


_SIGN = r"(?P<sign>[%@`*&!](?=\S)|-(?=[ ]))"
"""What means something else at the beginning of a text."""


def _sign(line: str) -> Iterator[_Found]:
    match = (
        re.match(_KEY + r":[ ]+" + _SIGN, line)
        or re.match(r"[ ]*-[ ]+(?P<sign>[%@`*&!])(?=\S)", line)
        or re.match(r"[^{]*\{(?:[^}]*,)?[ ]*[A-Za-z_]+:[ ]+" + _SIGN, line)
    )
    if match:
        yield (
            match.start("sign"),
            f"the text begins with {match['sign']}, which is a sign of its own here",
            "texts that begin with such a sign in quotation marks",
            'put the whole text in "…"',
        )


def _wide_colon(line: str) -> Iterator[_Found]:
    match = re.match(_KEY + r"\s*(：)", line)
    if match:
        yield (
            match.start(1),
            "a full-width colon “：” stands after the field's name",
            "a plain colon and a space, “: ”",
            "type the colon with the English keyboard",
        )


def _no_space(line: str) -> Iterator[_Found]:
    match = re.match(_KEY + r"(:)(?=[^\s/])", line)
    if match:
        yield match.start(1), "no space stands after the colon", "“: ”", "put a space after the colon"


def _no_space_after_dash(line: str) -> Iterator[_Found]:
    match = re.match(r"^[ ]*(-)(?=[A-Za-z_]+:)", line)
    if match:
        yield match.start(1), "no space stands after the dash", "“- ”", "put a space after the dash"


def _second_colon(line: str) -> Iterator[_Found]:
    match = re.match(_KEY + r""":[ ]+(?P<text>[^\s"'\[{|>#&*!][^#]*?)(?P<colon>:)(?=[ ]|$)""", line)
    if match:
        yield (
            match.start("colon"),
            "a second colon with a space after it stands in the text",
            "one colon, after the field's name",
            'put the whole text in "…", or use the full-width “：” in Chinese',
        )


def _smart_quote(line: str) -> Iterator[_Found]:
    match = re.match(_KEY + r':\s+(?:"[^"]*([”“])|[“”][^“”"]*("))\s*$', line)
    if match:
        yield (
            max(match.start(1), match.start(2)),
            "a typographic quotation mark closes or opens a plain one",
            'the same plain mark " at both ends',
            'use " at both ends, or leave both away',
        )


def _open_quote(line: str) -> Iterator[_Found]:
    match = re.match(_KEY + r""":\s+(?P<mark>["'])(?P<rest>.*)$""", line)
    if match and match["mark"] not in match["rest"] and not re.search("[”“]", match["rest"]):
        yield (
            match.start("mark"),
            f"the quotation mark {match['mark']} is not closed",
            "a second one at the end of the text",
            "add it, or delete the first",
        )


def _open_bracket(line: str) -> Iterator[_Found]:
    match = re.match(_KEY + r":\s+(?P<open>[\[{])(?P<rest>.*)$", line)
    close = {"[": "]", "{": "}"}.get(match["open"], "") if match else ""
    if match and close not in match["rest"]:
        yield (
            match.start("open"),
            f"the bracket {match['open']} is not closed on its line",
            f"{close} at the end of the list",
            f"add {close}, or write one item a line, each after “- ”",
        )


def _text_after_quote(line: str) -> Iterator[_Found]:
    match = re.match(_KEY + r':\s+"(?:[^"\\]|\\.)*"(?=\s*[^\s#,\]}])', line)
    if match:
        yield (
            match.end() - 1,
            "text goes on after the closing quotation mark",
            "one text in one pair of quotation marks",
            "use “ and ” for quotations within the text",
        )


MISTAKES: tuple[Callable[[str], Iterator[_Found]], ...] = (
    _tab,
    _control,
    _conflict,
    _strange_space,
    _wide_dash,
    _sign,
    _wide_colon,
    _no_space,
    _no_space_after_dash,
    _second_colon,
    _smart_quote,
    _open_quote,
    _open_bracket,
    _text_after_quote,
)


def _in_plain_words(path: str, first_line: int, error: Exception | None) -> Problem:
    mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
    place = Place(path, mark.line + first_line, mark.column + 1) if mark else Place(path, first_line)
    if error is None:
        return Problem(
            place,
            "no fields were found",
            "lines such as “name: text”",
            "start each line with a field's name, a colon and a space",
        )
    said = error.problem if isinstance(error, yaml.MarkedYAMLError) else str(error)
    return Problem(
        place,
        f"the fields cannot be read from here on ({said})",
        "“name: text” on each line, lists with “- ”, both set in by spaces",
        'look at this line and the one above; put texts that hold “: ” or “#” in "…"',
    )
