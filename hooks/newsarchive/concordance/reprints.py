"""Groups of articles that print the same report, which can then be counted once."""

from collections.abc import Mapping, Sequence

from newsarchive.concordance.texts import Text


def firsts(texts: Sequence[Text]) -> list[int | None]:
    """For each article, the number of the earliest that prints the same report; None where no other does."""
    origins = {text.id: text.reprint_of for text in texts}
    groups: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        groups.setdefault(_origin(text.id, origins), []).append(place)
    found: list[int | None] = [None] * len(texts)
    for group in groups.values():
        if len(group) > 1:
            earliest = min(group, key=lambda place: (texts[place].date, texts[place].id))
            for place in group:
                found[place] = earliest
    return found


def _origin(article: str, origins: Mapping[str, str | None]) -> str:
    """The article at the end of a chain of reprints; it may be missing from the archive."""
    seen = {article}
    while (before := origins.get(article)) and before not in seen:
        article = before
        seen.add(article)
    return min(seen) if before else article  # a circular chain has no end; any name of it will do
