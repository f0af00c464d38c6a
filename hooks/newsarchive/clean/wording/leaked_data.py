"""Data of programs that leaked into pages."""

import re

LEAKED_DATA = re.compile(
    r"^channelid[\s\d]*$|\bnw\.d\d{4}\w{2,14}_\d{8}|enpproperty|处理标记:\[|keywordph|sourceph|\bcon(?:tent_)?\d{3,}\.html?|\bc\d{5,}\.html?|style=\\?\"display:\s?none|\{\{[^{}]{1,60}\}\}|^[#.][\w-]+[\s,>.\w#-]{0,60}\{[\w-]+\s?:[^{}]{2,200}\}|\d{4};\d{6,}"
)
"""Data of a paper's editing system that leaked into its page, and fields that a template left open, in folded text."""
