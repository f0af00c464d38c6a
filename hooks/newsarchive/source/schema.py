"""Validates a file's data against a model, and finds which fields of the file pydantic's errors are about."""

import types
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from newsarchive.model.corpus import Locate
from newsarchive.problems import Problem, near_miss
from newsarchive.source.wrong_fields import IN_CHINESE, Keys, told

Model = TypeVar("Model", bound=BaseModel)


def validated(
    model: type[Model], data: object, locate: Locate, *, computed: frozenset[str] = frozenset()
) -> tuple[Model | None, list[Problem]]:
    """Validates the data of a file.

    Args:
        model: What the file should hold.
        data: Texts, lists and mappings as read from YAML.
        locate: Where each key stands.
        computed: Fields of the model that are not written in the file, and that no message should offer.

    Returns:
        The model, or None with one problem for each field that is wrong.
    """
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        details = _told_once(error.errors(include_url=False), data)
        return None, [
            Problem(locate(keys), *_words(model, data, detail, keys, computed)) for keys, detail in details
        ]


def field_names(model: type[BaseModel]) -> list[str]:
    """The names of a model's fields as they stand in a file."""
    return [field.alias or name for name, field in model.model_fields.items()]


def _told_once(details: Sequence[ErrorDetails], data: object) -> Iterator[tuple[Keys, ErrorDetails]]:
    """One error for each field.

    Pydantic reports more: one error for each alternative of a union, a missing field besides the misspelt one, and
    an empty list where all items of a list are wrong.
    """
    said: set[Keys] = set()
    located = [(_real(detail["loc"], data, detail["type"]), detail) for detail in details]
    strangers = [keys for keys, detail in located if detail["type"] == "extra_forbidden"]
    for keys, detail in located:
        misspelt = detail["type"] == "missing" and any(
            _misspells(one, keys) or _translates(one, keys) for one in strangers
        )
        emptied = detail["type"] == "too_short" and any(one[:-2] == keys for one, _ in located)
        if keys not in said and not misspelt and not emptied:
            said.add(keys)
            yield keys, detail


def _misspells(stranger: Keys, keys: Keys) -> bool:
    return stranger[:-1] == keys[:-1] and bool(near_miss(str(stranger[-1]), [str(keys[-1])]))


def _translates(stranger: Keys, keys: Keys) -> bool:
    return stranger[:-1] == keys[:-1] and IN_CHINESE.get(str(stranger[-1])) == keys[-1]


def _real(loc: Sequence[str | int], data: object, kind: str) -> Keys:
    """The part of pydantic's location that consists of keys of the file, without names of types and of decisions."""
    keys: list[str | int] = []
    for number, item in enumerate(loc):
        if _is_tag(loc, number, data):
            continue
        if _has(data, item):
            data = _value(data, (item,))
        elif not (kind == "missing" and number == len(loc) - 1):
            continue
        keys.append(item)
    return tuple(keys)


def _is_tag(loc: Sequence[str | int], number: int, data: object) -> bool:
    """Whether pydantic names the kind of a decision here: between the item's number and the field in it."""
    within = 0 < number < len(loc) - 1 and isinstance(loc[number - 1], int)
    return within and isinstance(data, dict) and loc[number] == data.get("do")


def _has(data: object, key: str | int) -> bool:
    if isinstance(data, list | tuple):
        return isinstance(key, int) and key < len(data)
    return isinstance(data, dict) and key in data


def _words(
    model: type[BaseModel], data: object, detail: ErrorDetails, keys: Keys, computed: frozenset[str]
) -> tuple[str, str, str]:
    """What is wrong with the field at `keys`, what was expected, and what to do."""
    fields = [field for field in _fields_at(model, keys[:-1], data) if field not in computed]
    return told(keys, _value(data, keys), detail, fields)


def _value(data: Any, keys: Keys) -> Any:  # noqa: ANN401  # whatever the file holds
    for key in keys:
        try:
            data = data[key]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def _fields_at(model: type[BaseModel], keys: Keys, data: Any) -> list[str]:  # noqa: ANN401  # whatever the file holds
    """Names of the fields that are allowed where `keys` point."""
    models: list[type[BaseModel]] = [model]
    for key in keys:
        data = _value(data, (key,))
        if isinstance(key, str):
            models = [inner for outer in models for inner in _models_of(outer, key)]
    chosen = [inner for inner in models if _is_chosen(inner, data)] or models
    return sorted({name for inner in chosen for name in field_names(inner)})


def _models_of(model: type[BaseModel], key: str) -> Iterator[type[BaseModel]]:
    for name, field in model.model_fields.items():
        if key in (name, field.alias):
            yield from _models_in(field.annotation)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:  # noqa: ANN401  # any type form
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) in (Annotated, Union, types.UnionType, tuple):
        for part in get_args(annotation):
            yield from _models_in(part)


def _is_chosen(model: type[BaseModel], data: object) -> bool:
    """Whether the data's `do:` selects this model among the decisions."""
    field = model.model_fields.get("do")
    if field is None or get_origin(field.annotation) is not Literal or not isinstance(data, dict):
        return False
    return data.get("do") in get_args(field.annotation)
