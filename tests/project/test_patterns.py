"""Every pattern ends on every line: none can be read in so many ways that a hostile or broken source hangs it."""

import importlib
import pkgutil
import random
import re
import signal
from collections.abc import Iterator

import pytest

import newsarchive
from project.pumping import nearly

STRINGS = 40
"""Strings for each pattern."""
SECONDS = 2.0
"""Far more than any pattern takes on 300 characters, and far less than one that never ends."""


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every pattern that a module of the package holds, by itself or in a table, with its name."""
    for module in pkgutil.walk_packages(newsarchive.__path__, "newsarchive."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            for found in _within(value):
                yield f"{module.name}.{name}", found


def _within(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif isinstance(value, tuple | list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _within(item)


def hung(*_):
    raise TimeoutError


@pytest.fixture
def alarm():
    before = signal.signal(signal.SIGVTALRM, hung)
    yield lambda: signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


def ends(pattern, said, alarm):
    alarm()
    try:
        for find in (pattern.search, pattern.match, pattern.fullmatch):
            find(said)
    except TimeoutError:
        return False
    return True


def test_every_pattern_ends(alarm):
    chance = random.Random(1)
    endless = {
        f"{name} on {said!r}"
        for (pattern, name) in {pattern: name for name, pattern in patterns()}.items()
        for said in nearly(pattern, chance, STRINGS)
        if not ends(pattern, said, alarm)
    }
    assert sorted(endless) == []


@pytest.mark.parametrize(
    "pattern", [r"(?:a|aa)+b", r"(?:版式|版|式)*:", r"(?:\w{1,8}\s?)+\)", r"x(?:[ab]*c?)*d"]
)
def test_such_a_pattern_is_found(pattern, alarm):
    compiled = re.compile(pattern)
    chance = random.Random(1)
    assert not all(ends(compiled, said, alarm) for said in nearly(compiled, chance, 10 * STRINGS))
