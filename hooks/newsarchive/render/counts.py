"""How often a term stands where, always with what it is counted against."""

from collections.abc import Callable, Mapping, Sequence

from newsarchive.model.corpus import Occurrence
from newsarchive.model.reading import Reading
from newsarchive.render.context import UNDATED, Context, Measure, publication_of, year_of
from newsarchive.render.facts import heading, table, thousands
from newsarchive.render.html import element, escape
from newsarchive.render.labels import label
from newsarchive.render.leaves import by_key

_PER = 100_000
"""Characters to which frequencies are related."""


def counts(found: Sequence[Occurrence], context: Context) -> str:
    """Tables of a term's occurrences by year and by publication; nothing where it has none."""
    if not found:
        return ""
    return "".join(
        (
            heading(2, "counts-year"),
            _table(found, "year", "counts-year", year_of, context.by_year),
            element("p", label("inferred-years"), class_="na-fine"),
            _table(found, "publication", "counts-publication", publication_of, context.by_publication),
        )
    )


def _table(
    found: Sequence[Occurrence],
    head: str,
    caption: str,
    key: Callable[[Reading], str],
    measures: Mapping[str, Measure],
) -> str:
    groups = by_key(found, lambda occurrence: key(occurrence.reading))
    rows = (_row(name, groups[name], measures[name]) for name in sorted(groups))
    heads = [label(key) for key in (head, "count", "articles-with", "articles-all", "characters", "per-100k")]
    return table(label(caption), heads, rows, kind="na-counts", numbers=5)


def _row(name: str, found: Sequence[Occurrence], measure: Measure) -> tuple[str, ...]:
    articles = len({occurrence.reading.id for occurrence in found})
    numbers = (len(found), articles, measure.articles, measure.characters)
    rate = len(found) * _PER / max(measure.characters, 1)
    return (label("unknown") if name == UNDATED else escape(name), *map(thousands, numbers), f"{rate:.1f}")
