"""How often a term stands where, always with what it is counted against."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from newsarchive.model.corpus import Occurrence
from newsarchive.model.reading import Reading
from newsarchive.render.context import UNDATED, Context, Measure, publication_of, year_of
from newsarchive.render.facts import heading, table, thousands
from newsarchive.render.html import element, escape
from newsarchive.render.labels import label
from newsarchive.render.leaves import by_key

_PER = 100_000
"""Characters to which frequencies are related."""

Groups = Mapping[str, Sequence[Occurrence]]


def counts(found: Sequence[Occurrence], context: Context) -> str:
    """Tables of a term's occurrences by year and by publication; nothing where it has none."""
    if not found:
        return ""
    years = _grouped(found, year_of)
    papers = _grouped(found, publication_of)
    return "".join(
        (
            heading(2, "counts-year"),
            _table("year", years, _between(years, context.by_year), context.by_year),
            element("p", label("inferred-years"), class_="na-fine"),
            heading(2, "counts-publication"),
            _table("publication", papers, sorted(papers), context.by_publication),
        )
    )


def _grouped(found: Sequence[Occurrence], key: Callable[[Reading], str]) -> Groups:
    return by_key(found, lambda occurrence: key(occurrence.reading))


def _between(years: Groups, measures: Mapping[str, Measure]) -> list[str]:
    """The archive's years from the term's first to its last: a year without it says something too."""
    dated = [year for year in years if year != UNDATED]
    span = [year for year in sorted(measures) if dated and min(dated) <= year <= max(dated)]
    return [*span, *([UNDATED] if UNDATED in years else [])]


def _table(head: str, groups: Groups, names: Iterable[str], measures: Mapping[str, Measure]) -> str:
    rows = (_row(name, groups.get(name, ()), measures[name]) for name in names)
    heads = [label(key) for key in (head, "count", "articles-with", "articles-all", "characters", "per-100k")]
    return table(label(f"counts-{head}"), heads, rows, kind="na-counts", numbers=5)


def _row(name: str, found: Sequence[Occurrence], measure: Measure) -> tuple[str, ...]:
    articles = len({occurrence.reading.id for occurrence in found})
    numbers = (len(found), articles, measure.articles, measure.characters)
    rate = len(found) * _PER / max(measure.characters, 1)
    return (label("unknown") if name == UNDATED else escape(name), *map(thousands, numbers), f"{rate:.1f}")
