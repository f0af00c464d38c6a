"""Finds what a portal's program writes above a report: points made by a language model, with label and disclaimer."""

import re
from collections.abc import Sequence

from newsarchive.clean.lines import Line
from newsarchive.clean.patterns import HAN

_LABEL = re.compile(
    rf"(?:ai|智能|混元|大模型){HAN}{{0,4}}(?:划重点|摘要|总结|速览|导读|解读|概括|要点).{{0,40}}"
)
_DISCLAIMER = re.compile(r"[(]?(?:以上|上述|该|本)?内容?由.{1,16}(?:模型|ai|人工智能|智能).{0,6}生成.{0,24}")
_MOST_LINES = 12
"""Lines from the label to the disclaimer at most."""


def generated_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of such lines, label and disclaimer among them; without both nothing shows where they begin and end."""
    found: set[int] = set()
    for end, line in enumerate(lines):
        if line.folded.find("生成") >= 0 and _DISCLAIMER.fullmatch(line.folded):
            near = range(end - 1, max(end - _MOST_LINES, -1), -1)
            begin = next((at for at in near if _LABEL.fullmatch(lines[at].folded)), end)
            found.update(range(begin, end + 1))
    return frozenset(found)
