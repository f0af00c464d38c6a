"""HTML as strings: what is text passes `escape`, what is HTML is joined.

Elements are named by functions so that a page reads as its structure. Content handed to `element` is
HTML already; a plain text in it must have been escaped by the caller.
"""

import html
from collections.abc import Iterable
from functools import cache

Attribute = str | int | bool | None
"""The value of an attribute: None and False leave it out, True gives the bare name."""

_NAMES = {"class_": "class", "id_": "id", "for_": "for"}


def escape(text: str) -> str:
    """`text` as HTML, in content and in attributes; most texts need nothing and cost next to nothing."""
    if "&" in text or "<" in text or ">" in text or '"' in text or "'" in text:
        return html.escape(text)
    return text


@cache
def _name(key: str) -> str:
    return _NAMES.get(key) or key.replace("_", "-")


def attributes(values: dict[str, Attribute]) -> str:
    """`values` as they stand in a start tag, each with a blank before it.

    Keys are Python names: `class_` is `class`, `data_value` is `data-value`.
    """
    out = ""  # grown in place: a page has a hundred start tags, of one attribute or two
    for key, value in values.items():
        if isinstance(value, str):
            out += f' {_name(key)}="{escape(value)}"'
        elif value is True:
            out += f" {_name(key)}"
        elif value is not None and value is not False:
            out += f' {_name(key)}="{value}"'
    return out


def element(name: str, *content: str, **values: Attribute) -> str:
    """One element with its content, which is HTML."""
    start = f"{name}{attributes(values)}" if values else name
    return f"<{start}>{''.join(content)}</{name}>"


def link(address: str, content: str, **values: Attribute) -> str:
    """A link; `content` is HTML."""
    return f'<a href="{escape(address)}"{attributes(values) if values else ""}>{content}</a>'


def items(contents: Iterable[str], name: str = "ul", **values: Attribute) -> str:
    """A list with one item for each of `contents`; nothing at all where there are none."""
    inner = "".join(f"<li>{content}</li>" for content in contents)
    return element(name, inner, **values) if inner else ""


def wrapped(text: str | None, name: str, **values: Attribute) -> str:
    """Plain `text` in an element, or nothing where there is no text."""
    return element(name, escape(text), **values) if text else ""


def in_script(json: str) -> str:
    """JSON that can be the content of a `script` element: nothing in it ends the element or begins a comment."""
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
