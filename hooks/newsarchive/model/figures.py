"""Figures: what a text claims in numbers."""

from enum import StrEnum

from msgspec import Struct

from newsarchive.model.spans import Span

Number = int | float


class Relation(StrEnum):
    """How the amount claimed stands to the number printed."""

    EQUAL = "="
    AT_LEAST = "≥"
    """余, 以上, 至少, 上千."""
    MORE = ">"
    """多, 超过, 突破, 逾."""
    AT_MOST = "≤"
    """以内, 以下, 不超过, 最多."""
    LESS = "<"
    """不足, 不到, 低于."""
    ABOUT = "≈"
    """约, 左右, 来."""
    NEARLY = "≲"
    """近, 将近, 接近: about as much, and below it."""
    RANGE = "range"
    """三四户, 3至5个, 数十."""


class Measure(StrEnum):
    """What sort of amount it is."""

    NUMBER = "number"
    """A count or an amount."""
    SHARE = "share"
    """A part of a whole: 97%, 六成, 三分之一."""
    RATE = "rate"
    """An amount for each one, or a multiple: 人均, 每5000个, 是去年的3倍."""
    CHANGE = "change"
    """A difference from what was before: 同比下降, 增长3倍, 提高2个百分点."""
    RANK = "rank"
    """A place in an order: 排名第一."""


class Check(Struct, frozen=True):
    """Arithmetic that the sentence itself allows; it says nothing of whether the claim is true."""

    agrees: bool
    working: str
    """The sum that was done, such as `59248 ÷ 59710 = 99.23%`."""

    @property
    def words(self) -> str:
        """What came of it, in words that never say the claim is true."""
        return f"{'consistent' if self.agrees else 'does not agree'} within the text: {self.working}"


class Figure(Struct, frozen=True):
    """One quantitative claim of a text."""

    span: Span
    """Of the number with its unit and with what makes it inexact, in the text that was searched."""
    text: str
    value: Number | None
    """In the unit; a fall is below zero; the lower end of a range; None where the text licenses none."""
    upper: Number | None
    """The upper end of a range."""
    relation: Relation
    unit: str | None
    """As printed, without 万 or 亿 (1.2亿元 is 120000000 元); `%` of a share; None where none is printed."""
    measure: Measure
    sentence: Span
    counted: str | None = None
    """What is counted, in the text's words."""
    base: str | None = None
    """What it is compared with or a part of, where stated: 同比, 占年度计划."""
    claimant: str | None = None
    """Who says so, where the text says who; None is the report's own claim."""
    period: str | None = None
    """The expression of time that the figure falls under, in the text's words."""
    period_value: str | None = None
    """What that was resolved to: ISO 8601 or EDTF."""
    place: str | None = None
    """A place named in the same sentence."""
    reason: str | None = None
    """Why the value is an interval or missing."""
    check: Check | None = None
