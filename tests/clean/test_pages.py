"""Whole pages, invented after the manner of real ones, against the keys in them (`annotated.py` gives the marks).

The bounds are those that cleaning is built for; the pages of print, with advertisements and other articles in their
columns, are held only to what they reach.
"""

from collections import Counter

import pytest

from clean.annotated import read
from clean.cleaning import HERE
from clean.scoring import f1, score, share

PAGES = sorted((HERE / "pages").glob("*.page"))
BOUNDS = {
    "web": {"blocks": 0.92, "kinds": 0.95, "title": 0.95, "date": 0.97, "pub": 0.90, "by": 0.90},
    "print": {"blocks": 0.78, "kinds": 0.95, "title": 0.80, "date": 0.90, "pub": 0.90, "by": 0.75},
}


@pytest.fixture(scope="module")
def tallies():
    sums = {name: Counter() for name in BOUNDS}
    for page in PAGES:
        sums[page.stem.split("-")[0]].update(score(read(page)).tally)
    return sums


@pytest.mark.parametrize("pages", BOUNDS)
def test_blocks_kinds_and_facts_are_those_of_an_editor(tallies, pages):
    tally = tallies[pages]
    facts = {name: share(tally, name, f"{name}_pages") for name in ("title", "date", "pub", "by")}
    reached = {"blocks": f1(tally), "kinds": share(tally, "kinds", "right"), **facts}

    assert {name: reached[name] for name, bound in BOUNDS[pages].items() if reached[name] < bound} == {}


@pytest.mark.parametrize("pages", BOUNDS)
def test_no_text_is_lost(tallies, pages):
    assert tallies[pages]["lost"] == 0


def test_hardly_anything_of_a_site_is_kept(tallies):
    assert share(tallies["web"], "chrome_kept", "chrome") <= 0.03
