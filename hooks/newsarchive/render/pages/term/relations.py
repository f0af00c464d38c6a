"""The relations of a term to others: those that editors state, and co-occurrence."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from newsarchive.concordance.company import LEAST, THRESHOLD, Companion
from newsarchive.render.context import Context
from newsarchive.render.elements.facts import facts, heading, table, thousands
from newsarchive.render.markup.html import element, escape
from newsarchive.render.wording.labels import both, label


class Relations(Struct, frozen=True):
    """Slugs of related entries; each entry is in one list only."""

    broader: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    see_also: tuple[str, ...] = ()
    named_by: tuple[str, ...] = ()
    """Entries that name this one in `see_also` without being named by it."""

    def __bool__(self) -> bool:
        return bool(self.broader or self.narrower or self.see_also or self.named_by)


def relations_of(context: Context) -> dict[str, Relations]:
    """The relations of every entry, by slug."""
    narrower: dict[str, list[str]] = {slug: [] for slug in context.entries}
    named_by: dict[str, list[str]] = {slug: [] for slug in context.entries}
    for slug, record in context.entries.items():
        for pointed, kept in ((record.entry.broader, narrower), (record.entry.see_also, named_by)):
            for other in pointed:
                kept.get(other, []).append(slug)
    return {
        slug: _sorted_out(
            record.entry.broader, narrower[slug], record.entry.see_also, named_by[slug], context
        )
        for slug, record in context.entries.items()
    }


def _sorted_out(
    broader: Iterable[str],
    narrower: Iterable[str],
    see_also: Iterable[str],
    named_by: Iterable[str],
    context: Context,
) -> Relations:
    """Keeps each entry in the first list that contains it: the closest relation."""
    told: set[str] = set()
    lists: list[tuple[str, ...]] = []
    for slugs in (broader, narrower, see_also, named_by):
        own = tuple(slug for slug in dict.fromkeys(slugs) if slug in context.entries and slug not in told)
        told.update(own)
        lists.append(own)
    return Relations(*lists)


def related(relations: Relations, context: Context) -> str:
    """The relations that entries state, including those of other entries to this one."""
    rows = facts(
        [
            ("broader", _links(relations.broader, context)),
            ("narrower", _links(relations.narrower, context)),
            ("see-also", _links(relations.see_also, context)),
            ("named-by", _links(relations.named_by, context)),
        ],
        class_="na-related",
    )
    return heading(2, "related") + rows if rows else ""


def _links(slugs: Sequence[str], context: Context) -> str | None:
    return "、".join(_link(slug, context) for slug in slugs) or None


def _link(slug: str, context: Context) -> str:
    return f'<a href="../{slug}/" lang="zh-Hans">{escape(context.entries[slug].entry.headword)}</a>'


def kept_company(companions: Sequence[Companion], context: Context) -> str:
    """The terms that co-occur in paragraphs, with their counts; empty if none passes the threshold."""
    if not companions:
        return ""
    heads = [label(key) for key in ("term", "together", "in-paragraphs", "strength")]
    rows = (
        (_link(one.slug, context), thousands(one.together), thousands(one.alone), f"{one.strength:.1f}")
        for one in companions
    )
    return (
        heading(2, "company")
        + element("p", both(*_MEASURE), class_="na-fine")
        + table(label("company"), heads, rows, kind="na-company", numbers=3)
    )


_MEASURE = (
    (
        f"同一段落中共现的术语，按对数似然比 G²（Dunning 1993）排列；只列共现 {LEAST} 段以上、高于偶然且 "
        f"G² ≥ {THRESHOLD}（p < 0.0001）者。"
    ),
    (
        f"Terms in the same paragraphs, by log-likelihood ratio G² (Dunning 1993); only those that share {LEAST} "
        f"paragraphs or more, above chance, with G² ≥ {THRESHOLD} (p < 0.0001)."
    ),
)
