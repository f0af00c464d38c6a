"""Every command takes `--corpus`, before or after its name; the default is the variable, then `./corpus`."""

import shutil

import click
import pytest
from click.testing import CliRunner

from conftest import TOY
from newsarchive.cli import COMMANDS, main
from newsarchive.export import corpus_json
from newsarchive.pipeline import build_archive
from newsarchive.source import load_corpus


def run(*arguments, **environment):
    return CliRunner().invoke(main, [str(argument) for argument in arguments], env=environment)


def leaves(command, name):
    if isinstance(command, click.Group):
        for part, inner in command.commands.items():
            yield from leaves(inner, f"{name} {part}")
    else:
        yield name, command


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_takes_the_option(name):
    group = main.get_command(click.Context(main), name)

    lacking = [
        leaf
        for leaf, command in leaves(group, name)
        if "--corpus" not in [option for parameter in command.params for option in parameter.opts]
    ]
    assert lacking == []


@pytest.mark.parametrize(
    "arguments",
    [("explain", "chun-cha-kai-yuan", "--corpus", TOY), ("--corpus", TOY, "explain", "chun-cha-kai-yuan")],
)
def test_the_option_can_precede_or_follow_the_command(arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert run(*arguments).exit_code == 0


def test_the_environment_variable_is_used(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert run("explain", "chun-cha-kai-yuan", NEWSARCHIVE_CORPUS=str(TOY)).exit_code == 0


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A folder with a corpus and what `verify` reads of its site."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(TOY, tmp_path / "corpus")
    archive, _ = build_archive(load_corpus(TOY)[0], version="1", date="2024-01-01")
    site = tmp_path / "site"
    site.mkdir()
    (site / "corpus.json").write_text(corpus_json(archive, archive.sources, archive.readings), "utf-8")
    for source in archive.sources:
        folder = site / "sources" / source.record.source.id
        folder.mkdir(parents=True)
        shutil.copy(TOY / "sources" / folder.name / source.record.source.filename, folder)
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        ("verify", "site"),
        ("verify", "site", "--corpus"),
        ("verify", "--corpus", "site"),
        ("verify", "--corpus", "corpus", "site"),
        ("verify", "site", "--corpus", "corpus"),
        ("--corpus", "corpus", "verify", "site", "--corpus"),
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("project")
def test_verify_agrees_with_its_corpus(arguments):
    outcome = run(*arguments)

    assert outcome.exit_code == 0, outcome.output
    assert outcome.stdout == "2 sources and 2 articles agree\n"


@pytest.mark.parametrize(
    "arguments", [("site", "--corpus"), ("--corpus", "site"), ("site", "--corpus", "corpus")]
)
def test_verify_derives_the_articles_again_on_request(project, arguments):
    path = project / "corpus" / "sources" / "chun-cha-kai-yuan" / "source.yml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("2019-03-18\n    date", "2019-03-19\n    date"), "utf-8"
    )
    outcome = run("verify", *arguments)

    assert outcome.exit_code == 1
    assert outcome.stdout.startswith("articles/chun-cha-kai-yuan: date is {")
    assert run("verify", "site").exit_code == 0


@pytest.mark.usefixtures("project")
def test_verify_without_a_site_says_what_it_needs():
    outcome = run("verify", "--corpus", "corpus")

    assert outcome.exit_code == 2
    assert "name SITE, the folder that a build wrote" in outcome.stderr


@pytest.mark.parametrize("text", ['{"sources": [', "[]", '{"articles": []}'])
def test_verify_refuses_a_site_whose_record_cannot_be_read(project, text):
    (project / "site" / "corpus.json").write_text(text, "utf-8")
    outcome = run("verify", "site")

    assert outcome.exit_code == 2
    assert outcome.stderr.endswith("site/corpus.json is not as a build wrote it; build the site again\n")
