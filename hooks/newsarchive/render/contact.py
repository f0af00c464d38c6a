"""How the editors are reached: for corrections, masks and withdrawals."""

from newsarchive.model.archive import ArchiveConfig
from newsarchive.render.html import element, escape, link
from newsarchive.render.labels import label


def contact(config: ArchiveConfig) -> str:
    """A line with the address, for a hand-written page; and where mistakes are reported, if elsewhere."""
    ways = [("contact", contact_address(config), config.contact)]
    if config.host.issues:
        ways.append(("report", config.host.issues, config.host.issues))
    lines = (f"{label(key)}: {link(address, escape(text))}" for key, address, text in ways)
    return element("p", "<br>".join(lines))


def contact_address(config: ArchiveConfig) -> str:
    """Where a link to the editors leads: a mail address has no scheme in `archive.yml`."""
    stated = config.contact
    return f"mailto:{stated}" if "@" in stated and ":" not in stated else stated
