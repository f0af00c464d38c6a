"""The source beside its clean text, with every edit marked by its rule, and the table of rules.

Each rule has a number on the page, shown at each of its edits and in the table of rules. Colours repeat, so they
never carry information that the number does not.
"""

import re
from collections.abc import Callable, Iterator

from newsarchive.model.corpus import CleanedSource
from newsarchive.model.source import Edit, Ledger
from newsarchive.render import addresses
from newsarchive.render.elements.facts import heading, table, thousands
from newsarchive.render.markup.html import element, escape, link
from newsarchive.render.source.difference import Row, rows
from newsarchive.render.wording.labels import label, plain
from newsarchive.render.wording.reasons import plain_reason, reason

HUES = 6
"""Colours that the style sheet has for rules."""

Numbers = dict[str, int]
"""The number of each rule, from 1, most frequent first."""


def numbered(ledger: Ledger) -> Numbers:
    """The rules of `ledger`, numbered by frequency, then by name."""
    counts: dict[str, int] = {}
    for edit in ledger.edits:
        counts[edit.rule] = counts.get(edit.rule, 0) + 1
    order = sorted(counts, key=lambda rule: (-counts[rule], rule))
    return {rule: number for number, rule in enumerate(order, 1)}


def rules(ledger: Ledger, *, linked: bool) -> str:
    """The rules applied: why, how often and where; places are links if the comparison is shown (`linked`)."""
    if not ledger.edits:
        return heading(2, "rules") + element("p", label("no-edits"))
    edits: dict[str, list[tuple[int, Edit]]] = {rule: [] for rule in numbered(ledger)}
    for place, edit in enumerate(ledger.edits, 1):
        edits[edit.rule].append((place, edit))
    listed = (
        (
            _key(number, rule),
            " · ".join(map(reason, dict.fromkeys(edit.reason for _, edit in found))),
            _count(found, linked=linked),
        )
        for number, (rule, found) in enumerate(edits.items(), 1)
    )
    heads = (label("rule"), label("reason"), label("edits"))
    return heading(2, "rules") + table(label("rules"), heads, listed, kind="na-rules", numbers=1)


def _key(number: int, rule: str) -> str:
    mark = element("span", str(number), id_=f"r{number}", class_=f"na-rule na-rule-{(number - 1) % HUES}")
    return f"{mark} {element('code', escape(rule))}"


def _count(found: list[tuple[int, Edit]], *, linked: bool) -> str:
    count = thousands(len(found))
    if not linked:
        return count
    places = " ".join(link(f"#e{place}", str(edit.span.start)) for place, edit in found)
    said = f'{count}<span class="na-vh"> {label("edit-places")}</span>'
    return element("details", element("summary", said), places, class_="na-edit-places")


def comparison(source: CleanedSource, language: str) -> str:
    """The source beside the clean text, in rows that begin and end at line breaks of both."""
    heads = "".join(f'<th scope="col">{label(key)}</th>' for key in ("position", "source-text", "clean-text"))
    setter = _Setter(source)
    lines = "".join(
        setter.row(row)
        for row in rows(source.record.source.text, source.cleaned.ledger.edits)
        if setter.advance(row)
    )
    content = (
        f"<caption>{label('compare')}</caption><thead><tr>{heads}</tr></thead>"
        f'<tbody lang="{language}">{lines}</tbody>'
    )
    whole = f"0-{len(source.record.source.text)}"
    return heading(2, "compare") + element("table", content, class_="na-table na-diff", data_region=whole)


_SOURCE_CELL = f'<td class="na-source" data-label="{plain("source-text")}">'
_SAME_CELL = f'<td class="na-source" data-label="{plain("same-text")}">'
_CLEAN_CELL = f'<td class="na-clean" data-label="{plain("clean-text")}">'


class _Setter:
    """Renders rows in order and numbers the edits."""

    def __init__(self, source: CleanedSource) -> None:
        self.numbers = numbered(source.cleaned.ledger)
        self.shown = [(reading.article.region, reading.id) for reading in source.readings]
        self.place = 0
        self._next = 0

    def advance(self, row: Row) -> bool:
        """Counts the edits of `row`; returns whether it shows anything."""
        self.place = self._next
        if not row.changed:
            return not row.blank
        self._next += sum(piece.edit is not None for piece in row.pieces)
        return True

    def row(self, row: Row) -> str:
        """One row of the table."""
        changed = row.changed
        source = self._source(row)
        return (
            f'<tr class="{"na-changed" if changed else "na-same"}">'
            f'<th scope="row" class="na-line" id="c{row.start}">'
            f'<a href="#c{row.start}">{row.start}</a>{self._way_back(row)}</th>'
            f"{_SOURCE_CELL if changed else _SAME_CELL}{source}</td>{_CLEAN_CELL}{self._clean(row) if changed else source}</td></tr>"
        )

    def _way_back(self, row: Row) -> str:
        if row.changed and not any(piece.clean.strip() for piece in row.pieces):
            return ""
        for region, article in self.shown:
            if region.start <= row.start < region.end:
                address = f"../../{addresses.article(article)}#c{row.start}"
                return f' <a class="na-way" href="{address}" title="{plain("to-article")}" aria-label="{plain("to-article")}: {row.start}">↗</a>'
        return ""

    def _source(self, row: Row) -> str:
        if not row.changed and len(row.pieces) == 1:  # as are nearly all
            return escape(row.pieces[0].source.rstrip("\r\n"))
        marked = "".join(self._pieces(row, lambda edit: ("del", edit.removed), lines=True)).rstrip("\r\n")
        return _LAST_BREAK.sub("", marked)

    def _clean(self, row: Row) -> str:
        return "".join(self._pieces(row, lambda edit: ("ins", edit.replacement))).rstrip("\r\n")

    def _pieces(
        self, row: Row, side: Callable[[Edit], tuple[str, str]], *, lines: bool = False
    ) -> Iterator[str]:
        place, at, broken = self.place, row.start, False
        for piece in row.pieces:
            if lines and broken and piece.source.strip():
                yield f'<span class="na-at" id="c{at}"></span>'
            if piece.edit is None:
                yield escape(piece.source)
            else:
                place += 1
                yield self._edit(*side(piece.edit), piece.edit, place, lines=lines)
            at += len(piece.source)
            broken = piece.source.endswith(("\n", "\r")) if piece.source else broken

    def _edit(self, name: str, text: str, edit: Edit, place: int, *, lines: bool) -> str:
        """One edit, and the number of its rule as the way to its place in the list of edits.

        Its id is on the side of the source, even if nothing was removed there. The numbers are no tab stops, for
        there may be thousands.
        """
        anchor = f' id="e{place}"' if lines else ""
        if not text:
            return f"<span{anchor}></span>" if anchor else ""
        number, rule = self.numbers[edit.rule], escape(edit.rule)
        return (
            f'<{name}{anchor} class="na-edit na-rule-{(number - 1) % HUES}" data-rule="{rule}" '
            f'title="{rule}: {escape(plain_reason(edit.reason))}">{_visible(text)}</{name}>'
            f'<a class="na-no" href="#l{place}" data-n="{number}" aria-label="{number}" tabindex="-1"></a>'
        )


def _visible(text: str) -> str:
    """`text` as HTML, with a sign for each line break: LF, CRLF or CR."""
    return _BREAK.sub('<span class="na-nl">↵</span>\n', escape(text))


_BREAK = re.compile(r"\r\n?|\n")
_LAST_BREAK = re.compile(r"(?<=</span>)\n(?=</del><a [^>]*>\d+</a>$)")
"""The break after the last sign for a break, which would leave an empty line at the end of a row."""


def each_edit(ledger: Ledger, language: str) -> str:
    """Every edit in a folded table, for readers who prefer a list to the comparison."""
    if not ledger.edits:
        return ""
    listed = (
        (
            link(f"#e{place}", str(edit.span.start), id_=f"l{place}"),
            _shown(edit.removed, language),
            _shown(edit.replacement, language),
            element("code", escape(edit.rule)),
        )
        for place, edit in enumerate(ledger.edits, 1)
    )
    heads = (label("position"), label("source-text"), label("clean-text"), label("rule"))
    content = table(label("each-edit"), heads, listed, kind="na-discarded")
    return element("details", element("summary", label("each-edit")), content, class_="na-edits")


_VISIBLE = str.maketrans({"\n": "↵", "\r": "↵", "\t": "⇥", " ": "␣", "\u3000": "␣", "\u00a0": "␣"})
"""Visible signs for white space that was removed."""


def _shown(text: str, language: str) -> str:
    return element("span", escape(text.translate(_VISIBLE)), class_="na-quote", lang=language)
