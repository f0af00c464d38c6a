"""A term that is part of a person's name: 民警王治安介绍, 居民严打铁说.

Names are recognised by their surroundings, never by their characters alone, since half of all surnames are common
words: a title stands before the name (局长李平安), or a word of speech or address behind it (李平安说).
"""

import re

from newsarchive.model.lexicon import Lexicon
from newsarchive.model.spans import Span
from newsarchive.text.surnames import COMMONEST

_TITLE = re.compile(
    r"(?:民警|辅警|警官|警长|队员|队长|所长|局长|厅长|处长|科长|院长|校长|站长|组长|村长|镇长|县长|区长|市长|"
    r"书记|主任|主席|委员|代表|干部|同志|记者|通讯员|老师|教师|教授|医生|律师|法官|经理|老板|员工|职工|工人|"
    r"司机|学生|同学|居民|村民|市民|业主|商户|群众|老人|老汉|老太|男子|女子|青年|女孩|男孩|嫌疑人|嫌犯|被告人|"
    r"被害人|受害人|当事人|报警人|网格员|志愿者|名叫|名为|的)$"
)
"""What stands right before a name; with 的 (长沙县的李平安) a word of speech must follow too."""

_SPEECH = re.compile(
    r"说|称|表示|告诉|介绍|回忆|坦言|认为|感慨|感叹|感激|先生|女士|同志|老师|大爷|大妈|局长|所长|队长|书记|主任"
)
_NAME_ENDS = re.compile(
    r"[^\w]|$|说|称|等|报道|摄|和|与|及|告诉|介绍|表示|认为|带|在|向|对|接|正|率|也|就|又|被|把|是|走|来|回"
)

_LEADING = frozenset("据对跟让请给像听")
"""Single characters before a name that seldom stand before other words beginning with a surname."""


def is_in_person(text: str, span: Span, _lexicon: Lexicon) -> bool:
    """Whether `span` is a given name after a surname, or a surname with the first half of one."""
    if span.size != 2:  # noqa: PLR2004  # given names have two characters
        return False
    if span.start and text[span.start - 1] in COMMONEST:
        return _is_name(text, span.start - 1, span.end)
    if text[span.start] in COMMONEST and text[span.end : span.end + 1].isalpha():
        return _is_name(text, span.start, span.end + 1, surely=True)
    return False


def _is_name(text: str, start: int, end: int, *, surely: bool = False) -> bool:
    """Whether the surroundings of `text[start:end]` show that it is a name; with `surely`, those on both sides."""
    title = _TITLE.search(text, max(0, start - 4), start)
    speaks = _SPEECH.match(text, end) is not None
    begins = start == 0 or not text[start - 1].isalnum() or text[start - 1] in _LEADING
    if surely or (title and title[0] == "的"):
        return title is not None and speaks
    return (title is not None and _NAME_ENDS.match(text, end) is not None) or (begins and speaks)
