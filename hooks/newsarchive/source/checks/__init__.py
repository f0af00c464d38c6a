"""What must hold of a corpus beyond the form of each file: one rule a file, in the order of `RULES`."""

from collections.abc import Iterable, Iterator

from newsarchive.problems import Problem
from newsarchive.source.checks.addresses import addresses
from newsarchive.source.checks.category import category
from newsarchive.source.checks.circles import circles
from newsarchive.source.checks.claims import claims
from newsarchive.source.checks.found import Found, Rule
from newsarchive.source.checks.headword import headword
from newsarchive.source.checks.hosts import hosts
from newsarchive.source.checks.lengths import lengths
from newsarchive.source.checks.lists import lists
from newsarchive.source.checks.markup import markup
from newsarchive.source.checks.places import places
from newsarchive.source.checks.publications import publications
from newsarchive.source.checks.references import references
from newsarchive.source.checks.relations import relations
from newsarchive.source.checks.review import review
from newsarchive.source.checks.unreviewed import unreviewed, unreviewed_so_far

__all__ = ["BEFORE_PUBLICATION", "FOR_EDITORS", "RULES", "Found", "Rule", "check"]

RULES: tuple[Rule, ...] = (
    lists,
    addresses,
    publications,
    places,
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
"""What an editor is told beside; a build does without it."""

BEFORE_PUBLICATION: tuple[Rule, ...] = (*RULES, hosts, unreviewed)
"""What must hold before a site is made public."""


def check(found: Found, rules: Iterable[Rule] = RULES) -> Iterator[Problem]:
    """Everything that `rules` find wrong."""
    for rule in rules:
        yield from rule(found)
