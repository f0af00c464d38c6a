"""Entries of the timeline, and what makes a dated statement worth one."""

from typing import Literal

from msgspec import Struct

from newsarchive.model.reading import DateMention, Reading


class Clue(Struct, frozen=True):
    """A reason for or against showing a dated statement; the pages print the table of them."""

    points: int
    zh: str
    en: str


CLUES: dict[str, Clue] = {
    "editor": Clue(20, "编者选入", "chosen by an editor"),
    "action": Clue(3, "所在小句有表示行动的动词", "the clause has a verb of action"),
    "figure": Clue(3, "所在句有数字和单位", "the sentence has a figure with its unit"),
    "day": Clue(3, "范围不出七日", "within a week"),
    "month": Clue(2, "范围不出半年", "within half a year"),
    "firm": Clue(2, "日期由原文刊明，或由此推算", "the date is printed, or follows from a printed one"),
    "done": Clue(1, "所在小句说事已办成（已、了、累计）", "the clause says that it is done"),
    "named": Clue(1, "所在句有书名号或引号内的名称", "the sentence names a document or programme"),
    "term": Clue(1, "所在句有本库的术语", "the sentence has a term of the glossary"),
    "year": Clue(1, "范围不出十二个月", "within a year"),
    "heading": Clue(1, "在标题或导语中", "in a heading or the lead"),
    "opening": Clue(1, "日期在句首，或在“截至”“自”之后", "the date opens the sentence, or sets its limit"),
    "planned": Clue(-1, "尚在计划之中", "still a plan"),
    "now": Clue(-2, "“目前”“如今”等", "now, at present and the like"),
    "speech": Clue(-2, "在引语之中", "in quoted speech"),
    "telling": Clue(-2, "只是说某人某日说过", "only tells that someone spoke on that day"),
    "wide": Clue(-2, "范围长于十二个月", "more than a year"),
}
"""By name; the points of those that hold for a statement add up."""

FLOOR = 5
"""A statement with as many points that has an action, a figure or something done is an entry."""


class Event(Struct, frozen=True):
    """An entry of the timeline: an article's publication, or a dated statement in its text."""

    value: str
    """ISO 8601 or EDTF."""
    sort: tuple[str, str]
    """First and last day of the value, `YYYY-MM-DD`; the order of the timeline."""
    reading: Reading
    certainty: str
    """`printed` or `inferred` of a publication, else the date mention's certainty."""
    kind: str
    """`publication`, `date`, `range`."""
    block: int | None = None
    mention: DateMention | None = None
    sentence: tuple[int, int] | None = None
    """The sentence around the mention, in the block's text."""
    title: str | None = None
    """The editor's, where one was given."""
    terms: tuple[str, ...] = ()
    """Slugs of the glossary terms in the sentence; of a publication, those of the headline."""
    clues: tuple[str, ...] = ()
    """Names of `CLUES` that hold; empty for a publication."""
    also: tuple["Joined", ...] = ()
    """Other statements of the same event, from the earliest article to the latest."""

    @property
    def score(self) -> int:
        """The sum of the clues' points."""
        return sum(CLUES[clue].points for clue in self.clues)

    @property
    def drawn(self) -> str:
        """publication, date, range, or since: a range whose words say 以来."""
        since = self.kind == "range" and self.mention is not None and "以来" in self.mention.text
        return "since" if since else self.kind


class Joined(Struct, frozen=True):
    """A statement that has its place under another's entry."""

    event: Event
    how: Literal["editor", "wording", "moment"]
    """By an editor; because the wording overlaps; or as a moment of a day that the story follows."""
