"""What tests of the whole share: the site as a real build makes it, served, and opened in Chromium."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from fcntl import LOCK_EX, flock
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import settings

from windows import windows

settings.register_profile("archive", deadline=None)  # speed is a matter for tests/benchmarks
settings.load_profile("archive")

ROOT = Path(__file__).parents[1]
TOY = ROOT / "tests" / "toy" / "corpus"
CHROMIUM_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def mkdocs_build(target: Path, *, corpus: Path | None = None, **environment: str):
    """Runs `mkdocs build --strict` as a builder would; what it printed is in the outcome."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment}
    env.pop("NEWSARCHIVE_CORPUS", None)
    if corpus:
        env["NEWSARCHIVE_CORPUS"] = str(corpus)
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)],
        cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def built(target: Path, **options) -> Path:
    outcome = mkdocs_build(target, **options)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    return target


@pytest.fixture(scope="session")
def build(tmp_path_factory, worker_id) -> tuple[Path, str]:
    """The archive of the project's own corpus, and what its build wrote as warnings: one for all processes."""
    own = tmp_path_factory.getbasetemp()
    folder = (own if worker_id == "master" else own.parent) / "archive"
    folder.mkdir(exist_ok=True)
    said = folder / "said.txt"
    with (folder / "lock").open("w") as lock:
        flock(lock, LOCK_EX)  # who comes first builds; the others wait
        if not said.exists():
            outcome = mkdocs_build(folder / "site")
            assert outcome.returncode == 0, outcome.stdout + outcome.stderr
            said.write_text(outcome.stderr, encoding="utf-8")
    return folder / "site", said.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def site(build) -> Path:
    """The archive of the project's own corpus; nothing is written into it."""
    return build[0]


@pytest.fixture(scope="session")
def toy_site(tmp_path_factory) -> Path:
    """An archive on another subject, by the same code."""
    return built(tmp_path_factory.mktemp("toy") / "site", corpus=TOY)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_arguments) -> None:
        pass


@pytest.fixture(scope="session")
def address(site, tmp_path_factory) -> Iterator[str]:
    """The archive's address on a server of this machine, under a base path as a host would have it."""
    base = tmp_path_factory.mktemp("served")
    for entry in [*site.iterdir(), site]:  # at the root too, for a host answers with 404.html from there
        (base / (entry.name if entry != site else "archive")).symlink_to(entry)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(base))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/archive/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def node():
    """Where Node.js is, which runs the browser's modules without a browser."""
    found = shutil.which("node")
    if not found:
        pytest.skip("no node on the path; Node.js 20 or later answers in the shell")
    return found


@pytest.fixture(scope="session")
def chromium():
    """Debian's Chromium, driven by Playwright."""
    executable = shutil.which("chromium")
    if not executable:
        pytest.skip("needs Chromium: apt-get install chromium")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where there is a browser

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium, address):
    """Opens a page of the archive by its path; see `windows` for sizes and what the page keeps."""
    with windows(chromium) as open_:
        yield lambda path="", **options: open_(address + path, **options)
