"""The theme's frame around generated pages, rendered once for each kind and depth of page.

Pages of one kind differ only in title, description, address and content. The theme renders the frame with gaps for
these, and each page fills them in. Rendering the theme for thousands of pages would take most of a build's time.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape
from types import SimpleNamespace

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.nav import Navigation
from msgspec import Struct, field

from archive_languages import both
from archive_policy import with_script_hashes
from newsarchive.model.site import Heading, Page

_EDGE = "\ue000"
"""Marks the gaps: a private-use character that no template contains."""

_GAP = re.compile(f"{_EDGE}([a-z_]+){_EDGE}")

_FEW_HEADINGS = 3
"""Pages with fewer headings have no table of contents."""

Frame = tuple[list[bytes], list[str]]
"""Pieces of HTML, and the names of the gaps between them."""


class Frames(Struct, frozen=True):
    """The frames of one build."""

    env: Environment
    config: MkDocsConfig
    nav: Navigation
    written: Sequence[File]
    """The pages written by hand; MkDocs would filter them from all files again for each frame."""
    site: str
    """The site's address, with a final slash."""
    known: dict[tuple[str, str], Frame] = field(default_factory=dict)
    """Frames by kind of page and shape of address."""
    tables: dict[tuple[Heading, ...], str] = field(default_factory=dict)
    """Tables of contents by their headings: pages of one kind often have the same ones."""

    def around(self, page: Page) -> bytes:
        """The whole HTML of a page, in UTF-8."""
        shape = _shape(page.uri)
        key = (page.kind, shape)
        if key not in self.known:
            self.known[key] = self._frame(page.kind, shape)
        fixed, gaps = self.known[key]
        own = self._own(page)
        pieces = [b""] * (len(fixed) + len(gaps))
        pieces[0::2] = fixed
        pieces[1::2] = [encoded(own[gap]) for gap in gaps]
        return b"".join(pieces)

    def _frame(self, kind: str, shape: str) -> Frame:
        gap = {name: f"{_EDGE}{name}{_EDGE}" for name in ("title", "description", "canonical", "head")}
        stand_in = SimpleNamespace(
            title=gap["title"],
            meta={
                "kind": kind,
                "description": gap["description"],
                "head": gap["head"],
                "contents": f"{_EDGE}contents{_EDGE}",
            },
            canonical_url=gap["canonical"],
            url=shape,
            content=f"{_EDGE}content{_EDGE}",
            toc=[],
            is_homepage=False,
            file=SimpleNamespace(generated_by="archive"),
        )
        context = get_context(self.nav, self.written, self.config, stand_in)  # type: ignore[arg-type]
        html = self.env.get_template("main.html").render(context)
        pieces = _GAP.split(with_script_hashes(html))
        return list(map(encoded, pieces[0::2])), pieces[1::2]

    def _own(self, page: Page) -> Mapping[str, str]:
        return {
            "title": escape(page.title),
            "description": escape(page.description),
            "canonical": escape(self.site + page.uri),
            "head": page.head() if page.head else "",
            "contents": self._contents(page.headings),
            "content": page.body(),
        }

    def _contents(self, headings: tuple[Heading, ...]) -> str:
        if len(headings) < _FEW_HEADINGS:
            return ""
        if headings not in self.tables:
            stand_in = SimpleNamespace(toc=_links(headings))
            self.tables[headings] = self.env.get_template("partials/contents.html").render(page=stand_in)
        return self.tables[headings]


def encoded(html: str) -> bytes:
    """UTF-8 with character references for lone surrogates, as MkDocs writes files."""
    return html.encode("utf-8", "xmlcharrefreplace")


def _shape(uri: str) -> str:
    """`uri` with every part but the first replaced by `…`: pages of one shape have the same relative links."""
    first, *others = uri.rstrip("/").split("/")
    return "/".join([first, *["…"] * len(others)]) + "/"


def _links(headings: tuple[Heading, ...]) -> list[SimpleNamespace]:
    """The entries of a table of contents, nested by level, with bilingual titles as HTML."""
    links: list[SimpleNamespace] = []
    for heading in headings:
        html = both(heading.title, heading.title_en) if heading.title_en else escape(heading.title)
        link = SimpleNamespace(url=f"#{heading.id}", html=html, level=heading.level, children=[])
        parent = links[-1] if links and heading.level > links[-1].level else None
        (parent.children if parent else links).append(link)
    return links
