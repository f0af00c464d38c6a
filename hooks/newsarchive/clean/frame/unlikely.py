"""What the learned chain says of lines of which no rule knows what they are."""

from collections.abc import Set as AbstractSet

from newsarchive.clean.chain.opinion import Opinions, opinions
from newsarchive.clean.cohesion import pairs, shared, words
from newsarchive.clean.frame.verdicts import Verdicts, drop, is_repeated
from newsarchive.clean.labels import DATE, FACT
from newsarchive.clean.page import Page, Verdict
from newsarchive.model.article import BlockKind

_SURE = 0.8
"""How likely a short line must be of the frame to be left out; in doubt it stays."""
_SURER = 0.95
"""The same for what reads like running text."""
_SUREST = 0.99
"""The same for what stands within the text and shares its words, as headings do."""
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
    text = "\n".join(page.lines[at].folded for at in range(len(page.lines)) if page.prose[at])[:_MOST]
    if len(text) < _ENOUGH_TEXT or all(page.prose[at] for at in undecided):
        return
    said = opinions(page.lines)
    title = _title(page, given, said)
    if title is not None:
        given[title] = page.whole(title, BlockKind.TITLE, "chain")
    own = pairs(text)
    for at in undecided:
        if at in said and at != title:
            _heed(page, given, at, said, title, _needed(page, at, own))


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


def _is_dateline(page: Page, at: int, title: int | None) -> bool:
    """Whether a line with a day says when the article was printed: by its label, or between headline and text."""
    return FACT.search(page.lines[at].folded) is not None or (title is not None and title < at < page.first_prose)


def _needed(page: Page, at: int, text: AbstractSet[str]) -> float:
    """How likely a line must be of the frame: more where it reads like text, or stands within it and shares its words."""
    if page.prose[at]:
        return _SURER
    folded = page.lines[at].folded
    within = page.first_prose < at < page.last_prose
    akin = within and len(words(folded) & text) > 1 and shared(folded, text) >= _AKIN
    return _SUREST if akin else _SURE


def _title(page: Page, given: Verdicts, said: Opinions) -> int | None:
    """The line that is the likeliest headline, if it is likely enough."""
    free = [
        at for at in said
        if (given[at] is None or is_repeated(given[at])) and at <= page.first_prose + 1
    ]  # fmt: skip
    best = max(free, key=lambda at: said[at]["title"], default=None)
    return best if best is not None and said[best]["title"] >= _TITLE else None


def _is_undecided(page: Page, verdict: Verdict | None, index: int) -> bool:
    """Whether no rule knew a line, or only by its bullet, its likeness to a name, or a source behind it as captions have it."""
    if page.lines[index].mark:
        return False
    return verdict is None or verdict[0].rule in _LOOSE or (verdict[0].rule == "caption" and _dated(page, index))


def _dated(page: Page, index: int) -> bool:
    folded = page.lines[index].folded
    return FACT.search(folded) is not None and any(map(str.isdecimal, folded))
