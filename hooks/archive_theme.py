"""The theme's files as a build lists them: without the fourteen thousand icons that no page of the archive shows."""

import os
from collections.abc import Callable, Iterator

from jinja2 import Environment, FileSystemLoader


class _Loader(FileSystemLoader):
    """Loads any template, and lists those in folders that are not hidden."""

    def list_templates(self) -> list[str]:
        return sorted({name for folder in self.searchpath for name in _names(str(folder))})


def _names(root: str) -> Iterator[str]:
    for folder, below, files in os.walk(root):
        below[:] = [name for name in below if not name.startswith(".")]
        within = os.path.relpath(folder, root).replace(os.sep, "/")
        yield from files if within == "." else (f"{within}/{name}" for name in files)


def without_icons(get_env: Callable[[], Environment]) -> Callable[[], Environment]:
    """`get_env` of a theme, whose environment lists no hidden files; MkDocs would drop each of them by itself."""

    def lean() -> Environment:
        env = get_env()
        if isinstance(env.loader, FileSystemLoader):
            env.loader = _Loader(env.loader.searchpath)
        return env

    return lean
