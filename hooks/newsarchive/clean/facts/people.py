"""The people credited with an article: in its bylines and datelines, at the opening and end of its text."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from newsarchive.clean.block_kinds import TEXT_KINDS
from newsarchive.clean.bylines import (
    read_bylines,
    read_names,
    run_in_bylines,
    sign_off_bylines,
    signature_bylines,
    without_ornaments,
)
from newsarchive.clean.bylines.vocabulary import ROLE
from newsarchive.clean.facts.publication import beside_publication, is_nobody
from newsarchive.clean.patterns import HAN, HAN_RANGE
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.labels import BYLINE_LABEL, EDITING_ROLES, FACT_LABEL, OTHER_LABEL
from newsarchive.clean.wording.names import is_name, is_publication
from newsarchive.model.article import Block, BlockKind, Byline
from newsarchive.text import fold, has_han


def people_of(blocks: Sequence[Block], title: str | None) -> tuple[Byline, ...]:
    """The people whom the blocks of an article credit, each once, in order.

    A person whom the site calls 作者, and the report itself names with a role, keeps that role.

    Args:
        blocks: all its blocks.
        title: its headline.
    """
    named = [person for person in _credited_people(blocks) if not all(map(is_nobody, person.names))]
    by_role = {person.names: person for person in reversed(named) if person.role != _AUTHOR}
    housed = {(person.role, person.names): person for person in reversed(named) if person.affiliation}
    found = list(dict.fromkeys(_best_known(person, by_role, housed) for person in named))
    roled = {name for person in found if person.role != _AUTHOR for name in person.names}
    kept: list[Byline] = []
    roles: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for person in found:
        if person.role == _AUTHOR and roled.issuperset(person.names):
            continue
        if any(role.endswith(person.role) for role in roles[person.names]):
            continue
        roles[person.names].append(person.role)
        roled.update(person.names)
        kept.append(person)
    return tuple(person for person in kept if not _opens(person, title))


def _best_known(
    person: Byline,
    by_role: Mapping[tuple[str, ...], Byline],
    housed: Mapping[tuple[str, tuple[str, ...]], Byline],
) -> Byline:
    """The same people as another line names them: by their role instead of 作者, and with their employer."""
    if person.role == _AUTHOR:
        person = by_role.get(person.names, person)
    return person if person.affiliation else housed.get((person.role, person.names), person)


_AUTHOR = "作者"


def _opens(person: Byline, title: str | None) -> bool:
    """Whether a site has filled the field of the author with the first words of the headline."""
    name = "".join(person.names)
    return person.role == _AUTHOR and len(name) > _LONGEST_NAME and (title or "").startswith(name)


_LONGEST_NAME = 4
"""Characters of a name at most; what a site has cut off a headline is longer."""


def _credited_people(blocks: Sequence[Block]) -> Iterator[Byline]:
    """The people of each block in order, whom more than one block may name."""
    last = max((number for number, block in enumerate(blocks) if block.kind in TEXT_KINDS), default=-1)
    for number, block in enumerate(blocks):
        if block.kind is BlockKind.BYLINE:
            yield from _credited(blocks, number)
        elif block.kind is BlockKind.DATELINE:
            beside = _before_facts(beside_publication(block.text))
            yield from read_bylines(beside) or read_names(beside) or _among_facts(block.text)
        elif block.kind in TEXT_KINDS:
            yield from run_in_bylines(block.text)
            yield from sign_off_bylines(block.text) if number == last else ()
        elif block.kind is BlockKind.SIGNATURE:
            yield from signature_bylines(block.text)


def _before_facts(text: str) -> str:
    """What stands before the day and the controls of a dateline."""
    day = DATE.search(fold(text))
    return _EDGES.sub("", text[: day.start()] if day else text)


_EDGES = re.compile(rf"^[，,|｜\s]+|[^{HAN_RANGE}]+$")


def _among_facts(text: str) -> Iterator[Byline]:
    """The people named with their role among the other facts of a dateline (江城晚报 2013年11月30日 记者 张三)."""
    folded = fold(text)
    at = 0
    for start, end in (*(match.span() for match in _FACTS.finditer(folded)), (len(text), len(text))):
        part = without_ornaments(text[at:start].strip()).removeprefix(
            "原" if _FORUM.match(folded, at) else ""
        )
        yield from read_bylines(part) or _before_house(part)
        at = end
    if named := _NAMED.search(folded):
        yield from read_bylines(text[slice(*named.span("by"))])
    posted = _POSTED.match(folded)
    if posted and is_name(posted["name"]):
        yield Byline(_AUTHOR, (text[slice(*posted.span("name"))],))


def _before_house(text: str) -> tuple[Byline, ...]:
    """The people named before a paper or station (王炜塞 县广电台)."""
    names, _, house = text.rpartition(" ")
    return read_names(names) if names and is_publication(fold(house)) else ()


_ROLED = rf"(?<=[\d\s]\s)(?=(?:本报|全媒体|见习|特约|首席)*(?:记者|通讯员)\s)|(?<=,)\s?(?=作者{HAN})"
_FACTS = re.compile(
    rf"{DATE.pattern}|{FACT_LABEL.pattern}|{OTHER_LABEL.pattern}|(?:选稿|{EDITING_ROLES})\s?:|[|┆]"
    rf"|(?<=[\s,])(?={BYLINE_LABEL.pattern})|{_ROLED}"
)
"""What parts the facts of a dateline; people stand between."""
_FORUM = re.compile(r"[|\s]*原作者")
"""How a forum calls who wrote what it reprints (原作者: 记者 张三)."""
_NAMED = re.compile(rf",\s?(?P<by>作者\s?:\s?{HAN}{{2,4}})\)$")
"""The writer behind the issue that a reprint names (（摘自《江城周刊》2021年2月，作者：李明）)."""
_POSTED = re.compile(rf"©?原创\s+(?P<name>{HAN}{{2,4}})\s+\S{{2,14}}\s+(?:{DATE.pattern})")
"""How WeChat prints the writer before the account and the day."""


def _credited(blocks: Sequence[Block], number: int) -> tuple[Byline, ...]:
    """The people of a byline block, with their employer from the line above and further names from the line below."""
    above = blocks[number - 1] if number else None
    text = blocks[number].text
    if (
        above
        and above.kind is BlockKind.BYLINE
        and read_bylines(without_ornaments(above.text))
        and _goes_on(above, text)
    ):
        return ()
    people = _people_of_byline(text)
    if not people:
        return ()
    if above:
        people = (_with_house_above(people[0], above), *people[1:])
    below = blocks[number + 1] if number + 1 < len(blocks) else None
    more = _goes_on(blocks[number], below.text) if below and below.kind is BlockKind.BYLINE else ()
    return (*people[:-1], replace(people[-1], names=people[-1].names + more))


def _goes_on(above: Block, text: str) -> tuple[str, ...]:
    """The names in a byline block that continue the one above: not behind a sign of its own, as each writer has one."""
    signed = all(line.strip()[:1] in _SIGNS for line in (above.text, text))
    return () if signed else _more_names(text)


_SIGNS = frozenset("□■○●◇◆")
"""Signs before the people of a byline."""


def _more_names(text: str) -> tuple[str, ...]:
    """The names in a byline block without role or employer, which continues the block above."""
    plain = without_ornaments(text)
    people = () if read_bylines(plain) else read_names(plain)
    return people[0].names if people and not people[0].affiliation else ()


def _people_of_byline(text: str) -> tuple[Byline, ...]:
    """The people of a byline: with a role, by their names alone, or an organisation that signs."""
    plain = without_ornaments(text)
    return read_bylines(plain) or read_names(plain) or _signed(plain)


def _signed(text: str) -> tuple[Byline, ...]:
    """An organisation that signs in place of a person (作者：公安部)."""
    role, _, name = text.replace("：", ":").partition(":")
    name = name.strip()
    if (
        not ROLE.fullmatch(fold(role.strip()))
        or not (name.isalnum() and has_han(name))
        or is_nobody(name)
        or is_publication(fold(name))
    ):
        return ()
    return (Byline(role.strip(), (name,)),)


def _with_house_above(person: Byline, above: Block) -> Byline:
    """A person with the publication on the dateline right above as the house, if the byline names none."""
    if person.affiliation or above.kind is not BlockKind.DATELINE or not is_publication(fold(above.text)):
        return person
    return replace(person, affiliation=above.text)
