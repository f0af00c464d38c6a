"""Years and what divides them: halves, quarters, seasons, 年初 and 年底, 去年同期."""

from newsarchive.dates import calendars, edtf, lexicon
from newsarchive.dates.context import Setting
from newsarchive.dates.guards import Parts
from newsarchive.dates.numerals import to_int
from newsarchive.dates.resolved import PRECISIONS, UNKNOWN, Resolved
from newsarchive.dates.years import Year, assumed_year, year_of
from newsarchive.model.reading import DateCertainty


def part_of_year(parts: Parts, setting: Setting) -> Resolved | None:
    """上半年, 第三季度, 前10个月."""
    months = _months(parts)
    if months is None:
        return None
    year = year_of(parts, setting) or assumed_year(setting, lambda number: edtf.month(number, months[0]))
    if not year:
        return UNKNOWN
    value = f"{edtf.month(year.number, months[0])}/{edtf.month(year.number, months[1])}"
    precision = (
        "half" if "half" in parts else "quarter" if parts.keys() & {"quarter", "first_quarter"} else "month"
    )
    return Resolved(
        value,
        precision,
        None,
        year.certainty,
        f"months {months[0]} to {months[1]}; year {year.reason}",
        ranged=True,
    )


def _months(parts: Parts) -> tuple[int, int] | None:
    """First and last month of a half, a quarter or the first months of a year."""
    if "half" in parts:
        return lexicon.HALVES[parts["half"]]
    if "quarter" in parts or "first_quarter" in parts:
        number = to_int(parts.get("quarter", "1"))
        return 3 * number - 2, 3 * number
    if "quarters" in parts:
        return 1, 3 * to_int(parts["quarters"])
    return (1, to_int(parts["months"])) if "months" in parts else None


def edge_of_year(parts: Parts, setting: Setting) -> Resolved | None:
    """年初 and 年底 narrow to the month, 年内 and 年中 stay the year."""
    edge = next((parts[name] for name in ("own_edge", "old_edge", "edge", "middle") if name in parts), None)
    if edge is None:
        return None
    year = year_of(parts, setting) or _own_year(setting, lexicon.EDGES.get(edge))
    if not year:
        return UNKNOWN
    if edge in "内中":
        middle = "mid" if edge == "中" else None
        return Resolved(
            f"{year.number}", "year", middle, year.certainty, f"year {year.reason}", ranged=edge == "内"
        )
    modifier = lexicon.EDGES[edge]
    month = 1 if modifier == "start" else 12
    return Resolved(
        edtf.month(year.number, month),
        "month",
        modifier,
        year.certainty,
        f"年{edge} narrows to the month; year {year.reason}",
    )


def _own_year(setting: Setting, modifier: str | None) -> Year | None:
    """The year of a bare 年底 or 年初; early in a year 年底 may be of the one before."""
    known = setting.reference
    if known and modifier == "end" and known.month and known.month <= 3 and not setting.foretold:  # noqa: PLR2004
        return None
    return Year(known.year, known.certainty, f"of publication {known.value}") if known else None


def season(parts: Parts, setting: Setting) -> Resolved | None:
    """去年夏天, as an EDTF season."""
    year = year_of(parts, setting)
    if "season" not in parts or not year:
        return None
    return Resolved(
        calendars.season(year.number, parts["season"]),
        None,
        None,
        year.certainty,
        f"season by EDTF; year {year.reason}",
    )


def same_period(parts: Parts, setting: Setting) -> Resolved | None:
    """去年同期: the stretch last named, so many years earlier."""
    if "same" not in parts:
        return None
    year, told = year_of(parts, setting), setting.story.period_at(setting.at, setting.paragraph)
    if not year:
        return UNKNOWN
    if (
        told
        and "/" in told.value
        and len(told.value.split("/")[0]) > len("2021")
        and told.value[:4] == told.value.split("/")[1][:4]
    ):
        value = "/".join(f"{year.number}{side[4:]}" for side in told.value.split("/"))
        if edtf.is_valid(value):
            return Resolved(
                value,
                PRECISIONS[len(value.split("/")[0])],
                None,
                year.certainty,
                f"{told.value} in the year {year.reason}",
                ranged=True,
            )
    return Resolved(
        f"{year.number}", "year", None, DateCertainty.AMBIGUOUS, f"some part of the year {year.reason}"
    )


def whole_year(parts: Parts, setting: Setting) -> Resolved | None:
    """2021年, 去年."""
    year = year_of(parts, setting)
    if not year:
        return UNKNOWN if parts.keys() & {"year", "rel_year", "short_year"} else None
    return Resolved(f"{year.number:04}", "year", None, year.certainty, f"year {year.reason}")
