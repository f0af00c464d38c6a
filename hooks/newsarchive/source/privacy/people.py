"""Words that may refer to a private person: victims, minors, residents, people under a masked name.

The patterns point to passages and decide nothing. Officials and journalists are not looked for.
"""

import re
from collections.abc import Iterator

from newsarchive.model.spans import Span
from newsarchive.source.privacy.named import name_at, names
from newsarchive.source.privacy.words import COURTESY, PRIVATE, SURNAME, WORDS
from newsarchive.text.surnames import SURNAMES

Finding = tuple[Span, str]

LABEL = "victim or minor"
"""The finding of a word for a person, without a name."""
_NAME = "name of a private person"
_COURTESY = re.compile(
    rf"(?:(?<![\u4e00-\u9fff]){SURNAME}|(?<=[,.、:;!?()\"的和与被对向给找帮让叫助到是户民者机子])(?!{'|'.join(sorted(WORDS))}){SURNAME})"
    rf"(?:{COURTESY}|某某?(?![些种个一日时年人]))"
)
_SOME = rf"[{''.join(sorted(SURNAMES - {'区'}))}]某(?!部|市|县|乡|镇|厂|校|公司|单位|企业|类|地[区方])"
"""A surname with 某; behind other characters 某 goes with the word after it (海军某部)."""
_MASKED = re.compile(
    rf"(?:[小阿老大][\u4e00-\u9fff]{{1,2}}|{SURNAME}[\u4e00-\u9fff]{{1,2}}|[\u4e00-\u9fff]{{2}})\([^()]{{0,4}}化名[^()]{{0,4}}\)"
    rf"|{_SOME}(?:某|[\u4e00-\u9fff](?=[,.、()\s]))?(?![些种个一日时年人])|某某(?![些种个一日时年人])|{SURNAME}(?:×|\*|○){{1,2}}"
)
_VICTIM = re.compile(
    r"受害人|被害人|受害者|遇害|未成年人|女童|男童|幼童|幼女|婴儿|(?<!\d)(?:1[0-7]|\d)岁(?:的)?(?:女孩|男孩|小孩|孩子|少年|少女|学生|女儿|儿子)"
)
_ROOM = r"(?:\d{1,5}(?:栋|幢|座|单元|号楼|楼|层)){0,3}(?:\d{1,5}(?:室|房|号|户)?)?"
_HOME = re.compile(
    r"(?:家住(?!上)|现住|住址[:为是在]|居住(?:在|于)|租住(?:在|于)?|户籍(?:地[:为是在]?|[:为是在])|住在(?![这那哪]))[^,.;!?\n]{3,30}"
    rf"|[\u4e00-\u9fff]{{2,8}}(?:路|街|巷|弄|村|组|大道)\d{{1,5}}号{_ROOM}"
    r"|\d{1,5}(?:栋|幢|单元|号楼)\d{1,5}(?:室|房|号)"
)
_WHOSE = re.compile(rf"的(?=(?P<cue>{PRIVATE})?(?P<name>{SURNAME}))")
"""Between an address and who lives there."""
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("person under a false or masked name", _MASKED),
    ("private person by courtesy title", _COURTESY),
)


def people(folded: str) -> Iterator[Finding]:
    """Addresses and persons in a folded text, each with what it is; for a private person the name alone."""
    for why, pattern in _PATTERNS:
        for match in pattern.finditer(folded):
            yield Span(*match.span()), why
    found = set(names(folded))
    for home in _HOME.finditer(folded):
        address, resident = _resident(folded, Span(*home.span()))
        yield address, "address"
        found |= {resident} if resident else set()
    yield from ((name, _NAME) for name in found)
    begun = {name.start for name in found}
    for label in _VICTIM.finditer(folded):
        if label.end() not in begun:
            yield Span(*label.span()), LABEL


def _resident(folded: str, home: Span) -> tuple[Span, Span | None]:
    """An address without who lives there (家住江边的李秀英), and the name."""
    for whose in _WHOSE.finditer(folded, home.start, home.end):
        name = name_at(folded, whose.start("name"), sure=not whose["cue"])
        courtesy = _COURTESY.match(folded, whose.end())
        if name or courtesy:
            return Span(home.start, whose.start()), name
    return home, None
