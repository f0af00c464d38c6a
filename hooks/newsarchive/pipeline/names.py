"""Names of publications, places and numbered terms, and how they are found in texts."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from newsarchive.model.archive import PlaceRecord, Publication
from newsarchive.model.article import Certainty
from newsarchive.model.glossary import Entry
from newsarchive.model.reading import Known
from newsarchive.model.sidecar import ArticleRecord
from newsarchive.model.spans import Span
from newsarchive.text import fold, squeezed

_NUMERAL = re.compile("[0-9零一二两三四五六七八九十百千万]")


def publication_namer(publications: Sequence[Publication]) -> Callable[[str], str]:
    """A function that maps the name of a publication as printed to its listed name; others stay as they are."""
    names = {
        squeezed(form): publication.name
        for publication in publications
        for form in (publication.name, *publication.aliases)
    }
    return lambda printed: names.get(squeezed(printed), printed)


def place_finder(
    places: Sequence[PlaceRecord], publications: Sequence[Publication]
) -> Callable[[ArticleRecord | None, str | None, Iterable[str]], tuple[Known, ...]]:
    """A function that finds an article's places: the editor's, else those of the headline, else the publication's.

    Of places that lie within one another only the innermost is kept.
    """
    forms = {place.id: [fold(form) for form in (place.name, *place.aliases)] for place in places}
    homes = {publication.name: publication.place for publication in publications}
    within = {place.id: place.within for place in places}

    def find(
        record: ArticleRecord | None, publication: str | None, headline: Iterable[str]
    ) -> tuple[Known, ...]:
        if record and record.places:
            return tuple(Known(place, Certainty.PRINTED) for place in record.places)
        named = list(_named(forms, list(headline))) or list(_home(homes, publication))
        outer = {ancestor for place in named for ancestor in _ancestors(place.value, within)}
        return tuple(place for place in named if place.value not in outer)

    return find


def place_in_text(places: Sequence[PlaceRecord]) -> Callable[[str], str | None]:
    """A function that finds the last listed place named in a text in simplified script."""
    forms = sorted({form for place in places for form in (place.name, *place.aliases)}, key=len, reverse=True)
    if not forms:
        return lambda _stretch: None
    pattern = re.compile("|".join(map(re.escape, forms)))

    def find(stretch: str) -> str | None:
        found = pattern.findall(stretch)
        return found[-1] if found else None

    return find


def numbered_terms(entries: Iterable[Entry]) -> Callable[[str], list[Span]]:
    """A function that finds every occurrence of the glossary's forms that contain a numeral, such as 一村一辅警."""
    forms = {fold(form) for entry in entries for form in entry.forms if _NUMERAL.search(form)}
    if not forms:
        return lambda _text: []
    pattern = re.compile("|".join(map(re.escape, sorted(forms, key=len, reverse=True))))
    return lambda text: [Span(*match.span()) for match in pattern.finditer(fold(text))]


def _named(places: Mapping[str, Sequence[str]], headline: list[str]) -> Iterable[Known]:
    folded = [(text, fold(text)) for text in headline]
    for place, forms in places.items():
        text = next((text for text, plain in folded for form in forms if form in plain), None)
        if text is not None:
            yield Known(place, Certainty.INFERRED, text)


def _home(homes: dict[str, str | None], publication: str | None) -> Iterable[Known]:
    place = homes.get(publication) if publication else None
    if place and publication:
        yield Known(place, Certainty.INFERRED, publication)


def _ancestors(place: str, within: dict[str, str | None]) -> Iterable[str]:
    seen = {place}
    parent = within.get(place)
    while parent and parent not in seen:
        yield parent
        seen.add(parent)
        parent = within.get(parent)
