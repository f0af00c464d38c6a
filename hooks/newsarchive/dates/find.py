"""Reads all expressions of a text in order: spans from the grammar, values from publication and story."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from newsarchive.dates import edtf, lexicon
from newsarchive.dates.compact import Compact, compact
from newsarchive.dates.context import Reference, Setting, Story, reference
from newsarchive.dates.kinds import meaning
from newsarchive.dates.names import in_name
from newsarchive.dates.parts import YEAR_PARTS, Parts
from newsarchive.dates.recognise import Found, recognise
from newsarchive.dates.resolved import UNKNOWN, Resolved
from newsarchive.model.reading import DateCertainty, DateKind, DateMention
from newsarchive.model.spans import Span

_LINE_END = re.compile(r"\n(?:\s*\n)?")
_PARAGRAPH_END = frozenset("。！？”」")
_DATELINE = re.compile(r"电(?![话报视影力脑商子气网])|讯(?![息问号速])")
_RELATIVE = frozenset({"rel_year", "rel_month", "rel_day", "rel_week"})
_LUNAR = frozenset({"lunar_month", "new_year", "new_year_day"})
_VALUED = frozenset({DateKind.DATE, DateKind.RANGE, DateKind.VAGUE})
_NAME_REACH = 40
_ASIDE = re.compile(r"\([^();]*$")
"""An open bracket: 张某（35岁，2021年曾被判刑） does not move the story from where it stands."""
_BASE = re.compile(r"[比较]$|[快慢高低多少大小强弱好优早晚]于$")
"""Before what something is compared with: 快于上半年."""
_SEPARATOR = "。\n\n"
"""Ends a sentence, so that no expression reaches from one block into the next."""


def find_dates(text: str, reference_date: str | None, *, inferred: bool = False) -> list[DateMention]:
    """All date and time expressions of `text`, in order, without overlap.

    Args:
        text: as it stands, in either script and width, line breaks included.
        reference_date: the publication date, `YYYY[-MM[-DD]]`, as far as it is known.
        inferred: whether the publication date is not printed but inferred.

    Raises:
        ValueError: `reference_date` is no such date.
    """
    reader = _Reader(text, reference(reference_date, inferred=inferred))
    return [mention for found in recognise(reader.compact.text) if (mention := reader.read(found))]


def find_in_blocks(
    texts: Sequence[str], reference_date: str | None, *, inferred: bool = False
) -> list[list[DateMention]]:
    """The expressions of each of an article's blocks, read as one story; spans are those of the block.

    Raises:
        ValueError: `reference_date` is no date.
    """
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + len(_SEPARATOR))
    blocks: list[list[DateMention]] = [[] for _ in texts]
    reader = _Reader(_SEPARATOR.join(texts), reference(reference_date, inferred=inferred))
    for found in recognise(reader.compact.text):
        number = bisect_right(starts, reader.compact.position(found.start)) - 1
        mention = reader.read(found, starts[number])
        if mention and mention.span.end <= len(texts[number]):
            blocks[number].append(mention)
    return blocks


class _Reader:
    """Reads the expressions of one text in order, and keeps the story on which later ones rest."""

    def __init__(self, text: str, known: Reference | None) -> None:
        self.text = text
        self.compact: Compact = compact(text)
        self.known = known
        self.story = Story()
        self.breaks = _breaks(text)

    def read(self, found: Found, origin: int = 0) -> DateMention | None:
        """The mention for `found`, with positions counted from `origin`; None where it says no time after all."""
        if found.rule == "vague" and found.parts["vague"] in lexicon.VAGUE_NOT_DATES:
            return None
        setting = self._setting(found)
        kind, resolved, time = meaning(found, setting)
        if kind in _VALUED and resolved.value and not edtf.is_valid(resolved.value):
            resolved = replace(UNKNOWN, ranged=resolved.ranged)
        start, end = self.compact.position(found.start), self.compact.position(found.end - 1) + 1
        named = self._in_name(found, start, end)
        if not named and kind in (DateKind.DATE, DateKind.RANGE):
            self._move_story(found, resolved, setting.paragraph)
        unknown = resolved.value is None and kind in _VALUED
        return DateMention(
            Span(start - origin, end - origin), self.text[start:end], kind, resolved.value, resolved.precision, resolved.modifier, time,
            named, DateCertainty.AMBIGUOUS if unknown else resolved.certainty, resolved.reason,
        )  # fmt: skip

    def _setting(self, found: Found) -> Setting:
        paragraph = bisect_right(self.breaks, self.compact.position(found.start))
        return Setting(self.known, self.story, found.start, found.end, paragraph, self.compact.text)

    def _in_name(self, found: Found, start: int, end: int) -> bool:
        behind = self.compact.text[found.end : found.end + _NAME_REACH]
        relative = not _RELATIVE.isdisjoint(found.parts)
        return in_name(self.text, behind, start, end, _name_rule(found), relative=relative)

    def _move_story(self, found: Found, resolved: Resolved, paragraph: int) -> None:
        """Moves the story to the time of `found`, unless the text only looks aside to it."""
        text, value = self.compact.text, resolved.value
        aside = _ASIDE.search(text, max(0, found.start - _NAME_REACH), found.start)
        if not value or aside or _compares(found, text):
            return
        self.story.tell(value, found.start, paragraph, resolved.certainty, moved_by=_moved_by(found.parts))
        if _DATELINE.match(text, found.end):
            self.story.filed = self.story.day


def _moved_by(parts: Parts) -> str | None:
    """The festival, or 农历, by which `parts` name their time."""
    if "festival" in parts:
        return lexicon.FESTIVALS[parts["festival"]]
    return None if _LUNAR.isdisjoint(parts) else "农历"


def _compares(found: Found, text: str) -> bool:
    """Whether the expression only looks aside from where the story stands: 比上年同期, 较去年10月."""
    parts = found.parts
    if _BASE.search(text, max(0, found.start - 2), found.start):
        return True
    return (
        bool({"same", "same_day"} & parts.keys())
        or parts.get("rel_year") == "上年"
        or parts == {"rel_month": "上月"}
    )


def _breaks(text: str) -> list[int]:
    """Where a paragraph ends: at a blank line, or at a line end behind a finished sentence."""
    return [
        match.start()
        for match in _LINE_END.finditer(text)
        if len(match[0]) > 1
        or text[max(0, match.start() - 4) : match.start()].rstrip()[-1:] in _PARAGRAPH_END
    ]


def _name_rule(found: Found) -> str:
    if found.rule == "point" and "plan" in found.parts:
        return "plan"
    years = YEAR_PARTS | {"season"}
    if found.rule in ("point", "range", "list", "apart") and found.parts.keys() <= years | {"open"}:
        return "year"
    return found.rule
