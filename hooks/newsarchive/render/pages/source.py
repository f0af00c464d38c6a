"""The provenance page of a source: what is known of it, and every change made to it."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import partial

from newsarchive.model.article import Cleaned, Discard, Script
from newsarchive.model.base import Written
from newsarchive.model.corpus import CleanedSource, SourceRecord
from newsarchive.model.sidecar import Sidecar
from newsarchive.model.site import OutputFile, Page
from newsarchive.model.source import Ledger
from newsarchive.render import addresses
from newsarchive.render.article.foot import CERTAINTIES
from newsarchive.render.context import Context
from newsarchive.render.elements.facts import facts, heading, outward, table, thousands, title
from newsarchive.render.markup.html import element, escape, items, link
from newsarchive.render.source.comparison import comparison, each_edit, rules
from newsarchive.render.source.download import Download, download
from newsarchive.render.wording.labels import LABELS, both, label, label_heading
from newsarchive.render.wording.language import CHINESE, SCRIPTS, said
from newsarchive.render.wording.reasons import reason
from newsarchive.render.wording.when import when
from newsarchive.text import squeeze, squeezed

_HEADINGS = ("articles-of-source", "rules", "decisions", "compare")


def pages(context: Context) -> Iterator[Page]:
    """One page for each source that is not withdrawn."""
    for source_id, source in context.sources.items():
        yield Page(
            uri=addresses.source(source_id),
            kind="source",
            title=f"{_name(source, context)} · {LABELS['provenance'][0]}",
            body=partial(body, source, context),
            headings=tuple(map(label_heading, _HEADINGS)),
        )


def files(context: Context) -> Iterator[OutputFile]:
    """The file of each source as received, or its decoded text, if it may be shown in full."""
    for source_id, source in context.sources.items():
        if (offered := _offered(source)) is not None:
            yield OutputFile(addresses.source(source_id) + offered.name, offered.content)


def _name(source: CleanedSource, context: Context) -> str:
    articles = context.of_source(source.record.source.id)
    return articles[0].title if articles else source.record.source.id


def _offered(source: CleanedSource) -> Download | None:
    full = source.record.sidecar.rights.access == "full"
    return download(source.record.source) if full else None


def body(source: CleanedSource, context: Context) -> str:
    """The HTML of the provenance page."""
    record = source.record
    full = record.sidecar.rights.access == "full"
    printed = _language(source)
    return "".join(
        (
            title(f"{label('provenance')}: {escape(_name(source, context))}"),
            _facts(source),
            _articles(source, context),
            rules(source.cleaned.ledger, linked=full),
            _decisions(record, printed) if full else "",
            _doubts(record, printed) if full else "",
            _discarded(source.cleaned, printed) if full else "",
            comparison(source, printed) if full else "",
            each_edit(source.cleaned.ledger, printed) if full else "",
        )
    )


def _facts(source: CleanedSource) -> str:
    value, sidecar = source.record.source, source.record.sidecar
    return facts(
        [
            *_files(source),
            ("encoding", escape(value.encoding)),
            ("size", both(f"{thousands(value.size)} 字节", f"{thousands(value.size)} bytes")),
            ("script", _script(source)),
            ("original", _original(sidecar)),
            ("original-url", _address(sidecar.original.url)),
            ("archived-url", _address(sidecar.original.archived_url)),
            ("received", _received(sidecar)),
            ("completeness", _said(sidecar.completeness)),
            ("images", _said(sidecar.images)),
            ("rights", f"{said(sidecar.rights.holder)}. {said(sidecar.rights.basis)}"),
            ("access", label(f"access-{sidecar.rights.access}")),
            ("privacy", _privacy(sidecar)),
            ("redactions", _redactions(sidecar)),
        ]
    )


def _files(source: CleanedSource) -> Iterator[tuple[str, str]]:
    """The file to download with its hash; and the file as received, where that is another one."""
    value, offered = source.record.source, _offered(source)
    yield "file", _downloaded(offered) if offered else escape(value.filename)
    yield "sha256", _hash(offered.sha256 if offered else value.sha256)
    if offered and not offered.verbatim:
        yield "received-file", escape(value.filename)
        yield "received-sha256", _hash(value.sha256)


def _downloaded(offered: Download) -> str:
    zh, en = LABELS["raw-file" if offered.verbatim else "ground-file"]
    return f"{link(offered.name, escape(offered.name), download=True)} {both(f'（{zh}）', f'({en})')}"


def _hash(sha256: str) -> str:
    return element("code", sha256, class_="na-sha")


def _script(source: CleanedSource) -> str | None:
    scripts = dict.fromkeys(article.script for article in source.cleaned.articles)
    return "；".join(label(_SCRIPT_LABELS[script]) for script in scripts) or None


_SCRIPT_LABELS = {Script.SIMPLIFIED: "simplified", Script.TRADITIONAL: "traditional"}


def _said(value: str) -> str:
    return label("unknown") if value == "unknown" else said(value)


def _address(value: str) -> str:
    return label("unknown") if value == "unknown" else outward(value)


def _original(sidecar: Sidecar) -> str:
    known = [value for value in (sidecar.original.publication, sidecar.original.page) if value != "unknown"]
    return escape(" · ".join(known)) if known else label("unknown")


def _received(sidecar: Sidecar) -> str:
    received = sidecar.received
    known = [when(received.on)] if received.on != "unknown" else []
    known += [said(value) for value in (received.from_, received.how) if value != "unknown"]
    return " · ".join(known) or label("unknown")


def _privacy(sidecar: Sidecar) -> str:
    privacy = sidecar.privacy
    on = f" · {when(privacy.on)}" if privacy.on else ""
    return f"{label(privacy.status)}{on} · {said(privacy.finding)}"


def _redactions(sidecar: Sidecar) -> str | None:
    return items(f"{mask.start}-{mask.end}: {said(mask.reason)}" for mask in sidecar.redactions) or None


def _articles(source: CleanedSource, context: Context) -> str:
    listed = (
        link(f"../../{addresses.article(reading.id)}", escape(reading.title))
        for reading in context.of_source(source.record.source.id)
    )
    return heading(2, "articles-of-source") + items(listed)


def _decisions(record: SourceRecord, language_: str) -> str:
    if not record.sidecar.decisions:
        return ""
    place = _places(record.source.text)
    listed = (
        (
            label(f"do-{decision.do}"),
            _linked(decision.quote, place(decision.quote, decision.at), language_),
            _effect(decision),
            said(decision.why or ""),
        )
        for decision in record.sidecar.decisions
    )
    heads = (label("decision"), label("quote"), label("result"), label("reason"))
    return heading(2, "decisions") + table(label("decisions"), heads, listed, kind="na-decisions")


def _doubts(record: SourceRecord, language_: str) -> str:
    if not record.sidecar.doubts:
        return ""
    place = _places(record.source.text)
    listed = (
        (_linked(doubt.quote, place(doubt.quote), language_), said(doubt.why))
        for doubt in record.sidecar.doubts
    )
    heads = (label("quote"), label("reason"))
    return heading(2, "doubts") + table(label("doubts"), heads, listed, kind="na-doubts")


def _places(text: str) -> Callable[..., int | None]:
    """A function that finds the start of the line in which a quote begins: at `at` if given, else its first occurrence."""
    folded, positions = squeeze(text)

    def place(quote: str, at: int | None = None) -> int | None:
        found = folded.find(squeezed(quote))
        start = at if at is not None else positions[found] if found >= 0 else None
        return None if start is None else max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1

    return place


def _linked(quote: str, place: int | None, language_: str) -> str:
    shown = _quote(quote, language_)
    return shown if place is None else link(f"#c{place}", shown)


def _effect(decision: Written) -> str:
    stated = decision.model_dump(
        mode="json", include={"read", "certainty", "kind", "level", "of"}, exclude_defaults=True
    )
    certainty = CERTAINTIES.get(str(stated.pop("certainty", "")))
    shown = [*(escape(str(value)) for value in stated.values()), *([label(certainty)] if certainty else [])]
    return " · ".join(shown)


def _quote(text: str, language_: str) -> str:
    return element("span", escape(text), class_="na-quote", lang=language_)


def _language(source: CleanedSource) -> str:
    """The language tag of the source as printed, by its first article."""
    articles = source.cleaned.articles
    return SCRIPTS[articles[0].script] if articles else CHINESE


def _discarded(cleaned: Cleaned, language_: str) -> str:
    if not cleaned.discarded:
        return ""
    listed = (_left_out(cleaned.ledger, item, language_) for item in cleaned.discarded)
    heads = (label("position"), label("text"))
    return heading(2, "discarded") + table(label("discarded"), heads, listed, kind="na-discarded")


def _left_out(ledger: Ledger, item: Discard, language_: str) -> tuple[str, str]:
    """The position of what was left out, a link to the edit that did so; and the text, with rule and reason below it."""
    place = bisect_right(ledger.edits, item.span.start, key=lambda edit: edit.span.start)
    position = link(f"#e{place}", str(item.span.start)) if place else str(item.span.start)
    why = f" {reason(ledger.edits[place - 1].reason)}" if place else ""
    told = element("div", element("code", escape(item.rule)) + why, class_="na-why")
    return position, _quote(item.text, language_) + told
