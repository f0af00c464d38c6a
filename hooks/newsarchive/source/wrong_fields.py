"""Says what is wrong with a field of a file, for each kind of error that pydantic reports."""

import re
from collections.abc import Callable

from pydantic_core import ErrorDetails

from newsarchive.model.base import NO_SUCH_DAY
from newsarchive.problems import near_miss

Keys = tuple[str | int, ...]
"""The path to a field: names of fields, and numbers of list items from 0."""
_Said = tuple[str, str, str]
"""What is wrong, what was expected, what to do."""


def told(keys: Keys, value: object, detail: ErrorDetails, fields: list[str]) -> _Said:
    """What is wrong with a field, what was expected, and what to do.

    Args:
        keys: The path to the field.
        value: What stands there; None where nothing does.
        detail: Pydantic's error.
        fields: Names of the fields that are allowed beside it.
    """
    name = _name(keys)
    if value is None and detail["type"] == "extra_forbidden" and _is_piece(str(keys[-1])):
        return _comma_in_braces(str(keys[-1]))
    if value is None and detail["type"] != "missing":
        return f"the field “{name}” is empty", "a value", "write one, or delete the line"
    if isinstance(value, str) and detail["type"] in _OF_TEXT and (comma := _COMMA.search(value)):
        return _stray_comma(name, value, comma)
    teller: _Teller = _TELLERS.get(detail["type"], _other)
    return teller(name, value, detail, fields)


def _is_piece(field: str) -> bool:
    """Whether a field without a value is no name at all: in `{quote: 3,000人}` the comma makes one of 000人."""
    return field not in IN_CHINESE and not re.fullmatch("[A-Za-z_]+", field)


def _comma_in_braces(piece: str) -> _Said:
    return (
        f"“{piece}” stands as a field of its own: between {{ and }} a comma ends a text",
        "a text with a comma in quotation marks, or each field on a line of its own",
        'put the whole text in "…"',
    )


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


def _too_small(name: str, value: object, detail: ErrorDetails, _fields: object) -> _Said:
    return (
        f"“{value}” is no value of “{name}”",
        f"at least {detail.get('ctx', {}).get('ge')}",
        "write a greater number",
    )


def _too_great(name: str, value: object, detail: ErrorDetails, _fields: object) -> _Said:
    return (
        f"“{value}” is no value of “{name}”",
        f"at most {detail.get('ctx', {}).get('le')}",
        "write a smaller number",
    )


def _yes(name: str, value: object, *_rest: object) -> _Said:
    return f"“{value}” is no value of “{name}”", "true or false", "write one of these"


def _empty_text(name: str, *_rest: object) -> _Said:
    return f"the field “{name}” is empty", "a value", "write one, or delete the line"


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
    "string_too_short": _empty_text,
    "string_type": _text,
    "tuple_type": _list,
    "model_type": _mapping,
    "model_attributes_type": _mapping,
    "int_parsing": _number,
    "int_type": _number,
    "greater_than_equal": _too_small,
    "less_than_equal": _too_great,
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
