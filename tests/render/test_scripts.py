import json
import re
from dataclasses import replace

import pytest

from newsarchive.model.article import Script
from newsarchive.render.scripts import switch, views
from newsarchive.script import to_traditional
from render import archives


@pytest.fixture
def reading():
    return archives.reading()


def data(html):
    return json.loads(re.fullmatch(r"<script [^>]*>(.*)</script>", html)[1])


def test_each_block_has_a_traditional_text_of_its_own_length(reading):
    texts = data(views(reading, archives.TEXT, to_traditional))

    assert list(texts) == ["hant"]
    assert [len(text) for text in texts["hant"]] == [len(block.text) for block in reading.blocks]


def test_a_traditional_source_gives_its_own_characters_too(reading):
    article = replace(reading.article, script=Script.TRADITIONAL)
    texts = data(views(replace(reading, article=article), archives.TEXT, to_traditional))

    assert [len(text) for text in texts["print"]] == [len(block.text) for block in reading.blocks]


def test_the_script_as_printed_is_offered_only_where_it_differs(reading):
    article = replace(reading.article, script=Script.TRADITIONAL)

    assert "print" not in switch(reading)
    assert "print" in switch(replace(reading, article=article))


def test_no_text_can_end_the_script_element(reading):
    block = replace(reading.blocks[0], text="</script><b>")

    assert "</script><" not in views(replace(reading, blocks=(block,)), "", str)[:-9]
