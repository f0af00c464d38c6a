"""Inferred dates in exports: uncertain dates of EDTF level 1 (Library of Congress, 2019; ISO 8601-2).

`?` marks a date as uncertain, `~` as approximate. An inferred date is exact but may be wrong, so it is uncertain.
Formats whose programs drop the qualifier, or take the field for fact, have the date in a note instead.
"""


def edtf(date: str, *, printed: bool) -> str:
    """`2021-03-02` if the date is printed, else `2021-03-02?`."""
    return date if printed else f"{date}?"
