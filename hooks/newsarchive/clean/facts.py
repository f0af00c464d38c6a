"""What an article says about itself: publication, page, date, people, editors."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from newsarchive.clean.bylines import ORNAMENT, RUN_IN, read_bylines, read_names, read_run_in
from newsarchive.clean.inference import inferred_date
from newsarchive.clean.labels import DATE, FACT, PAGE, iso
from newsarchive.clean.names import is_masthead, is_publication
from newsarchive.model.article import Block, BlockKind, Byline, Certainty
from newsarchive.text import fold

_SOURCE = re.compile(
    r"(?:稿件|信息|文章|新闻)?(?:来源|稿源)\s?:\s?(?P<name>[^|,\s][^|,]{0,30}?)(?=\s{1,4}|\||,|$|\d{4})"
)
_WINGDING = re.compile(r"^[NL](?=本[报報]|[记記]者|通[讯訊][员員])")
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
        publication=_publication(small, bylines, known, blocks),
        page=_page(small),
        date=date,
        date_certainty=certainty,
        date_evidence=evidence,
        bylines=bylines,
        editors=editors or None,
    )


def _publication(
    small: Sequence[Block], bylines: Sequence[Byline], known: frozenset[str], blocks: Sequence[Block]
) -> str | None:
    datelines = list(_whole(block.text for block in small if block.kind is BlockKind.DATELINE))
    for text in datelines:
        if match := _SOURCE.search(fold(text)):
            return text[slice(*match.span("name"))].strip()
    for text in datelines:
        if found := _named(text, known):
            return found
    houses = (byline.affiliation for byline in bylines if byline.affiliation)
    return next((house for house in houses if _is_paper(house, known)), None) or _opening_name(blocks)


def _opening_name(blocks: Sequence[Block]) -> str | None:
    """The site or paper with whose name the report opens (红网时刻6月2日讯); agencies are reprinted by all."""
    for block in blocks:
        if block.kind in _RUNNING:
            match = _OPENING.match(fold(block.text[:_NEAR]))
            if match and not match["name"].startswith(_AGENCIES):
                return block.text[slice(*match.span("name"))]
            return None
    return None


_AGENCIES = ("本报", "本网", "本台", "新华", "中新")
_OPENING = re.compile(
    r"(?P<name>[\u3400-\u9fff·]{1,10}?(?:网(?:时刻)?(?:新闻)?|在线|时刻(?:新闻)?|客户端|日报|晚报|晨报|都市报|商报|新闻|传媒|融媒))(?:[\u3400-\u9fff]{2,6})?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:讯|电|消息)(?=[\s(,\[:]|[\u3400-\u9fff])"
)


def _whole(texts: Iterable[str]) -> Iterator[str]:
    """Datelines, with a label on a line of its own put before its value."""
    held = ""
    for text in texts:
        yield held + text
        held = text if text.endswith((":", "：")) else ""


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
    for block in _nearest(small, blocks):
        for match in DATE.finditer(fold(block.text)):
            if day := iso(match):
                return day, Certainty.PRINTED, block.text[slice(*match.span())].strip()
    found = inferred_date([block.text for block in blocks if block.kind in _RUNNING])
    return (found[0], Certainty.INFERRED, found[1]) if found else (None, None, None)


def _nearest(small: Sequence[Block], blocks: Sequence[Block]) -> list[Block]:
    """Datelines below the headline, then those above it, where a site prints its own day; then a signature."""
    title = next((number for number, block in enumerate(blocks) if block.kind is BlockKind.TITLE), 0)
    above = {id(block) for block in blocks[:title]}
    signed = [block for block in blocks if block.kind is BlockKind.SIGNATURE]
    return [*sorted(small, key=lambda block: id(block) in above), *signed]


def _bylines(blocks: Sequence[Block]) -> Iterator[Byline]:
    """People in byline blocks, with the house printed on the line above; then those in brackets in the text."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
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
            if (person.role, person.names) in seen or (
                person.role == "作者" and person.names in {names for _, names in seen}
            ):
                continue
            seen.add((person.role, person.names))
            yield person


def _read(text: str) -> tuple[Byline, ...]:
    bare = _WINGDING.sub("", _bare(text.strip(ORNAMENT)))
    return read_bylines(bare) or read_names(bare) or _signed(bare)


def _signed(text: str) -> tuple[Byline, ...]:
    """A house that signs in place of a person (作者：公安部)."""
    role, _, name = text.replace("：", ":").partition(":")
    return (Byline(role.strip(), (name.strip(),)),) if role and name.strip() else ()


def _housed(person: Byline, above: Block) -> Byline:
    if person.affiliation or above.kind is not BlockKind.DATELINE or not is_publication(fold(above.text)):
        return person
    return replace(person, affiliation=above.text)


def _run_in(text: str) -> Iterator[Byline]:
    """`本报讯（记者 张三 通讯员 李四）` at the start of a paragraph, `（记者 张三）` at its end."""
    for part in (text[:_NEAR], text[-_NEAR:] if len(text) > _NEAR else ""):
        if "记者" in part or "記者" in part or "通讯员" in part or "通訊員" in part:
            for match in RUN_IN.finditer(part):
                yield from read_run_in(match["by"])


def _bare(text: str) -> str:
    return text[1:-1] if text[:1] in {"(", "（"} and text[-1:] in {")", "）"} else text
