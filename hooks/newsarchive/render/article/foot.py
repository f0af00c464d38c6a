"""The foot of an article: terms, dates, notes, citation, downloads and links to other articles."""

from base64 import b64encode
from collections.abc import Callable

from newsarchive.export import Citation, bibtex, chicago, csl_json, gbt7714, ris
from newsarchive.model.reading import Emendation, Reading
from newsarchive.render import addresses
from newsarchive.render.article.annotations import Progress
from newsarchive.render.article.dates import dates_of, figures_of
from newsarchive.render.article.terms import page_terms
from newsarchive.render.context import Context
from newsarchive.render.editors.contact import report
from newsarchive.render.elements.facts import heading
from newsarchive.render.markup.html import element, escape, items, link
from newsarchive.render.wording.labels import label, plain
from newsarchive.render.wording.language import said
from newsarchive.render.wording.titles import title_of
from newsarchive.render.wording.when import short_date

CERTAINTIES = {"certain": "sure", "probable": "probable", "conjecture": "conjecture"}
"""Labels of an emendation's certainty; `gap` has none."""

CITATIONS: tuple[tuple[str, str, str, Callable[[Citation], str]], ...] = (
    ("BibTeX", ".bib", "application/x-bibtex", bibtex),
    ("RIS", ".ris", "application/x-research-info-systems", ris),
    ("CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", csl_json),
)
"""Formats of citation: name, file ending, media type and writer."""


def foot(reading: Reading, citation: Citation, progress: Progress, context: Context) -> str:
    """Everything below the text."""
    dates = dates_of(reading)
    after_terms = "dates" if dates else "notes" if progress.notes else "cite"
    return element(
        "footer",
        page_terms(progress, context, after=after_terms),
        dates,
        figures_of(reading, progress.root),
        notes(progress, context.sources[reading.source_id].record.source.text),
        cite(citation, report(context.config, citation.url)),
        downloads(reading, citation),
        siblings(reading, context),
        neighbours(reading, context),
        class_="na-foot",
    )


def notes(progress: Progress, source: str) -> str:
    """The notes on the text, numbered as in the text; `source` is the decoded text."""
    if not progress.notes:
        return ""
    rows = "".join(
        f'<li id="note-{number}">{_note(note, progress, source)} '
        f'<a class="na-back" href="#noteref-{number}" aria-label="{plain("notes")} {number} ↩">↩</a></li>'
        for number, note in enumerate(progress.notes, 1)
    )
    return element(
        "section",
        heading(2, "notes", id_="notes-heading"),
        element("ol", rows),
        class_="na-notes",
        id_="notes",
        aria_labelledby="notes-heading",
    )


def _note(note: Emendation, progress: Progress, source: str) -> str:
    if note.certainty == "gap":
        return f"{label('gap')}. {said(note.why)}"
    certainty = label(CERTAINTIES.get(note.certainty, "unknown"))
    aside = progress.asides.add(note.printed, "".join(note.source.of(source).split()))
    quoted = element("q", escape(note.printed), lang="zh-Hans", data_aside=aside)
    return f"{label('prints')} {quoted}. {said(note.why)} ({certainty})"


def cite(citation: Citation, report_: str) -> str:
    """The citation in two styles, from which the browser makes citations of passages, and the link to report an error."""
    styles = (
        ("gbt7714", "GB/T 7714—2025", "zh-Hans", gbt7714(citation)),
        ("chicago", "Chicago", "en", chicago(citation)),
    )
    rows = "".join(
        f'<div><dt>{name}</dt><dd class="na-citation" lang="{lang}" data-style="{key}" '
        f'data-url="{escape(citation.url)}">{escape(text)}</dd></div>'
        for key, name, lang, text in styles
    )
    return element(
        "section",
        heading(2, "cite", id_="cite-heading"),
        element("dl", rows),
        element("p", label("cite-note"), class_="na-fine"),
        element("p", report_, class_="na-more"),
        class_="na-cite",
        id_="cite",
        aria_labelledby="cite-heading",
    )


def downloads(reading: Reading, citation: Citation) -> str:
    """The article's text and citations as files, and the link to its source.

    Citations are data URLs: three files for each article would be most of the files of a large site.
    """
    whose = f'<span class="na-vh">: {escape(reading.title)}</span>'
    text = link(f"{reading.id}.md", f"Markdown{whose}", download=True)
    citations = (
        link(_data(kind, write(citation)), f"{name}{whose}", download=f"{reading.id}{ending}")
        for name, ending, kind, write in CITATIONS
    )
    provenance = link(f"../../{addresses.source(reading.source_id)}", label("provenance"))
    return element(
        "nav", items((text, *citations, provenance)), class_="na-downloads", aria_label=plain("downloads")
    )


def _data(kind: str, text: str) -> str:
    """`text` as a data URL (RFC 2397)."""
    return f"data:{kind};charset=utf-8;base64,{b64encode(text.encode()).decode()}"


def siblings(reading: Reading, context: Context) -> str:
    """The other articles of the same source."""
    others = [other for other in context.of_source(reading.source_id) if other.id != reading.id]
    if not others:
        return ""
    return element(
        "nav",
        element("p", label("siblings")),
        items(link(f"../{other.id}/", title_of(other)) for other in others),
        class_="na-siblings",
        aria_label=plain("siblings"),
    )


def neighbours(reading: Reading, context: Context) -> str:
    """The articles before and after this one by date."""
    number = context.place_in_order[reading.id]
    before = context.readings[number - 1] if number else None
    after = context.readings[number + 1] if number + 1 < len(context.readings) else None
    links = [_neighbour(*pair) for pair in (("earlier", "prev", before), ("later", "next", after))]
    inner = "".join(links)
    return element("nav", inner, class_="na-pager", aria_label=plain("neighbours")) if inner else ""


def _neighbour(key: str, rel: str, reading: Reading | None) -> str:
    if reading is None:
        return ""
    said = f"{label(key)} {title_of(reading)} {short_date(reading.date)}"
    return link(f"../{reading.id}/", said, rel=rel)
