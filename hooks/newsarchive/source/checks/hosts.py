"""A published archive has real addresses, not names that are reserved for examples."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from newsarchive.problems import Problem
from newsarchive.source.checks.found import Found

_DOMAINS = frozenset({"test", "example", "invalid", "localhost"})
"""Top-level domains that are reserved for good (RFC 2606, section 2)."""
_NAMES = frozenset({"example.com", "example.net", "example.org"})
"""Reserved second-level domains (section 3)."""


def hosts(found: Found) -> Iterator[Problem]:
    """Addresses in `archive.yml` whose host is reserved for examples."""
    config = found.corpus.config
    stated = [(["contact"], config.contact)]
    stated += [(["host", key], address) for key, address in config.host.model_dump().items() if address]
    for path, address in stated:
        host = host_of(address)
        if is_reserved(host):
            yield Problem(
                found.lists["archive.yml"](path),
                f"“{host}” is a name for examples; nobody can be reached there",
                "the address under which the archive is published, and one at which its editors are reached",
                "write the real address; citations are built on it, so it is for good",
            )


def host_of(address: str) -> str:
    """The host of a web address or of a mail address, in lower case; empty where the address has none."""
    if "://" not in address:
        return address.rpartition("@")[2].lower()
    try:
        return urlsplit(address).hostname or ""
    except ValueError:  # brackets that hold no IPv6 address
        return ""


def is_reserved(host: str) -> bool:
    """Whether RFC 2606 reserves a host's name."""
    labels = host.rstrip(".").split(".")
    return labels[-1] in _DOMAINS or ".".join(labels[-2:]) in _NAMES
