"""The header of a mail in which a text was sent (发件人：… 收件人：… 主题：…)."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict

_ENDS = frozenset({"发件人", "收件人", "寄件人", "寄件者", "收件者", "from", "to"})
_FIELD = re.compile(
    r"(?P<label>发件人|收件人|寄件人|寄件者|收件者|抄送|密送|副本|发送时间|发送日期|主题|主旨|附件|日期|时间|from|to|cc|sent|date|subject)\s?:"
)
_FORWARDED = re.compile(
    r"[->\s]*(?:转发的?(?:邮件|信息)|原始(?:邮件|信件)|original message|forwarded message)[-\s]*"
)
_FAR = 12
"""Lines of a header on either side at most."""
_LEAST = 3
"""Different fields of a header at least."""
_REASON = "The header of the mail in which the text was sent."


def mail(page: Page, index: int) -> Verdict | None:
    """Leaves out the fields of a mail's header, which stand on successive lines, and the line above one forwarded."""
    folded = page.lines[index].folded
    if _FORWARDED.fullmatch(folded):
        return page.whole(index, None, "mail", _REASON)
    if _label(page, index) is None:
        return None
    header = page.run_around(index, lambda at: _label(page, at) is not None, _FAR)
    labels = {_label(page, at) for at in header}
    return page.whole(index, None, "mail", _REASON) if len(labels) >= _LEAST and labels & _ENDS else None


def _label(page: Page, index: int) -> str | None:
    """The label with which a line begins as fields of a header do."""
    found = _FIELD.match(page.lines[index].folded)
    return found["label"] if found else None
