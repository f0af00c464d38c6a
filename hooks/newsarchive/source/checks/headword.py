"""Headwords and aliases are the bare term, in simplified script."""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial

from newsarchive.problems import Place, Problem
from newsarchive.source.checks.found import Found
from newsarchive.text import fold_table

_QUOTED = re.compile(r"^[“”‘’\"'＂＇「『《].*[“”‘’\"'＂＇」』》]$")
_BLANK = re.compile(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])")


def headword(found: Found) -> Iterator[Problem]:
    """Traditional characters, quotation marks around the term, a comma left at its end."""
    for record in found.corpus.entries:
        yield from form_problems(record.entry.headword, partial(record.locate, ["headword"]))
        for number, alias in enumerate(record.entry.aliases):
            yield from form_problems(alias, partial(record.locate, ["aliases", number]), traditional=True)


@cache
def _simplifying() -> dict[int, str]:
    """The fold's table without 著, which simplified script has too."""
    return {code: to for code, to in fold_table().items() if code != ord("著")}


def form_problems(form: str, where: Callable[[], Place], *, traditional: bool = False) -> Iterator[Problem]:
    """What is wrong with a headword, or with an alias, which may be `traditional`.

    Args:
        form: The headword or alias.
        where: Finds its place; called only where something is wrong, since that parses the file again.
        traditional: Whether it may be in traditional script.
    """
    simple = form.translate(_simplifying())
    if simple != form and not traditional:
        yield Problem(
            where(),
            f"“{form}” is in traditional script",
            "headwords in simplified script; the traditional form is computed",
            f"write “{simple}”",
        )
    if _QUOTED.match(form):
        yield Problem(where(), f"{form} stands in quotation marks", "the term alone", f"write {form[1:-1]}")
    if _BLANK.search(form):
        yield Problem(
            where(),
            f"a blank stands in “{form}”",
            "the term as reports print it, without blanks",
            f"write “{_BLANK.sub('', form)}”",
        )
    if form.endswith((",", "，", "、", ";", "；")):
        yield Problem(where(), f"“{form}” ends with a comma", "the term alone", f"write {form[:-1]}")
