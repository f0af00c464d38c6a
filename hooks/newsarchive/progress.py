"""Progress of work that takes more than two seconds, on a terminal and nowhere else."""

import time
from types import TracebackType
from typing import Self, TextIO

PATIENCE = 2.0
"""Seconds of work before anything is shown."""

INTERVAL = 0.2
"""Seconds between two updates of the line."""


class Progress:
    """A line that counts; silent where the stream is no terminal.

    Used as a context manager and called with how many of how many are done.
    """

    def __init__(self, stream: TextIO, label: str) -> None:
        self._stream = stream
        self._label = label
        self._due = time.monotonic() + PATIENCE
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __call__(self, done: int, total: int) -> None:
        """Shows the count where it is time to."""
        now = time.monotonic()
        if now < self._due or not self._stream.isatty():
            return
        self._due = now + INTERVAL
        self._shown = True
        self._stream.write(f"\r{self._label} {done}/{total}")
        self._stream.flush()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown:
            self._stream.write("\r\033[K")
            self._stream.flush()
