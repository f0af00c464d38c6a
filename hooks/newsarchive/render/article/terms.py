"""The list of an article's terms with their short definitions, which the browser also shows as cards."""

from collections.abc import Mapping

from newsarchive.model.corpus import EntryRecord
from newsarchive.render import addresses
from newsarchive.render.article.annotations import Progress
from newsarchive.render.context import Context
from newsarchive.render.elements.alphabet import alphabetical
from newsarchive.render.elements.facts import heading
from newsarchive.render.markup.html import element, escape, link
from newsarchive.render.wording.labels import label


def page_terms(progress: Progress, context: Context, after: str) -> str:
    """The terms of this page in pinyin order; `after` is the id of the element that the link past the list leads to."""
    pinyins = context.pinyins
    slugs = sorted(
        progress.terms.keys() & context.entries.keys(), key=lambda slug: alphabetical(pinyins[slug])
    )
    if not slugs:
        return ""
    drafts = any(context.entries[slug].entry.status == "draft" for slug in slugs)
    rows = "".join(
        _term(context.entries[slug], pinyins[slug], progress, context.traditional) for slug in slugs
    )
    return element(
        "aside",
        heading(2, "terms", id_="terms-heading"),
        link(f"#{after}", label("skip-past-terms"), class_="na-skip"),
        element("p", label("drafts"), class_="na-fine") if drafts else "",
        element("dl", rows),
        class_="na-terms",
        id_="terms",
        aria_labelledby="terms-heading",
    )


def _term(record: EntryRecord, pinyin: str, progress: Progress, traditional: Mapping[str, str]) -> str:
    entry, asides = record.entry, progress.asides
    name, short_zh = (asides.add_ours(traditional[text]) for text in (entry.headword, entry.short.zh))
    address = progress.root + addresses.term(entry.slug)
    head = (
        f"{link(address, escape(entry.headword), class_='na-hw', data_ours=name)} "
        f'<span class="na-py" lang="zh-Latn-pinyin">{escape(pinyin)}</span> '
        f'<span class="na-en" lang="en">{escape(entry.english[0].text)}</span>'
    )
    short = (
        f'<span class="na-short-zh" lang="zh-Hans" data-ours="{short_zh}">{escape(entry.short.zh)}</span> '
        f'<span class="na-short-en" lang="en">{escape(entry.short.en)}</span>'
    )
    reviewed = " data-reviewed" if entry.status == "reviewed" else ""
    return f'<div id="t-{entry.slug}"{reviewed}><dt>{head}</dt> <dd id="g-{entry.slug}">{short}</dd></div>'
