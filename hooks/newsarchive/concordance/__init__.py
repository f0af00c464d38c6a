"""Concordance lines: a keyword in its context, with the address of the passage."""

from newsarchive.concordance.kwic import Line, by_date, by_left, by_right, lines

__all__ = ["Line", "by_date", "by_left", "by_right", "lines"]
