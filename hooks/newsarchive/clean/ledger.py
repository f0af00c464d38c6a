"""Applies a ledger to a source, and undoes it."""

from collections.abc import Iterable
from itertools import pairwise

from newsarchive.model.source import Edit, Ledger


def apply(text: str, ledger: Ledger) -> str:
    """`text` with every edit of `ledger` applied.

    Raises:
        ValueError: `text` does not have what an edit says it removes.
    """
    parts: list[str] = []
    at = 0
    for edit in ledger.edits:
        start, end = edit.span
        if text[start:end] != edit.removed:
            message = f"[{start}, {end}) holds {text[start:end]!r}, not {edit.removed!r}"
            raise ValueError(message)
        parts += (text[at:start], edit.replacement)
        at = end
    parts.append(text[at:])
    return "".join(parts)


def undo(clean: str, ledger: Ledger) -> str:
    """The source text, from its clean text and its ledger alone.

    Raises:
        ValueError: `clean` does not have what an edit says it inserted.
    """
    parts: list[str] = []
    at = 0
    shift = 0
    for edit in ledger.edits:
        start = edit.span.start + shift
        end = start + len(edit.replacement)
        if clean[start:end] != edit.replacement:
            message = f"[{start}, {end}) holds {clean[start:end]!r}, not {edit.replacement!r}"
            raise ValueError(message)
        parts += (clean[at:start], edit.removed)
        at = end
        shift += len(edit.replacement) - len(edit.removed)
    parts.append(clean[at:])
    return "".join(parts)


def compose(edits: Iterable[Edit]) -> Ledger:
    """The ledger of `edits`: sorted, without edits that change nothing.

    Raises:
        ValueError: two edits overlap.
    """
    ordered = sorted((edit for edit in edits if edit.removed != edit.replacement), key=lambda edit: edit.span)
    for before, after in pairwise(ordered):
        if after.span.start < before.span.end:
            message = f"{before.rule} at {before.span} and {after.rule} at {after.span} overlap"
            raise ValueError(message)
    return Ledger(tuple(ordered))
