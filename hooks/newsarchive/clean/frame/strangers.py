"""Lines outside the text that have nothing to do with it, told by evidence of every kind together."""

from collections.abc import Iterator
from dataclasses import replace

from newsarchive.clean.cohesion import pairs, shared, words
from newsarchive.clean.frame.evidence import ABOVE, BELOW, ENOUGH, Sight, weigh
from newsarchive.clean.frame.verdicts import Verdicts, drop, head_of, is_dropped, is_repeated
from newsarchive.clean.interface import requests
from newsarchive.clean.page import HEAD, Page, Verdict
from newsarchive.model.article import BlockKind

_LONGEST = 60
_CLOSING = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.EDITORS})
_MADE_HEADLINE = 0.1
"""The part of a headline's pairs that its report repeats at least, before others are measured by it."""
_ENOUGH_TEXT = 60
"""Pairs below which a text is too short to say what belongs to it."""
_MOST = 8_000
"""Characters of the text that are looked at."""


def drop_strangers_above(page: Page, given: Verdicts) -> None:
    """Leaves out the headlines and sections of others above the headline that the text speaks of.

    Where the text speaks of none, much more must speak against a line, and it must be short.
    """
    undecided = [at for at in _deck(page, given) if given[at] is None and not page.lines[at].mark]
    if len(undecided) == 1 and _may_head(page.lines[undecided[0]].folded):
        return
    if not undecided or not (text := _text_pairs(page, given)):
        return
    title = max(undecided, key=lambda at: len(words(page.lines[at].folded) & text))
    if shared(page.lines[title].folded, text) < _MADE_HEADLINE:
        short = [at for at in undecided if len(page.lines[at].text) <= _SHORT]
        _weigh_above(page, given, Sight(page, 0, text), short, ENOUGH + 1)
    else:
        above = [at for at in undecided if at < title]
        _weigh_above(page, given, Sight(page, 0, text, title=title), above, ENOUGH)


_SHORT = 12


def _may_head(folded: str) -> bool:
    """Whether nothing in the form of a line that stands alone above the text speaks against its being the headline."""
    return len(folded) > _SHORT or (not folded.endswith((":", "|", ">")) and not requests(folded))


def _weigh_above(page: Page, given: Verdicts, known: Sight, lines: list[int], enough: int) -> None:
    last = known.title or head_of(page).stop
    gone = [at for at in range(last) if is_dropped(given[at]) and not is_repeated(given[at])]
    for run in _runs(lines):
        for index in run:
            framed = any(at < index for at in gone)
            parted = known.title > 0 and any(at > index for at in gone)
            score, said = weigh(ABOVE, replace(known, index=index, framed=framed, parted=parted, run=run))
            if score >= enough:
                drop(page, given, index, f"Stands above the headline: {said}.")
                gone.append(index)


def _text_pairs(page: Page, given: Verdicts) -> set[str]:
    """The pairs of the running text; none where it is too short to tell."""
    texts: list[str] = []
    room = _MOST
    for index in range(page.first_prose, page.last_prose + 1):
        if page.prose[index] and not is_dropped(given[index]) and room > 0:
            texts.append(page.lines[index].folded[:room])
            room -= len(texts[-1])
    found = pairs("\n".join(texts))
    return found if len(found) >= _ENOUGH_TEXT else set()


def _deck(page: Page, given: Verdicts) -> range:
    """The numbers of the lines above the last date or byline; where no headline stands there, all above text that is not wrapped."""
    head = head_of(page)
    last = max((at for at in head if _ends(given[at]) and not is_dropped(given[at])), default=0)
    if any(given[at] is None and len(page.lines[at].text) >= _HEADLINE for at in range(last)):
        return range(last)
    return head if page.layout.width is None else range(0)


_HEADLINE = 10
"""Characters from which a line above the date is likely the headline."""


def drop_strangers_below(page: Page, given: Verdicts) -> None:
    """Leaves out short lines below the text on which enough speaks against their being of the article."""
    tail = range(page.last_prose + 1, len(page.lines)) if page.last_prose >= 0 else range(0)
    undecided = [at for at in tail if _is_undecided(page, given[at], at)]
    if not undecided or not (text := _text_pairs(page, given)):
        return
    last = max((at for at in tail if is_dropped(given[at])), default=0)
    ended = min((at for at in tail if _ends(given[at])), default=len(page.lines))
    for run in _runs(undecided[:HEAD]):
        for index in run:
            sight = Sight(page, index, text, ended=ended < index, footed=index < last, run=run)
            score, said = weigh(BELOW, sight)
            if score >= ENOUGH:
                drop(page, given, index, f"Stands below the article: {said}.")
                ended = min(ended, index)


def _is_undecided(page: Page, verdict: Verdict | None, index: int) -> bool:
    line = page.lines[index]
    return (verdict is None or verdict[0].rule == "item") and not line.mark and len(line.text) <= _LONGEST


def _ends(verdict: Verdict | None) -> bool:
    return verdict is not None and any(part.kind is None or part.kind in _CLOSING for part in verdict)


def _runs(numbers: list[int]) -> Iterator[list[int]]:
    """The numbers in runs without a gap."""
    run: list[int] = []
    for number in numbers:
        if run and number > run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run
