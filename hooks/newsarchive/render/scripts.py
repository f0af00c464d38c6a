"""An article in other scripts: the switch, and the texts that it puts in the place of the reading text.

Conversion never changes the length of a text, so the browser needs no dictionary: it deals the other
text out to the same nodes, character by character, and every address and mark stays where it is. Where
the source prints a passage of another length, it is given by stretches, which answer to the elements that
stand for their source as a whole.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from newsarchive.model.article import Script
from newsarchive.model.reading import Reading, ReadingBlock
from newsarchive.render.html import element
from newsarchive.render.language import SCRIPTS

_CHOICES = {
    "hans": ("简", "简体 Simplified"),
    "hant": ("繁", "繁体 Traditional"),
    "print": ("原", "原文字形 As printed"),
}
"""By name: what the button shows, and what it is called."""

_SCRIPT_SAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

Printed = str | list[str] | None
"""A text as printed: whole, or by stretches (verbatim and substituted in turn); None where it is as read."""


@dataclass(slots=True)
class Asides:
    """Texts of the source outside its blocks (a title worded by an editor), numbered as they are set."""

    read: list[str] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)

    def add(self, read: str, printed: str) -> int:
        """The number by which the switch finds the text."""
        self.read.append(read)
        self.printed.append(printed)
        return len(self.read) - 1


@cache
def switch(script: Script, *, printed: bool) -> str:
    """Buttons for the scripts in which an article can be read; of use only with JavaScript.

    Args:
        script: That of the print.
        printed: Whether the print differs from the text that is read.
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
        asides: What else of the page changes script with the blocks.
    """
    blocks = [block.text for block in reading.blocks]
    traditional = converted(blocks + asides.read, to_traditional)
    texts: dict[str, dict[str, object]] = {
        "hant": {"blocks": traditional[: len(blocks)], "asides": traditional[len(blocks) :]}
    }
    if printed is not None:
        texts["print"] = {"blocks": printed, "asides": asides.printed}
    data = _encode(texts)
    for char, escaped in _SCRIPT_SAFE.items():
        data = data.replace(char, escaped)
    return f'<script type="application/json" class="na-scripts">{data}</script>'


def converted(texts: Sequence[str], convert: Callable[[str], str]) -> list[str]:
    """All texts by one call of the converter, whose start costs more than its work."""
    found = convert("\n".join(texts)).split("\n")
    return found if len(found) == len(texts) else [convert(text) for text in texts]


def as_printed(block: ReadingBlock, source: str) -> Printed:
    """The characters of the source in the place of those read; line breaks and blanks at them are none."""
    runs = block.alignment.runs
    if len(runs) == 1 and runs[0].verbatim:  # as are most blocks
        run = runs[0]
        return None if source.startswith(block.text, run.start) else source[run.start : run.end]
    stretches = list(_stretches(block, source))
    if len(stretches) == 1:
        return None if stretches[0] == block.text else stretches[0]
    return stretches


def _stretches(block: ReadingBlock, source: str) -> Iterator[str]:
    held = ""
    for run in block.alignment.runs:
        printed = source[run.start : run.end]
        if run.verbatim:
            held += printed
        else:
            yield held
            held = ""
            yield "".join(printed.split())
    yield held
