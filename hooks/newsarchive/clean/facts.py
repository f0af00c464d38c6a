"""Reads what an article says about itself: publication, page, date, people, editors."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec.structs import replace

from newsarchive.clean.bylines import bare, read_bylines, read_names, run_in, signature, signed_off
from newsarchive.clean.bylines.words import ROLE
from newsarchive.clean.inference import inferred_date
from newsarchive.clean.labels import DATE, PAGE, iso
from newsarchive.clean.names import is_publication
from newsarchive.clean.publication import (
    Imprint,
    beside_publication,
    is_issue,
    is_nobody,
    last_resort,
    no_imprint,
    publication_of,
)
from newsarchive.model.article import Article, Block, BlockKind, Byline, Certainty
from newsarchive.text import fold

_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.LEAD})


def with_stated(
    article: Article,
    known: frozenset[str],
    shared: Sequence[Block] = (),
    imprint: Callable[[], Imprint] = no_imprint,
) -> Article:
    """The article with the facts that it states, in the script of the source.

    Args:
        article: an article with its blocks, but none of these facts yet.
        known: names of known publications, folded, without white space.
        shared: datelines of the page that stand above its first article.
        imprint: gives the publication and date from the page's frame; asked only where the article states none.
    """
    blocks = article.blocks
    small = [block for block in blocks if block.kind in {BlockKind.DATELINE, BlockKind.BYLINE}] + list(shared)
    bylines = tuple(person for person in _bylines(blocks) if not _opens(person, article.title))
    date, certainty, evidence = _date(small, blocks, imprint)
    editors = "；".join(_bare(block.text) for block in blocks if block.kind is BlockKind.EDITORS)
    return replace(
        article,
        publication=publication_of(small, bylines, blocks, known) or imprint().site or last_resort(blocks),
        page=_page(small),
        date=date,
        date_certainty=certainty,
        date_evidence=evidence,
        bylines=bylines,
        editors=editors or None,
    )


def _page(small: Sequence[Block]) -> str | None:
    for block in small:
        if block.kind is not BlockKind.DATELINE:
            continue
        folded = fold(block.text)
        for match in PAGE.finditer(DATE.sub(lambda found: " " * len(found[0]), folded)):
            group = "page" if match["page"] else "sheet"
            return block.text[slice(*match.span(group))].upper()
    return None


def _date(
    small: Sequence[Block], blocks: Sequence[Block], imprint: Callable[[], Imprint]
) -> tuple[str | None, Certainty | None, str | None]:
    texts = [block.text for block in _nearest(small, blocks)]
    if found := _first_day(texts) or _first_day([imprint().day or ""]):
        return found[0], Certainty.PRINTED, found[1]
    found = inferred_date([block.text for block in blocks if block.kind in _RUNNING])
    return (found[0], Certainty.INFERRED, found[1]) if found else (None, None, None)


def _first_day(texts: Iterable[str]) -> tuple[str, str] | None:
    """The first day of the calendar in `texts`, and the words that print it."""
    for text in texts:
        for match in DATE.finditer(fold(text)):
            if day := iso(match):
                return day, text[slice(*match.span())].strip()
    return None


def _nearest(small: Sequence[Block], blocks: Sequence[Block]) -> list[Block]:
    """The blocks that may print the date, the most reliable first.

    First the issue that a reprint names, then datelines below the headline, then those above it, where sites print
    the current day, and last a signature.
    """
    title = next((number for number, block in enumerate(blocks) if block.kind is BlockKind.TITLE), 0)
    above = {id(block) for block in blocks[:title]}
    signed = [block for block in blocks if block.kind is BlockKind.SIGNATURE]
    return [*sorted(small, key=lambda block: (not is_issue(block.text), id(block) in above)), *signed]


def _bylines(blocks: Sequence[Block]) -> list[Byline]:
    """People named in byline blocks, datelines and the text, each once.

    A person whom the site calls 作者, and the report itself names with a role, keeps that role.
    """
    found = [person for person in dict.fromkeys(_people(blocks)) if not all(map(is_nobody, person.names))]
    named = {name for person in found if person.role != _AUTHOR for name in person.names}
    kept: list[Byline] = []
    for person in found:
        if not person.affiliation and any(_is_same(person, other) for other in found):
            continue
        if person.role == _AUTHOR and named.issuperset(person.names):
            continue
        named.update(person.names)
        kept.append(person)
    return kept


def _is_same(person: Byline, other: Byline) -> bool:
    """Whether `other` names the same people in the same role, and their employer besides."""
    return bool(other.affiliation) and (person.role, person.names) == (other.role, other.names)


_AUTHOR = "作者"


def _opens(person: Byline, title: str | None) -> bool:
    """Whether a site has filled the field of the author with the first words of the headline."""
    name = "".join(person.names)
    return person.role == _AUTHOR and len(name) > _LONGEST_NAME and (title or "").startswith(name)


_LONGEST_NAME = 4


def _people(blocks: Sequence[Block]) -> Iterator[Byline]:
    last = max((number for number, block in enumerate(blocks) if block.kind in _RUNNING), default=-1)
    for number, block in enumerate(blocks):
        if block.kind is BlockKind.BYLINE:
            yield from _credited(blocks, number)
        elif block.kind is BlockKind.DATELINE:
            beside = beside_publication(block.text).strip("，,")
            yield from read_bylines(beside) or read_names(beside) or _beside_day(block.text)
        elif block.kind in _RUNNING:
            yield from run_in(block.text)
            yield from signed_off(block.text) if number == last else ()
        elif block.kind is BlockKind.SIGNATURE:
            yield from signature(block.text)


def _beside_day(text: str) -> tuple[Byline, ...]:
    """The people named with their role behind the other facts of a dateline (江城晚报 2013年11月30日 记者 张三)."""
    role = _ROLED.search(fold(text))
    return read_bylines(text[role.start() :].strip()) if role else ()


_ROLED = re.compile(
    r"(?<=\s)(?:本报|全媒体|见习|特约|首席)*(?:记者|通讯员)\s|(?<=,)\s?作者(?=[\u3400-\u9fff])"
)


def _credited(blocks: Sequence[Block], number: int) -> tuple[Byline, ...]:
    """The people of a byline block, with their employer from the line above and further names from the line below."""
    above = blocks[number - 1] if number else None
    text = blocks[number].text
    if above and above.kind is BlockKind.BYLINE and read_bylines(bare(above.text)) and _more_names(text):
        return ()
    people = _read(text)
    if not people:
        return ()
    if above:
        people = (_housed(people[0], above), *people[1:])
    below = blocks[number + 1] if number + 1 < len(blocks) else None
    more = _more_names(below.text) if below and below.kind is BlockKind.BYLINE else ()
    return (*people[:-1], replace(people[-1], names=people[-1].names + more))


def _more_names(text: str) -> tuple[str, ...]:
    """The names in a byline block without role or employer, which continues the block above."""
    plain = bare(text)
    people = () if read_bylines(plain) else read_names(plain)
    return people[0].names if people and not people[0].affiliation else ()


def _read(text: str) -> tuple[Byline, ...]:
    plain = bare(text)
    return read_bylines(plain) or read_names(plain) or _signed(plain)


def _signed(text: str) -> tuple[Byline, ...]:
    """An organisation that signs in place of a person (作者：公安部)."""
    role, _, name = text.replace("：", ":").partition(":")
    name = name.strip()
    if (
        not ROLE.fullmatch(fold(role.strip()))
        or not name.isalnum()
        or is_nobody(name)
        or is_publication(fold(name))
    ):
        return ()
    return (Byline(role.strip(), (name,)),)


def _housed(person: Byline, above: Block) -> Byline:
    if person.affiliation or above.kind is not BlockKind.DATELINE or not is_publication(fold(above.text)):
        return person
    return replace(person, affiliation=above.text)


def _bare(text: str) -> str:
    return text[1:-1] if text[:1] in {"(", "（"} and text[-1:] in {")", "）"} else text
