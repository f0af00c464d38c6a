import pickle
from enum import StrEnum
from functools import partial
from typing import NamedTuple

import pytest
from msgspec import Struct

from newsarchive.cache.packing import packed


def unpacked(data):
    return pickle.loads(data)  # noqa: S301 - packed by this test


class Colour(StrEnum):
    RED = "red"


class Point(NamedTuple):
    x: int
    y: int


class Empty(Struct, frozen=True):
    pass


class One(Struct, frozen=True):
    only: object


class Several(Struct, frozen=True):
    name: str
    colour: Colour
    points: tuple[Point, ...]
    kind: type = Point


VALUES = [
    Empty(),
    One(Empty()),
    One([Point(1, 2), {"a": Colour.RED}, frozenset({3}), None, 1.5, b"bytes"]),
    Several("二", Colour.RED, (Point(1, 2), Point(1, 2))),
    [Colour, Point, One, dict],
]


@pytest.mark.parametrize("value", VALUES)
def test_what_is_packed_is_unpacked_as_it_was(value):
    assert unpacked(packed(value)) == value


def test_a_value_that_stands_twice_is_packed_once():
    one = One("text" * 100)
    first, second = unpacked(packed([one, one]))

    assert first is second
    assert len(packed([one, one])) < 1.5 * len(packed([one]))


def test_a_text_that_is_said_by_a_function_comes_back_as_one():
    assert unpacked(packed(partial(str, "text")))() == "text"


def test_what_cannot_be_packed_is_refused():
    with pytest.raises((pickle.PicklingError, AttributeError)):
        packed(lambda: None)
