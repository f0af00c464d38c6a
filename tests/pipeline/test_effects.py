"""Every editorial decision takes effect or is reported with its place; `effects.yml` has the cases."""

from functools import cache
from pathlib import Path
from typing import get_args

import pytest
import yaml
from msgspec.structs import replace

from clean.cleaning import source_of
from conftest import TOY
from newsarchive.model.corpus import SourceRecord
from newsarchive.model.sidecar import Decision, Sidecar
from newsarchive.pipeline import build_archive
from newsarchive.pipeline.effects.laws import LAWS
from newsarchive.problems import Place, errors
from newsarchive.problems.chinese import in_chinese
from newsarchive.source import load_corpus

CASES = yaml.safe_load((Path(__file__).parent / "effects.yml").read_text(encoding="utf-8"))
STATED = {
    "encoding": "utf-8",
    "sha256": "0" * 64,
    "rights": {"holder": "nobody", "basis": "invented", "access": "full"},
    "privacy": {"status": "pending", "finding": "invented"},
}


@cache
def toy():
    return load_corpus(TOY)[0]


def built(case):
    stated = {key: value for key, value in case.items() if key not in {"name", "text", "said"}}
    record = SourceRecord(
        source_of(case["text"]),
        Sidecar.model_validate(STATED | stated),
        lambda keys: Place("/".join(map(str, keys))),
        "source.yml",
    )
    corpus = replace(toy(), sources=(record,), borrowed_glossary=True)  # its quotes are from elsewhere
    archive, problems = build_archive(corpus, version="", date="")
    return archive, errors(problems)


def problems_of(case):
    return built(case)[1]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"].replace(" ", "-"))
def test_what_is_said_of_decisions_without_effect(case):
    assert [str(problem) for problem in problems_of(case)] == case["said"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"].replace(" ", "-"))
def test_it_is_said_in_chinese_too(case):
    parts = [
        part for problem in problems_of(case) for part in (problem.wrong, problem.expected, problem.remedy)
    ]

    assert [part for part in parts if in_chinese(part) is None] == []


def test_every_kind_of_decision_has_its_law():
    kinds = set(get_args(get_args(Decision)[0]))

    assert set(LAWS) == kinds


def test_a_correction_in_the_headline_is_read_wherever_the_headline_is():
    case = {
        "text": "夜巿开张\n\n镕江边来了三千人，摊主说生意好。\n",
        "decisions": [
            {"do": "emend", "quote": "夜巿", "read": "夜市", "why": "Misprint.", "certainty": "certain"}
        ],
    }
    archive, problems = built(case)

    assert problems == []
    assert archive.readings[0].title == "夜市开张"
    assert archive.readings[0].article.title == "夜巿开张"
