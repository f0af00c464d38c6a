"""Bundles: modules that are loaded together, served as one file. On a slow connection every file costs a round trip.

A bundle is a module that only re-exports others (`export * from './store.mjs';`, line by line). As served, it
contains those modules, each in a scope of its own, in the order of their imports. Imports of one of them are redirected
to the bundle, so that each module is instantiated once. Its own address remains and re-exports from the bundle.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from posixpath import dirname, join, normpath, relpath

_PASSED_ON = re.compile(r"""^export \* from ['"](.+)['"];\n""", re.MULTILINE)
_IMPORT = re.compile(r"""^import \{ *(.+?),? *\} from ['"](.+)['"];\n""", re.MULTILINE)
_EXPORTED = re.compile(r"^export (?=(?:async )?(?:function\*?|class|const) +(\w+))", re.MULTILINE)
_NAMED = re.compile(r"""(from (?<=\bfrom )|import\((?<=\bimport\())(['"])(\.{1,2}/[^'"]+)\2""")
"""An address in an import. Each word boundary is tested behind its word: a pattern that begins with literal text is
searched three times as fast."""


def bundled(modules: Mapping[str, str]) -> dict[str, str]:
    """The modules as they are served.

    Args:
        modules: Texts by address, without comments, with every import and every export on a line of its own.

    Returns:
        The texts to serve, under the same addresses.

    Raises:
        ValueError: Two modules of a bundle export the same name, modules import each other in a cycle, or a
            bundle imports a module that imports from it.
    """
    parts = {
        address: [_resolved(address, name) for name in _PASSED_ON.findall(text)]
        for address, text in modules.items()
        if text and not _PASSED_ON.sub("", text).strip()
    }
    home = {part: address for address, inner in parts.items() for part in inner}
    served = {address: _led(address, text, home) for address, text in modules.items()}
    for address, inner in parts.items():
        served[address] = _bundle(address, {part: served[part] for part in _ordered(address, inner, modules)})
        served |= {part: _passing_on(part, address, modules[part]) for part in inner}
    return served


def _ordered(bundle: str, parts: list[str], modules: Mapping[str, str]) -> list[str]:
    """The parts in an order in which each follows those that it imports."""
    imports = _reached(parts, modules)
    back = [part for part in imports if part not in parts and not set(imports[part]).isdisjoint(parts)]
    if back:
        message = f"{bundle}: imports a module that imports from it; it should hold {', '.join(back)}"
        raise ValueError(message)
    try:
        order = TopologicalSorter(imports).static_order()
        return [part for part in order if part in parts]
    except CycleError as error:
        message = f"{bundle}: its modules import each other in a ring: {', '.join(error.args[1])}"
        raise ValueError(message) from None


def _reached(parts: Iterable[str], modules: Mapping[str, str]) -> dict[str, list[str]]:
    """The parts and all modules that they import, directly or not, each with its imports."""
    reached: dict[str, list[str]] = {}
    ahead = list(reversed(list(parts)))
    while ahead:
        if (part := ahead.pop()) not in reached:
            reached[part] = [_resolved(part, name) for _, name in _IMPORT.findall(modules[part])]
            ahead += reached[part]
    return reached


@cache
def _resolved(address: str, name: str) -> str:
    return normpath(join(dirname(address), name))


@cache
def _relative(target: str, address: str) -> str:
    path = relpath(target, dirname(address) or ".")
    return path if path.startswith(".") else f"./{path}"


def _led(address: str, text: str, home: Mapping[str, str]) -> str:
    """`text` with imports of parts redirected to their bundles; imports within one bundle stay for `_scope`."""

    def led(found: re.Match[str]) -> str:
        target = _resolved(address, found[3])
        if home.get(target) == home.get(address, ""):
            return found[0]
        return f"{found[1]}{found[2]}{_relative(home.get(target, target), address)}{found[2]}"

    return _NAMED.sub(led, text)


def _bundle(address: str, parts: Mapping[str, str]) -> str:
    """The parts in order, each as a function that is called at once and returns its exports."""
    variables = {part: f"${number}" for number, part in enumerate(parts)}
    outside = _merged((_relative(_resolved(part, name), address), names)
                      for part, text in parts.items() for names, name in _IMPORT.findall(text)
                      if _resolved(part, name) not in parts)  # fmt: skip
    exported = [name for text in parts.values() for name in _EXPORTED.findall(text)]
    twice = sorted({name for name in exported if exported.count(name) > 1})
    if twice:
        message = f"{address}: exported by two of its modules: {', '.join(twice)}"
        raise ValueError(message)
    imports = (f"import {{ {', '.join(names)} }} from '{name}';\n" for name, names in outside.items())
    return "".join((*imports, *(_scope(part, text, variables) for part, text in parts.items())))


def _merged(imports: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The names imported from each address, without repetition."""
    merged: dict[str, dict[str, None]] = {}
    for name, names in imports:
        merged.setdefault(name, {}).update(dict.fromkeys(names.split(", ")))
    return {name: list(names) for name, names in merged.items()}


def _scope(part: str, text: str, variables: Mapping[str, str]) -> str:
    names = ", ".join(_EXPORTED.findall(text))

    def inner(found: re.Match[str]) -> str:
        variable = variables.get(_resolved(part, found[2]))
        return f"const {{ {found[1]} }} = {variable};\n" if variable else ""

    body = _EXPORTED.sub("", _IMPORT.sub(inner, text))
    return f"const {variables[part]} = (() => {{\n{body}return {{ {names} }};\n}})();\nexport const {{ {names} }} = {variables[part]};\n"


def _passing_on(part: str, bundle: str, text: str) -> str:
    names: Iterator[str] = iter(_EXPORTED.findall(text))
    return f"export {{ {', '.join(names)} }} from '{_relative(bundle, part)}';\n"
