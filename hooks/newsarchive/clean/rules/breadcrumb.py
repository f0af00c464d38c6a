"""The path of a page within its site (人民网>>湖南频道>>大湖之南), and the site's name above it."""

import re

from newsarchive.clean.page import Page, Verdict

_LONGEST = 100
_CRUMB = 14
_LEAST = 2
_HERE = re.compile(r"(?:您?(?:现在|当前|所在|本页)?的?位置(?:是)?|当前位置|本页位置|首页)\s*[::>]?\s*")
_STEP = re.compile(r"\s*(?:>{1,2}|›|»|→)\s*")
_REASON = "The page's path within its site."


def breadcrumb(page: Page, index: int) -> Verdict | None:
    """Leaves out the path of a page within its site, and a line that only repeats its first step."""
    line = page.lines[index]
    if page.zone(index) != "head" or len(line.folded) > _LONGEST:
        return None
    crumbs = _crumbs(line.folded)
    if crumbs or _HERE.fullmatch(line.folded):
        return page.whole(index, None, "breadcrumb", _REASON)
    following = page.lines[index + 1] if index + 1 < len(page.lines) else None
    if following is not None and line.folded in _crumbs(following.folded[:_LONGEST])[:1]:
        return page.whole(index, None, "breadcrumb", "The site's name above the page's path.")
    return None


def _crumbs(folded: str) -> list[str]:
    """The steps of a path, none where the line is no path.

    `<` and `>` are also what 《 and 》 fold to, so a line with `<` is a path only behind a label.
    """
    here = _HERE.match(folded)
    if not here and "<" in folded:
        return []
    steps = [step for step in _STEP.split(folded[here.end() :] if here else folded) if step]
    named = bool(here) and not folded.startswith("首页")
    if any(len(step) > _CRUMB for step in steps[:-1]) or not (
        named or len(steps) > _LEAST or "首页" in steps[:1] or ">>" in folded
    ):
        return []
    return steps if len(steps) >= _LEAST or named else []
