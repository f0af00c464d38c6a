"""The table of figures: a row for each claim, grouped by article and sentence."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from newsarchive.model.figures import Figure, Measure, Number, Relation
from newsarchive.model.reading import Reading, ReadingBlock
from newsarchive.render import addresses
from newsarchive.render.markup.html import escape
from newsarchive.render.wording.labels import both, label
from newsarchive.render.wording.when import short_date

HEADS = {
    "text": ("原文数字", "Figure"),
    "value": ("数值", "Value"),
    "counted": ("统计对象", "Of what"),
    "measure": ("类别", "Measure"),
    "base": ("比较基准", "Compared with"),
    "period": ("时段", "Period"),
    "place": ("地点", "Place"),
    "claimant": ("说法出自", "Claimed by"),
}
"""The columns of the page; the downloads have more."""

MEASURES = {
    Measure.NUMBER: both("数量", "number"),
    Measure.SHARE: both("占比", "share"),
    Measure.RATE: both("比率", "rate"),
    Measure.CHANGE: both("变化", "change"),
    Measure.RANK: both("名次", "rank"),
}
_AGREES = {
    True: both("文内相符", "consistent within the text"),
    False: both("文内不符", "does not agree within the text"),
}


class Claim(Struct, frozen=True):
    """A figure with its block and article."""

    reading: Reading
    block: ReadingBlock
    figure: Figure


def claims(readings: Iterable[Reading]) -> Iterator[Claim]:
    """The figures of the articles, in order."""
    for reading in readings:
        for block in reading.blocks:
            for figure in block.figures:
                yield Claim(reading, block, figure)


def table(rows: Sequence[Claim], back: str, caption: str) -> str:
    """The table of claims, which must be ordered by article; `back` leads to the site's root."""
    head = "".join(f'<th scope="col" data-column="{key}">{both(*words)}</th>' for key, words in HEADS.items())
    bodies = (
        _article(list(of_article), back)
        for _, of_article in groupby(rows, key=lambda claim: claim.reading.id)
    )
    return (
        f'<div class="na-claims-scroll" tabindex="0"><table class="na-claims"><caption>{caption}</caption>'
        f"<thead><tr>{head}</tr></thead>{''.join(bodies)}</table></div>"
    )


def _article(of_article: Sequence[Claim], back: str) -> str:
    reading = of_article[0].reading
    page, by = back + addresses.article(reading.id), _report(reading)
    parts = [f"<tbody>{_group(reading, page)}"]
    for _, of_sentence in groupby(of_article, key=lambda claim: (id(claim.block), claim.figure.sentence)):
        told = list(of_sentence)
        parts.append(_sentence(told))
        parts.extend(_row(claim, page, by) for claim in told)
    return "".join((*parts, "</tbody>"))


def _sentence(told: Sequence[Claim]) -> str:
    """The sentence that contains some claims, with their numbers in bold."""
    text, sentence = told[0].block.text, told[0].figure.sentence
    parts, at = [], sentence.start
    for span in sorted((claim.figure.span for claim in told), key=lambda span: span.start):
        parts.append(f"{escape(text[at : span.start])}<b>{escape(text[max(at, span.start) : span.end])}</b>")
        at = max(at, span.end)
    said = "".join((*parts, escape(text[at : sentence.end])))
    return f'<tr class="na-claims-said"><td colspan="{len(HEADS)}" lang="zh-Hans">{said}</td></tr>'


def _group(reading: Reading, page: str) -> str:
    where = escape(reading.publication.value) if reading.publication else label("unknown")
    return (
        f'<tr class="na-claims-of"><th colspan="{len(HEADS)}" scope="rowgroup"><a href="{page}">{escape(reading.title)}</a>'
        f" <span>{where} · {short_date(reading.date)}</span></th></tr>"
    )


def _report(reading: Reading) -> str:
    """The claimant if the text names none: the report itself."""
    if reading.publication is None:
        return f'<i class="na-own">{both("报道本身", "the report")}</i>'
    return f'<i class="na-own">{both(f"据{reading.publication.value}", f"as printed by {reading.publication.value}")}</i>'


def _row(claim: Claim, page: str, by: str) -> str:
    figure = claim.figure
    said_by = escape(figure.claimant) if figure.claimant else by
    return (
        f'<tr><th scope="row"><a href="{page}#{claim.block.anchor(figure.span)}">{escape(figure.text)}</a></th>'
        f"<td>{_value(figure)}</td><td>{escape(figure.counted or '')}</td><td>{MEASURES[figure.measure]}</td>"
        f"<td>{escape(figure.base or '')}</td><td>{_period(figure)}</td><td>{escape(figure.place or '')}</td><td>{said_by}</td></tr>"
    )


def _value(figure: Figure) -> str:
    words = value_words(figure)
    text = "" if _as_printed(words, figure) else f'<span class="na-value">{words}</span>'
    if figure.check:
        text += f' <small class="na-check" data-agrees="{str(figure.check.agrees).lower()}">{_AGREES[figure.check.agrees]}: {escape(figure.check.working)}</small>'
    return text


def _as_printed(words: str, figure: Figure) -> bool:
    """Whether the value equals the printed text, apart from blanks and commas."""
    return _bare(words) == escape(_bare(figure.text))


def _bare(text: str) -> str:
    return "".join(text.replace(",", "").split())


def value_words(figure: Figure) -> str:
    """Relation, value and unit as HTML, such as `≥ 31,000 起`; a change has its sign."""
    if figure.value is None:
        return "?"
    signed = figure.measure is Measure.CHANGE
    number = _number(figure.value, signed=signed)
    if figure.upper is not None:
        number += f" … {_number(figure.upper, signed=signed)}"
    sign = "" if figure.relation in (Relation.EQUAL, Relation.RANGE) else f"{figure.relation.value} "
    return f"{sign}{number}{_unit(figure.unit)}"


def _unit(unit: str | None) -> str:
    if not unit:
        return ""
    return unit if unit in "%‰" else f" {escape(unit)}"


def _number(value: Number, *, signed: bool) -> str:
    shown = f"{value:,}" if isinstance(value, int) else f"{value:,.4f}".rstrip("0").rstrip(".")
    shown = shown.replace("-", "−")
    return f"+{shown}" if signed and value > 0 else shown


def _period(figure: Figure) -> str:
    if not figure.period:
        return ""
    if not figure.period_value or figure.period_value == figure.period:
        return escape(figure.period)
    return f"{escape(figure.period)} <small>{escape(figure.period_value)}</small>"
