"""JSON Schemas for editors say what the models accept."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsarchive.cli import main
from newsarchive.cli.schema import SCHEMAS, schema_of

PUBLISHED = Path(__file__).parents[2] / "docs" / "schema"


def test_each_kind_of_file_has_its_schema(tmp_path):
    result = CliRunner().invoke(main, ["schema", str(tmp_path / "schema")])

    assert result.exit_code == 0
    written = {
        path.name: json.loads(path.read_text(encoding="utf-8")) for path in (tmp_path / "schema").iterdir()
    }
    assert written == {f"{name}.schema.json": schema_of(name) for name in SCHEMAS}


@pytest.mark.parametrize("name", SCHEMAS)
def test_unknown_fields_are_refused_by_the_schema_too(name):
    assert schema_of(name)["additionalProperties"] is False


def test_an_entry_has_no_field_that_is_computed():
    entry = schema_of("entry")

    assert not {"slug", "notes"} & set(entry["properties"])
    assert "slug" not in entry["required"]
    assert {"headword", "english", "category", "short", "definition"} <= set(entry["required"])


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_published_schema_is_the_models(name):
    text = (PUBLISHED / f"{name}.schema.json").read_text(encoding="utf-8")

    assert json.loads(text) == schema_of(name), "run “newsarchive schema” and commit what it writes"


def test_an_editor_is_told_what_a_field_means():
    properties = schema_of("entry")["properties"]

    assert properties["not_in"]["description"].startswith("Longer strings in which")
    assert schema_of("entry")["$defs"]["Reference"]["description"]
