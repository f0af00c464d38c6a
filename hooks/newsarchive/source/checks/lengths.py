"""The short definition fits a tooltip."""

from collections.abc import Iterator

from newsarchive.problems import Problem
from newsarchive.source.checks.found import Found

CHARACTERS = 60
WORDS = 30


def lengths(found: Found) -> Iterator[Problem]:
    """Chinese over 60 characters, English over 30 words."""
    for record in found.corpus.entries:
        short = record.entry.short
        for language, size, limit, unit in (
            ("zh", len("".join(short.zh.split())), CHARACTERS, "characters"),
            ("en", len(short.en.split()), WORDS, "words"),
        ):
            if size > limit:
                yield Problem(
                    record.locate(["short", language]),
                    f"the short definition has {size} {unit}",
                    f"at most {limit} {unit}, for the tooltip",
                    "shorten it; the long form belongs to “definition”",
                )
