"""Which expressions are offered for an entry, and which never are."""

import pytest

from newsarchive.glossary.candidates import suggest
from newsarchive.glossary.candidates.chains import chains
from newsarchive.glossary.candidates.shapes import (
    head,
    is_amount,
    is_described,
    is_formula,
    is_speech,
    is_title,
)
from newsarchive.segment import lexicon, tagger

REPORTS = [
    ("a", "县公安局推行“三所联动”机制，派出所、司法所、律师事务所一起调解矛盾纠纷。民警王治安说，这很好。"),
    ("a", "去年全县共调解三百余起纠纷。“三所联动”机制运行以来，社区民警走进网格。关局长表示满意。"),
    ("b", "派出所的社区民警与网格员组成护学岗，“一村一辅警”全覆盖，社区民警每天上岗。"),
    ("b", "他说：“我们已经没有这样的问题了。”雪亮工程二期开工，雪亮工程覆盖全县。"),
    ("c", "县里召开会议，网格员参加。护学岗增加到一百个，护学岗由网格员和家长轮流值守。"),
]


def offered(reports=REPORTS, known=(), limit=100):
    return suggest(reports, known, tagger(), lexicon(), limit)


def test_programmes_formulas_roles_and_coinages_are_offered():
    terms = {candidate.term for candidate in offered()}

    assert {"三所联动", "一村一辅警", "雪亮工程", "护学岗", "网格员", "社区民警", "派出所"} <= terms


def test_amounts_people_and_speech_are_not_offered():
    terms = " ".join(candidate.term for candidate in offered())

    assert not [one for one in ("三百余起", "王治安", "关局长", "没有这样", "一百个") if one in terms]


def test_what_the_glossary_has_is_left_out_with_its_parts():
    terms = {candidate.term for candidate in offered(known=["三所联动", "雪亮工程"])}

    assert not {"三所联动", "雪亮工程", "雪亮"} & terms
    assert "护学岗" in terms


def test_a_part_that_never_stands_alone_is_absorbed_by_the_whole():
    terms = {candidate.term for candidate in offered()}

    assert not {"三所", "联动", "雪亮", "护学", "一村", "一辅警"} & terms


def test_each_candidate_gives_its_count_articles_and_features():
    [found] = [candidate for candidate in offered() if candidate.term == "三所联动"]

    assert (found.count, found.articles) == (2, 1)
    assert set(found.features) >= {"quoted", "formula", "unlisted"}


def test_one_short_article_has_candidates_too():
    assert [candidate.term for candidate in offered(REPORTS[:1], limit=1)] == ["三所联动"]


def test_no_text_no_candidate():
    assert offered([]) == offered([("a", "")]) == []


def test_the_ranking_does_not_depend_on_the_order_of_articles():
    assert offered() == offered(REPORTS[::-1])


@pytest.mark.parametrize(
    "term", ["三高四新", "一村一辅警", "五个不发生", "四个铁一般", "三所联动", "八类案件", "两队一室"]
)
def test_formulas_of_numbers(term):
    assert is_formula(term)


@pytest.mark.parametrize("term", ["派出所", "第一时间", "一起", "三百余起", "社区", "一位民警"])
def test_no_formulas(term):
    assert not is_formula(term)


@pytest.mark.parametrize("term", ["三百余起", "二十届", "第三季度", "2023年", "一百个", "十四"])
def test_amounts(term):
    assert is_amount(term)


def test_speech_titles_and_heads():
    assert is_speech("我们已经到了")
    assert not is_speech("最多跑一次")
    assert is_title("局长")
    assert not is_title("局长信箱")
    assert (head("雪亮工程"), head("工程"), head("天网")) == ("工程", "", "")


@pytest.mark.parametrize("term", ["消防设施", "值班人员", "打击犯罪", "赔偿损失", "广大民警", "抢劫案件"])
def test_descriptions_in_everyday_words(term):
    assert is_described(term)


@pytest.mark.parametrize("term", ["强制措施", "雪亮工程", "取保候审", "治安管理", "护学岗"])
def test_names_are_no_descriptions(term):
    assert not is_described(term)


def scores(reports):
    return {candidate.term: candidate.score for candidate in offered(reports)}


def test_a_name_comes_before_a_description_met_as_often():
    found = scores([(one, "市里说治安管理很重要。他说消防设施很重要。") for one in "abc"])

    assert found["治安管理"] > found["消防设施"]


def test_people_with_titles_and_what_a_paper_says_of_itself_are_not_offered():
    reports = [(one, "新华社北京日电，习近平总书记会见民警王治安所长。日电说，护学岗很好。") for one in "abc"]

    terms = {candidate.term for candidate in offered(reports)}

    assert not {"习近平总书记", "王治安", "王治安所长", "日电"} & terms


def test_what_is_told_of_another_country_counts_for_less():
    at_home = scores([(one, "湖南省长说，“守望岗”很多，守望岗由警察设立。") for one in "ab"])
    abroad = scores([(one, "日本首相说，“守望岗”很多，守望岗由警察设立。") for one in "ab"])

    assert at_home["守望岗"] - abroad["守望岗"] > 1


def test_every_quotation_in_texts_about_other_countries_counts_as_one_abroad():
    found = chains([("a", "俄罗斯总统提出“联防·联控”。")] * 3, lambda text: [(text, "n")])

    chain = found.by_term["联防·联控"]
    assert (chain.quoted, chain.count, chain.abroad) == (3, 3, 3)
