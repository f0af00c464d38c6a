"""Decides by the chain's opinion what becomes of a line of which no rule knows what it is; in doubt it stays."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile

from msgspec import Struct

from newsarchive.clean.chain.probabilities import LabelProbabilities
from newsarchive.clean.frame.head import drop
from newsarchive.clean.frame.post_verse import LONGEST_VERSE_LINE, in_stanza, in_verse, opens_in_verse
from newsarchive.clean.page import Page
from newsarchive.clean.survey.extent import HEAD_LINES
from newsarchive.clean.verdict import Verdict, Verdicts, is_dateline, is_dropped, is_picture
from newsarchive.clean.wording.bigrams import bigrams, han_bigrams, overlap
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.interface import count_requests
from newsarchive.clean.wording.labels import FACT_LABEL
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.model.article import BlockKind
from newsarchive.text import has_han

SURE = 0.8
"""How likely a short line must be of the frame to be left out."""
_SURER = 0.95
"""The same for what reads like running text."""
_SUREST = 0.99
"""The same for what shares the words of the text besides, as headings do, and for the likeliest headline."""
_NEVER = 2.0
"""The same for sentences between the article's own text, with which they have a word in common, and where no frame stands."""
_LIKELY = 0.2
"""The same among lines that were left out, above the headline or below the text."""
TITLE = 0.4
"""How likely the likeliest headline must be; what reads like running text must be sure."""
_RIVAL = 0.25
"""The same for a line above the headline that could be another article's."""
DECK = 0.5
"""How likely a line must be of the headline deck to count as one of its lines."""
HEADLINE = 8
"""Characters from which a line within another one is its headline."""
AKIN = 1 / 3
"""The share of a line's words that the text has, from which it is about the same matter."""
_RELATED = 0.15
"""The same for sentences below or above the rest of the text."""
_LONGEST_VERSE = 20
"""Characters of a line at most with which a text may end that is set like verse."""
_MOST_TEXT = 8_000
"""Characters of the text that are looked at."""
_LONGEST_SMALL_PRINT = 90
"""Characters at most of a line with a day, a source or editors."""
_BODY = ("paragraph", "heading", "caption")
_MAY_BE_TEXT = 0.1
"""How likely a line between small print and text must be of the text to count as one that may be."""
_KINDS = {"dateline": BlockKind.DATELINE, "editors": BlockKind.EDITORS}
_POINT = re.compile(r"\d{1,2}[.,)]\s?\S")
_WHY = "Its form, place and words together are those of what a page sets around its article."


class ChainDecision(Struct, frozen=True):
    """A page with the verdicts so far and what the chain says of its lines."""

    page: Page
    given: Verdicts
    said: LabelProbabilities
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
        small = len(self.page.lines[at].folded) <= _LONGEST_SMALL_PRINT
        for label, kind in _KINDS.items():
            if small and self._may_be_named(at, kind) and self.said[at][label] >= SURE:
                self.given[at] = self.page.whole(at, kind, "chain")
                return
        if self.said[at]["frame"] < self._needed(at):
            return
        if small and self._is_dateline(at):
            self.given[at] = self.page.whole(at, BlockKind.DATELINE, "chain")
        else:
            drop(self.page, self.given, at, _WHY)

    def _may_be_named(self, at: int, kind: BlockKind) -> bool:
        """Whether a line may be the article's own small print: below the text not in a list of others, nor a bare day."""
        if at <= self.page.last_prose:
            return True
        return self.given[at] is None and (kind is BlockKind.EDITORS or has_han(self.page.lines[at].text))

    def decide_among(self, at: int) -> None:
        """Leaves a doubtful short line out, or another headline above the headline, if it stands among lines left out."""
        said = self.said[at]
        rival = self.title is not None and at < self.title and said["title"] >= _RIVAL
        other = rival or said["frame"] + (said["dateline"] if at > self.page.last_prose else 0) >= _LIKELY
        if self.given[at] is not None or at == self.best:
            return
        if said["frame"] + said["dateline"] > said["title"] and self._is_above_day(at):
            drop(self.page, self.given, at, _WHY)
        if not other:
            return
        if self._needed(at, sure=True) == SURE and (
            self._is_outside(at) or self._ends_page(at) or self._is_day_of_other(at)
        ):
            drop(self.page, self.given, at, _WHY)

    def restore_headline(self, heard: Sequence[int]) -> None:
        """Restores the likeliest headline if no line above the text was left in; below a frame it must be akin to the text."""
        lines = self.page.lines
        above = [at for at in heard if at < self.page.first_prose and len(lines[at].text) >= HEADLINE]
        if self.title is not None or not all(is_dropped(self.given[at]) for at in above):
            return
        if self.framed:
            text = bigrams_of_lines(self.page, self.own)
            above = [at for at in above if overlap(lines[at].folded, text) >= AKIN]
        if above:
            self.given[max(above, key=lambda at: self.said[at]["title"])] = None

    def _needed(self, at: int, *, sure: bool = False) -> float:
        """How likely a line must be of the frame: more where it reads like text, most where it shares its words besides.

        Unless `sure` is wanted, a line that is not likely enough in any case is not looked at.
        """
        page = self.page
        if not self.framed and self._is_inside(at):
            return _NEVER
        if at == self.best or self._is_between(at) or (not self.framed and self._may_be_of_text(at)):
            return _SUREST
        if not sure and self.said[at]["frame"] < SURE:
            return SURE
        if not (sure or self.framed) and at > page.last_prose and not count_requests(page.lines[at].folded):
            return _SUREST if has_han(page.lines[at].text) else _NEVER
        if not page.prose[at] and not self._is_inside(at) and not self._goes_on(at):
            return self._needed_above(at)
        common = bigrams_of_lines(page, [one for one in self.own if one != at])
        return self._needed_of_text(at, han_bigrams(page.lines[at].folded) & common, common)

    def _needed_of_text(self, at: int, known: AbstractSet[str], common: AbstractSet[str]) -> float:
        """The same for a line that reads like running text or stands within it, with the words that it shares."""
        folded = self.page.lines[at].folded
        related = known and (self._is_inside(at) or overlap(folded, common) >= _RELATED)
        if self.page.prose[at] and ends_sentence(folded) and related:
            return _NEVER
        verse = self._goes_on(at) and (known or self._follows_verse(at, common))
        if (len(known) > 1 and overlap(folded, common) >= AKIN) or verse:
            return _SUREST
        if self.page.prose[at]:
            goes_on = self._follows_own(at) and ends_sentence(folded)
            return _SURER if not goes_on else _NEVER if has_han(folded) else _SUREST
        return _SURER if self._is_inside(at) else SURE

    def _needed_above(self, at: int) -> float:
        """The same for a short line outside the text, which it may open."""
        if opens_in_verse(self.page, self.given, at):
            return _NEVER
        below = self.title is not None and self.title < at < self.page.first_prose
        if not self.framed and (below or self.page.lines[at].folded.endswith(":")):
            return _SUREST
        return _SURER if self._may_begin_text(at) else SURE

    def _may_begin_text(self, at: int) -> bool:
        """Whether a line that may be text stands between the small print below the headline and the text."""
        if not self.own or at > self.own[0] or sum(map(self.said[at].__getitem__, _BODY)) < _MAY_BE_TEXT:
            return False
        above = self._nearest(range(at - 1, -1, -1))
        return above is not None and above[0].kind is BlockKind.DATELINE

    def _goes_on(self, at: int) -> bool:
        """Whether nothing but undecided lines and pictures stands between the text and a short line that asks nothing of readers."""
        last, folded = self.page.last_prose, self.page.lines[at].folded
        below = last < at and all(
            given is None or is_picture(given) for given in self.given[last + 1 : at + 1]
        )
        return below and len(folded) <= _LONGEST_VERSE and not count_requests(folded)

    def _follows_verse(self, at: int, common: AbstractSet[str]) -> bool:
        """Whether a very short line stands below another one that shares a word with the text, or in a stanza."""
        above = self.page.lines[self.page.last_prose + 1 : at]
        short = len(self.page.lines[at].folded) <= LONGEST_VERSE_LINE
        return in_verse(self.page, self.given, at, self.page.last_prose) or (
            short and (any(han_bigrams(line.folded) & common for line in above) or in_stanza(self.page, at))
        )

    def _follows_own(self, at: int) -> bool:
        """Whether the last line above that was not left out is the text's own."""
        above = next((one for one in range(at - 1, -1, -1) if not is_dropped(self.given[one])), -1)
        return above in self.own

    def _is_inside(self, at: int) -> bool:
        """Whether a line stands between the first line of running text that is hardly of the frame and the last of all."""
        return self.own[0] < at < self.page.last_prose

    def _is_between(self, at: int) -> bool:
        """Whether a line stands alone between two of the article's own text, as its headings do; pictures do not count."""
        above = at - 1
        while above > 0 and is_picture(self.given[above]):
            above -= 1
        beside = (above, at + 1)
        return self._is_inside(at) and all(
            self.page.prose[one] and not is_dropped(self.given[one]) for one in beside
        )

    def _may_be_of_text(self, at: int) -> bool:
        """Whether a line reads like running text, or is a numbered point of a list."""
        return self.page.prose[at] or _POINT.match(self.page.lines[at].folded) is not None

    def _is_dateline(self, at: int) -> bool:
        """Whether a line says when the article was printed: a day with its label, or between headline and text."""
        folded = self.page.lines[at].folded
        between = self.title is not None and self.title < at < self.page.first_prose
        return DATE.search(folded) is not None and (between or FACT_LABEL.search(folded) is not None)

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
        strange = overlap(self.page.lines[at].folded, bigrams_of_lines(self.page, self.own)) == 0
        return strange and is_dropped(sides[0 if above else 1])

    def _is_above_day(self, at: int) -> bool:
        """Whether a line stands above the day and the likeliest headline below it, and only the latter has words of the text."""
        if self.best is None or not any(is_dateline(given) for given in self.given[at + 1 : self.best]):
            return False
        text = bigrams_of_lines(self.page, self.own)
        strange, akin = (overlap(self.page.lines[one].folded, text) for one in (at, self.best))
        return strange == 0 and akin >= AKIN

    def _is_day_of_other(self, at: int) -> bool:
        """Whether a line below the text without a Chinese character stands below one that was left out."""
        wordless = at > self.page.last_prose and not has_han(self.page.lines[at].text)
        return wordless and is_dropped(self._nearest(range(at - 1, -1, -1)))

    def _ends_page(self, at: int) -> bool:
        """Whether from a line below the text to the page's end each is likeliest of the frame and has no word of the text.

        The first of them speaks of what one can do with the page: verse and signatures do not.
        """
        lines, text = self.page.lines, bigrams_of_lines(self.page, self.own)
        first = next(
            (one for one in range(self.own[-1] + 1, at + 1) if count_requests(lines[one].folded)), None
        )
        return first is not None and all(
            is_dropped(self.given[later])
            or (
                self.given[later] is None
                and later in self.said
                and max(self.said[later], key=self.said[later].__getitem__) == "frame"
                and overlap(lines[later].folded, text) == 0
            )
            for later in range(first, len(self.given))
        )

    def _is_beside_own(self, at: int) -> bool:
        """Whether a line is none of the text's own."""
        rank = bisect_left(self.own, at)
        return rank == len(self.own) or self.own[rank] != at

    def _nearest(self, order: range) -> Verdict | None:
        """The first verdict in that order, if one stands near, and no text between; pictures stand within texts as well."""
        near = (self.given[at] for at in takewhile(self._is_beside_own, order[:HEAD_LINES]))
        return next((verdict for verdict in near if verdict is not None and not is_picture(verdict)), None)


def bigrams_of_lines(page: Page, numbers: Sequence[int]) -> set[str]:
    """The pairs of characters in the beginning of some of a page's lines."""
    return bigrams("\n".join(page.lines[at].folded for at in numbers)[:_MOST_TEXT])
