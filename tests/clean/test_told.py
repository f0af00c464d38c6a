"""Every line rule and every step that looks for a page's frame has a case in which it has something to say."""

import yaml

from clean.cleaning import HERE
from newsarchive.clean.frame import STEPS
from newsarchive.clean.lines import split_lines
from newsarchive.clean.page import page_of
from newsarchive.clean.rules import LINE_RULES, judge
from newsarchive.clean.view import view_of

SOURCES = [
    case["source"]
    for path in sorted((HERE / "cases").glob("*.yml"))
    for case in yaml.safe_load(path.read_text(encoding="utf-8"))
]


def test_every_rule_and_step_has_a_case():
    told = set()
    for source in SOURCES:
        page = page_of(split_lines(view_of(source).text), ())
        given = judge(page)
        for index, verdict in enumerate(given):
            if verdict is not None:
                told.add(next(one.rule for one in LINE_RULES if one.rule(page, index) == verdict))
        for step in STEPS:
            before = list(given)
            step(page, given)
            told |= {step} if given != before else set()

    every = [*(asked.rule for asked in LINE_RULES), *STEPS]
    assert [one.__name__ for one in every if one not in told] == []
