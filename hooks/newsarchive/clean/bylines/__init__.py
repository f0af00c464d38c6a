"""Reads bylines: roles, names and employers, on a line of their own, within the text, or in English."""

from newsarchive.clean.bylines.run_in import run_in, signature, signed_off
from newsarchive.clean.bylines.with_roles import ORNAMENT, bare, read_bylines
from newsarchive.clean.bylines.without_roles import behind_house, read_names

__all__ = [
    "ORNAMENT",
    "bare",
    "behind_house",
    "read_bylines",
    "read_names",
    "run_in",
    "signature",
    "signed_off",
]
