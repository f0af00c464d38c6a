"""The moment of a build is given by the caller or the commit, never by an earlier build of the process."""

import pytest

import archive


@pytest.fixture(autouse=True)
def _no_build_yet(monkeypatch):
    monkeypatch.setattr(archive._build, "dated", None)


def test_a_moment_set_by_the_caller_is_used(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")

    assert archive._given_moment() == "86400"


def test_a_moment_set_by_an_earlier_build_is_ignored(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    monkeypatch.setattr(archive._build, "dated", "86400")

    assert archive._given_moment() == ""
