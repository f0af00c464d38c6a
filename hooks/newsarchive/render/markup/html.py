"""HTML as strings. Text is escaped by `escape`; HTML is concatenated.

The content passed to `element` and the other functions is HTML, unless they say otherwise: the caller escapes text.
"""

import html
from collections.abc import Iterable
from functools import cache

from newsarchive.text.controls import pictured

Attribute = str | int | bool | None
"""The value of an attribute: None and False leave it out, True gives the bare name."""

_NAMES = {"class_": "class", "id_": "id", "for_": "for"}


def escape(text: str) -> str:
    """`text` as HTML, for content and attributes; fast for the many texts that need no escapes.

    Control characters, which HTML may not hold, are shown by their pictures.
    """
    if "&" in text or "<" in text or ">" in text or '"' in text or "'" in text:
        text = html.escape(text)
    return pictured(text)


@cache
def _name(key: str) -> str:
    return _NAMES.get(key) or key.replace("_", "-")


def attributes(values: dict[str, Attribute]) -> str:
    """Attributes as in a start tag, each after a blank.

    Keys are Python names: `class_` is `class`, `data_value` is `data-value`.
    """
    out = ""  # concatenated, because most start tags have one or two attributes
    for key, value in values.items():
        if isinstance(value, str):
            out += f' {_name(key)}="{escape(value)}"'
        elif value is True:
            out += f" {_name(key)}"
        elif value is not None and value is not False:
            out += f' {_name(key)}="{value}"'
    return out


def element(name: str, *content: str, **values: Attribute) -> str:
    """An element with its content."""
    start = f"{name}{attributes(values)}" if values else name
    return f"<{start}>{''.join(content)}</{name}>"


def link(address: str, content: str, **values: Attribute) -> str:
    """A link."""
    return f'<a href="{escape(address)}"{attributes(values) if values else ""}>{content}</a>'


def items(contents: Iterable[str], name: str = "ul", **values: Attribute) -> str:
    """A list with an item for each of `contents`; empty if there are none."""
    inner = "".join(f"<li>{content}</li>" for content in contents)
    return element(name, inner, **values) if inner else ""


def wrapped(text: str | None, name: str, **values: Attribute) -> str:
    """Plain `text` in an element; empty if there is no text."""
    return element(name, escape(text), **values) if text else ""


def in_script(json: str) -> str:
    """JSON that can be the content of a `script` element: nothing in it ends the element or begins a comment."""
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
