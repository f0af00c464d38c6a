"""A real browser on pages written by hand, served with the project's own modules and styles."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from windows import windows

HERE = Path(__file__).parent
ASSETS = HERE.parents[1] / "docs" / "assets"


class _Handler(SimpleHTTPRequestHandler):
    """Serves `/pages/` from the tests and `/assets/` from the project."""

    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".mjs": "text/javascript"}  # noqa: RUF012 - as the base class has it

    def translate_path(self, path: str) -> str:
        plain = path.split("?", 1)[0].split("#", 1)[0].lstrip("/")
        if plain.startswith("assets/"):
            return str(ASSETS / plain.removeprefix("assets/"))
        return str(HERE / plain)

    def do_GET(self) -> None:
        """Answers what browsers ask for unbidden."""
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def log_message(self, *_: object) -> None:
        """Stays silent."""


@pytest.fixture(scope="session")
def base() -> Iterator[str]:
    """The address of the pages."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(HERE)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/pages/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def open_page(chromium, base):
    """Opens a page in a window of its own; errors and messages on its console fail the test."""
    pages = []
    with windows(chromium) as open_:

        def opened(address="article.html", **options):
            options = {
                "viewport": {"width": 1000, "height": 700},
                "reduced_motion": "reduce",
                **options,
            }
            pages.append(open_(base + address, **options))
            return pages[-1]

        yield opened
        assert [said for page in pages for said in page.said] == []
