"""Notices of a site about itself: copyright, licences, hotlines, where to send contributions."""

import re

from newsarchive.clean.page import Page
from newsarchive.clean.patterns import HAN
from newsarchive.clean.verdict import Part, Verdict
from newsarchive.clean.wording.days import DATE
from newsarchive.clean.wording.labels import FACT_LABEL
from newsarchive.clean.wording.notices import is_notice, is_spam, without_opening
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span
from newsarchive.text import has_han

_LONGEST_NOTICE = 400
"""Characters of a notice at most."""
_TEXT_WITHIN = 40
"""Lines below a notice among which the running text goes on, where it stands within it."""
_FORMER = re.compile(rf"(?:{HAN}{{2,8}}_)?(?:本文)?(?:原标题|原题)\s?:")
_FIRST_LINES = 3
"""Lines at the top of a page that may hold words for search engines."""
_PHONE = re.compile(
    r"(?:tel|电话|手机|传真)?[:\s]*(?:\(?0\d{2,3}\)?[-\s]?\d{7,8}(?:-\d{1,4})?|400[-\s]?\d{3,4}[-\s]?\d{3,4}|1\d{10})"
)

_OWN_PHONE = re.compile(r"(?:广告|发行|订报|投稿|报料|爆料|新闻)(?:热线|电话)\s?[:/]?\s?[\d×x\s,-]{7,40}")
"""A paper's own telephone, wherever it stands on a page."""
_CONTACT = re.compile(
    r"(?:(?:联系|编辑部?|值班|采编|投稿|电子)?(?:电话|热线|传真|邮箱|信箱|e-?mail)\s?[:/\s]\s?[\w@.()×*\-/]{4,40}\s*){1,4}"
)
"""Telephones and addresses in the head of a page; single figures may be masked."""


def notice(page: Page, index: int) -> Verdict | None:
    """Leaves out a notice of the site about itself, above or below the running text."""
    folded = page.lines[index].folded
    if len(folded) > _LONGEST_NOTICE or page.lines[index].mark:
        return None
    if former := _former(page, index):
        return former
    outside = page.zones[index] != "body" and (_PHONE.fullmatch(folded) or _CONTACT.fullmatch(folded))
    if outside or _OWN_PHONE.fullmatch(folded):
        return page.whole(index, None, "notice", "A telephone number or address of the site or paper.")
    if index < _FIRST_LINES and page.zones[index] == "head" and is_spam(folded) and _is_headed(page, index):
        return page.whole(
            index, None, "notice", "Words for search engines that a copied site puts above its pages."
        )
    if not is_notice(folded) or _is_within(page, index) or _is_dateline(page, index):
        return None
    return page.whole(index, None, "notice", "A notice of the site about itself.")


def _is_dateline(page: Page, index: int) -> bool:
    """Whether a line above the text prints the day and the source, whatever it forbids besides."""
    folded = page.lines[index].folded
    return (
        page.zones[index] == "head"
        and DATE.match(folded) is not None
        and FACT_LABEL.search(folded) is not None
    )


def _former(page: Page, index: int) -> Verdict | None:
    """The verdict on a line with a former headline, or with its subtitle below it."""
    folded = page.lines[index].folded
    if folded.startswith("--") and index and page.zones[index] == "head" and _is_former(page, index - 1):
        return page.whole(index, None, "notice", _OTHER_EDITION)
    bare = without_opening(folded)
    found = _FORMER.match(bare) if page.zones[index] != "body" or index < _TOP else None
    return _former_title(page, index, len(folded) - len(bare) + found.end()) if found else None


def _is_former(page: Page, index: int) -> bool:
    """Whether a line names a former headline beside the one above it; a subtitle may stand below."""
    return _FORMER.match(without_opening(page.lines[index].folded)) is not None and _is_headed(page, index)


def _former_title(page: Page, index: int, start: int) -> Verdict:
    """The verdict on a line with a former headline, which is the title if the page prints no other headline.

    Args:
        page: the page.
        index: number of the line.
        start: where on the line the headline begins, behind its label.
    """
    line = page.lines[index]
    if index >= max(page.first_prose, _TOP) or _is_headed(page, index):
        return page.whole(index, None, "notice", _OTHER_EDITION)
    if not line.folded[start:].strip("()"):
        return page.whole(index, None, "notice", _LABEL)
    first, last = line.span.start + start, line.span.end - (line.folded[0] == "(" and line.folded[-1] == ")")
    around = (Span(line.span.start, first), Span(last, line.span.end))
    label, bracket = (Part(span, None, "notice", _LABEL) for span in around)
    title = Part(Span(first, last), BlockKind.TITLE, "notice")
    return (label, title, bracket) if bracket.span.size else (label, title)


def _is_headed(page: Page, index: int) -> bool:
    """Whether another line above the running text may be the headline."""
    others = (other for at, other in enumerate(page.lines[: page.first_prose]) if at != index)
    return any(
        len(other.text) >= _LEAST_HEADLINE and not is_notice(other.folded) and not DATE.search(other.folded)
        for other in others
    )


_LEAST_HEADLINE = 6
"""Characters of a headline at least."""
_TOP = 6
"""Lines at the top, which may be captions, above a headline."""
_LABEL = "The label of the headline."
_OTHER_EDITION = "The headline of another edition, as a reprint names it."


def _is_within(page: Page, index: int) -> bool:
    """Whether the line stands within the running text: some stands above, and some that is no notice follows."""
    if page.zones[index] == "head":
        return False
    later = page.lines[index + 1 : min(page.last_prose, index + _TEXT_WITHIN) + 1]
    return any(
        has_han(line.text) and "." in line.folded and not is_notice(line.folded[:_LONGEST_NOTICE])
        for line in later
    )
