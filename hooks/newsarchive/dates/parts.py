"""The parts of one expression: the named groups of its match."""

from collections.abc import Mapping

Parts = Mapping[str, str]
"""By group name, the text that each group matched; groups that matched nothing are left out."""

YEAR_PARTS = frozenset({"year", "rel_year", "short_year", "era_year", "minguo"})
"""Parts that name a year."""

CLOCK_PARTS = frozenset({"hour", "digital"})
"""Parts that name an hour of the day."""
