"""Problems said in Chinese too: the reverse of filling in, then the filling in of another language.

Rules say what is wrong once, in English. Here a sentence is recognised by the words around what was filled
in, as `words.CHINESE` and `editor_words.EDITORS` have them, and the same is filled into its Chinese. The
form on `/contribute/`, where no decision is made, reads the first table and does the same (`docs/assets/contribute/chinese.mjs`).
"""

import re
from functools import cache

from newsarchive.problems import Problem
from newsarchive.problems.editor_words import EDITORS
from newsarchive.problems.words import CHINESE

SLOT = "{}"


def in_both(problem: Problem) -> str:
    """What is wrong, expected and to be done, in Chinese and then in English; where Chinese lacks, in English."""
    chinese = [in_chinese(said) for said in (problem.wrong, problem.expected, problem.remedy)]
    return f"{'；'.join(map(str, chinese))} / {problem.text}" if all(chinese) else problem.text


def in_chinese(said: str) -> str | None:
    """The Chinese of an English part of a problem, None where the table has none."""
    for pattern, chinese in _patterns():
        found = pattern.fullmatch(said)
        if found:
            return chinese.format(*found.groups())
    return None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The table as patterns, those that say most first, since “{} is empty” is also what “the field {} is empty” is."""
    told = sorted((*CHINESE, *EDITORS), key=lambda row: -len(row[0].replace(SLOT, "")))
    return tuple(
        (re.compile("(.+?)".join(map(re.escape, english.split(SLOT))), re.DOTALL), chinese)
        for english, chinese in told
    )
