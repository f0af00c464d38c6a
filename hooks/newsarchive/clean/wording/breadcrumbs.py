"""Recognises the path of a page within its site: 人民网>>湖南频道>>法治, 当前位置：首页 > 新闻."""

import re

from newsarchive.clean.patterns import HAN
from newsarchive.clean.wording.names import is_publication

LONGEST_PATH = 100
"""Characters of a line with a path at most."""
_LONGEST_STEP = 14
"""Characters of a step at most, except the last."""
_LEAST_STEPS = 2
"""Steps of a path without a label or a home page that need another sign."""
_LABEL = re.compile(
    r"[∙·•]?\s*(?:您?(?:现在|当前|所在|本页)?的?位置(?:是)?\s*[::>┃|]\s*|您?(?:现在|当前|所在|本页)的?位置(?:是)?\s*|位置$|当前(?:页面|栏目)\s*:)"
)
_BEHIND_BAR = re.compile(rf"[^|]{{2,20}}\|\s*+{_LABEL.pattern}")
"""The label after the site's name and a bar."""
_HINT = re.compile(r"[>›»→]|位置|当前")
_DOTTED = re.compile(rf"[∙·]\s*({HAN}{{2,8}})\s*>")
_HOME = re.compile(rf"{HAN}{{0,8}}首页\s*(?:[>/→»›]\s*)*")
_STEP = re.compile(r"\s*(?:>{1,2}|›|»|→)\s*")
_LAST = re.compile(r"(?:正文|阅读|详情|内容)\b.*")
"""The last step, which other links of the page may follow."""


def steps_of_path(folded: str) -> list[str]:
    """The steps of the path that a folded line prints; none if it prints no path, the label if it prints only that.

    Since 《 and 》 fold to `<` and `>`, a line with `<` is a path only after a label.
    """
    if len(folded) > LONGEST_PATH or not _HINT.search(folded):
        return []
    folded = folded.lstrip("> ")
    if dotted := _DOTTED.fullmatch(folded):
        return [dotted[1]]
    label = _LABEL.match(folded) or _BEHIND_BAR.match(folded)
    rest = folded[label.end() :] if label else folded
    if not label and "<" in rest:
        return []
    steps = [_LAST.sub(lambda found: found[0][:2], step) for step in _STEP.split(rest) if step]
    if any(len(step) > _LONGEST_STEP for step in steps[:-1]):
        return []
    if label:
        return steps or [label[0].strip()]
    home = _HOME.match(rest) is not None and _STEP.search(rest) is not None
    told = home or len(steps) > _LEAST_STEPS or any(map(_LAST.fullmatch, steps[:1])) or steps[1:] == ["正文"]
    if len(steps) == _LEAST_STEPS:
        told = told or ">>" in rest or (is_publication(steps[0]) and "版" not in steps[1])
    return steps if told else []
