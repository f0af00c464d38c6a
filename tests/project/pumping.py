"""Strings that nearly match a pattern, over and over: those on which a pattern that can be read in many ways never ends."""

import random
import re
import re._constants as kinds
import re._parser as parser
from collections.abc import Iterator, Sequence
from typing import Any

Parsed = Sequence[tuple[Any, Any]]
_LONGEST = 300
"""Characters of a string at most."""
_WIDEST = 40
"""Repetitions of a part at most."""
_CATEGORIES = {
    kinds.CATEGORY_DIGIT: "12", kinds.CATEGORY_SPACE: " \u3000", kinds.CATEGORY_WORD: "中a1",
    kinds.CATEGORY_NOT_SPACE: "中a", kinds.CATEGORY_NOT_WORD: "-,", kinds.CATEGORY_NOT_DIGIT: "中a",
}  # fmt: skip
_ANY = '中国a1 -,."'
_NEVER = "\0"


def nearly(pattern: re.Pattern[str], chance: random.Random, count: int) -> Iterator[str]:
    """`count` strings made of what a pattern may match, each with a stretch repeated, most with an end that cannot match."""
    parsed = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    for _ in range(count):
        said = _match(parsed, chance, chance.choice((1, 3, 10, _WIDEST)))[:_LONGEST]
        if not said:
            continue
        start = chance.randrange(len(said))
        end = chance.randint(start + 1, min(len(said), start + 12))
        pumped = said[:start] + said[start:end] * chance.choice((5, 20, 60))
        yield chance.choice((pumped + _NEVER, said[:-1] + _NEVER, said[:end] + _NEVER, pumped))[:_LONGEST]


def _match(parsed: Parsed, chance: random.Random, widest: int) -> str:
    """A string that a parsed pattern may match, lookaheads and references aside."""
    said = ""
    for kind, value in parsed:
        said += _part(kind, value, chance, widest)
        if len(said) > _LONGEST:
            break
    return said


def _part(kind: Any, value: Any, chance: random.Random, widest: int) -> str:
    if kind in _REPEATS:
        return _repeated(value, chance, widest)
    if kind in _INNER:
        return _match(_INNER[kind](value, chance), chance, widest)
    return _char(kind, value, chance)


_REPEATS = frozenset({kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT})
_INNER = {
    kinds.BRANCH: lambda value, chance: chance.choice(value[1]),
    kinds.SUBPATTERN: lambda value, _: value[3],
    kinds.ATOMIC_GROUP: lambda value, _: value,
    kinds.ASSERT: lambda value, _: value[1] if value[0] < 0 else (),  # what stands behind
}
"""The parsed pattern that a part encloses."""


def _char(kind: Any, value: Any, chance: random.Random) -> str:
    if kind is kinds.LITERAL:
        return chr(value)
    if kind is kinds.IN:
        return _of_class(value, chance)
    return chance.choice(_ANY) if kind in {kinds.ANY, kinds.NOT_LITERAL} else ""


def _repeated(value: Any, chance: random.Random, widest: int) -> str:
    least, most, inner = value
    most = max(least, min(int(most), widest))
    count = chance.choice((least, most, chance.randint(least, most)))
    return "".join(_match(inner, chance, widest) for _ in range(min(count, _LONGEST)))


def _of_class(items: Parsed, chance: random.Random) -> str:
    chars = [char for kind, value in items for char in _chars(kind, value)]
    if items[0][0] is kinds.NEGATE:
        return next((char for char in chance.sample(_ANY, len(_ANY)) if char not in chars), "中")
    return chance.choice(chars)


def _chars(kind: Any, value: Any) -> Sequence[str]:
    if kind is kinds.LITERAL:
        return chr(value)
    if kind is kinds.RANGE:
        return [chr(value[0]), chr(sum(value) // 2), chr(value[1])]
    return _CATEGORIES.get(value, "中") if kind is kinds.CATEGORY else ""
