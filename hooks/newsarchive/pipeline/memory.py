"""What one build may remember for the next."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Memory:
    """Keeps values by key from build to build; what it cannot vouch for it forgets."""

    get: Callable[[str], Any | None]
    put: Callable[[str, Any], None]


NO_MEMORY = Memory(get=lambda _key: None, put=lambda _key, _value: None)
