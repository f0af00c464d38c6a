"""Lists the theme's files without its fourteen thousand icons, none of which the archive shows."""

import os
from collections.abc import Callable, Iterator

from jinja2 import Environment, FileSystemLoader


class _Loader(FileSystemLoader):
    """Loads any template, but lists only those outside hidden folders."""

    def list_templates(self) -> list[str]:
        return sorted({name for folder in self.searchpath for name in _names(str(folder))})


def _names(root: str) -> Iterator[str]:
    for folder, below, files in os.walk(root):
        below[:] = [name for name in below if not name.startswith(".")]
        within = os.path.relpath(folder, root).replace(os.sep, "/")
        yield from files if within == "." else (f"{within}/{name}" for name in files)


def without_icons(get_env: Callable[[], Environment]) -> Callable[[], Environment]:
    """Wraps a theme's `get_env` so that its environment lists no hidden files, which MkDocs would drop one by one."""

    def lean() -> Environment:
        env = get_env()
        if isinstance(env.loader, FileSystemLoader):
            env.loader = _Loader(env.loader.searchpath)
        return env

    return lean
