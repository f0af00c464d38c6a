import subprocess

import pytest

from archive_version import build_day, build_moment, commit_version
from newsarchive import __version__


@pytest.fixture
def repository(tmp_path, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    who = ["-c", "user.name=editor", "-c", "user.email=editor@example.org"]
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2021-11-24T12:00:00+0000")
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    subprocess.run(["git", *who, "commit", "-q", "--allow-empty", "-m", "first"], cwd=tmp_path, check=True)
    return tmp_path


def test_the_last_commit_dates_and_names_a_build(repository):
    assert build_day(repository) == "2021-11-24"
    assert commit_version(repository).startswith(f"{__version__}+g")


def test_a_given_moment_goes_before_the_commits(repository, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")

    assert build_moment(repository) == 0
    assert build_day(repository) == "1970-01-01"


def test_outside_a_repository_the_version_stands_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    assert commit_version(tmp_path) == __version__
