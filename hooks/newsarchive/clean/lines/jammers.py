"""Finds jammers: signs and letters that forums set at the breaks of their lines, hidden, to spoil copied texts."""

import re
from collections.abc import Iterator

from newsarchive.clean.patterns import HAN
from newsarchive.model.spans import Span

_UNIT = r"(?:[!-;] | {1,2})[?-~]"
_FORUM = rf"(?:(?<=[。！？”]){HAN}{{2,8}}(?:论坛|論壇|社区|社區|网|網))?"
"""The forum's name, which some settings put before the signs."""
_RUN = rf"(?:{_UNIT}){{3,20}}"
_FIRST, _LAST = rf"(?:[!-;] )?[?-~]{_RUN} ?", rf"{_FORUM}{_UNIT}{_RUN}"
_NAMED = rf"(?:{HAN}{{2,8}}|www\.[\w.]{{3,30}})[.,#]?\s?"
"""The forum's name or address at the beginning of a line that is nothing else."""
_JAMMER = re.compile(
    rf"(?<![^\r\n])[^\S\r\n]*(?P<whole>{_NAMED}{_UNIT}{_RUN})(?=[^\S\r\n]*(?:[\r\n]|$))|"
    rf"(?<![^\r\n])[^\S\r\n]*(?P<first>{_FIRST})(?=\|?\s?[^\x00-\x7f])"
    rf"|(?:(?<=[^\x00-\x7f\s])|(?<=[^\x00-\x7f\s][.!?)\"'])) ?(?P<last>{_LAST})(?=[^\S\r\n]*(?:[\r\n]|$))"
)
"""Four times and more a code point from 32 to 59, a space, and one from 63 to 126, at a line's beginning or end.

So `jammer()` in `function_discuzcode.php` of Discuz! X makes them; browsers print several spaces as one.
"""
_HINT = re.compile(r"[ -;] ?[?-~](?:[ -;] ?[?-~]){3}")
"""What every jammer has, put so that most of a text is skipped at once."""
_ALONE = re.compile(rf"(?:{_NAMED}|{HAN}*)(?:{_FIRST}|{_UNIT}{_RUN})")
_SIGN = re.compile(r"[^\w\s]")
_LEAST_SIGNS = 2
"""Signs that are neither letters nor figures at least: without them it may be words or choices (A B C D E)."""


def is_jammer(printed: str) -> bool:
    """Whether something that was found to stand within a line is a jammer."""
    return _ALONE.fullmatch(printed) is not None


def jammer_spans(text: str) -> Iterator[Span]:
    """The spans of the jammers beside the words of a text's lines, in order."""
    if not _HINT.search(text):
        return
    for found in _JAMMER.finditer(text):
        if len(_SIGN.findall(found[0])) >= _LEAST_SIGNS:
            yield Span(*found.span(str(found.lastgroup)))
