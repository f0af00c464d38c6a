"""`newsarchive schema`: writes JSON Schemas, with which editors complete and check files while typing."""

import ast
import inspect
import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from textwrap import dedent
from typing import Any

import click
from pydantic import BaseModel

from newsarchive.cli.options import idle_corpus_option
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
"""Fields of an entry that its front matter does not contain."""

_ADDRESS = "https://json-schema.org/draft/2020-12/schema"


@click.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path), default=Path("docs/schema"))
@idle_corpus_option
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
    _describe(made, SCHEMAS[name])
    made["$schema"] = _ADDRESS
    properties, required = made.get("properties"), made.get("required")
    if name == "entry" and isinstance(properties, dict) and isinstance(required, list):
        for field in _COMPUTED:
            properties.pop(field, None)
        made["required"] = [field for field in required if field not in _COMPUTED]
    return made


def _describe(schema: dict[str, Any], model: type[BaseModel]) -> None:
    """Adds the docstrings of the models' fields as descriptions, which editors show."""
    models = {one.__name__: one for one in _all_models(model)}
    for name, part in [(model.__name__, schema), *schema.get("$defs", {}).items()]:
        for field, text in _field_texts(models[name]) if name in models else ():
            if field in part.get("properties", {}):
                part["properties"][field]["description"] = text


def _all_models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """All models in the modules that define `model` and its bases; these modules also define its parts."""
    for one in model.__mro__:
        if issubclass(one, BaseModel) and one is not BaseModel:
            parts = vars(inspect.getmodule(one)).values()
            yield from (part for part in parts if isinstance(part, type) and issubclass(part, BaseModel))


def _field_texts(model: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """The fields of `model` that have a docstring, with these docstrings."""
    body = ast.parse(dedent(inspect.getsource(model))).body[0]
    lines = body.body if isinstance(body, ast.ClassDef) else []
    for line, below in pairwise(lines):
        if (
            isinstance(line, ast.AnnAssign)
            and isinstance(line.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
        ):
            yield line.target.id, inspect.cleandoc(str(below.value.value))
