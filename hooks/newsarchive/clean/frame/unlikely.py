"""What the learned chain says of lines of which no rule knows what they are."""

from collections.abc import Sequence

from newsarchive.clean.chain.opinion import Opinions, opinions
from newsarchive.clean.cohesion import pairs, shared, words
from newsarchive.clean.frame.verdicts import Verdicts, drop, is_dropped, is_repeated
from newsarchive.clean.labels import DATE, FACT
from newsarchive.clean.page import Page, Verdict
from newsarchive.clean.prose import finished
from newsarchive.model.article import BlockKind

_SURE = 0.8
"""How likely a short line must be of the frame to be left out; in doubt it stays."""
_SURER = 0.95
"""The same for what reads like running text."""
_SUREST = 0.99
"""The same for what shares the words of the text besides, as headings do."""
_LIKELY = 0.3
"""The same between lines that were left out, above the headline or below the text."""
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
_LOOSE = frozenset({"item", "masthead"})
_WHY = "Its form, place and words together are those of what a page sets around its article."


def heed_chain(page: Page, given: Verdicts) -> None:
    """Leaves out undecided lines that are very likely the page's; names headline and small print that are likely such."""
    undecided = [at for at in range(len(page.lines)) if _is_undecided(page, given[at], at)]
    text = [at for at in range(len(page.lines)) if page.prose[at]]
    if sum(len(page.lines[at].text) for at in text) < _ENOUGH_TEXT or all(page.prose[at] for at in undecided):
        return
    said = opinions(page.lines)
    own = [at for at in text if at in said and said[at]["frame"] < _HARDLY] or text
    title = _title(given, said, own[0] + 1)
    if title is not None:
        given[title] = page.whole(title, BlockKind.TITLE, "chain")
    rest = [at for at in undecided if at in said and at != title]
    for at in rest:
        _heed(page, given, at, said, title, _needed(page, at, own))
    for at in rest:
        if given[at] is None and (at > own[-1] or (title is not None and at < title)) and _is_hemmed(given, at, len(rest)):
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


def _is_hemmed(given: Verdicts, at: int, most: int) -> bool:
    """Whether the nearest decided lines above and below were left out, as in a list of other articles' headlines."""
    above = next((given[one] for one in range(at - 1, max(at - most, 0) - 1, -1) if given[one] is not None), None)
    below = next((given[one] for one in range(at + 1, min(at + most, len(given))) if given[one] is not None), None)
    return is_dropped(above) and is_dropped(below)


def _is_dateline(page: Page, at: int, title: int | None) -> bool:
    """Whether a line with a day says when the article was printed: by its label, or between headline and text."""
    return FACT.search(page.lines[at].folded) is not None or (title is not None and title < at < page.first_prose)


def _needed(page: Page, at: int, text: Sequence[int]) -> float:
    """How likely a line must be of the frame: more where it reads like text or stands within it, most where it shares its words."""
    within = page.first_prose < at < page.last_prose
    if not page.prose[at] and not within:
        return _SURE
    folded = page.lines[at].folded
    other = "\n".join(page.lines[one].folded for one in text if one != at)[:_MOST]
    common = pairs(other)
    if len(words(folded) & common) > 1 and shared(folded, common) >= _AKIN:
        return _SUREST
    if page.prose[at]:
        return _SUREST if at - 1 in text and finished(folded) else _SURER
    return _SURE


def _title(given: Verdicts, said: Opinions, last: int) -> int | None:
    """The line that is the likeliest headline; None where lines of a deck stand with it, whose order the rules know."""
    free = [at for at in said if at <= last and (given[at] is None or is_repeated(given[at]))]
    best = max(free, key=lambda at: said[at]["title"], default=None)
    if best is None or said[best]["title"] < _TITLE:
        return None
    deck = [at for at in free if given[at] is None and said[at]["title"] + said[at]["deck"] >= _DECK]
    return best if not set(deck) - {best} else None


def _is_undecided(page: Page, verdict: Verdict | None, index: int) -> bool:
    """Whether no rule knew a line, or only by its bullet, its likeness to a name, or a source behind it as captions have it."""
    if page.lines[index].mark:
        return False
    return verdict is None or verdict[0].rule in _LOOSE or (verdict[0].rule == "caption" and _dated(page, index))


def _dated(page: Page, index: int) -> bool:
    folded = page.lines[index].folded
    return FACT.search(folded) is not None and any(map(str.isdecimal, folded))
