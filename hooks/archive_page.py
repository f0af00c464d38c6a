"""Files of the archive as MkDocs copies them: what is in them is made when it is written, and not kept."""

import os
from collections.abc import Callable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, InclusionLevel


class Made(File):
    """A file that is copied as it is, whatever its name ends in; its content is made for the copying."""

    make: Callable[[], bytes]

    @classmethod
    def by(
        cls,
        make: Callable[[], bytes],
        uri: str,
        config: MkDocsConfig,
        inclusion: InclusionLevel = InclusionLevel.INCLUDED,
    ) -> "Made":
        """The file at `uri`, relative to the site; what MkDocs may leave out is written by hand."""
        file = cls.generated(config, uri, content=b"", inclusion=inclusion)
        file.make = make
        return file

    def is_documentation_page(self) -> bool:
        """No, not even Markdown: MkDocs would convert it."""
        return False

    def copy_file(self, dirty: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - MkDocs' signature
        """Writes the file, making its folder only where it is missing: there are thousands of them."""
        path, content = self.abs_dest_path, self.make()
        try:
            _write(path, content)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 - as MkDocs writes them
            _write(path, content)


def _write(path: str, content: bytes) -> None:
    with open(path, "wb") as file:  # noqa: PTH123 - MkDocs' paths are strings
        file.write(content)
