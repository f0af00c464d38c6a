"""The help of the search page has examples from the archive."""

from html import unescape

from msgspec.structs import replace

from newsarchive.render.context import context_of
from newsarchive.render.pages.search_help import how
from render import archives
from render.dom import parse


def typed(archive):
    context = context_of(archive, to_traditional=archives.to_traditional, pinyin=archives.pinyin)
    return [unescape(node.text) for node in parse(how(context)).named("code")]


def test_the_examples_are_terms_years_papers_and_places_of_the_archive():
    first, phrase, wild, without, *_ = lines = typed(archives.archive())

    assert {*first.split()} == {"老桥", "集市"}
    assert (phrase, wild, without) == (f'"{first}"', f'"{first[0]}*{first[1]}"', first.replace(" ", " -"))
    assert not any(word in line for line in lines for word in ("公安", "民警", "长沙", "株洲", "枫桥"))


def test_an_archive_without_a_glossary_has_examples_too():
    archive = archives.archive()
    corpus = replace(archive.corpus, entries=(), places=(), publications=())

    assert typed(replace(archive, corpus=corpus, occurrences={}))[0] == "甲方 乙方"
