r"""Parts of regular expressions that stand in many modules, and sets of signs that several of them know.

All are written to be put into a pattern by an f-string: `rf"{HAN}{{2,6}}报"`. Patterns match folded text unless they say
that they match it as printed; the fold leaves Chinese characters, digits and numerals as they are.
"""

import re

HAN_RANGE = r"\u3400-\u9fff"
"""Chinese characters as a part of a class in brackets: CJK extension A and the unified ideographs, in which names and
words of the press are printed. It is narrower than `newsarchive.text.is_han`, which also knows 〇 and rare characters."""
HAN = rf"[{HAN_RANGE}]"
"""One such character."""
NUMERALS = "一二三四五六七八九十"
"""The Chinese numerals from one to ten, in their order, as a part of a class in brackets."""
YEAR = r"(?:19|20)\d\d"
"""A year of the common era in four digits."""
FULL_WIDTH_MARKS = frozenset("，。、；：？！“”‘’「」『』（）《》〈〉【】…")
"""Chinese punctuation as printed, which has its own white space, so that none is set beside it (GB/T 15834)."""
CLOSING_MARKS = "，。、；：？！”’）》】」』"
"""Those of them that GB/T 15834 forbids at the beginning of a line, as printed; a line that begins with one goes on."""
POINTERS = "▲▼△▽"
"""Triangles that point from a caption to its picture."""
LIST_BULLET = re.compile(r"[●•·○▪■◆]\s?")
"""The bullet before a headline in a list of articles."""
