from msgspec.structs import replace

from newsarchive.model.figures import Figure, Measure, Relation
from newsarchive.model.reading import DateCertainty, DateKind, DateMention
from newsarchive.model.spans import Span
from newsarchive.render.article.dates import dates_of, figures_of, margin_dates
from render import archives


def date(text, start, value, kind=DateKind.DATE, *, in_name=False, certainty=DateCertainty.RESOLVED):
    return DateMention(
        Span(start, start + len(text)), text, kind, value, None, None, None, in_name, certainty, "why"
    )  # fmt: skip


def reading(*dates):
    """The archive's first article with these dates in its last block."""
    first = archives.archive().readings[0]
    blocks = [replace(block, dates=()) for block in first.blocks]
    return replace(first, blocks=(*blocks[:-1], replace(blocks[-1], dates=dates)))


def test_the_margin_has_two_dates_of_a_paragraph_and_the_number_of_the_others():
    values = ["2020", "2021-03", "2021-03", "2022", "2023"]
    dates = tuple(date("年", number, value) for number, value in enumerate(values))
    assert margin_dates(reading(*dates[:1]).blocks[-1]) == "2020"
    assert margin_dates(reading(*dates[:3]).blocks[-1]) == "2020\n2021.3"
    assert margin_dates(reading(*dates).blocks[-1]) == "2020\n2021.3 +2"


def shown(*values, **options):
    """The margin beside a paragraph that says these dates."""
    dates = (date("年", at, value, **options) for at, value in enumerate(values))
    return margin_dates(reading(*dates).blocks[-1])


def test_the_margin_says_an_interval_in_short_and_keeps_to_two_lines():
    assert shown("2023-01-21/2023-01-27") == "2023.1.21–27"
    assert shown("2023-01-07/2023-02-15", "2023") == "2023.1.7–2.15\n2023"
    assert shown("2023-12-21/2024-01-05", "2023") == "2023.12.21–\n2024.1.5 +1"
    assert shown("2021-01/2021-10", "2021/2025") == "2021.1–10\n2021–2025"
    assert shown("2024-04-05T14:28") == "2024.4.5\n14:28"
    assert shown("2024-04-05T14/2024-04-05T16") == "2024.4.5"
    assert shown("2020-10/2021-03-02") == "2020.10–\n2021.3.2"
    assert shown("2024-04-05T14/2024-04-06T02") == "2024.4.5–6"
    assert shown("2024/..") == "2024–"


def test_half_a_year_in_the_margin_cannot_be_read_as_a_day():
    assert shown("2021-01/2021-06", "2021-07/2021-12") == "2021.1–6\n2021.7–12"
    assert shown("2021-07-12") == "2021.7.12"


def test_uncertain_dates_in_the_margin_are_in_brackets():
    assert shown("2021", certainty=DateCertainty.INFERRED) == "[2021]"
    assert shown("2021-07/2021-12", certainty=DateCertainty.AMBIGUOUS) == "[2021.7–12]"
    assert shown("2023-12-21/2024-01-05", certainty=DateCertainty.INFERRED) == "[2023.12.21–\n2024.1.5]"
    both = (date("年", 0, "2021", certainty=DateCertainty.INFERRED), date("年", 1, "2021"))
    assert margin_dates(reading(*both).blocks[-1]) == "[2021]\n2021"


def test_what_has_no_value_is_a_name_or_a_length_of_time_is_not_in_the_margin():
    block = reading(
        date("当天", 0, None),
        date("24小时", 2, "PT24H", DateKind.DURATION),
        date("2021年", 6, "2021", in_name=True),
    ).blocks[-1]
    assert margin_dates(block) is None


def test_the_foot_lists_each_date_once_with_its_passages_and_its_value():
    shown = dates_of(reading(date("去年", 0, "2020"), date("当天", 3, None), date("去年", 5, "2020")))
    assert shown.startswith('<details class="na-dates" id="dates">')
    assert shown.count("<li>") == 2
    assert shown.count(">去年</a>") == 1
    assert '">2</a>' in shown
    assert '<time datetime="2020">' in shown
    assert "未定" in shown
    assert '<span lang="en">why</span>' in shown


def test_an_article_without_dates_has_no_list():
    assert dates_of(reading()) == ""
    assert dates_of(reading(date("三天", 0, "P3D", DateKind.DURATION))) == ""


def test_the_way_to_the_figures_says_how_many_there_are():
    figure = Figure(Span(0, 2), "3起", 3, None, Relation.EQUAL, "起", Measure.NUMBER, Span(0, 2))
    plain = reading()
    told = replace(plain, blocks=(replace(plain.blocks[0], figures=(figure, figure)), *plain.blocks[1:]))
    assert figures_of(plain, "../../") == ""
    shown = figures_of(told, "../../")
    assert f'href="../../figures/#year=2021&amp;article={told.id}"' in shown
    assert "2 条" in shown
