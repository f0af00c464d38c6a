"""The controlled lists, and the archive's own names: `archive.yml`, `publications.yml`, `places.yml`."""

from pydantic import Field

from newsarchive.model.base import Bilingual, Slug, Text, Written


class Category(Bilingual):
    """A category of glossary entries, with what `newsarchive term new` goes by when it proposes one."""

    id: Slug
    endings: tuple[Text, ...] = ()
    """What headwords of the category often end in."""
    formulas: bool = False
    """Whether headwords that are number formulas, such as 三高四新, belong here."""


class Licence(Written):
    """Under which terms a part of the archive may be used."""

    covers: Bilingual
    name: Text
    url: Text | None = None


class Host(Written):
    """Addresses on the host of the repository; templates hold `{path}`."""

    site: Text
    """Where the site is published, with a final slash."""
    edit: Text | None = None
    """Opens the file `{path}` in the host's editor."""
    new: Text | None = None
    """Opens a new file `{path}` in the host's editor; may hold `{text}`, what is to stand in it."""
    history: Text | None = None
    """The list of all changes, version by version."""
    issues: Text | None = None
    """Where an error is reported; may hold `{title}` and `{text}`, what is to stand in the report."""


class ArchiveConfig(Written):
    """`archive.yml`: everything that names this archive rather than another."""

    name: Bilingual
    short_name: Bilingual | None = None
    """Under the archive's sign on a phone's home screen, where the name has no room."""
    description: Bilingual
    selection: Bilingual | None = None
    """How the sources were chosen, for the page about the corpus."""
    editors: Bilingual
    contact: Text
    """Of the editors: a mail address, or an address of the web."""
    host: Host
    categories: tuple[Category, ...] = Field(min_length=1)
    licences: tuple[Licence, ...] = ()


class Publication(Written):
    """One entry of `publications.yml`."""

    id: Slug
    name: Text
    """As the archive writes it, in simplified script."""
    en: Text
    aliases: tuple[Text, ...] = ()
    place: Slug | None = None
    note: Bilingual | None = None


class PlaceRecord(Written):
    """One entry of `places.yml`."""

    id: Slug
    name: Text
    en: Text
    aliases: tuple[Text, ...] = ()
    """Other names by which a headline or publication points here."""
    within: Slug | None = None
    """The place that this one is part of."""
