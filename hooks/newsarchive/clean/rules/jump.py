"""The line that sends the readers of a printed page to another one (下转第二版), and the one that receives them there."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.survey.running_heads import JUMP_LINE
from newsarchive.clean.verdict import Verdict

_SEEN_ON = re.compile(
    r"(?:更多|详细|相关)?(?:内容|报道)?,?[(]?详?见(?:今日)?第?\s?(?:[a-z]?\d{1,2}\s?版|\d{4})[)]?"
)


def jump(page: Page, index: int) -> Verdict | None:
    """Leaves out a line that only says on which page a report goes on, or from which it came."""
    folded = page.lines[index].folded
    if not (JUMP_LINE.fullmatch(folded) or _SEEN_ON.fullmatch(folded)):
        return None
    return page.whole(index, None, "jump", "It says on which page the report goes on, or from which it came.")
