"""What the grammar reads of one expression: the named groups of its match."""

from collections.abc import Mapping

Parts = Mapping[str, str]
"""The named groups that took part in a match, and what each read."""

YEAR_PARTS = frozenset({"year", "rel_year", "short_year", "era_year", "minguo"})
"""Each names a year by itself."""

CLOCK_PARTS = frozenset({"hour", "digital"})
"""Each names an hour of the day."""
