"""What an article says about itself: publication, page, date, people, editors."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsarchive.clean.bylines import RUN_IN, read_bylines, read_names
from newsarchive.clean.inference import inferred_date
from newsarchive.clean.labels import DATE, FACT, PAGE, iso
from newsarchive.clean.names import is_masthead, is_publication
from newsarchive.model.article import Block, BlockKind, Byline, Certainty
from newsarchive.text import fold

_SOURCE = re.compile(
    r"(?:稿件|信息|文章|新闻)?(?:来源|稿源)\s?:\s?(?P<name>[^|,\s][^|,]{0,30}?)(?=\s{1,4}|\||,|$|\d{4})"
)
_ORNAMENT = " \t\u3000■□●○◎◆◇▲△★☆·•-|/"
_NEAR = 60
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.LEAD})


@dataclass(frozen=True, slots=True)
class Facts:
    """An article's fields, in the script of the source; absent values are None."""

    publication: str | None = None
    page: str | None = None
    date: str | None = None
    date_certainty: Certainty | None = None
    date_evidence: str | None = None
    bylines: tuple[Byline, ...] = ()
    editors: str | None = None


def facts_of(blocks: Sequence[Block], known: frozenset[str], shared: Sequence[Block] = ()) -> Facts:
    """The facts that `blocks` state; `shared` are datelines of the page that stand above its first article."""
    small = [block for block in blocks if block.kind in {BlockKind.DATELINE, BlockKind.BYLINE}] + list(shared)
    bylines = tuple(_bylines(blocks))
    date, certainty, evidence = _date(small, blocks)
    editors = "；".join(_bare(block.text) for block in blocks if block.kind is BlockKind.EDITORS)
    return Facts(
        publication=_publication(small, bylines, known),
        page=_page(small),
        date=date,
        date_certainty=certainty,
        date_evidence=evidence,
        bylines=bylines,
        editors=editors or None,
    )


def _publication(small: Sequence[Block], bylines: Sequence[Byline], known: frozenset[str]) -> str | None:
    datelines = [block.text for block in small if block.kind is BlockKind.DATELINE]
    for text in datelines:
        if match := _SOURCE.search(fold(text)):
            return text[slice(*match.span("name"))].strip()
    for text in datelines:
        if found := _named(text, known):
            return found
    houses = (byline.affiliation for byline in bylines if byline.affiliation)
    return next((house for house in houses if _is_paper(house, known)), None)


def _named(text: str, known: frozenset[str]) -> str | None:
    """The publication that a dateline prints without a label: `株洲日报 A3`."""
    folded = fold(text)
    taken = [match.span() for pattern in (DATE, PAGE, FACT) for match in pattern.finditer(folded)]
    start = 0
    for begin, end in [*sorted(taken), (len(folded), len(folded))]:
        rest = folded[start:begin].strip(" |,/-()[]·")
        if rest and is_publication(rest, known):
            at = folded.index(rest, start)
            return text[at : at + len(rest)]
        start = max(start, end)
    return None


def _is_paper(house: str, known: frozenset[str]) -> bool:
    return any(is_masthead(part, known) for part in fold(house).split("·"))


def _page(small: Sequence[Block]) -> str | None:
    for block in small:
        if block.kind is not BlockKind.DATELINE:
            continue
        folded = fold(block.text)
        for match in PAGE.finditer(DATE.sub(lambda found: " " * len(found[0]), folded)):
            group = "page" if match["page"] else "sheet"
            return block.text[slice(*match.span(group))].upper()
    return None


def _date(small: Sequence[Block], blocks: Sequence[Block]) -> tuple[str | None, Certainty | None, str | None]:
    for block in small:
        for match in DATE.finditer(fold(block.text)):
            if day := iso(match):
                return day, Certainty.PRINTED, block.text[slice(*match.span())].strip()
    found = inferred_date([block.text for block in blocks if block.kind in _RUNNING])
    return (found[0], Certainty.INFERRED, found[1]) if found else (None, None, None)


def _bylines(blocks: Sequence[Block]) -> Iterator[Byline]:
    """People in byline blocks, with the house printed on the line above; then those in brackets in the text."""
    seen: set[tuple[str, ...]] = set()
    for number, block in enumerate(blocks):
        if block.kind is BlockKind.BYLINE:
            people = _read(block.text)
        elif block.kind in _RUNNING:
            people = tuple(_run_in(block.text))
        else:
            continue
        if number and people and block.kind is BlockKind.BYLINE:
            people = (_housed(people[0], blocks[number - 1]), *people[1:])
        for person in people:
            if person.names not in seen:
                seen.add(person.names)
                yield person


def _read(text: str) -> tuple[Byline, ...]:
    bare = _bare(text.strip(_ORNAMENT))
    return read_bylines(bare) or read_names(bare)


def _housed(person: Byline, above: Block) -> Byline:
    if person.affiliation or above.kind is not BlockKind.DATELINE or not is_publication(fold(above.text)):
        return person
    return replace(person, affiliation=above.text)


def _run_in(text: str) -> Iterator[Byline]:
    """`本报讯（记者 张三 通讯员 李四）` at the start of a paragraph, `（记者 张三）` at its end."""
    for part in (text[:_NEAR], text[-_NEAR:] if len(text) > _NEAR else ""):
        if "记者" in part or "記者" in part or "通讯员" in part or "通訊員" in part:
            for match in RUN_IN.finditer(part):
                yield from read_bylines(match["by"])


def _bare(text: str) -> str:
    return text[1:-1] if text[:1] in {"(", "（"} and text[-1:] in {")", "）"} else text
