"""Keeps surnames that are the same in both scripts, which OpenCC's `s2tw` takes for other words.

The surnames 范, 余, 于 and 涂 are also the simplified forms of 範 (pattern), 餘 (surplus), 於 (at) and 塗 (smear).
A surname is recognised by a role before it or 某 after it; nothing else is changed back.
"""

import re

ROLES = (
    "记者", "通讯员", "民警", "辅警", "干警", "警长", "所长", "队长", "局长", "支队长", "厅长", "科长", "处长",
    "主任", "书记", "院长", "检察官", "法官", "教导员", "指导员", "政委", "总队长", "大队长", "中队长", "摄影",
    "编辑", "校对", "作者", "统筹", "律师", "老师", "市民", "村民", "居民", "嫌疑人", "被告人",
)  # fmt: skip
"""Words that precede a person's name in news reports."""

_NO_NAME = "名下人万元额款力热年次项件条起个家户多"
"""Characters after 余 where it means “remaining” and is not a surname (民警余下的)."""

_SURNAME = re.compile(f"范(?!围|例|本|畴)|余(?![{_NO_NAME}])|涂|于")
_SPACES = (" ", "/", "／", "：", ":", "\u3000")
"""What may stand between a role and a name; without it, 于 is read as the preposition."""


def keep_surnames(traditional: str, simplified: str) -> str:
    """`traditional` with the surnames as `simplified`, a text of the same length, writes them."""
    places = [match.start() for match in _SURNAME.finditer(simplified) if _is_name(simplified, match.start())]
    if not places:
        return traditional
    chars = list(traditional)
    for place in places:
        chars[place] = simplified[place]
    return "".join(chars)


def _is_name(text: str, at: int) -> bool:
    """Whether 某 follows the character at `at`, or a role precedes it."""
    if text.startswith("某", at + 1):
        return True
    spaced = text.startswith(_SPACES, at - 1) if at else False
    return (spaced or text[at] != "于") and text.endswith(ROLES, 0, at - 1 if spaced else at)
