"""Each clue is counted where it holds and nowhere else, and together they decide."""

import pytest

from dates.test_timeline import reading
from newsarchive.dates.timeline.clues import clues_of, is_worth_telling
from newsarchive.dates.timeline.statements import may_be_told, statements
from newsarchive.model.article import BlockKind, Certainty
from newsarchive.model.timeline import CLUES, FLOOR


def first(text, kind=BlockKind.PARAGRAPH, **options):
    """The first statement of a text."""
    return next(statements(reading((kind, text), **options)))


@pytest.mark.parametrize(
    ("clue", "text", "without"),
    [
        ("action", "2022年，新桥通车。", "2022年，桥边安静。"),
        ("figure", "2022年，有桥12座。", "2022年，有桥。"),
        ("figure", "2022年，引来一千一百多亿元。", "2022年，引来一些。"),
        ("figure", "2022年，会商七次。", "2022年，四处安静。"),
        ("day", "1月15日，安静。", "1月，安静。"),
        ("month", "2022年3月，安静。", "2022年，安静。"),
        ("year", "2022年，安静。", "2022年3月，安静。"),
        ("done", "2022年，已成。", "2022年，未成。"),
        ("done", "2022年，共修两回。", "2022年，公共设施安静。"),
        ("named", "2022年，《渡口规则》在此。", "2022年，规则在此。"),
        ("opening", "2022年，安静。", "桥边很多老人都记得2022年的安静。"),
        ("opening", "桥边的老人说，截至2022年10月底，安静。", "桥边的老人记得2022年10月底的安静。"),
        ("planned", "2022年，还将修桥。", "2022年，将桥修好。"),
        ("now", "目前，安静。", "截至目前，安静。"),
        ("speech", "他说：“我们2022年在此。”", "“我们在此。”2022年他说。"),
        ("telling", "老人3日表示，很安静。", "老人3日过桥，很安静。"),
        ("wide", "2010年至2022年，安静。", "2021年12月至2022年1月，安静。"),
    ],
)
def test_a_clue_holds_only_where_its_words_do(clue, text, without):
    assert clue in clues_of(first(text))
    assert clue not in clues_of(first(without))


def test_a_date_that_rests_on_an_inferred_one_is_not_firm():
    assert "firm" in clues_of(first("今年，安静。"))
    assert "firm" not in clues_of(first("今年，安静。", certainty=Certainty.INFERRED))


def test_a_heading_counts():
    assert "heading" in clues_of(first("2022年新桥通车", BlockKind.HEADING))


@pytest.mark.parametrize(
    "text",
    [
        "2022年，新桥通车。",
        "截至目前，已修桥3座。",
        "1月15日，老桥边热闹了半日。",
        "2022年底，全镇有渡船12条。",
        "年内，还将新增渡船12条。",
    ],
)
def test_what_was_done_or_counted_is_told(text):
    statement = first(text)
    assert may_be_told(statement)
    assert is_worth_telling(statement, clues_of(statement))


@pytest.mark.parametrize(
    "text",
    [
        "2021年，渡口朝气蓬勃，人声鼎沸。",
        "如今，渡口很安静。",
        "目前的渡口安静得很。",
        "1990年至2022年，渡口安静。",
    ],
)
def test_what_only_sets_the_scene_is_not(text):
    statement = first(text)
    assert not is_worth_telling(statement, clues_of(statement))


@pytest.mark.parametrize(
    "text",
    [
        "新华社渡口1月21日电（记者甲）渡船停航。",
        "本报渡口1月22日讯记者乙报道：渡船停航。",
        "客流比去年增长10%。",
        "客流快于去年同期，增长10%。",
        "今年50岁的船工开船。",
        "下发《2022年工作方案》12份。",
    ],
)
def test_datelines_bases_of_comparison_ages_and_names_are_never_told(text):
    assert not may_be_told(first(text))


def test_a_year_in_which_something_was_done_is_no_base_of_comparison():
    assert may_be_told(first("科学家于去年首次提出。"))


def test_the_floor_can_be_reached_and_missed():
    """A table in which every statement passes, or none, would be no choice."""
    most = sum(clue.points for name, clue in CLUES.items() if clue.points > 0 and name != "editor")
    assert 0 < FLOOR < most
    assert all(clue.zh and clue.en for clue in CLUES.values())
