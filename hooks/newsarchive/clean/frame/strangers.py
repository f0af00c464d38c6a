"""Lines outside the text that have nothing to do with it, told by evidence of every kind together."""

from collections.abc import Iterator

from newsarchive.clean.frame.cohesion import pairs, pairs_of_text, shared
from newsarchive.clean.frame.evidence import ABOVE, BELOW, ENOUGH, Sight, weigh
from newsarchive.clean.frame.verdicts import Verdicts, drop, head_of, is_dropped, is_repeated
from newsarchive.clean.page import HEAD, Page, Verdict
from newsarchive.model.article import BlockKind

_LONGEST = 60
_CLOSING = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.EDITORS})
_MADE_HEADLINE = 0.2
"""The part of a headline's pairs that its report repeats at least, before others are measured by it."""


def drop_strangers_above(page: Page, given: Verdicts) -> None:
    """Leaves out the headlines and sections of others above the headline that the text speaks of."""
    undecided = [at for at in _deck(page, given) if given[at] is None and not page.lines[at].mark]
    if len(undecided) < 2 or not (text := pairs_of_text(page, given)):  # noqa: PLR2004  one line is the headline
        return
    title = max(undecided, key=lambda at: len(pairs(page.lines[at].folded) & text))
    if shared(page.lines[title].folded, text) < _MADE_HEADLINE:
        return
    gone = [at for at in range(title) if is_dropped(given[at]) and not is_repeated(given[at])]
    for index in (at for at in undecided if at < title):
        framed, parted = any(at < index for at in gone), any(at > index for at in gone)
        score, said = weigh(ABOVE, Sight(page, index, text, framed=framed, parted=parted, title=title))
        if score >= ENOUGH:
            drop(page, given, index, f"Stands above the headline: {said}.")


def _deck(page: Page, given: Verdicts) -> range:
    """The numbers of the lines above the last date or byline; where there is none, all above text that is not wrapped."""
    head = head_of(page)
    last = max((at for at in head if _ends(given[at]) and not is_dropped(given[at])), default=0)
    if any(given[at] is None for at in range(last)):
        return range(last)
    return head if page.layout.width is None else range(0)


def drop_strangers_below(page: Page, given: Verdicts) -> None:
    """Leaves out short lines below the text on which enough speaks against their being of the article."""
    tail = range(page.last_prose + 1, len(page.lines)) if page.last_prose >= 0 else range(0)
    undecided = [at for at in tail if _is_undecided(page, given[at], at)]
    if not undecided or not (text := pairs_of_text(page, given)):
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
