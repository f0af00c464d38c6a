"""Finds the lines of a source that say what other lines of it say: copies, and summaries that are cut or strung together."""

import re
from collections.abc import Sequence

from newsarchive.clean.wording.interface import PICTURE_PLACEHOLDER
from newsarchive.clean.wording.labels import SUMMARY_LABELS
from newsarchive.clean.wording.prose import ends_sentence
from newsarchive.text import has_han, said_of

_LEAST_SENTENCE = 30
"""Characters from which a repeated sentence is a copy and not a refrain."""

_LEAST_BELOW_LIKE = 8
"""Characters from which a line right below its like is a copy, if it is no sentence."""
_LEAST_HALF = 6
"""Characters of a line at least that stands twice on one line; what speakers say twice is shorter."""
_CAPTION = re.compile(r".{4}(?:摄|供图|提供|资料图片?)\)?$")
"""The end of a caption, which pages hold twice: once to be seen and once for screen readers."""


SUMMARY = re.compile(rf"\[?(?:{SUMMARY_LABELS}|(?:内容)?简介)\]?:?")
"""The label of a summary on a line of its own."""


def copies(lines: Sequence[str]) -> frozenset[int]:
    """Numbers of the lines, folded, that can be left out since others say the same.

    Those are the second of two copies (of a summary or what stands around a picture the first), the cut beginning of
    the next line, and a line that holds without a break what the lines below it say. A short line is a copy only next
    to a copied long line, if the same two lines stand together further up.
    """
    first: dict[str, int] = {}
    twins: dict[int, int] = {}
    for index, line in enumerate(lines):
        if (found := first.setdefault(line, index)) != index:
            twins[index] = found
    long = [
        index
        for index, twin in twins.items()
        if (len(lines[index]) >= _LEAST_SENTENCE and (ends_sentence(lines[index]) or index == twin + 1))
        or (index == twin + 1 and (_CAPTION.search(lines[index]) or _is_twice(lines[index])))
        or _is_around_picture(lines, twin, index)
    ]
    taken = set(long)
    for step in (-1, 1):
        for index in long:
            at = index + step
            while at not in taken and at in twins and twins[at] == twins[at - step] + step:
                taken.add(at)
                at += step
    left_out = {twins[index] if _is_first(lines, twins[index], index) else index for index in taken}
    summed_up = {
        index
        for index, line in enumerate(lines)
        if _runs_together(lines, index, line) or _breaks_off(lines, index, line)
    }
    return frozenset(left_out | summed_up)


def _breaks_off(lines: Sequence[str], index: int, line: str) -> bool:
    """Whether a line is the beginning of the next one, cut off, as sites set it above the text."""
    if (
        len(line) < 2 * _LEAST_SENTENCE
        or "." not in line
        or (ends_sentence(line) and not line.endswith(".."))
        or index + 1 == len(lines)
    ):
        return False
    whole = lines[index + 1]
    return len(whole) > len(line) and said_of(whole).startswith(said_of(line))


def _runs_together(lines: Sequence[str], index: int, line: str) -> bool:
    """Whether a long line holds, without a break, all that the lines right below it say one by one."""
    if len(line) < 2 * _LEAST_SENTENCE or index + 2 >= len(lines) or line[:2] != lines[index + 1][:2]:
        return False
    rest, at = said_of(line), index + 1
    while rest and at < len(lines) and (said := said_of(lines[at])) and rest.startswith(said):
        rest, at = rest[len(said) :], at + 1
    return not rest and at > index + 2


def _is_first(lines: Sequence[str], first: int, second: int) -> bool:
    """Whether the first of two copies is the one to leave out."""
    labelled = first > 0 and SUMMARY.fullmatch(lines[first - 1]) is not None
    return labelled or _is_summary(lines, first, second) or _is_around_picture(lines, first, second)


def _is_around_picture(lines: Sequence[str], first: int, second: int) -> bool:
    """Whether two copies stand above and below a picture, whose caption they are."""
    return (
        second == first + 2
        and PICTURE_PLACEHOLDER.fullmatch(lines[first + 1]) is not None
        and _is_twice(lines[second])
    )


def _is_twice(line: str) -> bool:
    """Whether a line right below its like is a copy, and no refrain."""
    return len(line) >= _LEAST_BELOW_LIKE and ("," not in line or is_picture_sentence(line)) and has_han(line)


def is_picture_sentence(line: str) -> bool:
    """Whether a folded line that stands twice together is what a picture shows, told in a short sentence."""
    return _LEAST_TOLD_TWICE <= len(line) < _LEAST_SENTENCE and line.endswith(".") and '"' not in line


_LEAST_TOLD_TWICE = 14
"""Characters of such a sentence at least; verse repeats shorter ones."""


def first_of_halves(line: str) -> int:
    """The length of the first of two equal halves of a folded line, the caption of a picture twice; 0 where there are none."""
    for gap in range(len(line) % 2, min(_MOST_SPACES, len(line)) + 1, 2):
        half = (len(line) - gap) // 2
        if half < _LEAST_HALF:
            return 0
        if line[:half] == line[half + gap :] and not line[half : half + gap].strip():
            return half
    return 0


_MOST_SPACES = 8
"""Spaces at most between the two halves."""


def strung_headlines(lines: Sequence[str], at: int) -> list[int]:
    """Numbers of the lines that a folded line above them strings together, as sites list the headlines of a page (标题一标题二标题三)."""
    if len(lines[at]) > _LONGEST_LIST:
        return []
    below: dict[str, int] = {}
    for number, line in enumerate(lines[at + 1 : at + 1 + _LISTED_WITHIN], at + 1):
        if len(said := said_of(line)) >= _TITLE:
            below.setdefault(said, number)
    text, found, read = said_of(lines[at]), list[int](), 0
    while read < len(text):
        first = max((said for said in below if text.startswith(said, read)), key=len, default="")
        if not first:
            return []
        read += len(first)
        found.append(below[first])
    return found if len(found) >= _TITLES else []


def _begins(line: str, name: str) -> bool:
    """Whether a line may begin with a shorter one; their signs aside, which is what takes time, this is not looked at."""
    return _TITLE <= len(name) < len(line) and line.lstrip("\"'([<")[:2] == name.lstrip("\"'([<")[:2]


def listed_headlines(lines: Sequence[str]) -> frozenset[int]:
    """Numbers of the headlines in a list of the page's articles, known by the folded line above that strings them together.

    The headline of the article stands once more below the list.
    """
    for at, line in enumerate(lines[:_LISTED_WITHIN]):
        below = lines[at + 1 : at + 1 + _LISTED_WITHIN]
        begun = len(line) >= _LEAST_SENTENCE and any(_begins(line, other) for other in below)
        if begun and (found := strung_headlines(lines, at)):
            names = {said_of(lines[one]) for one in found}
            later = lines[max(found) + 1 : max(found) + 1 + _LISTED_WITHIN]
            return frozenset(found) if any(said_of(other) in names for other in later) else frozenset()
    return frozenset()


_LONGEST_LIST = 2_000
"""Characters of such a list at most."""
_LISTED_WITHIN = 40
"""Lines below a list among which its headlines stand."""
_TITLE, _TITLES = 4, 3
"""Characters of a headline at least, and headlines of such a list."""


def _is_summary(lines: Sequence[str], first: int, second: int) -> bool:
    """Whether the first of two copies stands apart above the text, with only short lines such as its facts in between.

    Sites set the first paragraph above the headline's facts as a summary, and once more in its place.
    """
    between = lines[first + 1 : second]
    above = lines[:first]
    apart = 0 < len(between) <= _FACTS and all(
        len(line) <= _FACT and not ends_sentence(line) for line in between
    )
    goes_on = any(len(line) >= _LEAST_SENTENCE for line in lines[second + 1 : second + 3])
    return (
        apart and goes_on and not any(len(line) >= _LEAST_SENTENCE and ends_sentence(line) for line in above)
    )


_FACTS, _FACT = 6, 60
"""Lines between a summary and the text at most, and their characters."""
