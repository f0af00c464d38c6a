"""The head of an article: headline deck, facts of publication, and what the archive adds."""

from newsarchive.model.article import BlockKind, Certainty
from newsarchive.model.reading import Known, Reading
from newsarchive.model.sidecar import ArticleRecord
from newsarchive.render import addresses
from newsarchive.render.article.body import Setter
from newsarchive.render.context import Context
from newsarchive.render.elements.facts import facts
from newsarchive.render.markup.html import element, escape, link, wrapped
from newsarchive.render.wording.labels import both, label
from newsarchive.render.wording.language import said
from newsarchive.render.wording.press_words import GENRES, ROLES
from newsarchive.render.wording.when import badge, known_date, short_date
from newsarchive.text import squeezed

_LINES = (
    (BlockKind.BANNER, "p", "na-banner"),
    (BlockKind.KICKER, "p", "na-kicker"),
    (BlockKind.TITLE, "h1", "na-title"),
    (BlockKind.SUBTITLE, "p", "na-subtitle"),
)
"""The headline deck from top to bottom."""


def deck(setter: Setter, context: Context) -> str:
    """The header of the article's page."""
    setter.progress.linked.clear()
    reading, record = setter.reading, setter.reading.record
    parts = [_line(setter, *line) for line in _LINES]
    parts += [_origin(record), _ours(record), _facts(setter, context), _remarks(reading, context)]
    return element("header", *parts, class_="na-deck")


def _line(setter: Setter, kind: BlockKind, name: str, class_: str) -> str:
    """One line of the deck: its blocks, or the words an editor states, followed by the line as printed."""
    numbers = setter.of_kind(kind)
    stated = getattr(setter.reading, kind.value)
    if not numbers and stated is None:
        return ""
    printed = "".join(setter.reading.blocks[number].text for number in numbers)
    if numbers and (stated is None or stated == printed or squeezed(stated) == squeezed(printed)):
        return _woven(setter, numbers, name, class_)
    return _stated(setter, kind, stated, name, class_) + _as_printed(setter, numbers)


def _stated(setter: Setter, kind: BlockKind, stated: str | None, name: str, class_: str) -> str:
    if stated is None:
        return ""
    printed = getattr(setter.reading.article, kind.value) or stated
    number = setter.progress.asides.add(stated, printed)
    return element(name, escape(stated), class_=class_, data_aside=number)


def _woven(setter: Setter, numbers: list[int], name: str, class_: str) -> str:
    if len(numbers) == 1:
        return setter.block(numbers[0], name, class_)
    lines = "<br>".join(setter.block(number, "span") for number in numbers)
    return element(name, lines, class_=class_)


def _as_printed(setter: Setter, numbers: list[int]) -> str:
    """The line as printed, if the page shows other words."""
    if not numbers:
        return ""
    lines = "".join(setter.block(number, "span") for number in numbers)
    return element("p", label("printed-title"), ": ", lines, class_="na-asprinted na-fine")


def _origin(record: ArticleRecord | None) -> str:
    if record is None or record.origin is None:
        return ""
    origin = record.origin
    who = f"{label('origin')}: {both(origin.who, origin.who_en)}"
    evidence = element("span", f"{label('evidence')}: {said(origin.evidence)}", class_="na-evidence")
    return element("p", who, " ", evidence, class_="na-origin")


def _ours(record: ArticleRecord | None) -> str:
    if record is None or not (record.title_en or record.summary_en):
        return ""
    return element(
        "div",
        wrapped(record.title_en, "p", class_="na-title-en"),
        wrapped(record.summary_en, "p", class_="na-summary"),
        element("p", label("ours"), class_="na-ours-note na-fine"),
        class_="na-ours",
        lang="en",
    )


def _facts(setter: Setter, context: Context) -> str:
    reading = setter.reading
    shown = facts(
        [
            ("publication", _publication(reading.publication, context, setter.progress.root)),
            ("date", known_date(reading.date) + _evidence(reading.date)),
            ("page", _page(reading.page)),
            ("byline", _byline(setter, context)),
            ("dateline", _printed(setter, BlockKind.DATELINE)),
            ("place", _places(reading, context, setter.progress.root)),
            ("genre", _genre(reading.record)),
        ]
    )
    return f'<details class="na-record" open><summary>{_in_short(reading)}</summary>{shown}</details>'


def _in_short(reading: Reading) -> str:
    """The line that stands for the facts until the reader unfolds them."""
    paper = escape(reading.publication.value) if reading.publication else label("publication-unknown")
    more = element("span", label("record"), class_="na-record__more")
    return f"{paper} · {short_date(reading.date)}{more}"


def _publication(known: Known | None, context: Context, root: str) -> str:
    if known is None:
        return badge("unknown")
    listed = context.publications.get(known.value)
    if listed is None:
        return escape(known.value) + _how(known)
    return link(root + addresses.publication(listed.id), both(listed.name, listed.en)) + _how(known)


def _page(known: Known | None) -> str | None:
    return escape(known.value) + _how(known) if known else None


def _how(known: Known) -> str:
    return f" {badge('inferred')}{_evidence(known)}" if known.certainty is Certainty.INFERRED else ""


def _evidence(known: Known | None) -> str:
    if known is None or known.certainty is Certainty.PRINTED:
        return ""
    words = said(known.evidence) if known.evidence else label("no-evidence")
    return f' <span class="na-evidence">{label("evidence")}: {words}</span>'


def _genre(record: ArticleRecord | None) -> str | None:
    if record is None or not record.genre:
        return None
    return both(record.genre, GENRES.get(record.genre, record.genre))


def _byline(setter: Setter, context: Context) -> str | None:
    printed = _printed(setter, BlockKind.BYLINE) or _credited(setter)
    return printed and printed + _in_english(setter.reading, context)


def _in_english(reading: Reading, context: Context) -> str:
    """The bylines in English, with names romanised; empty if the article has none."""
    people = [
        f"{ROLES.get(byline.role, byline.role)}: {', '.join(map(context.romanised, byline.names))}"
        for byline in reading.article.bylines
    ]
    said = element("span", escape(f"{'; '.join(people)} {_ROMANISED}"), class_="en", lang="en")
    return f"<br>{said}" if people else ""


_ROMANISED = "(names romanised by program)"


def _credited(setter: Setter) -> str | None:
    people = (
        " ".join((byline.role, *byline.names, *([byline.affiliation] if byline.affiliation else [])))
        for byline in setter.reading.article.bylines
    )
    return escape("；".join(people)) or None


def _printed(setter: Setter, kind: BlockKind) -> str | None:
    blocks = [setter.block(number, "span", "na-asprinted") for number in setter.of_kind(kind)]
    return "<br>".join(blocks) or None


def _places(reading: Reading, context: Context, root: str) -> str | None:
    return "、".join(place_link(known, context, root) for known in reading.places) or None


def place_link(known: Known, context: Context, root: str) -> str:
    """The name of a place as a link, marked if the place is inferred."""
    place = context.places.get(known.value)
    name = (
        link(root + addresses.place(place.id), both(place.name, place.en)) if place else escape(known.value)
    )
    return name + _how(known)


def _remarks(reading: Reading, context: Context) -> str:
    record = reading.record
    if record is None:
        return ""
    scope = "" if record.in_scope else element("p", _scope(record), class_="na-scope")
    return scope + (
        element("p", _reprint(record.reprint_of, context), class_="na-scope") if record.reprint_of else ""
    )


def _scope(record: ArticleRecord) -> str:
    return said(record.scope_note) if record.scope_note else label("out-of-scope")


def _reprint(article_id: str, context: Context) -> str:
    if not context.has(article_id):
        return f"{label('reprint')}: {escape(article_id)}"
    return f"{label('reprint')}: {link(f'../{article_id}/', escape(context.shown(article_id).title))}"
