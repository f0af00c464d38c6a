"""Readable cases, one file a subject: a source text and what comes of it."""

import pytest
import yaml

from clean.cleaning import HERE, cleaned
from newsarchive.clean import undo

CASES = [
    pytest.param(case, id=f"{path.stem}/{case['name']}")
    for path in sorted((HERE / "cases").glob("*.yml"))
    for case in yaml.safe_load(path.read_text(encoding="utf-8"))
]
FIELDS = (
    "banner",
    "kicker",
    "title",
    "subtitle",
    "publication",
    "page",
    "date",
    "date_certainty",
    "date_evidence",
    "editors",
)


@pytest.mark.parametrize("case", CASES)
def test_case(case):
    unknown = set(case) - {"name", "source", "blocks", "discarded", "fields", "bylines", "articles"}
    assert not unknown
    outcome = cleaned(case["source"])
    blocks = [block for article in outcome.articles for block in article.blocks]

    if "blocks" in case:
        assert [{f"{block.kind.value}{block.level or ''}": block.text} for block in blocks] == case["blocks"]
    if "discarded" in case:
        assert [{item.rule: item.text} for item in outcome.discarded] == case["discarded"]
    if "articles" in case:
        assert [article.title for article in outcome.articles] == case["articles"]
    for name, value in case.get("fields", {}).items():
        assert name in FIELDS
        assert {name: getattr(outcome.articles[0], name)} == {name: value}
    if "bylines" in case:
        people = outcome.articles[0].bylines
        assert [[item.affiliation, item.role, *item.names] for item in people] == case["bylines"]
    assert undo(outcome.clean, outcome.ledger) == case["source"]
