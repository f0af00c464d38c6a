"""JSON and CSV of the timeline have the same fields and keep every uncertainty."""

import csv
import json
from io import StringIO

from msgspec.structs import replace

from newsarchive.export import TIMELINE_COLUMNS, timeline_csv, timeline_json, timeline_records
from newsarchive.model.timeline import Joined
from render import archives

SITE = "https://example.org/ferry/"


def data(events):
    return json.loads(timeline_json(timeline_records(events, site=SITE), version="1.0"))["events"]


def table(events):
    return list(csv.DictReader(StringIO(timeline_csv(timeline_records(events, site=SITE)))))


def test_both_have_the_described_fields_in_their_order():
    events = archives.events([archives.reading()])
    assert [list(row) for row in data(events)] == [list(TIMELINE_COLUMNS)] * len(events)
    assert [list(row) for row in table(events)] == [list(TIMELINE_COLUMNS)] * len(events)


def test_both_say_the_same():
    events = archives.events([archives.reading()])
    for row, line in zip(data(events), table(events), strict=True):
        for name, value in row.items():
            if not isinstance(value, list):
                assert line[name] == ("" if value is None else str(value)), name


def test_an_inferred_date_of_an_article_is_uncertain():
    assert {row["published"] for row in data(archives.events([archives.reading()]))} == {"2021-03-02?"}


def test_since_is_a_kind_of_its_own():
    assert [row["kind"] for row in data(archives.events([archives.reading()]))] == [
        "since",
        "date",
        "publication",
    ]


def test_statements_merged_into_an_entry_are_given_with_passage_and_reason():
    since, day, _ = archives.events([archives.reading()])
    [row] = data([replace(day, also=(Joined(since, "editor"),))])
    [line] = table([replace(day, also=(Joined(since, "editor"),))])

    assert [(item["how"], item["value"]) for item in row["also"]] == [("editor", since.value)]
    assert line["also"] == row["also"][0]["url"]


def test_a_spreadsheet_never_runs_a_text():
    day = archives.events([archives.reading()])[1]
    [line] = table([replace(day, title="=HYPERLINK(1)")])
    assert line["title"] == "'=HYPERLINK(1)"
