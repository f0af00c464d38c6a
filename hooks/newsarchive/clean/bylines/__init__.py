"""Reads bylines: roles, names and employers, on a line of their own, within the text, or in English."""

from newsarchive.clean.bylines.run_in import run_in_bylines, sign_off_bylines, signature_bylines
from newsarchive.clean.bylines.with_roles import ORNAMENTS, read_bylines, without_ornaments
from newsarchive.clean.bylines.without_roles import names_behind_house, read_names

__all__ = [
    "ORNAMENTS",
    "names_behind_house",
    "read_bylines",
    "read_names",
    "run_in_bylines",
    "sign_off_bylines",
    "signature_bylines",
    "without_ornaments",
]
