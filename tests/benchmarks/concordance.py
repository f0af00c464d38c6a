"""Times the concordance of a built site in Chromium: `python tests/benchmarks/concordance.py SITE [QUERY …]`.

Each query has a browser of its own. What is told: from the address to the first screen of lines, until all
lines are loaded, how long orders take from then on, frames while scrolling, collocates, and the memory of the
page and of its worker after all that.
"""

import argparse
import json
import shutil
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
FIRST = ".na-conc-row[data-at='0']:not([data-waits])"

ORDER = """async (order) => {
  const grid = () => document.querySelector('.na-conc-grid');
  const [began, old, select] = [performance.now(), grid(), document.querySelector('#na-conc-sort')];
  select.value = order;
  select.dispatchEvent(new Event('change'));
  while (grid() === old || !document.querySelector("FIRST")) await new Promise(requestAnimationFrame);
  return performance.now() - began;
}""".replace("FIRST", FIRST)

SCROLL = """async () => {
  const grid = document.querySelector('.na-conc-grid');
  const frames = [];
  let last = performance.now();
  let empty = 0;
  for (let i = 0; i < 300; i++) {
    grid.scrollTop += 120;
    await new Promise(requestAnimationFrame);
    frames.push(performance.now() - last);
    last = performance.now();
    empty += document.querySelector('[data-waits]') ? 1 : 0;
  }
  frames.sort((a, b) => a - b);
  return [frames[150], frames[285], empty, document.querySelectorAll('.na-conc-row').length];
}"""


SHOWN = f"""(function look() {{
  if (document.querySelector({FIRST!r})) window.shown = performance.now();
  else requestAnimationFrame(look);
}})();"""
"""Notes in the page at which millisecond after the address was called its first line stands there."""


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and says nothing."""

    def log_message(self, *_arguments) -> None:
        pass


def measured(page: Page, base: str, query: str) -> None:
    page.goto(f"{base}search/")
    page.locator("#na-search-q").wait_for()  # the browser has started; of the concordance nothing is loaded
    page.add_init_script(SHOWN)
    began = time.perf_counter()
    page.goto(f"{base}concordance/#q={query}", wait_until="commit")
    page.locator(FIRST).wait_for()  # looks at growing intervals; when it was there, the page itself has noted
    first = page.evaluate("shown") / 1000
    page.wait_for_timeout(200)
    page.locator(".na-conc-work progress").wait_for(state="detached", timeout=120_000)
    loaded = time.perf_counter() - began
    print(f"{query}: {page.locator('.na-conc-status .en').first.inner_text()}")
    print(f"  first screen {first:.2f} s, all lines loaded {loaded:.1f} s")
    for order in ("right", "left", "newest", "r1", "l1"):
        print(f"  order {order}: {page.evaluate(ORDER, order):.0f} ms")
    median, late, empty, rows = page.evaluate(SCROLL)
    print(
        f"  frames: median {median:.1f} ms, 95th percentile {late:.1f} ms, {empty} of 300 with a line not there yet; {rows} rows in the document"
    )
    began = time.perf_counter()
    page.evaluate("location.hash += '&view=collocates'")
    page.locator(".na-conc-pager").wait_for(timeout=120_000)
    print(f"  collocates {time.perf_counter() - began:.2f} s")
    print(f"  memory: {memory(page)}")


def memory(page: Page) -> str:
    """Of the page and its worker, in use after a collection."""
    session = page.context.new_cdp_session(page)
    workers: list[str] = []
    answers: dict[int, float] = {}

    def receive(event: dict[str, str]) -> None:
        message = json.loads(event["message"])
        answers[message.get("id", 0)] = message.get("result", {}).get("usedSize", 0) / 1e6

    session.on("Target.attachedToTarget", lambda event: workers.append(event["sessionId"]))
    session.on("Target.receivedMessageFromTarget", receive)
    session.send(
        "Target.setAutoAttach", {"autoAttach": True, "waitForDebuggerOnStart": False, "flatten": False}
    )
    for number, method in enumerate(("HeapProfiler.collectGarbage", "Runtime.getHeapUsage"), 1):
        message = json.dumps({"id": number, "method": method})
        session.send("Target.sendMessageToTarget", {"sessionId": workers[0], "message": message})
        while number not in answers:
            page.wait_for_timeout(50)
    session.send("HeapProfiler.collectGarbage")
    used = session.send("Runtime.getHeapUsage")["usedSize"] / 1e6
    return f"page {used:.1f} MB, worker {answers[2]:.1f} MB"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("queries", nargs="*", default=["中国", "的"])
    options = parser.parse_args()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(options.site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for query in options.queries:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
                measured(browser.new_page(), f"http://127.0.0.1:{server.server_port}/", query)
                browser.close()
        server.shutdown()


if __name__ == "__main__":
    main()
