"""The form and the command find the same problems and report them in the same words."""

import json
import re
from pathlib import Path

import pytest
import yaml

from newsarchive.model.corpus import Corpus, EntryRecord
from newsarchive.model.glossary import Entry
from newsarchive.pipeline.contribute import rules
from newsarchive.pipeline.evidence import check_evidence
from newsarchive.problems import Place, near_miss
from newsarchive.problems.chinese import in_both
from newsarchive.problems.words import CHINESE
from newsarchive.source.checks import Found, check
from newsarchive.source.schema import validated
from newsarchive.text import fold, squeeze
from render import archives

pytestmark = pytest.mark.node

CASES = yaml.safe_load(Path(__file__).with_name("cases.yml").read_text("utf-8"))
SOUND = {
    "headword": "渡桥",
    "english": [{"text": "ferry bridge", "status": "literal"}],
    "category": "things",
    "short": {"zh": "一种桥", "en": "A bridge"},
    "definition": {"zh": "一种桥。", "en": "A bridge."},
    "status": "draft",
}
SLUG = "du-qiao"
TEXTS = {"bridge": "渡桥重开，老桥重开。", "fair": "渡桥边的集市也重开了。"}


def reading(article_id):
    text = TEXTS[article_id]
    blocks = (archives.block(archives.BlockKind.PARAGRAPH, [(archives.Span(0, len(text)), None)], text),)
    return archives.reading(article_id, blocks, source_id=article_id, text=text)


def place(keys):
    return Place(".".join(map(str, keys)))


def by_command(entry):
    """What `newsarchive check` says of an entry beside those of the small archive."""
    made, problems = validated(Entry, {**entry, "slug": SLUG, "notes": ""}, place)
    if made is None:
        return problems
    record = EntryRecord(made, place, "new.md")
    own = archives.archive().corpus
    known = [*(one for one in own.entries), record]
    corpus = Corpus(own.config, own.publications, own.places, (), tuple(known))
    found = Found(corpus, frozenset(one.entry.slug for one in known), frozenset(), {})
    alone = Corpus(own.config, (), (), (), (record,))
    told = [*check(found), *check_evidence(alone, [reading(name) for name in TEXTS])]
    return [problem for problem in told if problem.place.path in _paths(made)]


def _paths(entry):
    """Places in the new entry; problems of the others are not asked for."""
    return {place(keys).path for keys in _keys(entry.model_dump())} - {"slug"}


def _keys(value, before=()):
    yield before
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _keys(item, (*before, key))
    elif isinstance(value, list | tuple):
        for number, item in enumerate(value):
            yield from _keys(item, (*before, number))


def said(problems):
    return sorted({_told(*problem) for problem in problems})


def _told(wrong, expected, remedy):
    """Of a form's owner the form knows no line, and no nearest passage of a quote."""
    wrong = re.sub(r"corpus/glossary/(\S+\.md), line \d+|x\.md, line \d+", "another entry", wrong)
    wrong = re.sub(r"belongs to corpus/glossary/\S+\.md", "belongs to another entry", wrong)
    nearest = remedy.startswith(("the nearest passage is", "copy the passage from the article's page"))
    return wrong, expected, "" if nearest else remedy


@pytest.mark.parametrize("name", CASES)
def test_the_form_says_what_the_command_says(name, ask):
    entry = {key: value for key, value in {**SOUND, **CASES[name]}.items() if value is not None}
    theirs = json.loads(rules(archives.archive()).content)
    text = json.dumps(entry, ensure_ascii=False)
    problems = ask(
        "check", entry=entry, rules=theirs, slug=SLUG,
        folds={char: fold(char) for char in text}, articles={key: squeeze(value)[0] for key, value in TEXTS.items()},
    )  # fmt: skip

    by_form = said((one["wrong"], one["expected"], one["remedy"]) for one in problems)

    told = by_command(entry)
    assert by_form == said((one.wrong, one.expected, one.remedy) for one in told)
    assert bool(by_form) == (name not in SOUND_CASES)


@pytest.mark.parametrize("name", CASES)
def test_form_and_command_say_it_in_the_same_chinese(name, ask):
    entry = {key: value for key, value in {**SOUND, **CASES[name]}.items() if value is not None}

    for one in by_command(entry):
        problem = {"wrong": one.wrong, "expected": one.expected, "remedy": one.remedy}
        assert in_both(one) == f"{ask('chinese', problem=problem, rows=CHINESE)} / {one.text}"


def test_an_article_that_is_not_shown_in_full_is_not_said_to_lack_a_quote(ask):
    """Its words are not in the index, which the form asks; the rules name it, so that the form says what it left."""
    hidden = archives.archive([archives.source(access="excerpt")])
    theirs = json.loads(rules(hidden).content)
    entry = {**SOUND, "evidence": [{"article": "bridge", "quote": "渡桥一句"}]}

    assert theirs["unsearched"] == ["bridge"]
    assert json.loads(rules(archives.archive()).content)["unsearched"] == []
    assert ask("check", entry=entry, rules=theirs, slug=SLUG, folds={}, articles={}) == []


SOUND_CASES = {"nothing wrong", "headword with a character both scripts have", "quote in traditional script"}


WORDS = [
    "lao-qiao",
    "ji-shi",
    "lao-qiau",
    "qiao",
    "ji",
    "",
    "feng-qiao-jing-yan",
    "fengqiao",
    "san-suo-lian-dong",
    "老桥",
]


@pytest.mark.parametrize("word", WORDS)
def test_the_nearest_word_is_the_one_that_python_finds(word, ask):
    known = [other for other in WORDS if other != word]

    assert ask("near", word=word, known=known) == near_miss(word, known)
