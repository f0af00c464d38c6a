"""An editor's word stands above the rules, and a wrong quote is told with its place and a way out."""

import pytest

from clean.cleaning import cleaned, source_of
from newsarchive.clean import clean_source, undo
from newsarchive.model.article import Script
from newsarchive.model.sidecar import (
    ArticleRecord,
    CaptionOf,
    Drop,
    Emend,
    Gap,
    Join,
    Keep,
    KeepApart,
    SetKind,
    Split,
)
from newsarchive.model.spans import Span
from newsarchive.problems import Place

TEXT = (
    "护航园区发展\n\n记者 张三\n\n近年来，民警走访了多家企业。\n\n返回顶部\n\n大学城的游客越来越多\n\n"
    "派出所加强了巡逻，守护平安。\n\n另一件小事\n\n社区里来了新民警，大家都很高兴。\n"
)


def told(outcome):
    return [(block.kind.value, block.text) for article in outcome.articles for block in article.blocks]


def test_kind_gives_a_line_its_kind_and_level():
    outcome = cleaned(TEXT, decisions=[SetKind(do="kind", quote="另一件小事", kind="heading", level=2)])

    block = next(block for block in outcome.articles[0].blocks if block.text == "另一件小事")
    assert (block.kind.value, block.level) == ("heading", 2)


def test_kind_list_makes_each_line_an_item_unless_join_unites_it_with_the_next():
    text = "护航园区发展\n\n近年来，民警走访了多家企业，成绩如下。\n\n护学260天\n走访1800户\n调解\n96起\n"
    outcome = cleaned(
        text,
        decisions=[
            SetKind(do="kind", quote="护学260天走访1800户调解96起", kind="list"),
            Join(do="join", quote="调解96起"),
        ],
    )

    assert told(outcome)[-3:] == [("list", "护学260天"), ("list", "走访1800户"), ("list", "调解96起")]


def test_join_makes_lines_one_paragraph_and_is_recorded_as_the_editors():
    outcome = cleaned(
        TEXT, decisions=[Join(do="join", quote="越来越多 派出所加强了巡逻", why="One sentence.")]
    )

    assert ("paragraph", "大学城的游客越来越多派出所加强了巡逻，守护平安。") in told(outcome)
    assert [(edit.rule, edit.reason) for edit in outcome.ledger.edits if edit.removed == "\n\n"] == [
        ("editor", "One sentence.")
    ]
    assert undo(outcome.clean, outcome.ledger) == TEXT


def test_part_begins_a_block_within_a_line():
    outcome = cleaned(TEXT, decisions=[KeepApart(do="part", quote="守护平安")])

    assert told(outcome)[-4:-2] == [("paragraph", "派出所加强了巡逻，"), ("paragraph", "守护平安。")]


def test_drop_leaves_out_exactly_the_passage():
    outcome = cleaned(TEXT, decisions=[Drop(do="drop", quote="，大家都很高兴", why="Not of this report.")])

    assert [(item.rule, item.text) for item in outcome.discarded][-1] == ("editor", "，大家都很高兴")
    assert undo(outcome.clean, outcome.ledger) == TEXT


def test_keep_overrules_a_rule_that_drops():
    assert "返回顶部" in [item.text for item in cleaned(TEXT).discarded]

    outcome = cleaned(TEXT, decisions=[Keep(do="keep", quote="返回顶部")])

    assert "返回顶部" in [text for _, text in told(outcome)]


def test_split_begins_an_article_whose_id_names_its_place():
    outcome = cleaned(TEXT, decisions=[Split(do="split", quote="另一件小事")])

    start = TEXT.index("另一件小事")
    assert [article.id for article in outcome.articles] == ["sample", f"sample-c{start}"]
    assert outcome.articles[1].title == "另一件小事"


def test_split_parts_even_a_sentence():
    text = TEXT.replace("民警走访了多家企业。", "民警走访了多家企业，\n听取了，意见，和，建议。")

    outcome = cleaned(text, decisions=[Split(do="split", quote="听取了")])

    assert outcome.articles[1].blocks[0].text == "听取了，意见，和，建议。"


def test_an_article_that_begins_within_a_line_leaves_the_rest_of_it_to_the_one_before():
    outcome = cleaned(TEXT, decisions=[Split(do="split", quote="守护平安。")])

    first, second = outcome.articles
    assert first.blocks[-1].text == "派出所加强了巡逻，"
    assert all(first.region.contains(span) for block in first.blocks for span in block.spans)
    assert second.region == Span(TEXT.index("守护平安"), len(TEXT))


def test_a_line_that_is_parted_and_made_one_block_gets_no_space_that_the_source_has_not():
    outcome = cleaned(
        TEXT,
        decisions=[
            KeepApart(do="part", quote="园区发展"),
            SetKind(do="kind", quote="护航园区发展", kind="heading"),
        ],
    )

    assert told(outcome)[0] == ("heading", "护航园区发展")
    assert all(edit.removed for edit in outcome.ledger.edits)


def test_lines_of_a_heading_are_joined_over_a_caption():
    text = TEXT.replace("返回顶部", "护企安商\n图为民警走访企业。\n新气象")

    outcome = cleaned(text, decisions=[Join(do="join", quote="护企安商\n图为民警走访企业。\n新气象")])

    assert ("caption", "图为民警走访企业。") in told(outcome)
    assert "护企安商新气象" in [said for _, said in told(outcome)]
    assert undo(outcome.clean, outcome.ledger) == text


def test_two_decisions_on_the_same_lines_leave_no_space_that_neither_records():
    outcome = cleaned(
        TEXT.replace("近年来，", "近年来,"),
        decisions=[
            SetKind(do="kind", quote="护航园区发展\n\n记者 张三", kind="subtitle"),
            CaptionOf(do="caption", quote="护航园区发展\n\n记者 张三\n\n近年来,民警走访了多家企业。"),
        ],
    )

    assert told(outcome)[0] == ("caption", "护航园区发展记者 张三近年来，民警走访了多家企业。")


def test_caption_makes_a_line_a_caption():
    outcome = cleaned(TEXT, decisions=[CaptionOf(do="caption", quote="大学城的游客越来越多", of="A street.")])

    assert ("caption", "大学城的游客越来越多") in told(outcome)


def test_emendations_and_gaps_are_kept_beside_the_text_and_never_edit_it():
    decisions = [
        Gap(do="gap", quote="多家企业", why="A word is lost."),
        Emend(do="emend", quote="走访", read="走進", why="Misprint.", certainty="probable"),
    ]
    outcome = cleaned(TEXT, decisions=decisions)

    at, end = TEXT.index("走访"), TEXT.index("企业") + 2
    assert [(item.span, item.read, item.certainty) for item in outcome.emended] == [
        (Span(at, at + 2), "走進", "probable"),
        (Span(end, end), "[…]", "gap"),
    ]
    assert outcome.clean == cleaned(TEXT).clean


def test_a_quote_may_differ_in_script_width_and_breaks():
    outcome = cleaned(
        "标题在此\n\n第一段，说完\n\n了。\n", decisions=[Drop(do="drop", quote="第一段,說完 了", why="x")]
    )

    assert outcome.discarded[0].text == "第一段，说完"


def problems(decisions=(), records=()):
    def locate(keys):
        return Place("source.yml", 10 + keys[1], 1 + len(keys[2]))

    source = source_of("标题在此\n\n民警走访企业，民警走访社区。\n", "heng-yang")
    return [
        str(item)
        for item in clean_source(
            source, script=Script.SIMPLIFIED, decisions=decisions, records=records, locate=locate
        )[1]
    ]


@pytest.mark.parametrize(
    ("decisions", "expected"),
    [
        (
            [Keep(do="keep", quote="民警走访学校企业")],
            (
                "source.yml:10:6: the source has no passage “民警走访学校企业”; "
                "a quote must stand in the source word for word, white space and line breaks aside; "
                "did you mean “民警走访企业，民”? copy the passage from source.txt"
            ),
        ),
        (
            [Keep(do="keep", quote="完全不同")],
            (
                "source.yml:10:6: the source has no passage “完全不同”; "
                "a quote must stand in the source word for word, white space and line breaks aside; copy the passage from source.txt"
            ),
        ),
        (
            [Keep(do="keep", quote="标题"), Keep(do="keep", quote="民警走访")],
            (
                "source.yml:11:6: “民警走访” stands 2 times in the source; a decision must point to one passage; "
                "add `at:` with the position meant (6, 13), or quote more of the passage"
            ),
        ),
        (
            [Keep(do="keep", quote="民警走访", at=7)],
            (
                "source.yml:10:3: “民警走访” does not stand at 7; it stands at 6, 13; "
                "write one of these positions, or leave `at` out where there is only one"
            ),
        ),
    ],
)
def test_a_quote_that_does_not_point_to_one_passage_is_a_problem(decisions, expected):
    assert problems(decisions) == [expected]


def test_at_chooses_among_occurrences():
    assert problems([Keep(do="keep", quote="民警走访", at=13)]) == []


def test_a_record_overrules_what_the_article_says():
    record = ArticleRecord(
        id="sample", title="新标题", date="2021-11", publication="unknown", date_evidence="今年1月-10月"
    )
    article = cleaned(TEXT, records=[record]).articles[0]

    assert (article.title, article.date, article.date_certainty, article.publication) == (
        "新标题",
        "2021-11",
        "inferred",
        None,
    )
    assert article.date_evidence == "今年1月-10月"


def test_a_record_of_an_unknown_article_names_the_ids_found():
    assert problems(records=[ArticleRecord(id="heng-yan")]) == [
        (
            "source.yml:10:3: the source has no article “heng-yan”; its articles are: heng-yang; "
            "did you mean “heng-yang”? write one of these ids"
        )
    ]


@pytest.mark.parametrize("quote", ["“民警走访社区”", "'民警走访社区'", "「民警走访社区」"])
def test_quotation_marks_around_a_quote_are_named_as_the_mistake(quote):
    assert problems([Keep(do="keep", quote=quote)]) == [
        (
            f"source.yml:10:6: the source has no passage “{quote}”; "
            "a quote must stand in the source word for word, white space and line breaks aside; "
            "write it without the quotation marks around it"
        )
    ]
