"""The head of an entry: its review status, and all forms of the term."""

from collections.abc import Sequence

from newsarchive.export import address
from newsarchive.model.corpus import Occurrence
from newsarchive.model.glossary import Entry, Rendering
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.elements.facts import facts
from newsarchive.render.lists.small_timeline import sentence_of
from newsarchive.render.markup.html import element, escape, items, link
from newsarchive.render.wording.labels import bilingual, label
from newsarchive.render.wording.language import said
from newsarchive.render.wording.when import badge, short_date, when


def status(entry: Entry) -> str:
    """Whether a named person reviewed it, and when."""
    if entry.status == "draft":
        return element("p", badge("draft"), class_="na-status")
    by = f" {escape(entry.reviewed_by or '')}"
    on = f", {when(entry.reviewed_on)}" if entry.reviewed_on else ""
    return element("p", badge("reviewed"), by, on, class_="na-status")


def forms(entry: Entry, found: Sequence[Occurrence], context: Context) -> str:
    """Headword, aliases, scripts, pinyin, renderings, category, first attestation."""
    return facts(
        [
            ("headword", f'<span lang="zh-Hans">{escape(entry.headword)}</span>'),
            ("traditional-form", _traditional(entry.headword, context)),
            ("pinyin", f'<span lang="zh-Latn-pinyin">{escape(context.pinyins[entry.slug])}</span>'),
            (
                "aliases",
                items((_alias(alias, context) for alias in entry.aliases), class_="na-renderings") or None,
            ),
            ("english", items(map(_rendering, entry.english), class_="na-renderings")),
            ("category", _category(entry, context)),
            ("first-attested", _first(found)),
            ("first-dated", _first_dated(entry, context)),
            ("contributors", escape("、".join(entry.contributors)) or None),
        ],
        class_="na-facts na-forms",
    )


def _traditional(form: str, context: Context) -> str:
    return f'<span lang="zh-Hant">{escape(context.traditional[form])}</span>'


def _alias(alias: str, context: Context) -> str:
    """An alias, with its traditional form if that differs."""
    simple = f'<span lang="zh-Hans">{escape(alias)}</span>'
    return simple if context.traditional[alias] == alias else f"{simple} ({_traditional(alias, context)})"


def _rendering(rendering: Rendering) -> str:
    used = f' <span class="na-fine">{said(rendering.used_by)}</span>' if rendering.used_by else ""
    return f'<span lang="en">{escape(rendering.text)}</span> ({label(rendering.status)}){used}'


def _category(entry: Entry, context: Context) -> str:
    category = next((item for item in context.config.categories if item.id == entry.category), None)
    if category is None:
        return escape(entry.category)
    return link(f"../by-category/#category-{category.id}", bilingual(category))


def _first_dated(entry: Entry, context: Context) -> str:
    """The earliest dated statement whose sentence contains the term, which need not be its beginning."""
    dated = [event for event in context.events_by_term.get(entry.slug, ()) if event.kind != "publication"]
    if not dated:
        return label("no-dated")
    first = dated[0]
    unsure = "" if first.certainty in ("certain", "resolved") else f" {badge(first.certainty)}"
    said = link(address(first, "../../"), escape(sentence_of(first, entry.slug)), lang="zh-Hans")
    note = element("span", label("not-beginning"), class_="na-evidence")
    return f"{when(first.value)}{unsure} {said} {note}"


def _first(found: Sequence[Occurrence]) -> str | None:
    if not found:
        return None
    first = found[0]
    anchor = first.reading.blocks[first.block].anchor(first.mention.span)
    address = f"../../{addresses.article(first.reading.id)}#{anchor}"
    return f"{short_date(first.reading.date)} {link(address, escape(first.reading.title))}"
