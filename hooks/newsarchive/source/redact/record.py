"""What `source.yml` says of a passage that is masked: that it is, and why; its words nowhere."""

import re
from collections.abc import Iterator, Mapping, Sequence

from newsarchive.model.spans import Span
from newsarchive.source.scalars import scalar
from newsarchive.source.traces import traces, without
from newsarchive.source.yaml import read_yaml

_MACHINE = re.compile(
    r"\s*(?:- )?(?:(?:ground_)?sha256: [0-9a-f]{64}|(?:start|end|at): \d+|(?:date|on): [\d-]+|(?:title|facts|headings|captions|run_ons|spans): [\d -]+)\s*"
)
"""Hashes, positions and days, which repeat no words."""
_COMMAND = re.compile(r"\s*#\s+(?:newsarchive redact\b|line \d+, column \d+:)")
"""The lines of a drafted privacy review, which quote nothing."""


def comments_masked(sidecar: str, passage: str, rest: str) -> str:
    """The sidecar with the passage, and telling parts of it, masked in its comments.

    Args:
        sidecar: The text of `source.yml`.
        passage: What is to be masked.
        rest: `words_of` what stays of the source.
    """
    return "\n".join(
        without(line, passage, rest) if line.lstrip().startswith("#") and not _COMMAND.match(line) else line
        for line in sidecar.split("\n")
    )


def quoting(sidecar: str, passage: str, rest: str) -> Iterator[int]:
    """The numbers of the lines that still repeat the passage or a telling part of it."""
    for number, line in enumerate(sidecar.split("\n"), 1):
        if not _MACHINE.fullmatch(line) and not _COMMAND.match(line) and traces(line, passage, rest):
            yield number


def with_hashes(sidecar: str, hashes: Mapping[str, str]) -> str:
    """The sidecar with the hashes of the changed files."""
    for key, value in hashes.items():
        sidecar = re.sub(rf"(?m)^{key}:.*$", f"{key}: {value}", sidecar)
    return sidecar


def as_text_file(sidecar: str, old: str, new: str) -> str:
    """The sidecar of a source whose decoded text, as the file `new`, takes the place of its file `old`."""
    sidecar = re.sub(r"(?m)^(?:ground_sha256|bom):.*\n", "", sidecar)
    sidecar = re.sub(r"(?m)^encoding:.*$", "encoding: utf-8", sidecar)
    said = f"# {new} is the decoded text of {old}, which could not be masked itself and is not kept."
    return re.sub(r"(?m)^file:.*$", f"{said}\nfile: {new}", sidecar)


def recorded(sidecar: str, span: Span, reason: str) -> str:
    """The sidecar with one more item under `redactions`; its comments are kept."""
    sidecar = sidecar if sidecar.endswith("\n") else sidecar + "\n"
    sidecar = re.sub(r"(?m)^redactions:[ ]*\[[ ]*\][ ]*\n", "redactions:\n", sidecar)
    head = re.search(r"(?m)^redactions:[ ]*\n(?=(?P<indent> *)- )?", sidecar)
    indent = head["indent"] if head and head["indent"] is not None else "  "
    lines = f"- start: {span.start}", f"  end: {span.end}", f"  reason: {scalar(reason)}"
    item = "".join(f"{indent}{line}\n" for line in lines)
    if head is None:
        return f"{sidecar}\nredactions:\n{item}"
    return sidecar[: head.end()] + item + sidecar[head.end() :]


def says(sidecar: str, hashes: Mapping[str, str], spans: Sequence[Span]) -> bool:
    """Whether the sidecar can still be read, with the new hashes and the redactions in it."""
    document, _ = read_yaml(sidecar, "source.yml")
    if document is None or any(document.data.get(key) != value for key, value in hashes.items()):
        return False
    redactions = document.data.get("redactions") or ()
    known = {(one["start"], one["end"]) for one in redactions}
    return all((str(span.start), str(span.end)) in known for span in spans)
