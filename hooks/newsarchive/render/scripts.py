"""An article in other scripts: the switch, and the texts that it puts in the place of the reading text.

Conversion never changes the length of a text, so the browser needs no dictionary: it deals the other
text out to the same nodes, character by character, and every address and mark stays where it is.
"""

import json
from collections.abc import Callable

from newsarchive.model.article import Script
from newsarchive.model.reading import Reading, ReadingBlock
from newsarchive.render.html import element

_CHOICES = {
    "hans": ("简", "zh-Hans", "简体 Simplified"),
    "hant": ("繁", "zh-Hant", "繁体 Traditional"),
    "print": ("原", "zh-Hant", "原文字形 As printed"),
}
"""By name: what the button shows, in which language, and what it is called."""

_SCRIPT_SAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}


def switch(reading: Reading) -> str:
    """Buttons for the scripts in which the article can be read; of use only with JavaScript."""
    buttons = (
        element("button", text, type="button", data_script_choice=name, lang=lang, aria_label=called)
        for name, (text, lang, called) in _CHOICES.items()
        if name != "print" or reading.article.script is Script.TRADITIONAL
    )
    return element("div", *buttons, class_="na-switch na-script", role="group", aria_label="字形 Script")


def views(reading: Reading, source: str, to_traditional: Callable[[str], str]) -> str:
    """The blocks' texts by script, as data in the page.

    Args:
        reading: The article, as much of it as is shown.
        source: The decoded text of its source.
        to_traditional: Converts simplified text without changing its length.
    """
    texts = {"hant": _converted([block.text for block in reading.blocks], to_traditional)}
    if reading.article.script is Script.TRADITIONAL:
        texts["print"] = [_as_printed(block, source) for block in reading.blocks]
    data = json.dumps(texts, ensure_ascii=False, separators=(",", ":"))
    for char, escaped in _SCRIPT_SAFE.items():
        data = data.replace(char, escaped)
    return f'<script type="application/json" class="na-scripts">{data}</script>'


def _converted(texts: list[str], convert: Callable[[str], str]) -> list[str]:
    """All texts by one call of the converter, whose start costs more than its work."""
    converted = convert("\n".join(texts)).split("\n")
    return converted if len(converted) == len(texts) else [convert(text) for text in texts]


def _as_printed(block: ReadingBlock, source: str) -> str:
    """The source's own characters where the text answers to them one by one, else the text's."""
    return "".join(
        source[run.start : run.end] if run.verbatim else block.text[run.at : run.at + run.length]
        for run in block.alignment.runs
    )
