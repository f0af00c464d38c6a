"""What one build may remember for the next."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct


class Memory(Struct, frozen=True):
    """Keeps values by key from build to build; what it cannot vouch for it forgets."""

    get: Callable[[str], Any | None]
    put: Callable[[str, Any], None]


NO_MEMORY = Memory(get=lambda _key: None, put=lambda _key, _value: None)
