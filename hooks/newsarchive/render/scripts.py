"""An article in other scripts: the switch, and the texts that replace the reading text.

Conversion preserves the length of a text, so the browser needs no dictionary: it distributes the other text over the
same text nodes, character by character, and every address and mark keeps its position. If the source prints a passage
of another length, its text is given in stretches, which correspond to the elements that stand for their source as a
whole.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from msgspec import Struct, field

from newsarchive.model.article import Script
from newsarchive.model.reading import Reading, ReadingBlock
from newsarchive.render.markup.html import element, in_script
from newsarchive.render.wording.language import SCRIPTS
from newsarchive.text.controls import pictured

_CHOICES = {
    "hans": ("简", "简体 Simplified"),
    "hant": ("繁", "繁体 Traditional"),
    "print": ("原", "原文字形 As printed"),
}
"""By name: the text of the button and its accessible name."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

Printed = str | list[str] | None
"""A text as printed: whole, or in stretches (verbatim and substituted in turn); None if it equals the reading text."""


class Asides(Struct):
    """Texts outside blocks that change script: of the source (such as a title stated by an editor), and the archive's own (definitions), each numbered in order."""

    read: list[str] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)
    ours: list[str] = field(default_factory=list)
    """In traditional script."""

    def add(self, read: str, printed: str) -> int:
        """Adds a text; returns the number by which the switch finds it."""
        self.read.append(read)
        self.printed.append(printed)
        return len(self.read) - 1

    def add_ours(self, traditional: str) -> int:
        """Adds a text of the archive's own; returns the number by which the switch finds it."""
        self.ours.append(traditional)
        return len(self.ours) - 1


@cache
def switch(script: Script, *, printed: bool) -> str:
    """Buttons for the scripts in which an article can be read; they need JavaScript.

    Args:
        script: The script in which the source prints it.
        printed: Whether the print differs from the reading text.
    """
    languages = {"hans": "zh-Hans", "hant": "zh-Hant", "print": SCRIPTS[script]}
    buttons = (
        element(
            "button", text, type="button", data_script_choice=name, lang=languages[name], aria_label=called
        )
        for name, (text, called) in _CHOICES.items()
        if name != "print" or printed
    )
    return element("div", *buttons, class_="na-switch na-script", role="group", aria_label="字形 Script")


def printed_texts(reading: Reading, source: str) -> list[Printed] | None:
    """Each block of an article as printed in `source`, the decoded text; None where the print is what is read."""
    printed = [as_printed(block, source) for block in reading.blocks]
    differs = reading.article.script is Script.TRADITIONAL or printed.count(None) < len(printed)
    return printed if differs else None


def views(
    reading: Reading, printed: list[Printed] | None, to_traditional: Callable[[str], str], asides: Asides
) -> str:
    """The article's texts by script, as data in the page.

    Args:
        reading: The article, as much of it as is shown.
        printed: What `printed_texts` gives for it.
        to_traditional: Converts simplified text without changing its length.
        asides: Other texts of the page that change script with the blocks.
    """
    blocks = [block.text for block in reading.blocks]
    title, *traditional = converted([reading.title, *blocks, *asides.read], to_traditional)
    texts: dict[str, dict[str, object]] = {
        "hant": {
            "title": title,
            "blocks": traditional[: len(blocks)],
            "asides": traditional[len(blocks) :],
            "ours": asides.ours,
        }
    }
    if printed is not None:
        printed_title = reading.article.title or reading.title
        texts["print"] = {"title": printed_title, "blocks": printed, "asides": asides.printed}
    data = _encode(texts)
    return f'<script type="application/json" class="na-scripts">{in_script(data)}</script>'


def converted(texts: Sequence[str], convert: Callable[[str], str]) -> list[str]:
    """Converts all texts in one call, because a call costs more than the conversion."""
    found = convert("\n".join(texts)).split("\n")
    return found if len(found) == len(texts) else [convert(text) for text in texts]


def as_printed(block: ReadingBlock, source: str) -> Printed:
    """The source's characters in place of those of the reading text, without white space in substituted stretches."""
    runs = block.alignment.runs
    if len(runs) == 1 and runs[0].verbatim:  # as are most blocks
        run = runs[0]
        if source.startswith(block.text, run.start):
            return None
        printed = pictured(source[run.start : run.end])
        return None if printed == block.text else printed
    stretches = list(_stretches(block, source))
    if len(stretches) == 1:
        return None if stretches[0] == block.text else stretches[0]
    return stretches


def _stretches(block: ReadingBlock, source: str) -> Iterator[str]:
    held = ""
    for run in block.alignment.runs:
        printed = pictured(source[run.start : run.end])
        if run.verbatim:
            held += printed
        else:
            yield held
            held = ""
            yield "".join(printed.split())
    yield held
