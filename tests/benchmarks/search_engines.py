"""The engines that are compared: how each is built, and how a browser asks it."""

import gzip
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from build import ROOT, make_stock, measure
from search_server import hosting

COLD = 3
"""Cold runs, each in a browser that has nothing yet; the middle one counts."""
HEAP = "async () => (await performance.measureUserAgentSpecificMemory()).bytes"
"""Of page and workers."""

_LISTEN = """
window.answers = [];
window.Worker = class extends window.Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener('message', ({ data }) => {
      if (data?.type === 1) window.ready = true;
      if (data?.type === 3) window.answers.push(data.data.items.map((group) => group[0].location));
    });
  }
};
"""
_TYPE = """async (text) => {
  const field = document.querySelector('input.md-search__input');
  document.querySelector('#__search').checked = true;
  const before = window.answers.length;
  const began = performance.now();
  field.focus();
  field.value = text;
  field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  while (window.answers.length === before && performance.now() - began < 60000) await new Promise((done) => setTimeout(done, 1));
  return { ms: performance.now() - began, found: window.answers.at(-1) ?? [] };
}"""


_ASK = """async (texts) => {
  const { search, shared } = await import('/assets/search/core.mjs');
  const store = shared(new URL('/search/', location.href).href);
  const times = [];
  for (const text of texts) {
    await search(store, text);
    const began = performance.now();
    await search(store, text);
    times.push(performance.now() - began);
  }
  return times;
}"""


class Archive:
    """This archive's own search."""

    name = "archive"
    ready = "true"
    ways = (
        ("search/", "#na-search-q", "#na-search .na-search-result a"),
        ("", "header .na-search-form input", "header .na-search-panel .na-search-result a"),
    )

    def __init__(self, lines: list[str], scratch: Path) -> None:
        self.site = scratch / "archive"
        packed, corpus = scratch / "articles.jsonl", scratch / "corpus"
        packed.write_text("".join(lines), encoding="utf-8")
        measure([sys.executable, "-m", "newsarchive", "add", str(packed), "--into", str(corpus)])
        measure(
            [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(self.site)],
            NEWSARCHIVE_CORPUS=str(corpus),
        )
        index = Path(__file__).with_name("search_index.py")
        self.cost = measure([sys.executable, str(index), str(packed), "-n", str(len(lines))])

    def disk(self) -> tuple[int, int]:
        """Bytes as gzip -6 sends them, and files."""
        files = [path for path in (self.site / "search").rglob("*") if path.suffix in (".bin", ".json")]
        return sum(len(gzip.compress(path.read_bytes(), 6)) for path in files), len(files)

    def answers(self, texts: list[str], browser):
        """Found ids, time in the browser, and cold bytes with the first result and with ten, of each query."""
        command = ["node", str(ROOT / "docs/assets/search/cli.mjs"), str(self.site)]
        done = subprocess.run(command, input="\n".join(texts), capture_output=True, text=True, check=True)
        with hosting(self.site) as host:
            page = browser.new_page()
            page.goto(host.address + "search/")
            times = page.evaluate(_ASK, texts)
            page.close()
        for row, ms in zip(map(json.loads, done.stdout.splitlines()), times, strict=True):
            yield [item["id"] for item in row["articles"]], ms, row["bytesFirst"], row["bytes"]

    def of_search(self, address: str) -> bool:
        """Whether a file is loaded for searching only."""
        return address.startswith(("/search/", "/assets/search/")) and not address.endswith("/search/")

    def heap(self, page, address: str, texts: list[str]) -> float:
        """Bytes that searching for all `texts` leaves in the page's memory."""
        page.goto(address)
        before = page.evaluate(HEAP)
        page.evaluate(
            """async (texts) => {
              const { load, search, shared } = await import('/assets/search/core.mjs');
              window.store = shared(new URL('/search/', location.href).href);
              for (const text of texts) for (const one of (await search(store, text)).slice(0, 10)) await load(store, one);
            }""",
            texts,
        )
        return page.evaluate(HEAP) - before


class Material:
    """Stock Material with its own search."""

    name = "Material"
    ready = "window.component$ && (document.querySelector('#__search').checked = true)"
    ways = (("", "input.md-search__input", ".md-search-result__link"),)

    def __init__(self, lines: list[str], scratch: Path) -> None:
        make_stock(lines, scratch / "stock")
        self.site = scratch / "material"
        command = [
            sys.executable,
            "-m",
            "mkdocs",
            "build",
            "-q",
            "-f",
            str(scratch / "stock" / "mkdocs.yml"),
            "-d",
            str(self.site),
        ]
        self.cost = measure(command)

    def disk(self) -> tuple[int, int]:
        """Bytes as gzip -6 sends them, and files."""
        return len(gzip.compress((self.site / "search" / "search_index.json").read_bytes(), 6)), 1

    def _open(self, browser, address: str):
        page = browser.new_page()
        page.set_default_timeout(300_000)
        page.add_init_script(_LISTEN)
        page.goto(address)
        page.wait_for_function("window.ready")
        return page

    def answers(self, texts: list[str], browser):
        """Found ids and time of each query; its bytes are those of the whole index."""
        with hosting(self.site) as host:
            page = self._open(browser, host.address)
            size = sum(size for address, size in host.sent if self.of_search(address))
            for text in texts:
                given = page.evaluate(_TYPE, text)
                yield (
                    [where.rstrip("/").rsplit("/", 1)[-1] for where in given["found"]],
                    given["ms"],
                    size,
                    size,
                )
            page.close()

    def of_search(self, address: str) -> bool:
        """Whether a file is loaded for searching only."""
        return "/search" in address or "/workers/" in address or "/lunr/" in address

    def heap(self, page, address: str, _texts: list[str]) -> float:
        """Bytes of page and worker once the index is read."""
        page.add_init_script(_LISTEN)
        page.goto(address)
        page.wait_for_function("window.ready", timeout=300_000)
        return page.evaluate(HEAP)


_READER = """
(() => {
  const { field, text, result } = GIVEN;
  const each = (run) => requestAnimationFrame(() => run() || each(run));
  const type = () => {
    const box = document.querySelector(field);
    if (!box?.getClientRects().length || !(READY)) return false;
    box.focus();
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
    window.filled = performance.now();
    window.shown = new Promise((done) => each(() => document.querySelector(result) && (done(performance.now()), true)));
    return true;
  };
  each(type);
})();
"""
"""A reader at the page itself, who fills in the field in the first frame that shows it and sees the result in the
first that has it: to ask from outside whether it is there would add up to half a second to each."""


def first_result(engine, way, browser, host, text: str) -> tuple[float, int]:
    """Seconds from opening a page with a field to the first result of `text`, and the bytes that searching took."""
    address, field, result = way
    given = json.dumps({"field": field, "text": text, "result": result})
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(300_000)
    page.add_init_script(_READER.replace("GIVEN", given).replace("READY", engine.ready))
    host.sent.clear()
    page.goto(host.address + address, wait_until="commit")
    page.wait_for_selector(result, state="attached")
    size = sum(size for address, size in host.sent if engine.of_search(address))
    seconds = page.evaluate("window.shown") / 1000
    context.close()
    return seconds, size


def browser_of(playwright):
    """Chromium as the tests start it."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    return playwright.chromium.launch(
        executable_path=path,
        args=[
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--enable-blink-features=ForceEagerMeasureMemory",
        ],
    )
