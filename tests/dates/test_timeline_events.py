"""The timeline holds what a historian would keep of the project's own sources, and leaves out what is background."""

from functools import cache
from pathlib import Path

import pytest

from newsarchive.pipeline import build_archive
from newsarchive.source import load_corpus

ROOT = Path(__file__).parents[2]
LISTS = ("timeline_events", "timeline_second_reading")
FLOOR = 0.95
"""Of the events written down by hand; never lowered."""


@cache
def told():
    """(article, value, sentence or headline) of every entry and of the statements under it."""
    corpus, _ = load_corpus(ROOT / "corpus")
    archive, problems = build_archive(corpus, version="0", date="2024-01-01")
    assert problems == []
    found = [*archive.events, *(joined.event for event in archive.events for joined in event.also)]
    return [(event.reading.id, event.value, words(event)) for event in found]


def words(event):
    if event.block is None:
        return event.reading.title
    return event.reading.blocks[event.block].text[slice(*event.sentence)]


def kept(name):
    lines = Path(__file__).with_name(f"{name}.tsv").read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def missing(events):
    return [
        (article, value, quote)
        for article, value, quote in events
        if not any(article == where and value == when and quote in text for where, when, text in told())
    ]


@pytest.mark.parametrize("name", LISTS)
def test_a_historian_finds_the_events_of_the_five_sources(name):
    events = kept(name)
    assert len(events) >= 60
    assert 1 - len(missing(events)) / len(events) >= FLOOR, missing(events)


@pytest.mark.parametrize(
    "background",
    [
        "还未出正月",
        "朝气蓬勃，经济脉搏强劲有力",
        "像个‘医院’",
        "消费火爆，旅游加速回暖",
        "就当下新型电信网络诈骗",
    ],
)
def test_what_only_sets_the_scene_is_no_entry(background):
    assert [text for _, _, text in told() if background in text] == []


def test_most_entries_are_events_of_the_list():
    """Four in five entries at least were written down by hand."""
    listed = sum(
        any(
            article == where and value == when and quote in text
            for article, value, quote in kept("timeline_events")
        )
        for where, when, text in told()
    )
    assert listed / len(told()) >= 0.8
