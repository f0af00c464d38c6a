"""Files of the archive as MkDocs copies them; their content is made on writing and not kept in memory."""

import os
from collections.abc import Callable
from contextlib import suppress

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, InclusionLevel


class Made(File):
    """A file that MkDocs copies without processing, whatever its suffix; `make` gives its content."""

    def __init__(
        self,
        make: Callable[[], bytes],
        uri: str,
        config: MkDocsConfig,
        inclusion: InclusionLevel = InclusionLevel.INCLUDED,
    ) -> None:
        """The file at `uri`, relative to the site; `inclusion` is that of the hand-written file it replaces.

        Sets the attributes that MkDocs' constructor would, without its detour over `PurePath`: there are thousands
        of files.
        """
        self.make = make
        self.src_uri = self.dest_uri = uri
        self.src_dir = self.abs_src_path = None
        self.dest_dir = config.site_dir
        self.use_directory_urls = config.use_directory_urls
        self.inclusion = inclusion
        self.generated_by = "archive"
        self._content = b""

    def is_documentation_page(self) -> bool:
        """False, even for Markdown: MkDocs would convert it."""
        return False

    def copy_file(self, dirty: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - MkDocs' signature
        """Writes the file. A page needs a new folder; the folders of other files mostly exist."""
        path, content = f"{self.dest_dir}/{self.dest_uri}", self.make()
        if path.endswith("/index.html"):
            with suppress(FileExistsError, FileNotFoundError):
                os.mkdir(os.path.dirname(path))  # noqa: PTH102, PTH120 - as MkDocs writes them
        try:
            _write(path, content)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 - as MkDocs writes them
            _write(path, content)


_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)  # the last on Windows alone


def _write(path: str, content: bytes) -> None:
    """Writes a file without the buffers of `open`, which cost more than the writing."""
    file = os.open(path, _NEW, 0o666)
    try:
        while content:
            content = content[os.write(file, content) :]
    finally:
        os.close(file)
