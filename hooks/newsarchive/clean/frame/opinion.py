"""What the learned chain says of the lines of which no rule knows what they are, and when it is heeded."""

import re
from collections.abc import Sequence

from msgspec import Struct

from newsarchive.clean.chain.opinion import Opinions, opinions
from newsarchive.clean.cohesion import pairs, shared, words
from newsarchive.clean.extent import HEAD
from newsarchive.clean.frame.verdicts import Verdicts, drop, is_dropped, is_repeated
from newsarchive.clean.interface import requests
from newsarchive.clean.labels import DATE, FACT
from newsarchive.clean.page import Page, Verdict
from newsarchive.clean.prose import finished
from newsarchive.model.article import BlockKind
from newsarchive.text import said_of

_SURE = 0.8
"""How likely a short line must be of the frame to be left out; in doubt it stays."""
_SURER = 0.95
"""The same for what reads like running text."""
_SUREST = 0.99
"""The same for what shares the words of the text besides, as headings do, and for the likeliest headline."""
_LIKELY = 0.2
"""The same among lines that were left out, above the headline or below the text."""
_TITLE = 0.4
"""How likely the likeliest headline must be; what reads like running text must be sure."""
_DECK = 0.5
"""How likely a line must be of the headline deck to count as one of its lines."""
_HARDLY = 0.1
"""How likely a line of running text may be of the frame, to show where the article begins and ends."""
_BULK = 1 / 2
_ENOUGH_TEXT = 60
"""Characters of running text that say what belongs to it."""
_MOST = 8_000
"""Characters of the text that are looked at."""
_AKIN = 1 / 3
_SMALL = 90
"""Characters at most of a line with a day, a source or editors."""
_KINDS = {"dateline": BlockKind.DATELINE, "editors": BlockKind.EDITORS}
_LOOSE = frozenset({"item", "masthead", "frame"})
"""Rules that know a line only by its bullet, its likeness to a name, or its place."""
_POINT = re.compile(r"\d{1,2}[.,)]\s?\S")
_WHY = "Its form, place and words together are those of what a page sets around its article."


def heed_chain(page: Page, given: Verdicts) -> None:
    """Leaves out undecided lines that are very likely the page's; names the headline and small print that are likely such."""
    undecided = [at for at in range(len(page.lines)) if _is_undecided(page, given[at], at)]
    text = [at for at, prose in enumerate(page.prose) if prose]
    if sum(len(page.lines[at].text) for at in text) < _ENOUGH_TEXT or _is_plain(page, given, undecided):
        return
    said = opinions(page.lines)
    own = [at for at in text if at in said and said[at]["frame"] < _HARDLY] or text
    best = _likeliest(page, given, said, own)
    known = any(part.kind is BlockKind.TITLE for verdict in given for part in verdict or ())
    title = best if best is not None and not known and _is_title(page, given, said, own, best) else None
    if title is not None:
        given[title] = page.whole(title, BlockKind.TITLE, "chain")
    framed = any(map(is_dropped, given))
    hearing = _Hearing(page, given, said, own, best, title, framed)
    first = (
        0 if page.layout.width is None else own[0]
    )  # above a wrapped text the lines of its column look like headlines
    body = _bulk(page, text)
    rest = [at for at in undecided if at in said and at not in {title, *body} and at >= first]
    for at in rest:
        hearing.decide(at)
    for at in rest:
        hearing.decide_among(at)
    hearing.restore_headline(rest)


def _bulk(page: Page, text: Sequence[int]) -> list[int]:
    """The lines of running text that are a good part of all of it, which no frame around it can be."""
    whole = sum(len(page.lines[at].text) for at in text)
    return [at for at in text if len(page.lines[at].text) >= _BULK * whole]


def _is_undecided(page: Page, verdict: Verdict | None, index: int) -> bool:
    """Whether no rule knew a line, or none that could be sure: a date with its source ends as captions do."""
    if page.lines[index].mark or index in page.ordinals or _is_in_column(page, index):
        return False
    if verdict is None or verdict[0].rule in _LOOSE:
        return True
    folded = page.lines[index].folded
    return (
        verdict[0].rule == "caption" and FACT.search(folded) is not None and any(map(str.isdecimal, folded))
    )


def _is_in_column(page: Page, index: int) -> bool:
    """Whether a line of running text is a full one of a column, from which no single line can be missing."""
    inside = page.first_prose < index <= page.last_prose
    return inside and page.prose[index] and page.layout.full(page.lines[index])


def _is_plain(page: Page, given: Verdicts, undecided: Sequence[int]) -> bool:
    """Whether nothing was left out of a page, and nothing but running text, or a headline above it, is undecided."""
    short = [at for at in undecided if not page.prose[at]]
    return short in ([], [0]) and not any(map(is_dropped, given))


def _likeliest(page: Page, given: Verdicts, said: Opinions, own: Sequence[int]) -> int | None:
    """The line that is most likely the headline: what the window's title names, never a longer one that only repeats it."""
    if page.window and given[page.window.headline] is None:
        return page.window.headline
    near = [at for at in said if at <= own[0] + 1]
    open_lines = [said_of(page.lines[at].folded) for at in near if given[at] is None]
    free = [
        at
        for at in near
        if given[at] is None
        or (is_repeated(given[at]) and not _holds_one(said_of(page.lines[at].folded), open_lines))
    ]
    named = [at for at in free if _is_named(page, given, at)]
    return max(named or free, key=lambda at: said[at]["title"], default=None)


def _is_named(page: Page, given: Verdicts, index: int) -> bool:
    """Whether the path, or another line of the head that was left out, names what a line says, as they do a headline."""
    said = said_of(page.lines[index].folded)
    return len(said) >= _HEADLINE and any(
        at != index and is_dropped(given[at]) and said in said_of(page.lines[at].folded)
        for at in range(min(page.first_prose, HEAD))
    )


def _holds_one(said: str, others: Sequence[str]) -> bool:
    return any(len(other) >= _HEADLINE and other in said and other != said for other in others)


_HEADLINE = 8
"""Characters from which a line within another one is its headline."""


def _is_title(page: Page, given: Verdicts, said: Opinions, own: Sequence[int], best: int) -> bool:
    """Whether the likeliest headline is it beyond doubt: no other line of a deck stands with it.

    The order of a deck's lines the rules know, and that a single line above the text heads it; a line that has no
    word in common with the text is of no deck.
    """
    if page.window and best == page.window.headline:
        return True
    if page.layout.width is not None or said[best]["title"] < (_SURE if page.prose[best] else _TITLE):
        return False
    free = [at for at in said if at <= own[0] + 1 and given[at] is None and at != best]
    if all(page.prose[at] for at in free) and not page.prose[best] and not is_repeated(given[best]):
        return False
    deck = [at for at in free if said[at]["title"] + said[at]["deck"] >= _DECK]
    text = _pairs(page, own)
    akin = said[best]["title"] >= _SURE and shared(page.lines[best].folded, text) >= _AKIN
    return not deck or (akin and all(shared(page.lines[at].folded, text) == 0 for at in deck))


class _Hearing(Struct, frozen=True):
    """A page with the verdicts so far and what the chain says of its lines."""

    page: Page
    given: Verdicts
    said: Opinions
    own: Sequence[int]
    """The lines of running text that are hardly of the frame."""
    best: int | None
    """The likeliest headline."""
    title: int | None
    """The same, where it is beyond doubt."""
    framed: bool
    """Whether rules have left out a line of the page, so that it has a frame."""

    def decide(self, at: int) -> None:
        """Leaves a line out, names it, or leaves it as it is, by what is said of it alone."""
        small = len(self.page.lines[at].folded) <= _SMALL
        for label, kind in _KINDS.items():
            if small and self.said[at][label] >= _SURE:
                self.given[at] = self.page.whole(at, kind, "chain")
                return
        if self.said[at]["frame"] < self._needed(at):
            return
        if small and self._is_dateline(at):
            self.given[at] = self.page.whole(at, BlockKind.DATELINE, "chain")
        else:
            drop(self.page, self.given, at, _WHY)

    def decide_among(self, at: int) -> None:
        """Leaves a doubtful short line out, or another headline above the headline, if it stands among lines left out."""
        rival = self.title is not None and at < self.title and self.said[at]["title"] >= _DECK
        if self.given[at] is not None or at == self.best or not (rival or self.said[at]["frame"] >= _LIKELY):
            return
        if self._needed(at, sure=True) == _SURE and (self._is_outside(at) or self._ends_page(at)):
            drop(self.page, self.given, at, _WHY)

    def restore_headline(self, heard: Sequence[int]) -> None:
        """Restores the likeliest headline of a page without a frame if no line above its text was left in."""
        lines = self.page.lines
        above = [at for at in heard if at < self.page.first_prose and len(lines[at].text) >= _HEADLINE]
        if self.framed or self.title is not None or not all(is_dropped(self.given[at]) for at in above):
            return
        if above:
            self.given[max(above, key=lambda at: self.said[at]["title"])] = None

    def _needed(self, at: int, *, sure: bool = False) -> float:
        """How likely a line must be of the frame: more where it reads like text, most where it shares its words besides.

        Unless `sure` is wanted, a line that is not likely enough in any case is not looked at.
        """
        page = self.page
        if at == self.best or (not self.framed and self._may_be_of_text(at)):
            return _SUREST
        if not sure and self.said[at]["frame"] < _SURE:
            return _SURE
        if not page.prose[at] and not page.first_prose < at < page.last_prose:
            return _SURE
        folded = page.lines[at].folded
        common = _pairs(page, [one for one in self.own if one != at])
        if len(words(folded) & common) > 1 and shared(folded, common) >= _AKIN:
            return _SUREST
        if page.prose[at]:
            return _SUREST if at - 1 in self.own and finished(folded) else _SURER
        return _SURE

    def _may_be_of_text(self, at: int) -> bool:
        """Whether a line reads like running text, or is a numbered point of a list."""
        return self.page.prose[at] or _POINT.match(self.page.lines[at].folded) is not None

    def _is_dateline(self, at: int) -> bool:
        """Whether a line says when the article was printed: a day with its label, or between headline and text."""
        folded = self.page.lines[at].folded
        between = self.title is not None and self.title < at < self.page.first_prose
        return DATE.search(folded) is not None and (between or FACT.search(folded) is not None)

    def _is_outside(self, at: int) -> bool:
        """Whether a line above the headline or below the text stands among lines that were left out.

        They stand on both sides of it, or on the far one, and it has no word in common with the text: so stand the
        headlines of other articles.
        """
        above = self.title is not None and at < self.title
        if not above and at < self.own[-1]:
            return False
        sides = [self._nearest(range(at - 1, -1, -1)), self._nearest(range(at + 1, len(self.given)))]
        if all(map(is_dropped, sides)):
            return True
        strange = shared(self.page.lines[at].folded, _pairs(self.page, self.own)) == 0
        return strange and is_dropped(sides[0 if above else 1])

    def _ends_page(self, at: int) -> bool:
        """Whether from a line below the text to the page's end each is likeliest of the frame and has no word of the text.

        The first of them speaks of what one can do with the page: verse and signatures do not.
        """
        lines, text = self.page.lines, _pairs(self.page, self.own)
        first = next((one for one in range(self.own[-1] + 1, at + 1) if requests(lines[one].folded)), None)
        return first is not None and all(
            is_dropped(self.given[later])
            or (
                self.given[later] is None
                and later in self.said
                and max(self.said[later], key=self.said[later].__getitem__) == "frame"
                and shared(lines[later].folded, text) == 0
            )
            for later in range(first, len(self.given))
        )

    def _nearest(self, order: range) -> Verdict | None:
        """The first verdict in that order, if one stands near."""
        return next((self.given[at] for at in order[:HEAD] if self.given[at] is not None), None)


def _pairs(page: Page, numbers: Sequence[int]) -> set[str]:
    return pairs("\n".join(page.lines[at].folded for at in numbers)[:_MOST])
