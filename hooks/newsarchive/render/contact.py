"""How readers reach the editors: the contact of `archive.yml`, and where an error in a text is reported."""

from urllib.parse import quote

from newsarchive.model.archive import ArchiveConfig
from newsarchive.render.facts import outward
from newsarchive.render.html import element, link
from newsarchive.render.labels import label

_SUBJECT = quote("更正 Correction")


def contact_address(contact: str) -> str:
    """The contact as an address: of the web as it stands, else of a mailbox (RFC 6068)."""
    return contact if "://" in contact else f"mailto:{contact.removeprefix('mailto:')}"


def report_address(config: ArchiveConfig, passage: str) -> str:
    """Where an error is reported, with the passage's address filled in wherever the archive names a place for it.

    The browser puts the address of a paragraph in the place of the article's (`docs/assets/reader/report.mjs`), so
    both escape it alike: as `encodeURIComponent` does.
    """
    if config.host.issues and "{text}" in config.host.issues:
        return config.host.issues.replace("{title}", _SUBJECT).replace("{text}", quote(passage, safe=""))
    contact = contact_address(config.contact)
    if contact.startswith("mailto:"):
        return f"{contact}?subject={_SUBJECT}&body={quote(passage, safe='')}"
    return config.host.issues or contact


def report(config: ArchiveConfig, passage: str) -> str:
    """The way to report an error in the passage at that address."""
    return link(
        report_address(config, passage), label("report"), class_="na-report", rel="external noreferrer"
    )


def contact_link(config: ArchiveConfig) -> str:
    """The contact as a link that shows it."""
    address = contact_address(config.contact)
    return link(address, config.contact) if address.startswith("mailto:") else outward(address)


def contact(config: ArchiveConfig) -> str:
    """The contact in a paragraph of its own, for pages written by hand."""
    return element("p", label("contact"), ": ", contact_link(config), class_="na-contact")
