"""A static host in a thread: packs text as hosts do, counts bytes, and is as slow as a line one names."""

import gzip
import threading
import time
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import unquote, urlsplit

_PACKED = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml"}
_PIECE = 4096


@cache
def _content(path: Path) -> tuple[bytes, bool]:
    content = path.read_bytes()
    return (gzip.compress(content, 6), True) if path.suffix in _PACKED else (content, False)


class Host(ThreadingHTTPServer):
    """What is sent, in bytes by address, and when the line is free again."""

    def __init__(self, folder: Path, bits: float, delay: float) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder, self.bits, self.delay = folder, bits, delay
        self.sent: list[tuple[str, int]] = []
        self.free = 0.0
        self.lock = threading.Lock()
        self.address = f"http://127.0.0.1:{self.server_port}/"

    def handle_error(self, request, client_address) -> None:
        """A browser that goes away is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Host
    opened = False

    def log_message(self, *_: object) -> None:
        """Says nothing."""

    def do_GET(self) -> None:
        """One round trip before an answer, one more for a new connection."""
        time.sleep(self.server.delay * (1 if self.opened else 2))
        self.opened = True
        path = self.server.folder / unquote(urlsplit(self.path).path).lstrip("/")
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        content, packed = _content(path)
        self.server.sent.append((self.path, len(content)))
        self.send_response(200)
        kind = "text/javascript" if path.suffix == ".mjs" else guess_type(path.name)[0]
        self.send_header("Content-Type", kind or "application/octet-stream")
        self.send_header("Content-Length", str(len(content)))
        for name in ("Opener-Policy", "Embedder-Policy", "Resource-Policy"):
            self.send_header(
                f"Cross-Origin-{name}", "require-corp" if name.startswith("E") else "same-origin"
            )
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self._send(content)

    def _send(self, content: bytes) -> None:
        for at in range(0, len(content), _PIECE):
            piece = content[at : at + _PIECE]
            if self.server.bits:
                with self.server.lock:
                    self.server.free = (
                        max(time.monotonic(), self.server.free) + 8 * len(piece) / self.server.bits
                    )
                    due = self.server.free
                time.sleep(max(0, due - time.monotonic()))
            self.wfile.write(piece)


@contextmanager
def hosting(folder: Path, *, bits: float = 0, delay: float = 0):
    """Serves `folder`, at most `bits` a second over all connections, each answer after `delay` seconds."""
    with Host(folder, bits, delay) as host:
        threading.Thread(target=host.serve_forever, daemon=True).start()
        yield host
        host.shutdown()
