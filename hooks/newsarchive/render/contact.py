"""How the editors are reached: for corrections, masks and withdrawals."""

from newsarchive.model.archive import ArchiveConfig
from newsarchive.render.html import element, escape, link
from newsarchive.render.labels import label


def contact(config: ArchiveConfig) -> str:
    """A line with the address, for a hand-written page."""
    return element("p", label("contact"), ": ", link(contact_address(config), escape(config.contact)))


def contact_address(config: ArchiveConfig) -> str:
    """Where a link to the editors leads: a mail address has no scheme in `archive.yml`."""
    stated = config.contact
    return f"mailto:{stated}" if "@" in stated and ":" not in stated else stated
