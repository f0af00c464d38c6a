"""Words that may refer to a private person: victims, minors, residents, people under a masked name.

The patterns point to passages and decide nothing. Officials and journalists are not looked for.
"""

import re
from collections.abc import Iterator

from newsarchive.model.spans import Span
from newsarchive.source.privacy.common import WORDS
from newsarchive.source.privacy.homes import HOME
from newsarchive.source.privacy.masked import masked_names
from newsarchive.source.privacy.named import name_at, names
from newsarchive.source.privacy.words import COURTESY, PRIVATE, SURNAME

Finding = tuple[Span, str]

LABEL = "victim or minor"
"""The finding of a word for a person, without a name."""
_NAME = "name of a private person"
_BY_COURTESY = "private person by courtesy title"
_TITLED = re.compile(
    rf"(?P<before>{PRIVATE}|(?<![\u4e00-\u9fff])|(?<=[的和与被对向给找帮让叫助到是户民者机子名位岁]))"
    rf"(?:(?P<short>{SURNAME}(?:{COURTESY}))|(?P<full>{SURNAME}[\u4e00-\u9fff]{{1,2}})(?=女士|先生|小姐|夫妇))"
)
_VICTIM = re.compile(
    r"受害人|被害人|受害者|遇害|未成年人|女童|男童|幼童|幼女|婴儿|(?<!\d)(?:1[0-7]|\d)岁(?:的)?(?:女孩|男孩|小孩|孩子|少年|少女|学生|女儿|儿子)"
    r"|被(?:拐卖?|强奸|猥亵|性侵|家暴|虐待|遗弃)的?(?:妇女|女子|女孩|男孩|儿童|孩子|少女|女生|老人)|(?:艾滋病|hiv)(?:患者|病人|感染者)"
)
_WHOSE = re.compile(rf"的(?=(?P<cue>{PRIVATE})?(?P<name>{SURNAME}))")
"""Between an address and who lives there."""
_SHORT = re.compile(rf"{SURNAME}(?:{COURTESY})")


def people(folded: str) -> Iterator[Finding]:
    """Addresses and persons in a folded text, each with what it is; for a private person the name alone."""
    found = {*masked_names(folded), *_titled(folded)}
    masked = {span.start for span, _ in found}
    found |= {(name, _NAME) for name in names(folded) if name.start not in masked}
    for home in HOME.finditer(folded):
        address, resident = _resident(folded, Span(*home.span()))
        found |= {(address, "address")} | ({(resident, _NAME)} if resident else set())
    yield from found
    begun = {span.start for span, why in found if why == _NAME}
    for label in _VICTIM.finditer(folded):
        if label.end() not in begun:
            yield Span(*label.span()), LABEL


def _titled(folded: str) -> Iterator[Finding]:
    """Persons whom a title of courtesy follows (李女士, 陈建国先生)."""
    for match in _TITLED.finditer(folded):
        kind = "short" if match["short"] else "full"
        if match[kind][:2] not in WORDS:
            yield Span(*match.span(kind)), _BY_COURTESY if match["short"] else _NAME


def _resident(folded: str, home: Span) -> tuple[Span, Span | None]:
    """An address without who lives there (家住江边的李秀英), and the name."""
    for whose in _WHOSE.finditer(folded, home.start, home.end):
        name = name_at(folded, whose.start("name"), sure=not whose["cue"])
        courtesy = _SHORT.match(folded, whose.end())
        if name or courtesy:
            return Span(home.start, whose.start()), name
    return home, None
