"""Lines that name who wrote a report: 本报记者 张三 通讯员 李四, or names alone under a headline."""

import re

from newsarchive.clean.bylines import ORNAMENTS, read_bylines, read_names, without_ornaments
from newsarchive.clean.lines.enclosing_markup import BOLD_LEVEL
from newsarchive.clean.lines.inline_markup import trailing_control
from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN
from newsarchive.clean.verdict import Verdict
from newsarchive.clean.wording.names import is_masthead, is_name, is_publication, split_names
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.clean.wording.scene_words import ACTORS
from newsarchive.model.article import BlockKind

_LONGEST_BYLINE = 90
"""Characters of a byline at most."""
_UNFIT = (".", ",", ";", ":")
"""Ends that no headline has."""
_TRAILING_OFF = ("..", "…")
"""Ends that a headline may have though it does not end a sentence."""
_REPORTS = ("报道", "报导")
"""How a byline ends that says who reports (张三 报道)."""
_SCHOOL = re.compile(r"[\w·、,\s]{4,30}")
"""The organisation to which the author on the line above belongs."""
_BULLET = re.compile(r"[•·*-]\s")
"""The bullet of an item of a menu or list."""
_DESK = re.compile(
    rf"(?:本报|新华社|人民日报)?(?:特约)?(?:评论员|编辑部)|{HAN}{{2,8}}(?:组|中心|编辑部)\s?/\s?{HAN}{{2,6}}(?:\d{{1,2}}日)?(?:综合)?(?:报[道导]|电)"
)
"""A desk that signs without a person's name."""
_RUNNING = re.compile(
    r"(?:.{0,16}日|本报|本网|本台)[^,.:]{0,6}?(?<!通)[讯訊电電](?![视視话話力])"
    rf".*(?:(?:报道|報道|報導):.|(?:记者|記者|通讯员|通訊員)$)|\[{HAN}{{2,8}}[讯訊电電]\].*(?:报道|報道|報導):."
)
"""The opening of running text that a column's edge divides after its first words, or before a name."""


def byline(page: Page, index: int) -> Verdict | None:
    """Marks a line that consists of roles, names and employers."""
    line = page.lines[index]
    if len(line.text) > _LONGEST_BYLINE or 0 < line.mark < BOLD_LEVEL or _is_text(page, index):
        return None
    control = trailing_control(line.text)
    printed = line.folded[: control.start] if control else line.folded
    folded = without_ornaments(printed)
    found = folded and (
        _is_label(page, index)
        or _DESK.fullmatch(folded)
        or read_bylines(folded)
        or _is_school(page, index, folded)
        or (_may_sign(page, index) and _names_alone(folded, page.publications))
        or (folded.endswith(_REPORTS) and any(page.prose[index + 1 : index + 2]) and read_names(folded))
        or (index == 0 and any(page.prose[1:2]) and _is_housed(folded, page.publications))
        or (index == 0 and (_heads_own(page) or _is_boxed(page)))
    )
    return page.whole(index, BlockKind.BYLINE, "byline") if found else None


def _heads_own(page: Page) -> bool:
    """Whether the first line is the name of the writer, whom the headline right below names too."""
    name = page.lines[0].folded
    below = (line.folded for line in page.lines[1:2])
    return (
        len(name) >= _NAME
        and is_name(name)
        and any(name in headline and len(headline) >= _HEADLINE for headline in below)
    )


def _is_boxed(page: Page) -> bool:
    """Whether the first line of a page without a headline is a box and names (□ 张三)."""
    folded = page.lines[0].folded
    return _BOX.match(folded) is not None and split_names(_BOX.sub("", folded)) is not None


_BOX = re.compile(r"[□■◎◇]\s?")
_NAME, _HEADLINE = 3, 10
"""Characters at least of such a name, since shorter ones are also words (利率), and of a headline that names its writer."""


def _opens(page: Page, index: int) -> bool:
    """Whether a line opens a report with names in a bracket that closes on the next one, before the text."""
    folded = page.lines[index].folded
    closing = _CLOSING.get(folded[0], "")
    below = page.below(index) if closing else ""
    return closing not in folded and 0 <= below.find(closing) < len(below.rstrip()) - 1


_CLOSING = {"(": ")", "[": "]"}


def _is_text(page: Page, index: int) -> bool:
    """Whether a line belongs to running text, though it may name people."""
    folded = page.lines[index].folded
    opening = page.layout.width is not None and _NEWS.match(folded) is not None
    return opening or _is_running(folded) or _opens(page, index) or _is_within(page, index)


_NEWS = re.compile("本[报网台刊]讯")
"""With which a report opens, whose first line a column may have cut."""


def _is_within(page: Page, index: int) -> bool:
    """Whether a line of a column goes on with the sentence above it, whatever it may look like (…官语记者，起火)."""
    if page.layout.width is None or page.zones[index] != "body" or "," not in page.lines[index].folded:
        return False
    above = page.lines[index - 1]
    return (
        page.below_prose(index)
        and not ends_sentence(above.folded)
        and page.layout.breaks(above, page.lines[index])
    )


def _is_label(page: Page, index: int) -> bool:
    """Whether a line is a label alone, whose value stands on the next one (作者： / 本报记者 张三)."""
    below = page.below(index)
    return _LABEL.fullmatch(page.lines[index].folded) is not None and bool(
        read_bylines(without_ornaments(below)) or split_names(below)
    )


_LABEL = re.compile(r"(?:原?作者|记者|通讯员|撰文|文字?)\s?:")


def _is_running(folded: str) -> bool:
    return ("讯" in folded or "电" in folded) and _RUNNING.match(folded) is not None


def _is_school(page: Page, index: int, folded: str) -> bool:
    """Whether a line in brackets below a byline names its author's organisation."""
    if not index or page.lines[index].folded[0] != "(" or not _SCHOOL.fullmatch(folded):
        return False
    return bool(read_bylines(page.above(index).strip(ORNAMENTS)))


def _may_sign(page: Page, index: int) -> bool:
    """Whether a line stands where names alone are a byline: under a headline or byline, or right below the text."""
    if _BULLET.match(page.lines[index].folded) or _heads_row(page, index):
        return False
    return (
        index == page.last_prose + 1
        or _under_headline(page, index)
        or _goes_on(page, index)
        or _signs(page, index)
    )


def _heads_row(page: Page, index: int) -> bool:
    """Whether words as short as a name that are none stand in a row below a line, as below pictures (买农具 / 看大戏)."""
    row = [line.folded for line in page.lines[index + 1 : index + 1 + _ROW]]
    return len(row) == _ROW and all(_WORD.fullmatch(word) and not is_name(word) for word in row)


_ROW = 2
_WORD = re.compile(rf"{HAN}{{2,4}}")


def _signs(page: Page, index: int) -> bool:
    """Whether a line stands in brackets below a paragraph that is complete, above another article."""
    folded = page.lines[index].folded
    bracketed = folded.startswith("(") and folded.endswith(")")
    return bracketed and page.zones[index] == "body" and ends_sentence(page.above(index))


def _goes_on(page: Page, index: int) -> bool:
    """Whether the line above is a byline, which this one may continue."""
    return bool(read_bylines(without_ornaments(page.above(index))))


def _names_alone(folded: str, known: frozenset[str]) -> bool:
    if folded.endswith(",") or (_RUN_TOGETHER.fullmatch(folded) and _NO_NAMES.search(folded)):
        return False
    return bool(read_names(folded)) or _is_housed(folded, known)


_RUN_TOGETHER = re.compile(rf"{HAN}{{5,6}}")
"""What may be two names without a space between them, and as well the second line of a headline (司机感谢交警)."""
_NO_NAMES = re.compile(f"{ACTORS}|路人|市民|警察|派出所|社区|感谢|平安")
"""Words of such a line, in which no names meet."""


def _is_housed(folded: str, known: frozenset[str]) -> bool:
    """Whether a line is the name of a publication and those of its writers (齐鲁晚报·齐鲁壹点 周千清)."""
    house, _, rest = folded.partition(" ")
    papers = any(is_masthead(part, known) for part in house.split("·"))
    return bool(rest) and (papers or is_publication(house, known)) and split_names(rest) is not None


def _under_headline(page: Page, index: int) -> bool:
    """Whether a headline stands above and running text begins soon below."""
    if index == 0:
        return False
    above = page.lines[index - 1]
    if above.folded.endswith(_UNFIT) and not above.folded.endswith(_TRAILING_OFF) and not above.mark:
        return False
    return page.zones[index - 1] == "head" or (
        len(above.text) <= _LONGEST_BYLINE // 2
        and not page.prose[index - 1]
        and any(page.prose[index + 1 : index + 4])
    )
