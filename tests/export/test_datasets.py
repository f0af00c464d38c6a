"""The data sets say what the pages say, with every uncertainty kept."""

import json

from newsarchive.export import corpus_json, timeline_json, timeline_records
from render import archives

SITE = "https://example.org/ferry/"


def test_an_event_keeps_value_certainty_reason_and_passage():
    item = archives.reading()
    data = json.loads(timeline_json(timeline_records(archives.events([item]), site=SITE), version="1.0"))

    assert data["version"] == "1.0"
    since, day, published = data["events"]
    assert (since["value"], since["certainty"], since["earliest"]) == (
        "2020-10/2021-03-02",
        "inferred",
        "2020-10-01",
    )
    assert since["reason"] == "去年 against publication 2021-03-02"
    assert since["sentence"] == "去年10月以来，老桥大修。"
    assert since["url"] == f"{SITE}articles/bridge/#c62-75"
    assert (day["text"], day["precision"]) == ("2021年3月1日", "day")
    assert (published["kind"], published["certainty"]) == ("publication", "inferred")
    assert published["url"] == f"{SITE}articles/bridge/"


def test_the_corpus_says_what_is_inferred_and_from_what():
    archive = archives.archive()
    data = json.loads(corpus_json(archive, archive.sources, archive.readings))

    [article], [source] = data["articles"], data["sources"]
    assert article["date"] == {"value": "2021-03-02", "inferred": True, "evidence": "“3月1日”，次日见报"}
    assert article["publication"] == {"value": "渡口日报", "inferred": False, "evidence": None}
    assert article["page"] is None
    assert source["sha256"] == archives.SHA
    assert [resource["path"] for resource in data["resources"]] == ["glossary.json", "timeline.json"]


def test_each_record_is_on_a_line_of_its_own():
    archive = archives.archive()
    lines = corpus_json(archive, archive.sources, archive.readings).splitlines()

    assert sum(line.startswith('{"id":"bridge"') for line in lines) == 2
