"""Pagefind over the articles of a stock Material site: `pip install 'pagefind[extended]==1.5.2'`, or it is left out."""

import gzip
import importlib.util
import json
import sys
from pathlib import Path

from build import STOCK, make_stock, measure
from search_engines import HEAP
from search_server import hosting

_FIELDS = (
    '<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script>'
    '<div id="pfsearch"></div><script>new PagefindUI({element:"#pfsearch",showImages:false,showSubResults:false})</script>'
)
_OPEN = "async () => { window.engine = await import('/pagefind/pagefind.js'); await window.engine.init(); }"
_ASK = """async (text) => {
  await window.engine.search(text);
  const began = performance.now();
  const found = await window.engine.search(text);
  return { ms: performance.now() - began, found: found.results.map((one) => one.id) };
}"""
_SITE = ("--root-selector", "article.md-content__inner", "--exclude-selectors", ".headerlink")
_PAGES = ("--glob", "[0-9]*/**/*.html", "--force-language", "zh")


def installed() -> bool:
    """Whether it can be measured here."""
    return importlib.util.find_spec("pagefind") is not None


class Pagefind:
    """Pagefind with its own interface, as its manual shows it; built without Material's search."""

    name = "Pagefind"
    ready = "true"
    ways = (("ask.html", ".pagefind-ui__search-input", ".pagefind-ui__result-link"),)

    def __init__(self, lines: list[str], scratch: Path) -> None:
        make_stock(lines, scratch / "plain")
        (scratch / "plain" / "mkdocs.yml").write_text(STOCK.replace("[search]", "[]"), encoding="utf-8")
        self.site = scratch / "pagefind"
        made = [
            "-m",
            "mkdocs",
            "build",
            "-q",
            "-f",
            str(scratch / "plain" / "mkdocs.yml"),
            "-d",
            str(self.site),
        ]
        measure([sys.executable, *made])
        home = (self.site / "index.html").read_text("utf-8")
        (self.site / "ask.html").write_text(home.replace("</body>", f"{_FIELDS}</body>"), "utf-8")
        self.cost = measure([sys.executable, "-m", "pagefind", "--site", str(self.site), *_SITE, *_PAGES])

    def disk(self) -> tuple[int, int]:
        """Bytes as gzip -6 sends them (its shards are packed already), and files."""
        files = [path for path in (self.site / "pagefind").rglob("*.*") if path.suffix.startswith(".pf")]
        return sum(path.stat().st_size for path in files), len(files)

    def answers(self, texts: list[str], browser):
        """Found ids and time of each query; its cold bytes are told by the runs on a slow line."""
        names = self._articles()
        with hosting(self.site) as host:
            page = browser.new_page()
            page.goto(f"{host.address}404.html")
            page.evaluate(_OPEN)
            for text in texts:
                given = page.evaluate(_ASK, text)
                yield [names[one] for one in given["found"]], given["ms"], None, None
            page.close()

    def _articles(self) -> dict[str, str]:
        """Ids of the articles by the names of their fragments."""
        found = {}
        for path in (self.site / "pagefind" / "fragment").iterdir():
            text = gzip.decompress(path.read_bytes()).decode()
            address = json.loads(text[text.index("{") :])["url"]
            found[path.stem] = address.rstrip("/").rsplit("/", 1)[1]
        return found

    def of_search(self, address: str) -> bool:
        """Whether a file is loaded for searching only."""
        return address.startswith("/pagefind/")

    def heap(self, page, address: str, texts: list[str]) -> float:
        """Bytes that searching for all `texts` leaves in the memory of the page and its worker."""
        page.goto(f"{address}404.html")
        before = page.evaluate(HEAP)
        page.evaluate(_OPEN)
        for text in texts:
            page.evaluate(_ASK, text)
        return page.evaluate(HEAP) - before
