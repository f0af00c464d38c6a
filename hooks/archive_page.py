"""A generated page as MkDocs wants it, made so that no page's HTML outlives its writing."""

import os
from collections.abc import Callable

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from newsarchive.model.site import Heading
from newsarchive.model.site import Page as SitePage


class Deferred:
    """HTML that is made each time the theme writes it out, and kept nowhere."""

    def __init__(self, make: Callable[[], str]) -> None:
        self._make = make

    def __str__(self) -> str:
        return self._make()

    def __html__(self) -> Markup:
        return Markup(self._make())  # noqa: S704 - render escapes what it is given

    def __contains__(self, part: str) -> bool:
        return part in self._make()


class ArchivePage(Page):
    """A page whose HTML the archive renders itself: there is no Markdown to convert."""

    def __init__(self, page: SitePage, file: File, config: MkDocsConfig) -> None:
        super().__init__(page.title, file, config)
        self._archive_page = page

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002 - MkDocs' signature
        """Takes front matter from the page's fields."""
        page = self._archive_page
        self.markdown = ""
        self.meta = {
            "kind": page.kind,
            "title": page.title,
            "title_en": page.title_en,
            "description": page.description,
            "head": Deferred(page.head) if page.head else "",
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - MkDocs' signature
        """Defers the HTML to the moment the theme writes it."""
        page = self._archive_page
        self.content = Deferred(page.body)  # type: ignore[assignment]  # the theme only writes it out
        self.toc = TableOfContents(_links(page.headings))
        self.present_anchor_ids = {heading.id for heading in page.headings}


class Download(File):
    """A file that is copied as it is, whatever its name ends in; Markdown too."""

    def is_documentation_page(self) -> bool:
        """No: MkDocs would convert it."""
        return False

    def copy_file(self, dirty: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - MkDocs' signature
        """Writes the file, making its folder only where it is missing: there are thousands of them."""
        path, content = self.abs_dest_path, self.content_bytes
        try:
            _write(path, content)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 - as MkDocs writes them
            _write(path, content)


def _write(path: str, content: bytes) -> None:
    with open(path, "wb") as file:  # noqa: PTH123 - MkDocs' paths are strings
        file.write(content)


def _links(headings: tuple[Heading, ...]) -> list[AnchorLink]:
    links: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(heading.title, heading.id, heading.level)
        parent = links[-1] if links and heading.level > links[-1].level else None
        (parent.children if parent else links).append(link)
    return links
