"""What must hold of a corpus beyond the form of each file: one rule a file, in the order of `RULES`."""

from collections.abc import Iterator

from newsarchive.problems import Problem
from newsarchive.source.checks.addresses import addresses
from newsarchive.source.checks.category import category
from newsarchive.source.checks.circles import circles
from newsarchive.source.checks.claims import claims
from newsarchive.source.checks.found import Found, Rule
from newsarchive.source.checks.headword import headword
from newsarchive.source.checks.lengths import lengths
from newsarchive.source.checks.lists import lists
from newsarchive.source.checks.markup import markup
from newsarchive.source.checks.places import places
from newsarchive.source.checks.publications import publications
from newsarchive.source.checks.references import references
from newsarchive.source.checks.relations import relations
from newsarchive.source.checks.review import review

__all__ = ["RULES", "Found", "check"]

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


def check(found: Found) -> Iterator[Problem]:
    """Everything that the rules find wrong."""
    for rule in RULES:
        yield from rule(found)
