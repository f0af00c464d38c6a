"""How every export writes a date that is not printed: EDTF's uncertain date.

EDTF (Library of Congress, 2019; ISO 8601-2), level 1: `?` qualifies a date as uncertain, `~` as approximate.
An inferred date is as exact as it is written and may be wrong, so it is uncertain. Formats whose programs
drop the qualifier, or take what they read for fact, have it in a note alone.
"""


def edtf(date: str, *, printed: bool) -> str:
    """`2021-03-02` where that is printed, else `2021-03-02?`."""
    return date if printed else f"{date}?"
