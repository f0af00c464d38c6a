"""Values of points and ranges, each with the reasoning behind it.

Each unit has a small function in one of the `by_*.py`; the first one in `_RULES` that knows the parts gives the
value. Where the text does not license a value, it is None: a wrong date is worse than none.
"""

from collections.abc import Callable

from msgspec.structs import replace

from newsarchive.dates import edtf, lexicon
from newsarchive.dates.by_calendar import decade, festival, lunar, plan
from newsarchive.dates.by_day import clock_only, day_pair, iso, relative_day, relative_week
from newsarchive.dates.by_month import month_or_day
from newsarchive.dates.by_year import (
    edge_of_year,
    part_of_year,
    relative_quarter,
    relative_season,
    same_period,
    season,
    term,
    whole_year,
    year_pair,
)
from newsarchive.dates.clock import with_clock
from newsarchive.dates.context import Setting
from newsarchive.dates.numerals import to_int
from newsarchive.dates.parts import CLOCK_PARTS, YEAR_PARTS, Parts
from newsarchive.dates.resolved import UNKNOWN, Resolved, least, precision_of

Rule = Callable[[Parts, Setting], Resolved | None]
"""The value of the parts that belong to it; None leaves them to a later rule."""

_RULES: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset({"iso"}), iso),
    (frozenset({"day_pair"}), day_pair),
    (frozenset({"year_pair"}), year_pair),
    (frozenset({"rel_day"}), relative_day),
    (frozenset({"rel_week"}), relative_week),
    (frozenset({"rel_quarter"}), relative_quarter),
    (frozenset({"rel_season", "season_pair"}), relative_season),
    (frozenset({"term"}), term),
    (frozenset({"full_decade", "bare_decade", "century"}), decade),
    (frozenset({"plan"}), plan),
    (frozenset({"festival"}), festival),
    (frozenset({"lunar_month", "new_year_day", "new_year"}), lunar),
    (frozenset({"half", "quarter", "first_quarter", "quarters", "months"}), part_of_year),
    (frozenset({"own_edge", "old_edge", "edge", "middle"}), edge_of_year),
    (frozenset({"season"}), season),
    (frozenset({"same"}), same_period),
    (frozenset({"month", "rel_month", "own_month_edge", "day"}), month_or_day),
    (YEAR_PARTS, whole_year),
    (CLOCK_PARTS, clock_only),
)
"""Rules in the order in which they are tried, each with the parts of which it needs one."""


def resolve_point(parts: Parts, setting: Setting) -> Resolved:
    """The value of one date."""
    for own, rule in _RULES:
        if not own.isdisjoint(parts):
            found = rule(parts, setting)
            if found is not None:
                return _finish(found, parts, setting)
    return UNKNOWN


def resolve_range(left: Parts, right: Parts, setting: Setting) -> Resolved:
    """The interval between two dates; each gives the other what it leaves out."""
    first = resolve_point(left, setting)
    if first.value is None or _lacks_year(first.value, right):
        return UNKNOWN
    last = resolve_point(_completed_right(left, right, first.value), _moved(setting, first))
    if last.value is None:
        return UNKNOWN
    if _told_of_last_year(left, right, last.value, setting):
        return _a_year_before(
            resolve_range({**left, "year": str(int(first.value[:4]) - 1)}, right, setting), setting
        )
    value = edtf.join(first.value, last.value)
    if not edtf.is_valid(value) or ("T" in first.value and "T" in last.value and last.value < first.value):
        return Resolved(None, reason=f"{first.value} does not come before {last.value}")
    certainty = least(first.certainty, last.certainty)
    return Resolved(
        value,
        last.precision,
        last.modifier or first.modifier,
        certainty,
        f"from {first.reason} to {last.reason}",
        ranged=True,
    )


def _lacks_year(first: str, right: Parts) -> bool:
    """Whether neither side of a range gives its right side a year: 90年代至3月5日."""
    return "X" in first[: len("199X")] and not right.keys() & (YEAR_PARTS | _NEEDS_NO_YEAR)


def _told_of_last_year(left: Parts, right: Parts, last: str, setting: Setting) -> bool:
    """Whether months without a year belong to the year before publication: 1至11月, printed in January."""
    known = setting.reference
    if (
        not known
        or not known.month
        or setting.foretold
        or not left.keys() | right.keys() <= {"month", "open"}
    ):
        return False
    if int(last[:4]) != known.year:
        return False
    to_come = "month" in left and to_int(left["month"]) > known.month
    return int(last[5:7]) - known.month > (0 if setting.told and to_come else 6)


def _a_year_before(resolved: Resolved, setting: Setting) -> Resolved:
    """`resolved`, with the reason that its year was counted back from publication."""
    if resolved.value is None or setting.reference is None:
        return resolved
    known = setting.reference
    reason = f"{resolved.value}, the year before publication {known.value}, as the months would lie after it"
    return replace(resolved, certainty=known.certainty, reason=reason)


def _completed_right(left: Parts, right: Parts, first: str) -> Parts:
    """The right side, with year, month, day and part of the day of the left where it names none of its own.

    Args:
        left: parts of the left side.
        right: parts of the right side.
        first: value of the left side.
    """
    if right.keys() & _NEEDS_NO_YEAR:
        return _in_century(right, first)
    start = _start(first)
    parts = {**_units_of_left(start, right), **right}
    if "hour" in right and "part" not in right and (part := _part_of_day(left)):
        parts["part"] = part
    if "lunar_next" in right:
        parts["lunar_month"], parts["lunar_day"] = left.get("lunar_month", "正"), right["lunar_next"]
    return parts


_NEEDS_NO_YEAR = frozenset(
    {"iso", "rel_day", "rel_week", "decade", "full_decade", "bare_decade", "century", "plan"}
)


def _units_of_left(start: list[str], right: Parts) -> dict[str, str]:
    """Year, month and day that the right side takes over from the left: 3月5日8时至9时.

    Args:
        start: year, month and day of the left side, as far as it names them.
        right: parts of the right side.
    """
    units: dict[str, str] = {}
    named, clock = right.keys(), not CLOCK_PARTS.isdisjoint(right)
    if start[0].isdigit() and YEAR_PARTS.isdisjoint(named):  # a century names no year
        units["year"] = str(_right_year(start, right))
    if (clock or named & {"day", "own_month_edge"}) and not named & {"month", "rel_month"} and len(start) > 1:
        units["month"] = start[1]
    if clock and "day" not in right and len(start) > 2:  # noqa: PLR2004  # year, month, day
        units["day"] = start[2]
    return units


def _start(value: str) -> list[str]:
    """Year, month and day with which `value` begins, as far as it names them; of a season its first month."""
    first = value.split("/", maxsplit=1)[0].split("T", maxsplit=1)[0]
    return (edtf.bounds(first)[0][: len("2021-03")] if edtf.is_season(first) else first).split("-")


def _in_century(right: Parts, first: str) -> Parts:
    """The right side of 19世纪40年代至90年代, with the century of the left; any other as it is."""
    if "bare_decade" not in right or not first[:2].isdigit():
        return right
    return {**right, "century": str(int(first[:2]) + 1)}


def _part_of_day(parts: Parts) -> str | None:
    """The part of the day that holds for the hour behind 至 too: 下午 of 下午3时, 晚 of 今晚7时."""
    word = parts.get("rel_day", "")[-1:]
    return parts.get("part") or (word if word in lexicon.DAY_PARTS else None)


def _right_year(start: list[str], right: Parts) -> int:
    """The year of the left side, or the next where the months turn."""
    turned = "month" in right and len(start) > 1 and to_int(right["month"]) < int(start[1])
    return int(start[0]) + turned


def _moved(setting: Setting, first: Resolved) -> Setting:
    """The setting of the right side of a range, for which the story has just named the left side."""
    story = replace(setting.story)
    if first.value:
        story.tell(first.value.split("/")[0], setting.at, setting.paragraph, first.certainty)
    return replace(setting, story=story)


def _finish(found: Resolved, parts: Parts, setting: Setting) -> Resolved:
    """`found` with what every date may carry: edge day, clock time, part of the day, tail."""
    if found.value and "edge_day" in parts:
        found = _edge_day(found, found.value, parts["edge_day"])
    done = with_clock(found.value, parts, found.modifier) if found.value else None
    if done is not None:
        found = replace(found, value=done, precision=precision_of(done))
    modifier = lexicon.DAY_PARTS.get(parts.get("part", ""), found.modifier)
    if "hours" in parts:
        modifier = "early" if "早" in parts["hours"] else "late"
    if (
        parts.get("tail") in ("前后", "左右", "许")
        or "past" in parts
        or parts.get("festival_tail", "").endswith("前后")
    ):
        modifier = "approx"
    if modifier != found.modifier:
        found = replace(found, modifier=modifier)
    return _since(found, setting) if parts.get("tail", "").startswith(("以来", "至", "到")) else found


def _edge_day(found: Resolved, value: str, edge: str) -> Resolved:
    """The first or the last day of a year or a month."""
    day = edtf.bounds(value)[edge == "最后一天"]
    return replace(found, value=day, precision="day", ranged=False)


_TENDAYS = {"mid": "11", "late": "21"}
"""The first days of 中旬 and 下旬."""


def _since(found: Resolved, setting: Setting) -> Resolved:
    """…以来 and …至今: from the start of the value to publication, in the unit in which publication is known."""
    known = setting.reference
    if not found.value or not known or not edtf.is_valid(found.value):
        return replace(UNKNOWN, ranged=True)
    start = edtf.bounds(found.value)[0] if known.day else found.value.split("/")[0]
    if known.day and found.precision == "tenday":
        start = start[:8] + _TENDAYS.get(found.modifier or "", "01")
    start = start[:7] if known.month and not known.day and len(start) < len("2021-01-01") else start
    if known.month and not known.day and len(start) == len("2021"):
        start += "-01"
    if start[: len(known.value)] == known.value[: len(start)] == known.value:
        value = known.value
    else:
        value = f"{start}/{known.value}"
    if not edtf.is_valid(value):
        return replace(UNKNOWN, ranged=True)
    certainty = least(found.certainty, known.certainty)
    reason = f"{found.reason}; 以来 runs to publication {known.value}"
    return replace(
        found,
        value=value,
        precision=precision_of(known.value),
        certainty=certainty,
        reason=reason,
        ranged=True,
    )
