"""A version names the commit of the corpus, and marks a corpus that differs from it."""

import subprocess

import pytest

from newsarchive import __version__
from newsarchive.revision import Revision, day_of, moment_of, revision_of

WHO = ("-c", "user.name=editor", "-c", "user.email=editor@example.org")


def git(folder, *command):
    run = subprocess.run(["git", *WHO, *command], cwd=folder, check=True, capture_output=True, text=True)
    return run.stdout.strip()


@pytest.fixture
def repository(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2021-11-24T12:00:00+0000")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "archive.yml").write_text("one\n")
    (tmp_path / "code.py").write_text("one\n")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "first")
    return tmp_path


def test_the_last_commit_names_and_dates_a_build(repository):
    found = revision_of(repository / "corpus")

    assert found.version == f"{__version__}+g{git(repository, 'rev-parse', '--short=7', 'HEAD')}"
    assert day_of(moment_of(found)) == "2021-11-24"


@pytest.mark.parametrize("file", ["corpus/archive.yml", "code.py", "corpus/new.yml"])
def test_uncommitted_changes_are_marked(repository, file):
    (repository / file).write_text("two\n")

    found = revision_of(repository / "corpus")

    assert found.version.endswith(".dirty")
    assert day_of(moment_of(found)) == "2021-11-24"


def test_files_that_a_build_writes_are_not_changes(repository):
    (repository / "site").mkdir()
    (repository / "site" / "index.html").write_text("made\n")

    assert revision_of(repository / "corpus").clean


def test_a_corpus_with_a_repository_of_its_own_is_named_by_that(repository):
    own = repository / "corpus-of-another"
    own.mkdir()
    (own / "archive.yml").write_text("two\n")
    git(own, "init", "-q")
    git(own, "add", ".")
    git(own, "commit", "-q", "-m", "another")

    assert revision_of(own).commit == git(own, "rev-parse", "--short=7", "HEAD")
    assert revision_of(own).commit != revision_of(repository / "corpus").commit


@pytest.mark.parametrize("ignored", [True, False])
def test_a_repository_that_does_not_track_the_folder_is_ignored(repository, ignored):
    (repository / "unpacked").mkdir()
    (repository / "unpacked" / "archive.yml").write_text("two\n")
    if ignored:
        (repository / ".gitignore").write_text("unpacked\n")

    assert revision_of(repository / "unpacked").version == __version__


def test_a_hook_of_git_does_not_lead_to_another_repository(repository, tmp_path_factory, monkeypatch):
    monkeypatch.setenv("GIT_DIR", str(repository / ".git"))
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(elsewhere.parent))

    assert revision_of(elsewhere) == Revision(None, None, clean=False)


def test_a_given_moment_has_priority_over_the_commits():
    corpus = Revision("a", 86_400, clean=True)

    assert moment_of(corpus, given="0") == 0
    assert moment_of(corpus) == 86_400
    assert day_of(0) == "1970-01-01"
