"""What the hosted workflows may do: publish after all checks, and write with no job that runs our code."""

from pathlib import Path

import pytest
import yaml

FOLDER = Path(__file__).parents[2] / ".github" / "workflows"
WORKFLOWS = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.yml")}
ON = True
"""The key `on`, which YAML 1.1 reads as a truth value."""


def commands(job):
    return [step["run"] for step in job.get("steps", []) if "run" in step]


def writes(job):
    return {name for name, right in job.get("permissions", {}).items() if right == "write"}


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_may_read_and_a_job_that_writes_runs_no_command(name):
    workflow = WORKFLOWS[name]

    assert workflow["permissions"] == {"contents": "read"}
    assert [key for key, job in workflow["jobs"].items() if writes(job) and commands(job)] == []


def test_a_site_is_built_after_all_checks_and_deployed_after_it_is_built():
    jobs = WORKFLOWS["publish"]["jobs"]

    assert jobs["check"] == {"uses": "./.github/workflows/check.yml"}
    assert (jobs["build"]["needs"], jobs["deploy"]["needs"]) == ("check", "build")
    assert "workflow_call" in WORKFLOWS["check"][ON]
    assert writes(jobs["deploy"]) == {"pages", "id-token"}


def test_what_must_hold_before_publication_is_asked_before_the_site_is_built():
    said = commands(WORKFLOWS["publish"]["jobs"]["build"])

    asked = next(place for place, line in enumerate(said) if "newsarchive check --publish" in line)
    built = next(place for place, line in enumerate(said) if line.startswith("mkdocs build --strict"))
    assert asked < built
