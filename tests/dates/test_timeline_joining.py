"""Statements of one event share an entry; statements of different events never do."""

from hypothesis import given
from hypothesis import strategies as st

from dates.test_timeline import paragraph, reading
from newsarchive.dates.timeline import events
from newsarchive.model.sidecar import TimelineChoice

OPENING = "2023年1月5日，全镇治安工作会议在老桥礼堂召开。"
RETOLD = "据悉，2023年1月5日全镇治安工作会议在老桥礼堂召开，到会120人。"
OTHER = "2023年1月5日，渡船公司新增客船3条。"


def entries(*readings):
    return [event for event in events(readings) if event.kind != "publication"]


def test_one_event_in_two_articles_is_one_entry_with_the_other_under_it():
    one, two = reading(paragraph(OPENING), name="a"), reading(paragraph(RETOLD), name="b")
    [entry] = entries(one, two)
    [joined] = entry.also

    assert {entry.reading.id, joined.event.reading.id} == {"a", "b"}
    assert joined.how == "wording"
    assert entry.score >= joined.event.score


def test_the_same_day_with_other_words_is_another_entry():
    assert len(entries(reading(paragraph(OPENING + OTHER)))) == 2


def test_short_statements_that_only_end_alike_are_entries_of_their_own():
    one, two = (
        reading(paragraph(f"2023年1月5日，{who}开通。"), name=who) for who in ("东山大桥", "西山大桥")
    )
    assert len(entries(one, two)) == 2


def test_the_same_words_on_another_day_are_another_entry():
    later = OPENING.replace("1月5日", "1月6日")
    assert len(entries(reading(paragraph(OPENING), name="a"), reading(paragraph(later), name="b"))) == 2


def test_the_hours_of_a_day_stand_under_it():
    story = "2023年1月5日14时28分，有人抢夺手机。15时13分发现嫌疑人，15时42分抓获。"
    [entry] = entries(reading(paragraph(story)))

    assert entry.value == "2023-01-05T14:28"
    assert [(joined.how, joined.event.value) for joined in entry.also] == [
        ("moment", "2023-01-05T15:13"),
        ("moment", "2023-01-05T15:42"),
    ]


def test_an_editors_merge_says_what_joined_what():
    text = OPENING + OTHER
    second = text.index("2023", 5)
    choice = TimelineChoice(at=second, do="merge", into=0)
    [entry] = entries(reading(paragraph(text), choices=[choice]))

    assert [(joined.how, joined.event.mention.span.start) for joined in entry.also] == [("editor", second)]


def test_a_merge_may_lead_into_another_article():
    choice = TimelineChoice(at=0, do="merge", into=0, article="a")
    [entry] = entries(
        reading(paragraph(OPENING), name="a"), reading(paragraph(OTHER), name="b", choices=[choice])
    )

    assert (entry.reading.id, entry.also[0].event.reading.id) == ("a", "b")


def test_what_an_editor_shows_stays_an_entry_of_its_own_and_leads():
    choice = TimelineChoice(at=0, do="show", title="大会")
    one, two = reading(paragraph(OPENING), name="a", choices=[choice]), reading(paragraph(RETOLD), name="b")
    [entry] = entries(one, two)

    assert (entry.title, entry.reading.id, len(entry.also)) == ("大会", "a", 1)


@given(st.lists(st.sampled_from([OPENING, RETOLD, OTHER]), max_size=6))
def test_no_statement_is_lost_or_told_twice(texts):
    readings = [reading(paragraph(text), name=f"n{number}") for number, text in enumerate(texts)]
    found = entries(*readings)
    told = [item.reading.id for entry in found for item in (entry, *(joined.event for joined in entry.also))]

    assert sorted(told) == [item.id for item in readings]
    assert len(found) == len({text == OTHER for text in texts})
