"""The timeline's pages: entries with their evidence, within two hundred a page, and data for the view."""

import json

from msgspec.structs import replace

from newsarchive.model.timeline import CLUES, Joined
from newsarchive.render import render_site
from newsarchive.render.lists.small_timeline import Moments, small_timeline
from newsarchive.render.pages.timeline.front import selected
from render import archives
from render.dom import parse


def rendered(archive):
    return render_site(archive, to_traditional=archives.to_traditional, pinyin=archives.pinyin)


def page(site, uri):
    return next(page for page in site.pages if page.uri == uri).body()


def test_an_entry_shows_words_value_reason_certainty_and_passage():
    html = page(rendered(archives.archive()), "timeline/")
    [since] = parse(html).having("na-event--since")

    assert "<mark>去年10月以来</mark>" in html
    assert [node.text for node in since.named("code")] == ["2020-10/2021-03-02"]
    assert "去年 against publication 2021-03-02" in since.text
    assert since.having("na-badge--inferred")
    assert since.having("na-sentence")[0].attributes["href"] == "../articles/bridge/#c62-75"


def test_what_was_merged_is_shown_under_the_entry_it_joined():
    archive = archives.archive()
    since, day, published = archive.events
    html = page(
        rendered(replace(archive, events=(replace(day, also=(Joined(since, "editor"),)), published))),
        "timeline/",
    )
    [also] = parse(html).having("na-also")

    assert "merged by an editor" in also.text
    assert "去年10月以来" in also.text


def test_the_page_prints_the_table_by_which_it_chooses():
    html = page(rendered(archives.archive()), "timeline/")
    for clue in CLUES.values():
        assert clue.en in html


def test_the_best_entries_are_selected_first_and_publications_last():
    archive = archives.archive()
    since, day, published = archive.events
    best = replace(day, clues=("action", "figure", "day"))
    many = [published] * 150 + [best] + [since] * 100

    shown = selected(many)
    assert len(shown) == 200
    assert best in shown
    assert shown.count(since) == 100


def test_what_is_withheld_is_under_no_entry():
    full, held = (
        archives.source(),
        archives.source([archives.reading("held", source_id="held")], source_id="held", access="metadata"),
    )
    archive = archives.archive([full, held])
    day = next(event for event in archive.events if event.reading.id == "bridge" and event.kind == "date")
    hidden = next(event for event in archive.events if event.reading.id == "held" and event.kind == "date")
    site = rendered(replace(archive, events=(replace(day, also=(Joined(hidden, "wording"),)),)))
    led = rendered(replace(archive, events=(replace(hidden, also=(Joined(day, "wording"),)),)))

    assert "articles/held/#" not in page(site, "timeline/")
    assert "articles/bridge/#" in page(led, "timeline/")


def test_the_view_reads_an_index_whose_shards_hold_every_entry():
    site = rendered(archives.archive())
    files = {
        file.path: json.loads(file.content) for file in site.files if file.path.startswith("timeline/data/")
    }
    index = files["timeline/data/index.json"]
    shards = [files[f"timeline/data/{index['digest']}/{name}.json"] for name, _ in index["shards"]]

    assert sum(map(len, shards)) == len(index["first"]) == len(index["kind"]) == len(index["term"])
    assert [len(shard) for shard in shards] == [size for _, size in index["shards"]]
    assert shards[0][0][:5] == [
        "2020-10/2021-03-02",
        "2020年10月至2021年3月2日 / Oct 2020 to 2 Mar 2021",
        "“去年”按刊出日期 2021-03-02 推算 / 去年 against publication 2021-03-02",
        "",
        "去年10月以来",
    ]
    assert index["first"] == sorted(index["first"])


def test_a_small_timeline_is_there_only_where_there_is_something_to_tell():
    since, day, published = archives.archive().events
    assert small_timeline(Moments([published]), "../../", "t=x") == ""
    html = small_timeline(Moments([since, day, published]), "../../", "t=x")
    tree = parse(html)

    assert len(tree.named("li")) == 2
    assert "../../timeline/#t=x" in [node.attributes["href"] for node in tree.named("a")]
    assert tree.named("svg")[0].attributes["aria-label"] == "2020: 1, 2021: 1"
