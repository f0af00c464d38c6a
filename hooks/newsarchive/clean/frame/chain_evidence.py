"""What the learned chain says of the lines of which no rule knows what they are, and when it is heeded."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from newsarchive.clean.chain.probabilities import LabelProbabilities, label_probabilities
from newsarchive.clean.frame.below_text import is_closing_sentence
from newsarchive.clean.frame.chain_decision import (
    AKIN,
    DECK,
    HEADLINE,
    SURE,
    TITLE,
    ChainDecision,
    bigrams_of_lines,
)
from newsarchive.clean.frame.head import is_named_elsewhere
from newsarchive.clean.frame.report_lists import announced_items, keep_together
from newsarchive.clean.page import Page
from newsarchive.clean.verdict import (
    Verdict,
    Verdicts,
    is_dropped,
    is_dropped_as_articles_own,
    is_headline_copy,
    is_title,
)
from newsarchive.clean.wording.bigrams import han_bigrams, overlap
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.labels import FACT_LABEL
from newsarchive.clean.wording.sections import SECTION, is_motto
from newsarchive.model.article import BlockKind
from newsarchive.text import said_of

_DECK_LINES = 3
"""Lines of a deck at least, of which the rules know the order better."""
_HARDLY = 0.1
"""How likely a line of running text may be of the frame, to show where the article begins and ends."""
_BULK = 1 / 2
"""The share of all running text from which a line cannot be of the frame around it."""
_ENOUGH_TEXT = 60
"""Characters of running text that say what belongs to it."""
_LONGEST = 100
"""Characters of a headline at most."""
_WORD = 4
"""Characters of a headline at least where another line is as long as most of them; a shorter one is a word."""
_LOOSE = frozenset({"item", "masthead", "frame"})
"""Rules that know a line only by its bullet, its likeness to a name, or its place."""


def heed_chain(page: Page, given: Verdicts) -> None:
    """Leaves out undecided lines that are very likely the page's; names the headline and small print that are likely such."""
    undecided = [at for at in range(len(page.lines)) if _is_undecided(page, given[at], at)]
    text = [at for at, prose in enumerate(page.prose) if prose]
    if sum(len(page.lines[at].text) for at in text) < _ENOUGH_TEXT or _is_plain(page, given, undecided):
        return
    said = label_probabilities(page.lines)
    trusted = [at for at in text if at in said and said[at]["frame"] < _HARDLY]
    own = trusted or text
    known = max((at for at, verdict in enumerate(given) if is_title(verdict)), default=None)
    best = _likeliest(page, given, said, own) if known is None else known
    title = known
    if known is None and best is not None and _is_title(page, given, said, own, best):
        title = best
        given[title] = page.whole(title, BlockKind.TITLE, "chain")
    framed = any(is_dropped(verdict) and not is_dropped_as_articles_own(verdict) for verdict in given)
    hearing = ChainDecision(page, given, said, own, best, title, framed)
    first = 0 if page.layout.width is None else own[0]
    body = _bulk(page, text) + ([] if trusted else _related(page, text))
    body += [at for at in undecided if is_closing_sentence(page, at)] + announced_items(page, given)
    rest = [
        at
        for at in undecided
        if at in said and at not in {title, *body} and (at >= first or _cannot_head(page, said[at], own, at))
    ]
    before = list(given)
    for at in rest:
        hearing.decide(at)
    for at in rest:
        hearing.decide_among(at)
    keep_together(given, before)
    if known is None:
        hearing.restore_headline(rest)


def _cannot_head(page: Page, said: Mapping[str, float], own: Sequence[int], at: int) -> bool:
    """Whether a line above a wrapped text, where the lines of a column look like headlines, is hardly of a headline.

    It has no word in common with the text, or names a day, and neither introduces anything nor names the page's section.
    """
    folded = page.lines[at].folded
    if said["title"] + said["deck"] + said["heading"] >= _HARDLY:
        return False
    if folded.endswith(":") or SECTION.fullmatch(folded):
        return False
    dated = said["dateline"] >= SURE or DATE.search(folded) is not None
    return dated or overlap(folded, bigrams_of_lines(page, own)) == 0


def _bulk(page: Page, text: Sequence[int]) -> list[int]:
    """The lines of running text that are a good part of all of it, which no frame around it can be."""
    whole = sum(len(page.lines[at].text) for at in text)
    return [at for at in text if len(page.lines[at].text) >= _BULK * whole]


def _related(page: Page, text: Sequence[int]) -> list[int]:
    """The lines of running text that have words in common with the rest of it; the chain may take all text for frame."""
    said = [han_bigrams(page.lines[at].folded) for at in text]
    lines_with = Counter(chain.from_iterable(said))
    return [
        at
        for at, own in zip(text, said, strict=True)
        if sum(lines_with[word] > 1 for word in own) >= _COMMON_WORDS
    ]


_COMMON_WORDS = 3
"""Words at least that a line of running text has in common with another one."""


def _is_undecided(page: Page, verdict: Verdict | None, index: int) -> bool:
    """Whether no rule knew a line, or none that could be sure: a date with its source ends as captions do."""
    if page.lines[index].mark or index in page.ordinals | page.verse or _is_in_column(page, index):
        return False
    if verdict is None or verdict[0].rule in _LOOSE:
        return True
    folded = page.lines[index].folded
    return (
        verdict[0].rule == "caption"
        and FACT_LABEL.search(folded) is not None
        and any(map(str.isdecimal, folded))
    )


def _is_in_column(page: Page, index: int) -> bool:
    """Whether a line of running text is a full one of a column, from which no single line can be missing."""
    inside = page.first_prose < index <= page.last_prose
    return inside and page.prose[index] and page.layout.full(page.lines[index])


def _is_plain(page: Page, given: Verdicts, undecided: Sequence[int]) -> bool:
    """Whether nothing was left out of a page, and nothing but running text, or a headline above it, is undecided."""
    short = [at for at in undecided if not page.prose[at]]
    return short in ([], [0]) and not any(map(is_dropped, given))


def _likeliest(page: Page, given: Verdicts, said: LabelProbabilities, own: Sequence[int]) -> int | None:
    """The line that is most likely the headline: what the window's title names, never a longer one that only repeats it."""
    if page.window and given[page.window.headline] is None:
        return page.window.headline
    near = [at for at in said if at <= own[0] + 1 and len(page.lines[at].text) <= _LONGEST]
    open_lines = [said_of(page.lines[at].folded) for at in near if given[at] is None]
    free = [
        at
        for at in near
        if (given[at] is None and not _is_beside(page.lines[at].folded))
        or (
            is_headline_copy(given[at])
            and not _holds_one(said_of(page.lines[at].folded), open_lines)
            and not _ends_copy(page, given, at, open_lines)
        )
    ]
    if any(at < own[0] and len(page.lines[at].text) >= HEADLINE for at in free):
        free = [at for at in free if len(page.lines[at].text) >= _WORD]
    named = [at for at in free if is_named_elsewhere(page, given, at)]
    best = max(named or free, key=lambda at: said[at]["title"], default=None)
    if named or best is None or said[best]["title"] >= TITLE or len(page.lines[best].text) >= HEADLINE:
        return best
    text = bigrams_of_lines(page, own)
    if overlap(page.lines[best].folded, text) > 0:
        return best
    akin = [
        at
        for at in free
        if len(page.lines[at].text) >= HEADLINE and overlap(page.lines[at].folded, text) >= AKIN
    ]
    return max(akin, key=lambda at: said[at]["title"], default=best)


def _is_beside(folded: str) -> bool:
    """Whether a line can only stand beside a headline: behind or before a dash, or the name of a section or series."""
    named = SECTION.fullmatch(folded) is not None or is_motto(folded)
    return named or folded.startswith("--") or folded.endswith(("--", ":"))


def _holds_one(said: str, others: Sequence[str]) -> bool:
    """Whether a copy of the headline says more than another line does, or begins with more than it."""
    beginnings = [said[cut:] for cut in range(1, _ADDED) if len(said) - cut >= _WORD]
    return any(
        len(other) >= HEADLINE and other != said and (other in said or other.startswith(tuple(beginnings)))
        for other in others
    )


def _ends_copy(page: Page, given: Verdicts, at: int, others: Sequence[str]) -> bool:
    """Whether a copy is the end of another line, and the line above it is a copy too: of the headline in two lines."""
    parted = at > 0 and is_headline_copy(given[at - 1])
    return parted and any(other.endswith(said_of(page.lines[at].folded)) for other in others)


_ADDED = 7
"""Characters that a copy may say before the beginning of the headline, and one more."""


def _is_title(page: Page, given: Verdicts, said: LabelProbabilities, own: Sequence[int], best: int) -> bool:
    """Whether the likeliest headline is it beyond doubt: no other line of a deck stands with it.

    The order of a deck's lines the rules know, and that a single line above the text heads it; a line that has no
    word in common with the text is of no deck.
    """
    if page.window and best == page.window.headline:
        return True
    if page.layout.width is None and not page.prose[best] and is_named_elsewhere(page, given, best):
        return True
    if page.layout.width is not None or said[best]["title"] < (SURE if page.prose[best] else TITLE):
        return False
    free = [at for at in said if at <= own[0] + 1 and given[at] is None and at != best]
    if all(page.prose[at] for at in free) and not page.prose[best] and not is_headline_copy(given[best]):
        return False
    short = [at for at in free if not page.prose[at]]
    framed = any(map(is_dropped, given[: own[0]]))
    kicker = best + 1 in short and _may_be_kicker(page.lines[best].folded, page.below(best))
    if kicker if framed else len(_together(best, short)) >= _DECK_LINES:
        return False  # a line that may be a kicker, or a deck without a frame: their order the rules know
    deck = [at for at in free if said[at]["title"] + said[at]["deck"] >= DECK]
    text = bigrams_of_lines(page, own)
    akin = overlap(page.lines[best].folded, text) >= AKIN
    return not deck or (akin and all(overlap(page.lines[at].folded, text) == 0 for at in deck))


_LONGEST_KICKER = 10
"""Characters of a line at most that may be the kicker of a longer one."""


def _may_be_kicker(line: str, below: str) -> bool:
    """Whether a line may be the kicker of the one right below it, by its size."""
    return len(line) <= _LONGEST_KICKER and 3 * len(line) <= 2 * len(below)


def _together(best: int, free: Sequence[int]) -> range:
    """The lines without a role that stand together with one, and that line itself."""
    first = last = best
    while first - 1 in free:
        first -= 1
    while last + 1 in free:
        last += 1
    return range(first, last + 1)
