"""Where an entry of the timeline belongs: to the place its sentence names."""

from msgspec.structs import replace

from newsarchive.model.archive import PlaceRecord
from newsarchive.model.article import Certainty
from newsarchive.model.reading import Known
from newsarchive.render.event_places import events_by_place
from newsarchive.render.lists.small_timeline import Moments, small_timeline
from render import archives

PLACES = {
    place.id: place
    for place in (
        PlaceRecord(id="hu", name="湖区", en="Lake"),
        PlaceRecord(id="du", name="渡口", en="Ferry", aliases=("老渡",), within="hu"),
        PlaceRecord(id="qiao", name="桥头", en="Bridgehead", within="hu"),
    )
}


def event(text, *of_report):
    """A statement whose whole block is its sentence, in a report on these places."""
    since = next(event for event in archives.archive().events if event.kind == "range")
    places = tuple(Known(place, Certainty.PRINTED) for place in of_report)
    blocks = tuple(replace(block, text=text) for block in since.reading.blocks)
    return replace(
        since, reading=replace(since.reading, places=places, blocks=blocks), sentence=(0, len(text))
    )


def placed(*events):
    found = events_by_place(events, PLACES)
    return {place: (len(held.named), len(held.of_report)) for place, held in sorted(found.items())}


def test_a_statement_belongs_to_the_place_it_names_and_to_the_places_that_contain_it():
    assert placed(event("去年10月，老渡停航。", "qiao")) == {"du": (1, 0), "hu": (1, 0)}


def test_a_statement_that_names_no_place_belongs_to_that_of_its_report_and_is_counted_apart():
    assert placed(event("去年10月，停航。", "qiao")) == {"qiao": (0, 1)}
    assert placed(event("去年10月，停航。", "qiao", "hu")) == {"qiao": (0, 1)}


def test_where_it_may_belong_to_several_places_it_belongs_to_none():
    assert placed(event("去年10月，停航。", "qiao", "du"), event("去年10月，停航。")) == {}


def test_a_place_page_marks_entries_placed_by_their_report_and_lists_them_last():
    named, other = event("去年10月，桥头大修。", "qiao"), event("去年10月，停航。", "qiao")
    shown = small_timeline(Moments([named] * 8, [other]), "../../", "pl=qiao")
    both = small_timeline(Moments([named], [other]), "../../", "pl=qiao")

    assert shown.count("<li>") == 8
    assert "place of the report" not in shown
    assert "8 entries; 1 more name no place" in shown
    assert both.count("place of the report") == 1
