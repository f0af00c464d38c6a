"""Links by which readers reach the editors: the contact of `archive.yml`, and the report of an error in a text."""

from urllib.parse import quote

from newsarchive.model.archive import ArchiveConfig
from newsarchive.render.elements.facts import outward
from newsarchive.render.markup.html import element, link
from newsarchive.render.wording.labels import label

_SUBJECT = quote("更正 Correction")


def contact_address(contact: str) -> str:
    """The contact as an address: a web address unchanged, else a `mailto:` address (RFC 6068)."""
    return contact if "://" in contact else f"mailto:{contact.removeprefix('mailto:')}"


def report_address(config: ArchiveConfig, passage: str) -> str:
    """The address at which an error is reported, with the passage's address filled in if it has a place for it.

    The browser replaces the article's address by that of a passage (`docs/assets/reader/report.mjs`), so both escape
    it like `encodeURIComponent`.
    """
    if config.host.issues and "{text}" in config.host.issues:
        return config.host.issues.replace("{title}", _SUBJECT).replace("{text}", quote(passage, safe=""))
    contact = contact_address(config.contact)
    if contact.startswith("mailto:"):
        return f"{contact}?subject={_SUBJECT}&body={quote(passage, safe='')}"
    return config.host.issues or contact


def report(config: ArchiveConfig, passage: str) -> str:
    """The link for reporting an error in the passage at the address `passage`."""
    return link(
        report_address(config, passage), label("report"), class_="na-report", rel="external noreferrer"
    )


def contact_link(config: ArchiveConfig) -> str:
    """The contact as a link whose text is the address."""
    address = contact_address(config.contact)
    return link(address, config.contact) if address.startswith("mailto:") else outward(address)


def contact(config: ArchiveConfig) -> str:
    """The contact as a paragraph, for hand-written pages."""
    return element("p", label("contact"), ": ", contact_link(config), class_="na-contact")
