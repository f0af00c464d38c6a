"""Lines of which no rule knows what they are, told by the learned chain."""

from newsarchive.clean.chain.opinion import Opinions, opinions
from newsarchive.clean.frame.verdicts import Verdicts, drop, is_dropped, is_repeated
from newsarchive.clean.page import Page, Verdict
from newsarchive.model.article import BlockKind

_SURE = 0.8
"""How likely a short line must be of the frame to be left out; in doubt it stays."""
_SURER = 0.95
"""The same for what reads like running text."""
_TITLE = 0.4
_RIVAL = 0.5
_KINDS = {"dateline": BlockKind.DATELINE, "editors": BlockKind.EDITORS}
_LOOSE = frozenset({"item", "masthead"})
_WHY = "Its form, place and words together are those of what a page sets around its article."


def drop_unlikely(page: Page, given: Verdicts) -> None:
    """Leaves out undecided lines that are very likely the page's, and names those that are likely its small print."""
    undecided = [at for at in range(len(page.lines)) if _is_undecided(page, given[at], at)]
    if not any(not page.prose[at] for at in undecided):
        return
    said = opinions(page.lines)
    for at in undecided:
        if at not in said:
            continue
        if said[at]["frame"] >= (_SURER if page.prose[at] else _SURE):
            drop(page, given, at, _WHY)
            continue
        for label, kind in _KINDS.items():
            if given[at] is None and said[at][label] >= _SURE:
                given[at] = page.whole(at, kind, "chain")
    _name_title(page, given, said)


def _name_title(page: Page, given: Verdicts, said: Opinions) -> None:
    """Says which line is the headline, where one is much more likely it than any other."""
    free = [
        at
        for at in said
        if (given[at] is None or is_repeated(given[at])) and not page.lines[at].mark and at <= page.last_prose
    ]
    best = sorted(free, key=lambda at: said[at]["title"], reverse=True)[:2]
    if not best or said[best[0]]["title"] < _TITLE:
        return
    if len(best) > 1 and said[best[1]]["title"] > _RIVAL * said[best[0]]["title"]:
        return
    given[best[0]] = page.whole(best[0], BlockKind.TITLE, "chain")


def _is_undecided(page: Page, verdict: Verdict | None, index: int) -> bool:
    return not page.lines[index].mark and (verdict is None or verdict[0].rule in _LOOSE) and not is_dropped(verdict)
