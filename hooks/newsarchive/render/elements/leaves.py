"""Splits long lists into several pages (leaves), so that no page grows with the archive."""

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from newsarchive.render.addresses import root
from newsarchive.render.markup.html import element, items, link
from newsarchive.render.wording.labels import label, plain

LEAF = 200
"""The most entries on one page."""

Entry = TypeVar("Entry")


class Leaf(Struct, Generic[Entry], frozen=True):
    """One page of a list."""

    base: str
    number: int
    """From 1."""
    of: int
    entries: tuple[Entry, ...]

    @property
    def uri(self) -> str:
        """Address of the page; the first page has the address of the list."""
        return leaf_uri(self.base, self.number)


def leaf_uri(base: str, number: int) -> str:
    """Address of page `number` of the list at `base`."""
    return base if number == 1 else f"{base}{number}/"


def leaves(base: str, entries: Sequence[Entry]) -> Iterator[Leaf[Entry]]:
    """The pages of `entries`."""
    cuts = range(0, len(entries), LEAF)
    for number, start in enumerate(cuts, 1):
        yield Leaf(base, number, len(cuts), tuple(entries[start : start + LEAF]))


def pager(leaf: Leaf[Entry]) -> str:
    """Links to all pages of a list; empty if there is only one."""
    if leaf.of == 1:
        return ""
    back = root(leaf.uri)
    numbers = items(_number(leaf, number, back) for number in range(1, leaf.of + 1))
    return element("nav", element("p", label("pages")), numbers, class_="na-jump", aria_label=plain("pages"))


def _number(leaf: Leaf[Entry], number: int, back: str) -> str:
    here = "page" if number == leaf.number else None
    return link(back + leaf_uri(leaf.base, number), str(number), aria_current=here)


def by_key(entries: Sequence[Entry], key: Callable[[Entry], str]) -> dict[str, list[Entry]]:
    """`entries` grouped by their keys, in the order in which the keys first appear."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(key(entry), []).append(entry)
    return groups
