"""Files as a site serves them: the browser's modules, what a build hands over in memory, and a host for a folder."""

import re
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from posixpath import dirname, join, normpath

from archive_assets import published
from archive_bundles import bundled
from newsarchive.model.site import OutputFile

ASSETS = Path(__file__).parents[1] / "docs" / "assets"
_IMPORTS = re.compile(r"""^(?:import|export) .* from ['"](\.{1,2}/.+)['"];""", re.MULTILINE)


@cache
def modules() -> dict[str, str]:
    """All modules as served, by address below `assets/`."""
    sources = {path.relative_to(ASSETS).as_posix(): path.read_text("utf-8") for path in ASSETS.rglob("*.mjs")}
    return bundled({address: published(text) for address, text in sorted(sources.items())})


def imported(*names: str) -> set[str]:
    """Modules and all that they import, as served; without `.mjs`."""
    found: set[str] = set()
    todo = list(names)
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            targets = _IMPORTS.findall(modules()[f"{name}.mjs"])
            todo += [normpath(join(dirname(name), target)).removesuffix(".mjs") for target in targets]
    return found


def put(files: Iterable[OutputFile], folder: Path) -> Path:
    """Writes files below `folder`."""
    for file in files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    return folder


def put_modules(folder: Path) -> Path:
    """Writes the modules below `folder`."""
    return put((OutputFile(address, text.encode()) for address, text in modules().items()), folder)


class _Quiet(SimpleHTTPRequestHandler):
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".mjs": "text/javascript"}  # noqa: RUF012 - as the base class has it

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of `folder` on a server of this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()
