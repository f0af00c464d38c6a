"""Validates a file's data, and explains pydantic's errors in words that a non-programmer understands."""

import re
import types
from collections.abc import Callable, Iterator, Sequence
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from newsarchive.model.base import NO_SUCH_DAY
from newsarchive.model.corpus import Locate
from newsarchive.problems import Problem, near_miss

Model = TypeVar("Model", bound=BaseModel)
Keys = tuple[str | int, ...]
_Said = tuple[str, str, str]
"""What is wrong, what was expected, what to do."""


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
    """The part of pydantic's location that consists of keys of the file, without names of types."""
    keys: list[str | int] = []
    for number, item in enumerate(loc):
        if _has(data, item):
            data = _value(data, (item,))
        elif not (kind == "missing" and number == len(loc) - 1):
            continue
        keys.append(item)
    return tuple(keys)


def _has(data: object, key: str | int) -> bool:
    if isinstance(data, list | tuple):
        return isinstance(key, int) and key < len(data)
    return isinstance(data, dict) and key in data


def _words(
    model: type[BaseModel], data: object, detail: ErrorDetails, keys: Keys, computed: frozenset[str]
) -> _Said:
    value, name = _value(data, keys), _name(keys)
    if value is None and detail["type"] != "missing":
        return f"the field “{name}” is empty", "a value", "write one, or delete the line"
    if isinstance(value, str) and detail["type"] in _OF_TEXT and (comma := _COMMA.search(value)):
        return _stray_comma(name, value, comma)
    teller: _Teller = _TELLERS.get(detail["type"], _other)
    fields = [field for field in _fields_at(model, keys[:-1], data) if field not in computed]
    return teller(name, value, detail, fields)


_OF_TEXT = frozenset({"literal_error", "enum", "string_pattern_mismatch"})
_COMMA = re.compile("[,，、;；]")


def _stray_comma(name: str, value: str, comma: re.Match[str]) -> _Said:
    if comma.end() == len(value):
        return f"a comma ends “{name}”", "the value alone", f"write {value[:-1]}"
    return (
        f"“{value}” in “{name}” holds “{comma[0]}”",
        "items parted by “, ”, a plain comma and a space",
        f"write {', '.join(_COMMA.split(value))}",
    )


def _value(data: Any, keys: Keys) -> Any:  # noqa: ANN401  # whatever the file holds
    for key in keys:
        try:
            data = data[key]
        except (KeyError, IndexError, TypeError):
            return None
    return data


_UNDER = " › "
"""Separates the name of a field from the name of a field within it."""


def _name(keys: Keys) -> str:
    """`short › zh`, `evidence 2`: a key as an editor would name it, counting from 1."""
    parts = [f" {key + 1}" if isinstance(key, int) else f"{_UNDER}{key}" for key in keys]
    return "".join(parts).removeprefix(_UNDER)


def _unknown(name: str, _given: object, _detail: ErrorDetails, fields: list[str]) -> _Said:
    field = name.rpartition(_UNDER)[2]
    miss = near_miss(IN_CHINESE.get(field, field), fields)
    return (
        f"unknown field “{name}”",
        f"one of {', '.join(sorted(fields))}" if fields else "a field that the archive knows",
        miss or "delete it, or write it as a comment after “#”",
    )


def _missing(name: str, *_rest: object) -> _Said:
    field = name.rpartition(_UNDER)[2]
    lines = f"the lines “{field}:”, “  zh: …” and “  en: …”" if field in _IN_BOTH else f"a line “{field}: …”"
    return f"the field “{name}” is missing", "a value for it", f"add {lines}"


IN_CHINESE = {
    "词目": "headword", "术语": "headword", "词条": "headword", "别名": "aliases", "拼音": "pinyin", "英文": "english",
    "英译": "english", "类别": "category", "分类": "category", "简释": "short", "简短释义": "short", "释义": "definition",
    "定义": "definition", "例句": "evidence", "引文": "quote", "文章": "article", "文章编号": "article", "出处": "references",
    "参考文献": "references", "参见": "see_also", "上位词": "broader", "上位术语": "broader", "状态": "status", "署名": "contributors", "中文": "zh", "标题": "title",
}  # fmt: skip
"""Names that a contributor who writes in Chinese may give to fields."""

_IN_BOTH = frozenset({"short", "definition"})
"""Fields of an entry that are written in both languages."""


def _choice(name: str, value: object, detail: ErrorDetails, _fields: object) -> _Said:
    choices = (
        str(detail.get("ctx", {}).get("expected", "")).replace(" or ", ", ").replace("'", "").split(", ")
    )
    miss = near_miss(str(value), choices)
    return f"“{value}” is no value of “{name}”", f"one of {', '.join(choices)}", miss or "choose one of these"


def _tag(name: str, value: object, detail: ErrorDetails, _fields: object) -> _Said:
    tags = str(detail.get("ctx", {}).get("expected_tags", "")).replace("'", "").split(", ")
    given = value.get("do") if isinstance(value, dict) else None
    expected = f"“do:” with one of {', '.join(tags)}" if tags != [""] else "“do:” with the kind of decision"
    miss = near_miss(str(given), tags) if given else ""
    said = f"“{given}” is no kind of decision" if given else f"{name} does not say what to do"
    return said, expected, miss or "choose one of these"


def _pattern(name: str, value: object, detail: ErrorDetails, _fields: object) -> _Said:
    pattern = str(detail.get("ctx", {}).get("pattern", ""))
    form, remedy = _FORMS.get(pattern, (f"text of the form {pattern}", "correct it"))
    return f"“{value}” is no value of “{name}”", form, remedy


def _text(name: str, value: object, *_rest: object) -> _Said:
    found = "a list" if isinstance(value, list) else "fields"
    return (
        f"“{name}” holds {found}",
        "one text",
        'write the text on the same line, in "…" where it holds “: ”',
    )


def _list(name: str, *_rest: object) -> _Said:
    return (
        f"“{name}” is no list",
        "a list, “- ” before each item",
        "write each item on a line of its own after “- ”",
    )


def _mapping(name: str, *_rest: object) -> _Said:
    return (
        f"“{name}” has no fields",
        "fields below it",
        "write each on a line of its own, set in by two spaces",
    )


def _number(name: str, value: object, *_rest: object) -> _Said:
    return f"“{value}” is no value of “{name}”", "a whole number", "write digits only"


def _yes(name: str, value: object, *_rest: object) -> _Said:
    return f"“{value}” is no value of “{name}”", "true or false", "write one of these"


def _empty(name: str, *_rest: object) -> _Said:
    return f"“{name}” is empty", "at least one item", "add one"


def _no_such_day(_name: str, value: object, *_rest: object) -> _Said:
    return f"there is no day {value}", "a day that the calendar has", "correct month or day"


def _other(name: str, value: object, detail: ErrorDetails, _fields: object) -> _Said:
    return f"“{name}” cannot be read: {detail['msg']}", "a value of another form", f"correct “{value}”"


_Teller = Callable[[str, object, ErrorDetails, list[str]], _Said]
_TELLERS: dict[str, _Teller] = {
    "extra_forbidden": _unknown,
    "missing": _missing,
    "literal_error": _choice,
    "enum": _choice,
    "union_tag_invalid": _tag,
    "union_tag_not_found": _tag,
    "string_pattern_mismatch": _pattern,
    NO_SUCH_DAY: _no_such_day,
    "string_too_short": _empty,
    "string_type": _text,
    "tuple_type": _list,
    "model_type": _mapping,
    "model_attributes_type": _mapping,
    "int_parsing": _number,
    "int_type": _number,
    "bool_parsing": _yes,
    "bool_type": _yes,
    "too_short": _empty,
}

_FORMS = {
    r"^\d{4}-\d{2}-\d{2}$": (
        "a day as YYYY-MM-DD, such as 2023-02-03",
        "write year, month and day with hyphens",
    ),
    r"^\d{4}(?:-\d{2}(?:-\d{2})?)?$": (
        "a date as YYYY, YYYY-MM or YYYY-MM-DD",
        "write as much of it as is known, with hyphens",
    ),
    r"^[0-9a-f]{64}$": (
        "a SHA-256 of 64 hexadecimal digits",
        "restore the line, or add the file anew with “newsarchive add”",
    ),
    r"^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$": (
        "letters a to z and digits, joined by hyphens",
        "use the pinyin without tones, such as san-qu-jing-wu",
    ),
    r"^[A-Za-z0-9_-]+$": ("letters a to z, digits, - and _", "use an article's id as in its address"),
}
"""What each pattern of `model.base` means."""


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
