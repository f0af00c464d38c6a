"""The cache that one build leaves to the next, as the pipeline sees it."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct


class Memory(Struct, frozen=True):
    """Keeps values by key from build to build; `get` returns None for a value that is missing or damaged."""

    get: Callable[[str], Any | None]
    put: Callable[[str, Any], None]


NO_MEMORY = Memory(get=lambda _key: None, put=lambda _key, _value: None)
