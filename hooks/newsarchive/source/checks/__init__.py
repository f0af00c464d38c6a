"""Rules that a corpus must satisfy beyond the form of each file: one a file, in the order of `RULES`."""

from collections.abc import Iterable, Iterator

from newsarchive.problems import Problem
from newsarchive.source.checks.addresses import addresses
from newsarchive.source.checks.category import category
from newsarchive.source.checks.circles import circles
from newsarchive.source.checks.claims import claims
from newsarchive.source.checks.days import days
from newsarchive.source.checks.found import Found, Rule
from newsarchive.source.checks.headword import headword
from newsarchive.source.checks.hosts import hosts
from newsarchive.source.checks.lengths import lengths
from newsarchive.source.checks.lists import lists
from newsarchive.source.checks.markup import markup
from newsarchive.source.checks.origins import origins
from newsarchive.source.checks.places import places
from newsarchive.source.checks.publications import publications
from newsarchive.source.checks.references import references
from newsarchive.source.checks.relations import relations
from newsarchive.source.checks.review import review
from newsarchive.source.checks.unreviewed import unreviewed, unreviewed_so_far, unsettled

__all__ = ["BEFORE_PUBLICATION", "FOR_EDITORS", "RULES", "Found", "Rule", "check", "days"]

RULES: tuple[Rule, ...] = (
    lists,
    addresses,
    publications,
    places,
    origins,
    headword,
    claims,
    category,
    lengths,
    references,
    relations,
    circles,
    review,
    markup,
)


FOR_EDITORS: tuple[Rule, ...] = (*RULES, unreviewed_so_far)
"""The rules of `newsarchive check`, which also counts pending privacy reviews; a build does not."""

BEFORE_PUBLICATION: tuple[Rule, ...] = (*RULES, hosts, unreviewed, unsettled)
"""The rules that must hold before a site is published."""


def check(found: Found, rules: Iterable[Rule] = RULES) -> Iterator[Problem]:
    """All problems that `rules` find."""
    for rule in rules:
        yield from rule(found)
