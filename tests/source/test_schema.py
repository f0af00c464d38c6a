"""JSON Schemas for editors say what the models accept."""

import json

import pytest
from click.testing import CliRunner

from newsarchive.cli import main
from newsarchive.cli.schema import SCHEMAS, schema_of


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
