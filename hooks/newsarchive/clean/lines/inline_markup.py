"""Finds marks of HTML and Markdown within a line: bold type, links, tags, entities for spaces."""

import re
import unicodedata
from itertools import islice

from newsarchive.model.spans import Span
from newsarchive.text.surnames import SURNAMES

_NAMES = "p|br|b|i|u|em|strong|span|font|a|div|section|img|td|tr|th|table|tbody|h[1-6]|li|ul|ol|center|blockquote|sup|sub|hr|o:p|figure|figcaption"
TAG = rf"(?:</?(?:{_NAMES})(?:\s[^<>]{{0,300}})?/?>|(?<=[?？])/(?:{_NAMES})>)"
"""A tag of HTML, in either case; also one whose first sign was lost with the character before it (的?/span>)."""
SPACE_ENTITY = r"&(?:nbsp|emsp|ensp|thinsp|zwnj|#160|#12288|#8203|#xa0|#x3000);"
"""An entity of HTML that prints nothing."""
MARKUP_HINT = re.compile(r"[<*&\]\\~]|==|[?？]/")
"""What a text with marks has one of, at least."""
URL = r"(?:https?:|/|\.|#|javascript:|data:)(?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s\"[^\"]{0,200}\")?"
"""The address of a link, perhaps with brackets in pairs, and with a title in quotes."""
IMAGE = r"!\[[^\[\]]{0,200}\]\([^()\s]{0,2000}(?:\s\"[^\"]{0,200}\")?\)"
"""A picture of Markdown, with what describes it."""
_MARK = re.compile(
    rf"{TAG}|{SPACE_ENTITY}|\[\s*{IMAGE}\s*\]\({URL}\)|{IMAGE}|(?P<bold>(?<!\*)\*\*(?!\*))|(?P<struck>(?<!~)~~(?!~))|(?P<lit>(?<!=)==(?!=))|\\(?=[!-/:-@\[-`{{-~])"
    rf"|(?<=[^\s0-9A-Za-z*])\*{{5,}}(?=\s*$)|(?P<open>\[)(?=[^\[\]()]{{1,80}}\]\({URL}\))|(?P<link>(?<=[^\[])\]\({URL}\))",
    re.IGNORECASE,
)


_MOST_MARKS = 100_000
"""Marks in one line at most; with more, the ledger would outgrow the source many times, and they stay."""


def inline_marks(text: str) -> list[Span]:
    """The spans of the marks in a line, sorted and disjoint; pairs and links count only if they are complete."""
    if not MARKUP_HINT.search(text):
        return []
    found = list(islice(_MARK.finditer(text), _MOST_MARKS + 1))
    if len(found) > _MOST_MARKS:
        return []
    paired = {
        at
        for name in ("bold", "struck", "lit")
        for at in _paired([mark.start() for mark in found if mark[name]], text)
    }
    linked = sum(match["open"] is not None for match in found) == sum(
        match["link"] is not None for match in found
    )
    return [
        Span(*match.span())
        for match in found
        if (not (match["bold"] or match["struck"] or match["lit"]) or match.start() in paired)
        and (linked or not (match["open"] or match["link"]))
    ]


def _paired(delimiters: list[int], text: str) -> set[int]:
    """The positions of those `**` (or `~~`, `==`) that set words in bold type (strike them out, mark them), by CommonMark's rules for delimiter runs.

    Asterisks also stand for characters that a report withholds. So none opens bold type behind a letter or digit
    (鲁F32**), and a pair does not count if both stand behind surnames (张**和李**) or enclose one character.
    """
    pairs: set[int] = set()
    opened: int | None = None
    for at in delimiters:
        before, after = text[at - 1 : at] or " ", text[at + 2 : at + 3] or " "
        if opened is None:
            opened = at if _opens_bold(before, after) else None
        elif not before.isspace():
            masks = before in SURNAMES and text[opened - 1 : opened] in SURNAMES
            if not masks and at - opened > _SHORTEST:
                pairs |= {opened, at}
            opened = None
    return pairs


_SHORTEST = 3
"""The distance of two `**` that enclose one character."""


def _opens_bold(before: str, after: str) -> bool:
    """Whether `**` between two characters may open bold type: CommonMark's left-flanking run, or before a quotation mark."""
    quoted = after in _QUOTES and not before.isspace()
    flanking = quoted or (
        not after.isspace() and (not _is_sign(after) or before.isspace() or _is_sign(before))
    )
    return flanking and not (before.isascii() and before.isalnum())


_QUOTES = "“「『《"
"""What bold words may open with behind a character, which by the letter of CommonMark leaves the asterisks as they are."""


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def trailing_control(text: str) -> Span | None:
    """The span of a control that a page sets right after a paragraph (……返回搜狐，查看更多); None without one."""
    found = (
        _TRAILING_CONTROL.search(text[-_LONGEST_CONTROL:])
        if text.rstrip()[-1:] in _LAST_OF_CONTROLS
        else None
    )
    return Span(len(text) - len(found[0]), len(text)) if found else None


_LONGEST_CONTROL = 24
"""Characters at the end of a paragraph in which a control may stand."""
_LAST_OF_CONTROLS = frozenset("多馈部页表]】文起享到:：版)）")
"""The last characters of the controls below."""
_TRAILING_CONTROL = re.compile(
    r"(?<=[。！？”）…》.!?)])\s*(?:返回搜狐[，,]查看更多|举报[/／]反馈|[\[【]?(?:责任编辑|编辑)?[:：]?\s?返回(?:顶部|首页|列表)[\]】]?|(?:点击)?(?:阅读全文|查看更多|展开全文|收起)|分享到?[:：]?|[(（【]?(?:紧?下转|转)第?\s?[A-Za-z]?[\d一二三四五六七八九十]{1,3}\s?版[)）】]?)\s*$"
)
