"""Reads YAML as editors write it: every plain value is text, every key has a place, and no key may stand twice.

YAML itself turns `on` into true, `2023-02-03` into a date and `00012` into ten. Here a value is the text in the
file; the models turn it into a number or a Boolean where they ask for one.
"""

from collections.abc import Sequence
from typing import Any

import yaml
from msgspec import Struct

from newsarchive.model.corpus import Locate
from newsarchive.problems import Place, Problem
from newsarchive.source import mistakes

_Base: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""libyaml's loader where PyYAML was built with it: twenty times as fast."""

_NOTHING = frozenset({"", "~", "null"})


class Document(Struct, frozen=True):
    """A YAML file that could be read."""

    data: dict[str, Any]
    locate: Locate


class _TwiceError(Exception):
    def __init__(self, key: yaml.Node) -> None:
        self.key = key
        super().__init__(key.value)


class _Loader(_Base):  # type: ignore[misc]  # PyYAML's C loader has no static type
    """Composes nodes without resolving the types of scalars, since every scalar is text here."""

    descend_resolver = ascend_resolver = resolve = staticmethod("".format)
    """The composer calls these for each node. A built-in method that ignores its arguments costs least."""


def _compose(text: str) -> yaml.Node | None:
    loader = _Loader(text)
    try:
        node: yaml.Node | None = loader.get_single_node()
    finally:
        loader.dispose()
    return node


def _plain(node: yaml.Node | None) -> Any:  # noqa: ANN401  # whatever the file holds
    """A node as texts, lists and mappings; None for an empty value."""
    if isinstance(node, yaml.ScalarNode):
        return None if not node.style and node.value in _NOTHING else node.value
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key, value in node.value:
            if str(key.value) in mapping:
                raise _TwiceError(key)
            mapping[str(key.value)] = _plain(value)
        return mapping
    return None


def read_yaml(text: str, path: str, *, first_line: int = 1) -> tuple[Document | None, list[Problem]]:
    """Reads a YAML mapping.

    Args:
        text: The file, or the part of it that is YAML.
        path: The file's name, for messages.
        first_line: The line of the file on which `text` begins.

    Returns:
        The mapping with the places of its keys, or None with the problems, explained for beginners.
    """
    try:
        data = _plain(_compose(text))
    except _TwiceError as error:
        return None, [_twice(error, path, first_line)]
    except (yaml.YAMLError, RecursionError) as error:
        return None, mistakes.explain(text, path, first_line, error)
    if not isinstance(data, dict):
        return None, mistakes.explain(text, path, first_line, None)
    return Document(data, _locator(text, path, first_line)), []


def _twice(error: _TwiceError, path: str, first_line: int) -> Problem:
    mark = error.key.start_mark
    return Problem(
        Place(path, mark.line + first_line, mark.column + 1),
        f"the field “{error.key.value}” stands twice",
        "each field once",
        "join the two, or delete one of them",
    )


def _locator(text: str, path: str, first_line: int) -> Locate:
    """Finds keys in `text`, which is parsed again, once, when the first place is asked for."""
    held: list[yaml.Node | None] = []

    def locate(keys: Sequence[str | int]) -> Place:
        if not held:
            held.append(_compose(text))
        mark = _find(held[0], keys)
        return Place(path, mark.line + first_line, mark.column + 1) if mark else Place(path, first_line)

    return locate


def _find(node: yaml.Node | None, keys: Sequence[str | int]) -> yaml.Mark | None:
    """The place of a key path, or of the longest part of it that exists."""
    mark = node.start_mark if node else None
    for key in keys:
        step = _step(node, key)
        if step is None:
            break
        mark, node = step
    return mark


def _step(node: yaml.Node | None, key: str | int) -> tuple[yaml.Mark, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        return next(((name.start_mark, value) for name, value in node.value if name.value == key), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
        return node.value[key].start_mark, node.value[key]
    return None
