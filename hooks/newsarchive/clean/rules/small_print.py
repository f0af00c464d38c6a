"""Small print of a newspaper or site: date, source, page, editors, telephone.

`电话:22593799 | 2021年11月24日 星期三 责任编辑:齐卫国 校对:杨卓` has three parts: a telephone number, a date and the
editors. The line is read as labelled fields and divided; it is small print only if nothing is left over.
"""

import re
from collections.abc import Iterator

from newsarchive.clean.bylines import names_behind_house, read_bylines
from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN, HAN_RANGE, YEAR
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.clean.wording.days import CLOCK, DATE
from newsarchive.clean.wording.interface import is_control
from newsarchive.clean.wording.labels import COUNTER, PRODUCER_LINE, SMALL_PRINT, label_at
from newsarchive.clean.wording.names import is_masthead, is_publication, split_names
from newsarchive.clean.wording.sections import PAGE
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span

_LONGEST_SMALL_PRINT = 220
"""Characters of a line of small print at most."""
_LONGEST_VALUE = 44
"""Characters after a label at most."""
_BETWEEN = " \t\u3000|/·,-_()[]<>□■"
_BARS = " \t\u3000|/·,-□■"
_HINT = re.compile(r"[:/|\d编校周期品月]")
_ORIGIN = re.compile(r"[(]?(?:(?:稿件|文章|信息)?(?:来源|稿源)|(?:本文|原文)?转自)\s?:")
_REASON = "The paper's or site's own service line (telephone, counters)."
_URL = re.compile(r"(?:https?://)?www\.[\w./\-]{3,80}|https?://[\w./\-]{3,80}")
_TOKEN = re.compile(r"\[?[^\s|\[\]]{1,14}\]?")
Field = tuple[int, int, BlockKind | None]


def small_print(page: Page, index: int) -> Verdict | None:
    """Divides a line that consists of date, source, page, editors and the like."""
    line = page.lines[index]
    if (kind := _as_a_whole(page, index)) is not None:
        return page.whole(index, kind, "small_print")
    if len(line.text) > _LONGEST_SMALL_PRINT or not _may_stand(page, index):
        return None
    fields = _fields(line.folded, page.publications)
    if not fields:
        return page.whole(index, BlockKind.DATELINE, "small_print") if _is_timed(page, index) else None
    return tuple(_parts(line.span.start, line.folded, fields)) if _is_sound(page, index, fields) else None


def _as_a_whole(page: Page, index: int) -> BlockKind | None:
    """The kind of a line that is one piece of small print: a value below its label, or a credit, or a citation."""
    line = page.lines[index]
    if (kind := _labelled_above(page, index)) is not None:
        return kind
    if line.folded.endswith(_MADE) and page.zones[index] == "tail" and PRODUCER_LINE.fullmatch(line.folded):
        return BlockKind.EDITORS
    if (page.zones[index] != "body" and _SENT.fullmatch(line.folded)) or _STAMPED.fullmatch(line.folded):
        return BlockKind.DATELINE
    if len(line.text) <= _LONGEST_VALUE and _CITED.fullmatch(line.folded):
        return BlockKind.DATELINE
    if page.zones[index] == "head" and (_ORIGINAL.fullmatch(line.folded) or _COUNTED.fullmatch(line.folded)):
        return BlockKind.DATELINE
    posted = page.zones[index] != "tail" and _POSTED.match(line.folded)
    return BlockKind.DATELINE if posted and is_control(line.folded[posted.end() :]) else None


def _labelled_above(page: Page, index: int) -> BlockKind | None:
    """The kind of a short line whose label stands alone on the line above (来源: / 钱江晚报)."""
    line = page.lines[index]
    if (
        len(line.text) > _LONGEST_VALUE_BELOW
        or not index
        or page.zones[index] == "body"
        or ":" in line.folded
    ):
        return None
    above = page.lines[index - 1].folded
    if not above.endswith(":") or len(above) > _LONGEST_LABEL:
        return None
    if _DAY_LABEL.search(above) and not any(map(str.isdecimal, line.text)):
        return None
    return next((kind for pattern, kind in SMALL_PRINT if pattern.fullmatch(above)), None)


_COUNTED = re.compile(rf"{HAN}{{0,4}}正文\s(?:{DATE.pattern})(?:\s\d{{1,6}}){{0,3}}")
"""A section, the day and counters without labels (社会正文 2025-09-26 118 0)."""
_DAY_LABEL = re.compile("日期|时间")
"""What a label says whose value is a day or hour."""
_WHEN = re.compile(
    rf"\d\s?[-/.:年月]\s?\d|[一二][〇零○0o九一二三四五六七八]{{3}}年|\d{HAN}{{1,2}}前|刚刚|[昨今前]天"
)
"""What the value of such a label says."""
_DAY_AND_HOUR = rf"{YEAR}[-/.年]\d{{1,2}}[-/.月]\d{{1,2}}日?(?:\s+\d{{1,2}}:\d\d(?::\d\d)?)?"
_NAME = r"[^\s,.!?\d][^\s,.!?]{1,13}"
_ORIGINAL = re.compile(
    rf"©?原创\s+(?:{_DAY_AND_HOUR}\s+\S.{{2,40}}|(?:{_NAME}\s+){{1,2}}(?:{_DAY_AND_HOUR}|{_NAME})(?:\s+发表于{HAN}{{2,4}})?)"
)
"""How WeChat and media centres print writer, account and day behind the word for an original text."""
_POSTED = re.compile(rf"发表于\s?:?\s?(?:{DATE.pattern})\s?\|")
"""How a forum dates a post, before its controls."""
_SENT = re.compile(rf"(?:{DATE.pattern})\s+发[布表][于自]\s?:?\s?{HAN}{{2,8}}")
"""The day of a post and the place from which it was sent."""
_STAMPED = re.compile(rf"(?:发布|更新|刊登|出版)\s?/\s?(?:{DATE.pattern})")
"""The day of a text or its last change behind a label and a stroke (更新/2024年8月13日 10:11)."""
_CITED = re.compile(
    rf"[(]?(?:据|(?:原载|摘自|选自|刊于|转自|载)于?[\d年月日.\s-]{{0,12}})\s?:?\s?<[^<>]{{2,16}}>[^.;!?]{{0,28}}[)]?|[(](?:转自|摘自|来源于){HAN}{{3,16}}[)]|本?文?(?:转载?自|来源于)\s?:?\s?\[[^\[\]]{{2,16}}\][;.]?"
)
"""A line that says which paper a text was taken from (（据《铜仁日报》2015年6月10日第3版）)."""
_MADE = ("出品", "制作", "摄制", "策划")
"""The words with which a line of `PRODUCER_LINE` ends."""
_LONGEST_VALUE_BELOW = 30
"""Characters of a value at most that stands on the line below its label."""
_LONGEST_LABEL = 8
"""Characters of such a label at most, its colon included."""


def _is_timed(page: Page, index: int) -> bool:
    """Whether a short line above the text opens with a day and its hour, or ends with them, whatever else it says."""
    folded = page.lines[index].folded
    return page.zones[index] == "head" and len(folded) <= _LONGEST_VALUE and _TIMED.search(folded) is not None


_TIMED = re.compile(
    rf"^(?:[a-z\d.]{{4,30}}\s+)?(?={DATE.pattern})[^:]{{8,20}}\d:\d\d|^[{HAN_RANGE}·\s]{{2,28}}\s{_DAY_AND_HOUR}(?<=:\d\d)$"
)


def _may_stand(page: Page, index: int) -> bool:
    line = page.lines[index]
    if len(line.text) > _LONGEST_VALUE and "。" in line.text:
        return False
    return _HINT.search(line.folded) is not None


def _is_sound(page: Page, index: int, fields: list[Field]) -> bool:
    """Whether the fields may stand here; within running text only editors, and datelines with a source."""
    kinds = {kind for _, _, kind in fields}
    if page.zones[index] != "body":
        return kinds != {None}
    if kinds == {None}:
        return False
    if BlockKind.EDITORS in kinds or (BlockKind.DATELINE in kinds and len(fields) > 1):
        return True
    return BlockKind.DATELINE in kinds and _ORIGIN.match(page.lines[index].folded) is not None


def _fields(folded: str, known: frozenset[str]) -> list[Field]:
    """The fields of a line, in order; none if something else stands on it."""
    fields: list[Field] = []
    found = _starts(folded)
    first = next(found, None)
    if first is None:
        return []
    before = folded[: first[0]].rstrip(_BETWEEN)
    if before.strip(_BETWEEN):
        if (kind := _unlabelled(before.strip(_BETWEEN), known)) is None:
            return []  # most lines end here
        fields.append((0, len(before), kind))
    starts = [first, *found]
    for (start, begin, kind), end in zip(
        starts, [*(item[0] for item in starts[1:]), len(folded)], strict=True
    ):
        value = folded[begin:end]
        if _DAY_LABEL.search(folded, start, begin) and value.strip(_BETWEEN) and not _WHEN.search(value):
            return []  # when something happened, not when it was printed (时间：凌晨两点)
        if not _fits(value, kind, known, labelled=begin > start and not DATE.match(folded, start)):
            return []
        drawn = None if _URL.fullmatch(value.strip(_BETWEEN)) else kind  # 文章来源:https://…
        fields.append((start, start + len(folded[start:end].rstrip(" \t\u3000|/")), drawn))
    return fields


def _unlabelled(text: str, known: frozenset[str]) -> BlockKind | None:
    """The kind of what stands before the first label: a publication, or people with the house that they write for."""
    if _names_source(text, known):
        return BlockKind.DATELINE
    return BlockKind.BYLINE if _STAFF.search(text) and read_bylines(text) else None


_STAFF = re.compile("记者|通讯员|通訊員|記者")


def _names_source(text: str, known: frozenset[str]) -> bool:
    """Whether a text is a publication's name, or one after names of people (宋华 田梅 新湖南客户端)."""
    if is_publication(text, known):
        return True
    people, _, house = text.rpartition(" ")
    return bool(people) and is_publication(house, known) and split_names(people) is not None


def _starts(folded: str) -> Iterator[tuple[int, int, BlockKind | None]]:
    """The fields' starts: position, end of the label or date, and kind."""
    found = False
    position = value = 0
    day = DATE.search(folded)
    dated = day.start() if day and is_publication(folded[: day.start()]) else -1  # 江津日报2018-12-04
    while position < len(folded):
        free = position == 0 or folded[position - 1] in _BETWEEN or found or position == dated
        hit = _label_at(folded, position) if free else None
        if hit is None and found and folded[position - 1].isspace():
            hit = _paper_at(folded, position)
        if hit is None or (
            hit[1] is None and 0 < position == value and is_publication(folded[position : hit[0]])
        ):
            position += 1
            continue
        opened = folded[max(position - 2, 0) : position] in _OPEN
        yield position - opened, *hit
        found = True
        position = value = hit[0]


def _label_at(folded: str, position: int) -> tuple[int, BlockKind | None] | None:
    free = position == 0 or not folded[position - 1].isalnum()
    if match := _dated_at(folded, position, free=free):
        return match.end(), BlockKind.DATELINE
    if found := label_at(folded, position):
        return found
    token = _TOKEN.match(folded, position) if free else None
    return (token.end(), None) if token and is_control(token[0]) else None


def _paper_at(folded: str, position: int) -> tuple[int, BlockKind | None] | None:
    """A paper's name behind other facts (版式：李云  江城日报  要闻·2)."""
    token = _TOKEN.match(folded, position)
    return (token.end(), BlockKind.DATELINE) if token and is_masthead(token[0], frozenset()) else None


def _dated_at(folded: str, position: int, *, free: bool) -> re.Match[str] | None:
    """A date, time, address or page at `position`; skipped for Chinese characters that cannot begin one."""
    if "\u3400" <= folded[position] <= "\u9fff" and folded[position] not in _OPENINGS:
        return None
    return (_DATED_OR_PAGE if free else _DATED).match(folded, position)


_OPEN = frozenset((" [", " ("))
"""Behind a space, a bracket that belongs to the label behind it (… [编辑: 张三])."""
_DATED = re.compile(f"{DATE.pattern}|{CLOCK.pattern}|{_URL.pattern}")
_DATED_OR_PAGE = re.compile(f"{_DATED.pattern}|{PAGE.pattern}")
_OPENINGS = frozenset("一二星周农总第今甲乙丙丁戊己庚辛壬癸")


def _fits(value: str, kind: BlockKind | None, known: frozenset[str], *, labelled: bool) -> bool:
    """Whether `value` may follow its label, or a date or page."""
    value = value.strip(_BETWEEN)
    if len(value) > _LONGEST_VALUE or _CLAUSE.search(_INNER_POINT.sub("", value)):
        return False
    if not labelled:
        value = COUNTER.sub("", value).strip(_BETWEEN)
        return not value or is_publication(value, known) or PAGE.fullmatch(value) is not None
    if kind is BlockKind.BYLINE:
        return (
            not value
            or split_names(value, told=True) is not None
            or _is_office(value)
            or bool(read_bylines(value))
            or names_behind_house(value, value) is not None
        )
    return True


_INNER_POINT = re.compile(r"\w[.]\w")
"""A point within a name or number, which ends no clause."""
_CLAUSE = re.compile(r"[.!?;]\s?\S")


def _is_office(value: str) -> bool:
    """Whether a value may name an organisation that signs (作者:公安部)."""
    return (
        1 < len(value) <= _LONGEST_OFFICE and value.isalnum() and not any(char.isdecimal() for char in value)
    )


_LONGEST_OFFICE = 16
"""Characters of the name of an organisation that signs, at most."""


def _parts(base: int, folded: str, fields: list[Field]) -> Iterator[Part]:
    """The parts of the line: neighbouring fields of one kind form one part, and bars between parts are left out."""
    runs: list[Field] = []
    for start, end, kind in fields:
        if runs and runs[-1][2] is kind:
            runs[-1] = (runs[-1][0], end, kind)
        else:
            runs.append((start, end, kind))
    at = 0
    for number, (start, _, kind) in enumerate(runs):
        last = number + 1 == len(runs)
        begin = at if kind is None or number == 0 else start
        end = len(folded) if last else runs[number + 1][0]
        if not last and kind is not None:
            end = begin + len(folded[begin:end].rstrip(_BARS))
        between = Span(base + at, base + begin)
        if folded[at:begin].strip():
            yield Part(between, None, "small_print", "A bar between two fields.")
        yield Part(Span(base + begin, base + end), kind, "small_print", "" if kind else _REASON)
        at = end
