import json
import re

import pytest
from msgspec.structs import replace

from newsarchive.model.article import Script
from newsarchive.model.spans import Alignment, Span
from newsarchive.render.scripts import Asides, as_printed, printed_texts, switch, views
from newsarchive.script import to_traditional
from render import archives


@pytest.fixture
def reading():
    return archives.reading()


def data(html):
    return json.loads(re.fullmatch(r"<script [^>]*>(.*)</script>", html)[1])


def shown(reading, asides=None):
    printed = printed_texts(reading, archives.TEXT)
    return data(views(reading, printed, to_traditional, asides or Asides()))


def buttons(reading):
    return switch(reading.article.script, printed=printed_texts(reading, archives.TEXT) is not None)


def test_each_block_has_a_traditional_text_of_its_own_length(reading):
    texts = shown(reading)["hant"]["blocks"]

    assert [len(text) for text in texts] == [len(block.text) for block in reading.blocks]


def test_a_block_is_given_as_printed_only_where_it_differs_and_by_stretches_where_it_is_longer(reading):
    texts = shown(reading)["print"]["blocks"]

    assert texts[:2] == [None, None]
    assert texts[2] == ["2021年3月1日，老桥重开，集市也随之重开。渡船<停航>", "......", ""]
    assert texts[4] == "去年10月以来，老桥大休。"


def test_what_an_editor_worded_changes_script_with_the_text(reading):
    asides = Asides()

    assert asides.add("老桥", "老橋") == 0
    assert asides.add("集市", "集市") == 1
    texts = shown(reading, asides)
    assert texts["hant"]["asides"] == ["老橋", "集市"]
    assert texts["print"]["asides"] == ["老橋", "集市"]


def test_a_gap_and_a_longer_correction_show_what_the_source_has(reading):
    source = "老桥大\n修。"
    runs = Alignment.of_parts([(2, Span(0, 2)), (3, Span(2, 2)), (2, Span(2, 5)), (1, Span(5, 6))])
    block = replace(reading.blocks[4], text="老桥[…]大修。", alignment=runs)

    assert as_printed(block, source) == ["老桥", "", "", "大修", "。"]


def test_the_script_as_printed_is_offered_only_where_it_differs(reading):
    plain = replace(reading, blocks=reading.blocks[:2])
    traditional = replace(plain, article=replace(plain.article, script=Script.TRADITIONAL))

    assert 'data-script-choice="print"' not in buttons(plain)
    assert 'data-script-choice="print" lang="zh-Hans"' in buttons(reading)
    assert 'data-script-choice="print" lang="zh-Hant"' in buttons(traditional)


def test_no_text_can_end_the_script_element(reading):
    block = replace(reading.blocks[0], text="</script><b>")
    html = views(replace(reading, blocks=(block,)), [""], str, Asides())

    assert "</script><" not in html[:-9]
