"""The addresses that a sidecar gives are web addresses."""

import re
from collections.abc import Iterator

from newsarchive.problems import Problem
from newsarchive.source.checks.found import Found

_WEB = re.compile(r"https?://[^\s<>\"]+")
"""Looser than for references: a page may be saved from a host whose name has no dot."""


def origins(found: Found) -> Iterator[Problem]:
    """`url` and `archived_url` that no browser could open."""
    for record in found.corpus.sources:
        original = record.sidecar.original
        for field, address in (("url", original.url), ("archived_url", original.archived_url)):
            if address != "unknown" and not _WEB.fullmatch(address):
                yield Problem(
                    record.locate(["original", field]),
                    f"“{address}” is no web address",
                    "an address that begins with https:// or http://",
                    "copy it from the browser's address bar",
                )
