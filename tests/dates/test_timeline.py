import pytest

from newsarchive.dates import bounds, find_in_blocks
from newsarchive.dates.timeline import events
from newsarchive.model.article import Article, Block, BlockKind, Certainty, Script
from newsarchive.model.reading import Known, Reading, ReadingBlock
from newsarchive.model.sidecar import ArticleRecord, TimelineChoice
from newsarchive.model.spans import Alignment, Span


def reading(*blocks, date="2023-02-03", certainty=Certainty.PRINTED, choices=(), name="a"):
    """An article of (kind, text) blocks; the blocks stand one after the other in its source."""
    found = find_in_blocks([text for _, text in blocks], date, inferred=certainty is Certainty.INFERRED)
    read, printed, at = [], [], 0
    for (kind, text), dates in zip(blocks, found, strict=True):
        span = Span(at, at + len(text))
        alignment = Alignment.of_parts([(len(text), span)])
        printed.append(Block(kind, text, (span,), alignment))
        read.append(ReadingBlock(kind, 0, text, text, alignment, (span,), dates=tuple(dates)))
        at = span.end
    article = Article(name, Span(0, at), 0, Script.SIMPLIFIED, tuple(printed))
    record = ArticleRecord(id=name, timeline=tuple(choices)) if choices else None
    known = Known(date, certainty) if date else None
    return Reading(article, record, "s", "题", None, None, None, None, None, known, (), tuple(read))


def paragraph(text):
    return BlockKind.PARAGRAPH, text


def told(*readings):
    return [(event.kind, event.value) for event in events(readings)]


def test_a_publication_and_the_dates_of_the_text_are_entries_in_order_of_time():
    article = reading(paragraph("去年10月，意见印发。今年以来，发案下降。近年来，长沙发展。"))
    assert told(article) == [
        ("date", "2022-10"),
        ("range", "2023-01-01/2023-02-03"),
        ("publication", "2023-02-03"),
    ]


def test_durations_sets_vague_words_and_names_are_no_entries():
    assert told(reading(paragraph("每天巡逻24小时，目前平安。下发《2022年工作方案》。"), date=None)) == []


def test_one_entry_for_the_same_value_in_one_sentence_and_two_in_two_sentences():
    article = reading(paragraph("2022年，先是建成，2022年又扩建。2022年又是大修，迁出十户。"), date=None)
    assert told(article) == [("date", "2022"), ("date", "2022")]


def test_the_sentence_around_an_entry_is_given_without_its_neighbours():
    text = "前一句。“2022年10月，意见印发。”后一句。"
    (event,) = events([reading(paragraph(text), date=None)])
    assert text[slice(*event.sentence)] == "“2022年10月，意见印发。”"


def test_dates_of_the_dateline_and_the_credits_are_no_entries():
    assert told(reading((BlockKind.DATELINE, "2023年2月3日"), (BlockKind.EDITORS, "2023年2月3日"))) == [
        ("publication", "2023-02-03")
    ]


def test_an_inferred_publication_says_so():
    (event,) = events([reading(paragraph("无日期。"), date="2021", certainty=Certainty.INFERRED)])
    assert (event.certainty, event.sort) == ("inferred", ("2021-01-01", "2021-12-31"))


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (TimelineChoice(at=2, do="hide"), []),
        (TimelineChoice(at=2, do="merge", into=30), []),
        (TimelineChoice(at=2, do="show", title="意见印发"), [("2022-10", "意见印发")]),
        (TimelineChoice(at=12, do="hide"), [("2022-10", None)]),
    ],
)
def test_an_editor_decides_by_source_position(choice, expected):
    article = reading(paragraph("在2022年10月，意见印发。"), date=None, choices=[choice])
    assert [(event.value, event.title) for event in events([article])] == expected


def test_an_editor_may_show_what_is_part_of_a_name():
    text = "下发《2022年工作方案》。"
    article = reading(paragraph(text), date=None, choices=[TimelineChoice(at=text.index("2022"), do="show")])
    assert told(article) == [("date", "2022")]


def test_a_date_in_a_later_block_is_addressed_by_its_own_block():
    article = reading(
        paragraph("4月26日，仪式举行。"), paragraph("当天活动现场，公安发布举措。"), date="2024"
    )
    later = events([article])[-1]
    assert (later.value, later.block, later.mention.span) == ("2024-04-26", 1, Span(0, 2))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2021", ("2021-01-01", "2021-12-31")),
        ("2021~", ("2021-01-01", "2021-12-31")),
        ("2021?", ("2021-01-01", "2021-12-31")),
        ("2021-02", ("2021-02-01", "2021-02-28")),
        ("2020-02%", ("2020-02-01", "2020-02-29")),
        ("2021-03-15T14:28", ("2021-03-15", "2021-03-15")),
        ("199X", ("1990-01-01", "1999-12-31")),
        ("19XX", ("1900-01-01", "1999-12-31")),
        ("2022-21", ("2022-03-01", "2022-05-31")),
        ("2022-24", ("2022-12-01", "2023-02-28")),
        ("2021-01/2021-10", ("2021-01-01", "2021-10-31")),
        ("2021~/2022-03?", ("2021-01-01", "2022-03-31")),
        ("2021/..", ("2021-01-01", "9999-12-31")),
        ("../2021", ("0001-01-01", "2021-12-31")),
        ("2021-11-04T00/2021-11-05T06", ("2021-11-04", "2021-11-05")),
    ],
)
def test_the_bounds_of_a_value_are_its_first_and_last_day(value, expected):
    assert bounds(value) == expected


@pytest.mark.parametrize("value", ["", "P3Y", "2021-13", "2021-02-30", "21", "2021-1", "近年来", "2021-00"])
def test_what_is_no_date_has_no_bounds(value):
    with pytest.raises(ValueError, match=r"."):
        bounds(value)
