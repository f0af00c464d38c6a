"""The contents of a citation, independent of formats."""

from msgspec import Struct

from newsarchive.export.edtf import edtf
from newsarchive.model.archive import ArchiveConfig
from newsarchive.model.article import Byline, Certainty
from newsarchive.model.reading import Reading
from newsarchive.model.sidecar import Sidecar

_NO_AUTHORS = ("图", "圖", "摄", "攝", "编", "編", "校", "审", "審", "制")
"""Characters of roles that are not authorship (供图, 摄影, 责任编辑, 校对), unless the role also contains 文."""

CACHED = 4096
"""Citations of which each format remembers its text: an article's page and the file of all articles have the same."""


class Citation(Struct, frozen=True):
    """An article as it is cited; absent values are None."""

    id: str
    title: str
    title_en: str | None
    authors: tuple[str, ...]
    """One person each, as printed."""
    publication: str | None
    date: str | None
    """`YYYY[-MM[-DD]]`."""
    date_printed: bool
    date_evidence: str | None
    page: str | None
    archive: str
    archive_en: str
    version: str
    url: str
    rights: str
    abstract: str | None
    """The archive's own summary, in English."""
    original_url: str | None
    """Address of the first publication, if known."""

    @property
    def edtf(self) -> str | None:
        """The date in EDTF: uncertain (`?`) unless it is printed."""
        return self.date and edtf(self.date, printed=self.date_printed)

    @property
    def date_note(self) -> str | None:
        """A note on a date that is not printed, for formats that have no field for it."""
        if not self.date or self.date_printed:
            return None
        return f"Date inferred: {self.edtf} {self.date_evidence or ''}".strip()


def cite(reading: Reading, config: ArchiveConfig, *, version: str, sidecar: Sidecar) -> Citation:
    """The citation of `reading` at its address in the archive."""
    date, record, rights = reading.date, reading.record, sidecar.rights
    return Citation(
        id=reading.id,
        title=": ".join(filter(None, (reading.title, reading.subtitle))),
        title_en=record.title_en if record else None,
        authors=_authors(reading.article.bylines),
        publication=reading.publication.value if reading.publication else None,
        date=date.value if date else None,
        date_printed=bool(date and date.certainty is Certainty.PRINTED),
        date_evidence=date.evidence if date else None,
        page=reading.page.value if reading.page else None,
        archive=config.name.zh,
        archive_en=config.name.en,
        version=version,
        url=f"{config.host.site}articles/{reading.id}/",
        rights=f"{rights.holder}. {rights.basis}",
        abstract=record.summary_en if record else None,
        original_url=None if sidecar.original.url == "unknown" else sidecar.original.url,
    )


def _authors(bylines: tuple[Byline, ...]) -> tuple[str, ...]:
    names = (name for byline in bylines if _is_author(byline.role) for name in byline.names)
    return tuple(dict.fromkeys(names))


def _is_author(role: str) -> bool:
    return "文" in role or not any(char in role for char in _NO_AUTHORS)
