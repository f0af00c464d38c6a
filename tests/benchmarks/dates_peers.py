"""Dates found by this archive, JioNLP and Recognizers-Text on the same labelled news.

Run by hand, with the peers installed beside the archive: `python tests/benchmarks/dates_peers.py`. A peer that
is not installed is left out, and the table says so. Values are compared by the days that they cover, since
each system writes them in its own way; only quotations whose publication is known to the day are taken, as
the peers need one.
"""

import contextlib
import io
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from importlib import metadata
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS / "dates"), str(TESTS.parent / "hooks")]

import scoring  # noqa: E402  # lies beside the tests

from newsarchive.dates import bounds, find_dates  # noqa: E402

Spans = Iterable[tuple[int, int, str]]


def ours(text: str, reference: str) -> Spans:
    """The archive's dates and ranges that are no part of a name."""
    for mention in find_dates(text, reference):
        if mention.kind.value in ("date", "range") and mention.value and not mention.in_name:
            yield *mention.span, days(mention.value)


def jionlp(text: str, reference: str) -> Spans:
    """What `jionlp.ner.extract_time` parses as a point or a span of time."""
    import jionlp as jio  # noqa: PLC0415  # may be absent

    base = datetime.fromisoformat(reference).timestamp()
    for found in jio.ner.extract_time(text, time_base=base, with_parsing=True):
        if found["type"] in ("time_point", "time_span"):
            first, last = (side[:10] for side in found["detail"]["time"])
            yield *found["offset"], f"{first}/{last}"


def recognizers(text: str, reference: str) -> Spans:
    """What `recognize_datetime` resolves to days, of two readings the later that is not after publication."""
    from recognizers_date_time import Culture, recognize_datetime  # noqa: PLC0415  # may be absent

    for found in recognize_datetime(text, Culture.Chinese, reference=datetime.fromisoformat(reference)):
        readings = [
            covered for value in (found.resolution or {}).get("values", ()) if (covered := _covered(value))
        ]
        past = [covered for covered in readings if covered[:10] <= reference]
        if readings:
            yield found.start, found.end + 1, max(past) if past else min(readings)


def _covered(value: dict[str, str]) -> str | None:
    """The days of one of Recognizers' readings; the end of a range of days is not part of it."""
    if value["type"] in ("date", "datetime") and "value" in value:
        return f"{value['value'][:10]}/{value['value'][:10]}"
    if value["type"] not in ("daterange", "datetimerange") or not {"start", "end"} <= value.keys():
        return None
    exclusive = timedelta(days=value["type"] == "daterange")
    try:
        return f"{value['start'][:10]}/{date.fromisoformat(value['end'][:10]) - exclusive}"
    except (ValueError, OverflowError):
        return None


def days(value: str) -> str:
    """First and last day of an EDTF value."""
    return "/".join(bounds(value))


PEERS = {
    "this archive": (ours, None),
    "JioNLP": (jionlp, "jionlp"),
    "Recognizers-Text": (recognizers, "recognizers-text-date-time"),
}


def main() -> None:
    """Prints one row for each system that is installed."""
    rows = [
        replace(row, expressions={span: value and days(value) for span, value in row.expressions.items()})
        for part in ("developed", "held_out")
        for row in scoring.labelled(part)
        if len(row.reference) == len("2023-02-03")
    ]
    print(f"{len(rows)} quotations")
    for name, (find, package) in PEERS.items():
        try:
            version = f" {metadata.version(package)}" if package else ""
        except metadata.PackageNotFoundError:
            print(f"{name}: not installed, left out")
            continue
        print(f"| {name}{version} | {_figures(rows, _patient(find))} |")


def _patient(find: scoring.Finder) -> scoring.Finder:
    """`find`, silent, and empty-handed where it fails on a text."""

    def found(text: str, reference: str) -> list[tuple[int, int, str]]:
        with contextlib.redirect_stdout(io.StringIO()):
            try:
                return list(find(text, reference))
            except Exception as error:  # noqa: BLE001  # a peer's failure is a result
                print(f"  failed on “{text[:30]}…”: {error!r}", file=sys.stderr)
                return []

    return found


def _figures(rows: list[scoring.Labelled], find: scoring.Finder) -> str:
    exact, loose = scoring.score(rows, find), scoring.score(rows, find, overlapping=True)
    return " | ".join(
        f"{figure:.3f}" for figure in (exact.f1, exact.right, loose.f1, loose.right, loose.false)
    )


if __name__ == "__main__":
    main()
