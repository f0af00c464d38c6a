"""The line at the head of a printed page: its paper, day, number and section (A06 社会  2023年11月8日  江南都市报)."""

import re
from collections.abc import Sequence

from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN, HAN_RANGE, NUMERALS, YEAR
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.clean.wording.days import CLOCK, DATE
from newsarchive.clean.wording.labels import EDITING_ROLES, FACT_LABEL
from newsarchive.clean.wording.names import PARTED_PAPER_ENDING, is_masthead, is_name, is_publication
from newsarchive.clean.wording.sections import SECTION
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span

_LONGEST_FOLIO = 60
"""Characters of the head of a printed page at most."""
_LETTERS = re.compile(rf"(?<![^\s|])({HAN})\s(?={HAN}(?:\s|$))")
"""A section's name set letter by letter (要 闻)."""
_TITLED = re.compile(r"<([^<>]{2,12})>")
_GAP = re.compile(r"[\s|/·,:]+")
_NUMBER = re.compile(rf"[a-z]?\d{{1,2}}|第?[a-z]?[\d{NUMERALS}]{{1,3}}[版叠页]|{HAN}{{2,6}}(?<![排组制出])版")
_ISSUE = re.compile(rf"{YEAR}年?第?\d{{1,2}}期")
_GLUED = re.compile(rf"[a-z]\d{{1,2}}{HAN}{{2,6}}")
"""A page's number and section without a space between them (A3法治民族)."""
_SECTION = re.compile(rf"{HAN}{{2,6}}")
_BOUND = re.compile(rf"<[^<>]{{2,12}}>(?:数字报|掌上读报|电子报)\s?-?\s?(?:{DATE.pattern})")
"""How sites that bind papers as books head them (《江城晚报》数字报-2022.06.10)."""
_TODAY = frozenset({"今天是", "今天", "今日"})
"""What sites print before the current day."""
_LATIN = re.compile(r"[a-z]{3,}")
_NEAR = 3
"""Lines on either side among which the other parts of a page's head stand."""


def folio(page: Page, index: int) -> Verdict | None:
    """Marks a line that holds nothing but a page's paper, day, number and section, at least two of them."""
    if (edited := _edited(page, index) or _edited_first(page, index)) is not None:
        return edited
    if (
        len(page.lines[index].text) > _LONGEST_FOLIO
        or FACT_LABEL.search(page.lines[index].folded)
        or page.lines[index].mark
        or (page.zones[index] == "tail" and page.layout.width is None)
        or (page.zones[index] == "body" and page.lines[index].folded.endswith(":"))
    ):
        return None
    if _BOUND.fullmatch(page.lines[index].folded) or _is_written_out(page, index):
        return page.whole(index, BlockKind.DATELINE, "folio")
    shown = _shown(page, index)
    if shown is None or _is_other(page, index, shown):
        return None
    sure = "day" in shown or "paper" in shown or _opens_page(page, index)
    section = SECTION.fullmatch(page.lines[index].folded) is not None
    if (len(shown) > 1 or section) and (sure or (page.zones[index] == "head" and _beside_folio(page, index))):
        return page.whole(index, BlockKind.DATELINE, "folio")
    return None


def tells_page(page: Page, index: int) -> bool:
    """Whether a line tells only of the page: its number, day, paper or editors."""
    folded = page.lines[index].folded
    shown = _shown(page, index)
    told = shown and set(shown) != {"section"}
    return bool(told) or _BY_EDITORS.match(folded) is not None or is_publication(folded)


_BY_EDITORS = re.compile(rf"(?:责任|本版|值班)?(?:{EDITING_ROLES})\s?[:/\s]")


def _opens_page(page: Page, index: int) -> bool:
    """Whether a line is among the first of a printed page and names it by its number (第三版　法　制)."""
    printed = index < _NEAR and page.layout.width is not None
    return printed and _COUNTED.match(page.lines[index].folded) is not None


_COUNTED = re.compile(rf"第[a-z]?[\d{NUMERALS}]{{1,3}}版(?:\s|:|$)")


def _is_written_out(page: Page, index: int) -> bool:
    """Whether a line above the text is a day in Chinese numerals or of the Republic's calendar, or any at the foot of a page."""
    day = DATE.fullmatch(page.lines[index].folded) if page.zones[index] != "body" else None
    return day is not None and bool(day["y4"] or day["y6"] or page.zones[index] == "tail")


def _is_other(page: Page, index: int, shown: Sequence[str]) -> bool:
    """Whether a line with such parts is none of a page's head: it names a writer, or a day opens a line of a column."""
    text = page.prose[index] and "paper" not in shown
    return text or (shown == _HOUSE_AND_NAME and _names_writer(page, index))


def _edited(page: Page, index: int) -> Verdict | None:
    """The head of a page with its editors behind its paper and day (02 江城晚报 2020年11月27日 责任编辑：张三 版式：李四)."""
    line = page.lines[index]
    found = _EDITORS.search(line.folded) or _STAFF.search(line.folded)
    head = line.folded[: found.start()].replace("·", "") if found else ""
    shown = _parts(head, page.publications) if found else None
    if found is None or shown is None or "day" not in shown:
        return None
    if page.zones[index] == "tail" and (page.layout.width is None or "paper" not in shown):
        return None
    if "paper" not in shown and found.re is _EDITORS:
        return None
    start, end = line.span
    day, at = start + len(line.folded[: found.start()].rstrip()), start + found.start()
    return (
        Part(Span(start, day), BlockKind.DATELINE, "folio"),
        Part(Span(at, end), BlockKind.EDITORS, "folio"),
    )


def _edited_first(page: Page, index: int) -> Verdict | None:
    """The head of a page with its editors before the name of its paper (编辑/校对 张三 版式 李四 江城日报)."""
    line = page.lines[index]
    found = _PAPER_LAST.fullmatch(line.folded) if page.zones[index] == "head" else None
    if found is None or not is_publication(found["paper"], page.publications):
        return None
    start, end = line.span
    paper = start + found.start("paper")
    named = start + len(found["editors"].rstrip())
    editors = Part(Span(start, named), BlockKind.EDITORS, "folio")
    return editors, Part(Span(paper, end), BlockKind.DATELINE, "folio")


_PAPER_LAST = re.compile(
    rf"(?P<editors>(?:(?:责任|值班|执行)?(?:{EDITING_ROLES}|美术|电话)[\s:/]{{1,3}}(?:(?:责任)?(?:{EDITING_ROLES})\s)?[^\s:/]{{1,12}}(?:\s{HAN})?\s+){{2,6}})(?P<paper>{HAN}{{2,8}}报)"
)
"""Editors, each behind a role, and a paper."""
_ROLE = rf"(?:(?:责任)?(?:{EDITING_ROLES})|美术)\s?[:/]"
_EDITORS = re.compile(rf"(?<=\s)(?:责任)?(?:{EDITING_ROLES})\s?:[{HAN_RANGE}\s:/]{{2,40}}$")
_STAFF = re.compile(
    rf"(?<=\s)(?:{_ROLE}[{HAN_RANGE}\s]{{2,10}}){{2,5}}(?:电话\s?[:/][\d×\s-]{{7,16}})?{HAN}{{0,8}}$"
)
"""Several roles with names, which show the beginning of the line to be a page's head though it names no paper."""
_HOUSE_AND_NAME = ["paper", "section"]


def _names_writer(page: Page, index: int) -> bool:
    """Whether what stands behind the paper, right above the text, is a name rather than a section (江城晚报 周千清)."""
    name = page.lines[index].folded.rpartition(" ")[2]
    return len(name) == _NAME and is_name(name) and any(page.prose[index + 1 : index + 2])


_NAME = 3
"""Characters of a name that is no section's; sections mostly have two or four."""


def _beside_folio(page: Page, index: int) -> bool:
    """Whether a line near by prints the paper or the day, and no headline stands above."""
    near = range(max(index - _NEAR, 0), min(index + _NEAR + 1, len(page.lines)))
    others = [shown for at in near if at != index and (shown := _shown(page, at))]
    return any("day" in shown or "paper" in shown for shown in others)


def _shown(page: Page, index: int) -> list[str] | None:
    """What the parts of a line are: paper, day, number, section; None where something else stands on it."""
    folded = page.lines[index].folded
    if len(folded) > _LONGEST_FOLIO:
        return None
    return _parts(folded, page.publications) or _beside_day(page, index, folded)


def _beside_day(page: Page, index: int, folded: str) -> list[str] | None:
    """The same of a line near the top and beside a day, with a paper, a section and a number (中国应急管理报 救援现场 7)."""
    if index > _TOP or not any(map(str.isdecimal, folded)):
        return None
    beside = (*page.lines[max(index - _NEAR, 0) : index], *page.lines[index + 1 : index + 1 + _NEAR])
    if not any(DATE.match(line.folded) for line in beside):
        return None
    shown = _parts(folded, page.publications, dated=True)
    return shown if shown and {"paper", "number"} <= set(shown) else None


_TOP = 8
"""Lines at the top of a page among which its paper is named."""


def _parts(folded: str, known: frozenset[str], *, dated: bool = False) -> list[str] | None:
    """What the parts of a text are, in which or beside which the day stands; None where something else stands in it."""
    shown = ["day"] if DATE.search(folded) else []
    rest = _PARTED.sub(
        "",
        CLOCK.sub(
            " ", DATE.sub(" ", _EDITED_BY.sub(" ", folded) if shown and ":" not in folded else folded)
        ).strip(),
    )
    rest = _TWOFOLD.sub(r"\1\2", rest)
    for part in filter(None, _GAP.split(_LETTERS.sub(r"\1", _TITLED.sub(r" \1 ", rest)).strip("()[] "))):
        kind = _kind(part, known, dated=dated or "day" in shown)
        if kind is None or (kind == "section" and kind in shown):
            return None
        shown.append(kind)
    return shown


_EDITED_BY = re.compile(
    rf"(?<=\s)(?:责任|本版|值班)?(?:{EDITING_ROLES})[\s:/]{{1,3}}(?:{HAN}{{2,4}}|{HAN}\s{{1,2}}{HAN})(?=\s+[a-z]?\d)"
)
"""Who edited the page, among its day and number (2003年10月28日 编辑 肖 飞 A6)."""
_TWOFOLD = re.compile(rf"(?<![^\s])({HAN}{{2}})·({HAN}{{2}})(?=\s|$)")
"""A section's name in two parts (社会·生活)."""
_PARTED = re.compile(rf"(?<={HAN}{{2}})(?={PARTED_PAPER_ENDING})\s|(?<=今日)\s(?={HAN}{{2,3}}(?!\S))")
"""A space that recognition set within a paper's name (江城 晚报, 今日 江城)."""


def _kind(part: str, known: frozenset[str], *, dated: bool) -> str | None:
    """What a part of a line is; beside the day any name may be the paper's that ends as such names do."""
    if is_masthead(part, known) or (dated and is_publication(part, known)):
        return "paper"
    if _NUMBER.fullmatch(part) or _GLUED.fullmatch(part):
        return "number"
    if _SECTION.fullmatch(part) and part not in _TODAY:
        return "section"
    if _ISSUE.fullmatch(part):
        return "day"
    return "paper" if _LATIN.fullmatch(part) else None
