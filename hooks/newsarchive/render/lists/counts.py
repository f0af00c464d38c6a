"""The frequency of a term by year and by publication, always with the totals it is counted against."""

from collections.abc import Callable, Mapping, Sequence

from newsarchive.model.corpus import Occurrence
from newsarchive.model.reading import Reading
from newsarchive.render.context import UNKNOWN, Context, Measure, publication_of, year_of
from newsarchive.render.elements.facts import heading, table, thousands
from newsarchive.render.elements.leaves import by_key
from newsarchive.render.markup.html import element, escape
from newsarchive.render.wording.labels import both, label

_PER = 1_000_000
"""Frequencies are per so many characters, as in the concordance."""
_LEAST = 5
"""The fewest hits for which a frequency is given."""

_RATES = (f"不足 {_LEAST} 次的不计频率。", f"No frequency is given for fewer than {_LEAST} hits.")

Groups = Mapping[str, Sequence[Occurrence]]


def counts(found: Sequence[Occurrence], context: Context) -> str:
    """Tables of a term's occurrences by year and by publication; empty if it has none."""
    if not found:
        return ""
    return "".join(
        (
            heading(2, "counts-year"),
            _table("year", _grouped(found, year_of), context.by_year),
            element("p", label("inferred-years"), " ", both(*_RATES), class_="na-fine"),
            heading(2, "counts-publication"),
            _table("publication", _grouped(found, publication_of), context.by_publication),
        )
    )


def _grouped(found: Sequence[Occurrence], key: Callable[[Reading], str]) -> Groups:
    return by_key(found, lambda occurrence: key(occurrence.reading))


def _table(head: str, groups: Groups, measures: Mapping[str, Measure]) -> str:
    """A row for every year or publication of the archive: absence is information too."""
    rows = (_row(name, groups.get(name, ()), measure) for name, measure in measures.items())
    heads = [
        label(key) for key in (head, "count", "articles-with", "articles-all", "characters", "per-million")
    ]
    return table(label(f"counts-{head}"), heads, rows, kind="na-counts", numbers=5)


def _row(name: str, found: Sequence[Occurrence], measure: Measure) -> tuple[str, ...]:
    articles = len({occurrence.reading.id for occurrence in found})
    numbers = (len(found), articles, measure.articles, measure.characters)
    rate = f"{len(found) * _PER / measure.characters:,.0f}" if len(found) >= _LEAST else "–"
    return (label("unknown") if name == UNKNOWN else escape(name), *map(thousands, numbers), rate)
