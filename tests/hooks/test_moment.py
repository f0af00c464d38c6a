"""The moment of a build is asked for from outside or is the commit's, never what an earlier build left."""

import pytest

import archive


@pytest.fixture(autouse=True)
def _no_build_yet(monkeypatch):
    monkeypatch.setattr(archive._build, "dated", None)


def test_a_moment_from_outside_is_heeded(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")

    assert archive._given_moment() == "86400"


def test_what_an_earlier_build_of_a_served_site_left_is_not(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    monkeypatch.setattr(archive._build, "dated", "86400")

    assert archive._given_moment() == ""
