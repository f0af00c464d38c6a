"""Line rules: each looks at one line in its context, and says which part of the article it is or why it is none.

The first rule that has something to say decides. An editor's decision overrides all of them.
"""

import re
import sys
from functools import cache
from typing import NamedTuple

from newsarchive.clean.page import LineRule, Page, Zone
from newsarchive.clean.rules.breadcrumb import breadcrumb
from newsarchive.clean.rules.byline import byline
from newsarchive.clean.rules.caption import caption
from newsarchive.clean.rules.control import control
from newsarchive.clean.rules.credit import credit
from newsarchive.clean.rules.dated_byline import dated_byline
from newsarchive.clean.rules.edition import edition
from newsarchive.clean.rules.facts_before_text import facts_before_text
from newsarchive.clean.rules.folio import folio
from newsarchive.clean.rules.foreign import foreign
from newsarchive.clean.rules.front_matter import front_matter
from newsarchive.clean.rules.gallery import gallery
from newsarchive.clean.rules.garbage import garbage, leaked
from newsarchive.clean.rules.generated import generated
from newsarchive.clean.rules.headline import headline
from newsarchive.clean.rules.image import file_caption, image, picture_number
from newsarchive.clean.rules.item import item
from newsarchive.clean.rules.jump import jump
from newsarchive.clean.rules.keywords import keywords, labelled_keywords, stacked_keywords
from newsarchive.clean.rules.link import link
from newsarchive.clean.rules.mail import mail
from newsarchive.clean.rules.masthead import masthead
from newsarchive.clean.rules.menu import menu
from newsarchive.clean.rules.notice import notice
from newsarchive.clean.rules.page_number import page_number
from newsarchive.clean.rules.page_section import page_section
from newsarchive.clean.rules.record import record
from newsarchive.clean.rules.repeated_text import repeated_text
from newsarchive.clean.rules.repeated_title import repeated_title
from newsarchive.clean.rules.reply import reply
from newsarchive.clean.rules.reposted import reposted
from newsarchive.clean.rules.running_head import running_head
from newsarchive.clean.rules.separator import separator
from newsarchive.clean.rules.signed import signed
from newsarchive.clean.rules.small_print import small_print
from newsarchive.clean.rules.table import table
from newsarchive.clean.rules.window_title import window_title
from newsarchive.clean.verdict import Verdict
from newsarchive.text import has_han

HEAD: frozenset[Zone] = frozenset({"head"})
BODY: frozenset[Zone] = frozenset({"body"})
TAIL: frozenset[Zone] = frozenset({"tail"})
ANYWHERE = HEAD | BODY | TAIL
_LONGEST = 400
"""Characters of a line at most; longer ones are text or data, and few rules see them."""
_ANY = sys.maxsize
"""The same for rules that know their lines by their numbers, or look at their beginnings."""


class Asked(NamedTuple):
    """A line rule, and the conditions without which it has nothing to say about a line.

    They change no verdict on a line of `_LONGEST` characters, but are cheap to test and spare most lines most rules.
    """

    rule: LineRule
    zones: frozenset[Zone] = ANYWHERE
    longest: int = _LONGEST
    signs: frozenset[str] = frozenset()
    """Characters of which the beginning of the folded line must have one; empty for any line."""
    prose: bool = False
    """Whether it may apply to running text that is longer than any headline."""
    chinese: bool = True
    """Whether it may apply to a line with a Chinese character."""
    found: str = ""
    """A field of the page that must not be empty or negative."""


LINE_RULES: tuple[Asked, ...] = (
    Asked(front_matter, HEAD, longest=_ANY, prose=True, found="front"),
    Asked(record, HEAD | BODY, longest=_ANY, prose=True, found="record"),
    Asked(mail, longest=200, signs=frozenset(":-件g"), prose=True),
    Asked(generated, HEAD | BODY, longest=_ANY, prose=True, found="generated"),
    Asked(window_title, longest=120, prose=True, found="window"),
    Asked(separator, longest=80),
    Asked(table, BODY, signs=frozenset("|"), prose=True),
    Asked(gallery, longest=40, found="pictures"),
    Asked(image, signs=frozenset(")>gp0|_-片]图频")),
    Asked(picture_number, longest=1),
    Asked(file_caption, longest=80),
    Asked(leaked, longest=_ANY, signs=frozenset("ehw{标;"), prose=True),
    Asked(garbage, longest=_ANY, chinese=False, prose=True),
    Asked(breadcrumb, HEAD, found="paths"),
    Asked(jump, longest=40, signs=frozenset("版见")),
    Asked(control, longest=120),
    Asked(menu),
    Asked(edition, HEAD | TAIL, longest=40, signs=frozenset("0123456789报刊版")),
    Asked(reposted, HEAD, longest=60),
    Asked(keywords, TAIL, longest=60, signs=frozenset(" ")),
    Asked(stacked_keywords, TAIL, longest=6, prose=True),
    Asked(labelled_keywords, HEAD, longest=6, prose=True),
    Asked(notice, prose=True),
    Asked(reply, TAIL, longest=_ANY, prose=True, found="replies"),
    Asked(running_head, BODY | TAIL, longest=_ANY, prose=True, found="running"),
    Asked(page_number, longest=16),
    Asked(repeated_text, longest=_ANY, prose=True),
    Asked(repeated_title, longest=80),
    Asked(headline, HEAD, longest=110, signs=frozenset("-_|:])•·●◆■□◎◇")),
    Asked(credit, longest=70, signs=frozenset("图摄照影视资供")),
    Asked(dated_byline, longest=90),
    Asked(facts_before_text, longest=_ANY, signs=frozenset("12一二"), prose=True),
    Asked(signed, longest=60, signs=frozenset("|:编校版排制审监主统检签策值")),
    Asked(folio, longest=90, signs=frozenset("0123456789报刊年版")),
    Asked(page_section, HEAD, longest=9),
    Asked(small_print, longest=220, prose=True),
    Asked(masthead, longest=30),
    Asked(link, longest=120),
    Asked(caption, longest=160, signs=frozenset("▲▼△▽◀▶↑↓→←([图摄视源照场影在发供"), prose=True),
    Asked(byline, longest=90),
    Asked(item, prose=True),
    Asked(foreign, HEAD | TAIL, chinese=False),
)
"""In the order in which they are asked. It matters where two may take the same line: a control before a row of a menu, a
copy before a headline, the head of a printed page before small print of any sort, a byline before an item of a list."""

_SIGNS = re.compile(
    f"[{re.escape(''.join(sorted(frozenset().union(*(asked.signs for asked in LINE_RULES)))))}]"
)
"""Any sign of any rule."""
_LONGEST_HEADLINE = 70
"""Characters of a headline at most; most rules do not see running text that is longer."""


@cache
def _asked(
    zone: Zone, missing: frozenset[str], *, prose: bool, chinese: bool
) -> tuple[tuple[LineRule, int, frozenset[str]], ...]:
    """The rules for lines of one sort, on a page whose fields `missing` are empty."""
    return tuple(
        (asked.rule, asked.longest, asked.signs)
        for asked in LINE_RULES
        if zone in asked.zones
        and asked.found not in missing
        and (asked.prose or not prose)
        and (asked.chinese or not chinese)
    )


def judge(page: Page) -> list[Verdict | None]:
    """For each line of a page, the verdict of the first rule that has one; None where no rule has."""
    missing = frozenset(
        asked.found for asked in LINE_RULES if asked.found and getattr(page, asked.found) in _NOTHING
    )
    return [_judge(page, index, missing) for index in range(len(page.lines))]


_NOTHING: tuple[object, ...] = (None, frozenset(), -1, {})
"""What the fields of a page hold where there is nothing of the kind."""


def _judge(page: Page, index: int, missing: frozenset[str]) -> Verdict | None:
    line = page.lines[index]
    size = len(line.text)
    prose = size > _LONGEST_HEADLINE and page.prose[index]
    found = frozenset(_SIGNS.findall(line.folded[:_LONGEST]))
    for rule, longest, signs in _asked(page.zones[index], missing, prose=prose, chinese=has_han(line.text)):
        if size > longest or (signs and signs.isdisjoint(found)):
            continue
        verdict = rule(page, index)
        if verdict is not None:
            return verdict
    return None
