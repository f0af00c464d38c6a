"""`newsarchive schema`: JSON Schemas, with which editors complete and check while one types."""

import json
from pathlib import Path

import click
from pydantic import BaseModel

from newsarchive.model.archive import ArchiveConfig
from newsarchive.model.glossary import Entry
from newsarchive.model.sidecar import Sidecar
from newsarchive.source.lists import PlaceList, PublicationList

SCHEMAS: dict[str, type[BaseModel]] = {
    "archive": ArchiveConfig,
    "entry": Entry,
    "places": PlaceList,
    "publications": PublicationList,
    "source": Sidecar,
}
"""Each kind of file that people write, and its model."""

_COMPUTED = ("slug", "notes")
"""Fields of an entry that its front matter does not hold."""


@click.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path), default=Path("docs/schema"))
def schema(out: Path) -> None:
    """Writes a JSON Schema for each kind of file to the folder OUT."""
    out.mkdir(parents=True, exist_ok=True)
    for name in SCHEMAS:
        text = json.dumps(schema_of(name), ensure_ascii=False, indent=2)
        (out / f"{name}.schema.json").write_text(text + "\n", encoding="utf-8")
    click.echo(f"wrote {len(SCHEMAS)} schemas to {out}")


def schema_of(name: str) -> dict[str, object]:
    """The JSON Schema of one kind of file, by its name in `SCHEMAS`."""
    made: dict[str, object] = SCHEMAS[name].model_json_schema()
    made["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    properties, required = made.get("properties"), made.get("required")
    if name == "entry" and isinstance(properties, dict) and isinstance(required, list):
        for field in _COMPUTED:
            properties.pop(field, None)
        made["required"] = [field for field in required if field not in _COMPUTED]
    return made
