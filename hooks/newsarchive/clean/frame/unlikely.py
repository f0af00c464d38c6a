"""What the learned chain says of lines of which no rule knows what they are."""

from collections.abc import Sequence

from newsarchive.clean.chain.opinion import Opinions, opinions
from newsarchive.clean.cohesion import pairs, shared, words
from newsarchive.clean.frame.verdicts import Verdicts, drop, is_dropped, is_repeated
from newsarchive.clean.labels import DATE, FACT
from newsarchive.clean.page import HEAD, Page, Verdict
from newsarchive.clean.prose import finished
from newsarchive.model.article import BlockKind

_SURE = 0.8
"""How likely a short line must be of the frame to be left out; in doubt it stays."""
_SURER = 0.95
"""The same for what reads like running text."""
_SUREST = 0.99
"""The same for what shares the words of the text besides, as headings do."""
_LIKELY = 0.2
"""The same among lines that were left out, above the headline or below the text."""
_DECK = 0.5
"""How likely a line must be of the headline deck to count as one of its lines."""
_HARDLY = 0.1
"""How likely a line of running text may be of the frame, to show where the article begins and ends."""
_TITLE = 0.4
"""How likely the likeliest headline must be."""
_ENOUGH_TEXT = 60
"""Characters of running text that say what belongs to it."""
_MOST = 8_000
"""Characters of the text that are looked at."""
_AKIN = 1 / 3
_SMALL = 90
"""Characters at most of a line with a day, a source or editors."""
_KINDS = {"dateline": BlockKind.DATELINE, "editors": BlockKind.EDITORS}
_LOOSE = frozenset({"item", "masthead", "frame"})
_WHY = "Its form, place and words together are those of what a page sets around its article."


def heed_chain(page: Page, given: Verdicts) -> None:
    """Leaves out undecided lines that are very likely the page's; names headline and small print that are likely such."""
    undecided = [at for at in range(len(page.lines)) if _is_undecided(page, given[at], at)]
    text = [at for at in range(len(page.lines)) if page.prose[at]]
    if sum(len(page.lines[at].text) for at in text) < _ENOUGH_TEXT or all(page.prose[at] for at in undecided):
        return
    said = opinions(page.lines)
    own = [at for at in text if at in said and said[at]["frame"] < _HARDLY] or text
    best, title = _title(page, given, said, own)
    if title is not None:
        given[title] = page.whole(title, BlockKind.TITLE, "chain")
    rest = [at for at in undecided if at in said and at != title]
    needed = {at: _SUREST if at == best else _needed(page, at, own) for at in rest}
    for at in rest:
        _heed(page, given, at, said, title, needed[at])
    for at in rest:
        if given[at] is None and needed[at] == _SURE and _is_outside(page, given, at, own, title):
            _heed(page, given, at, said, title, _LIKELY)


def _heed(page: Page, given: Verdicts, at: int, said: Opinions, title: int | None, needed: float) -> None:
    """Decides on one line; it must be `needed` likely of the frame to be left out."""
    folded = page.lines[at].folded
    for label, kind in _KINDS.items():
        if said[at][label] >= _SURE and len(folded) <= _SMALL:
            given[at] = page.whole(at, kind, "chain")
            return
    if said[at]["frame"] < needed:
        return
    if DATE.search(folded) and len(folded) <= _SMALL and _is_dateline(page, at, title):
        given[at] = page.whole(at, BlockKind.DATELINE, "chain")
    else:
        drop(page, given, at, _WHY)


def _is_outside(page: Page, given: Verdicts, at: int, own: Sequence[int], title: int | None) -> bool:
    """Whether a line above the headline or below the text stands among lines that were left out.

    They stand on both sides of it, or on the far one, and it has no word in common with the text: so stand the headlines
    of other articles.
    """
    above = title is not None and at < title
    if not above and at < own[-1]:
        return False
    sides = [_nearest(given, range(at - 1, -1, -1)), _nearest(given, range(at + 1, len(given)))]
    if all(map(is_dropped, sides)):
        return True
    return is_dropped(sides[0 if above else 1]) and shared(page.lines[at].folded, _pairs(page, own)) == 0


def _nearest(given: Verdicts, order: range) -> Verdict | None:
    """The first verdict in that order, if one stands near."""
    return next((given[at] for at in order[:HEAD] if given[at] is not None), None)


def _pairs(page: Page, numbers: Sequence[int]) -> set[str]:
    return pairs("\n".join(page.lines[at].folded for at in numbers)[:_MOST])


def _is_dateline(page: Page, at: int, title: int | None) -> bool:
    """Whether a line with a day says when the article was printed: by its label, or between headline and text."""
    return FACT.search(page.lines[at].folded) is not None or (title is not None and title < at < page.first_prose)


def _needed(page: Page, at: int, text: Sequence[int]) -> float:
    """How likely a line must be of the frame: more where it reads like text or stands within it, most where it shares its words."""
    within = page.first_prose < at < page.last_prose
    if not page.prose[at] and not within:
        return _SURE
    folded = page.lines[at].folded
    common = _pairs(page, [one for one in text if one != at])
    if len(words(folded) & common) > 1 and shared(folded, common) >= _AKIN:
        return _SUREST
    if page.prose[at]:
        return _SUREST if at - 1 in text and finished(folded) else _SURER
    return _SURE


def _title(page: Page, given: Verdicts, said: Opinions, own: Sequence[int]) -> tuple[int | None, int | None]:
    """The likeliest headline, and again if it is beyond doubt: likely enough, and no other line of a deck stands with it.

    The order of a deck's lines the rules know; a line that has no word in common with the text is none of them.
    """
    free = [at for at in said if at <= own[0] + 1 and (given[at] is None or is_repeated(given[at]))]
    best = max(free, key=lambda at: said[at]["title"], default=None)
    if best is None or said[best]["title"] < _TITLE:
        return best, None
    if [at for at in free if not page.prose[at]] == [best]:
        return best, None  # whatever it heads, the rules take a single line above the text for it
    deck = [at for at in free if given[at] is None and said[at]["title"] + said[at]["deck"] >= _DECK and at != best]
    if not deck:
        return best, best
    text = _pairs(page, own)
    alone = said[best]["title"] > _SURER and shared(page.lines[best].folded, text) >= _AKIN
    return best, best if alone and all(shared(page.lines[at].folded, text) == 0 for at in deck) else None


def _is_undecided(page: Page, verdict: Verdict | None, index: int) -> bool:
    """Whether no rule knew a line, or only by its bullet, its likeness to a name, or a source behind it as captions have it."""
    if page.lines[index].mark:
        return False
    return verdict is None or verdict[0].rule in _LOOSE or (verdict[0].rule == "caption" and _dated(page, index))


def _dated(page: Page, index: int) -> bool:
    folded = page.lines[index].folded
    return FACT.search(folded) is not None and any(map(str.isdecimal, folded))
