"""Sources that no newspaper printed: nothing crashes, nothing hangs, and the source comes back."""

import time

import pytest

from clean.cleaning import cleaned
from newsarchive.clean import undo

SIZE = 20_000
ODD = {
    "nothing": "",
    "blank lines": "\n" * SIZE * 20,
    "blank lines of two signs": "\r\n" * SIZE,
    "NULs": "\0" * SIZE,
    "lone surrogates": "\ud800\udfff\udc00" * SIZE,
    "one line of text": "公安机关推进警务。" * SIZE,
    "one word": "警" * SIZE * 10,
    "open brackets": "警(" * SIZE,
    "straight marks": "警\"'" * SIZE,
    "more straight marks than any paragraph has": "警\"'" * SIZE * 4,
    "spread lettering": "警 " * SIZE,
    "almost an address": "www." + "a." * SIZE,
    "almost a reading": "警(" + "a " * SIZE,
    "almost a reading in one word": "警(" + "a" * SIZE,
    "foreign words in brackets that no bracket closes": "警（sailingtoparadisethediscoveryofamerica。\n"
    * 100,
    "roles that edit each other": "版式" * 40 + "\n" + "总编辑" * 30 + "\n",
    "posts at places": "驻融媒" * 30 + "记\n",
    "tags alone": "<br />" * 60 + "\n",
    "points": "." * SIZE,
    "short lines": "短行\n" * (SIZE // 20),
    "short lines above a text": "平安社区建设\n" * (SIZE // 10) + "民警走进社区，讲解常识。\n",
    "spaces before a bar": "警" + " " * SIZE * 10 + "|" * 10,
    "numbered lines": "1. 甲乙丙丁\n" * (SIZE // 20),
    "bylines": "本报记者 张三\n" * (SIZE // 20),
    "captions": "图为民警。\n" * (SIZE // 20),
    "controls run together": ("收藏" * 11 + "某\n") * (SIZE // 20),
    "labels without values": "来源:\n" * (SIZE // 20),
    "pages of an issue": "第A1版\n" * (SIZE // 20),
    "lists of other articles": "相关新闻\n标题一二三四\n" * (SIZE // 40),
    "copies": "今天大家一起走进社区宣传反诈知识，居民们听得认真，也都记在了心里。\n" * (SIZE // 40),
    "page numbers that cut": "- 1 -\n平安专刊\n一段没有完的话就在这里断\n" * (SIZE // 60),
    "bold marks": "**警**" * SIZE,
    "more bold marks than any line has": "**警**" * SIZE * 3,
    "links": "[警](http://a)" * SIZE,
    "links without an end": "[警" * SIZE,
    "tags without an end": "<p " * SIZE,
    "bidirectional controls": "警\u202e\u2066" * SIZE,
    "nested quotes": "“‘" * SIZE + "’”" * SIZE,
    "steps of a path": ">".join(["新闻"] * SIZE),
    "a line that goes on where nothing is running text": "，图）我们看见了他们，\n的，后来呢\n的",
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_source_is_cleaned_in_time_and_comes_back(name):
    begin = time.process_time()
    outcome = cleaned(ODD[name])

    assert undo(outcome.clean, outcome.ledger) == ODD[name]
    assert time.process_time() - begin < 4


def test_a_source_without_text_has_no_article():
    assert cleaned(" \n\u3000\n\u200b").articles == ()
