"""Translates problems into Chinese.

Rules state problems in English only. Each English sentence is matched against the templates of `words.CHINESE`,
`editor_words.EDITORS` and `source_words.SOURCES`, and what was filled into the template is filled into its Chinese counterpart. The form
on `/contribute/` does the same with the first table (`docs/assets/contribute/chinese.mjs`).
"""

import re
from functools import cache

from newsarchive.problems import Problem
from newsarchive.problems.editor_words import EDITORS
from newsarchive.problems.source_words import SOURCES
from newsarchive.problems.words import CHINESE

SLOT = "{}"


def in_both(problem: Problem) -> str:
    """The problem in Chinese and then in English; in English alone where a part of it has no translation."""
    chinese = [in_chinese(said) for said in (problem.wrong, problem.expected, problem.remedy)]
    return f"{'；'.join(map(str, chinese))} / {problem.text}" if all(chinese) else problem.text


def in_chinese(said: str) -> str | None:
    """The Chinese for one part of a problem (`wrong`, `expected` or `remedy`); None where no template matches."""
    for pattern, chinese in _patterns():
        found = pattern.fullmatch(said)
        if found:
            return chinese.format(*found.groups())
    return None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The templates as patterns with their Chinese, the most specific first.

    “the field {} is empty” must be tried before “{} is empty”, which matches the same sentence.
    """
    told = sorted((*CHINESE, *EDITORS, *SOURCES), key=lambda row: -len(row[0].replace(SLOT, "")))
    return tuple(
        (re.compile("(.+?)".join(map(re.escape, english.split(SLOT))), re.DOTALL), chinese)
        for english, chinese in told
    )
