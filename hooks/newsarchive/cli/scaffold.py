"""The file of a new glossary entry: fills in what can be computed and asks for the rest."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from newsarchive.model.archive import Category
from newsarchive.model.article import FRONT_KINDS
from newsarchive.model.glossary import Evidence
from newsarchive.model.reading import Reading
from newsarchive.render.pages.glossary.formulas import numerals
from newsarchive.source.scalars import comment, scalar
from newsarchive.text import fold

_SENTENCE = re.compile(r"[^。！？；\n]*[。！？；]?”?")
_LONGEST = 80
_PASSAGES = 5


class Draft(Struct, frozen=True):
    """What is known of a term before it has an entry."""

    headword: str
    """In simplified script."""
    traditional: str
    pinyin: str
    found: Sequence[Evidence]
    """Passages with the headword."""
    categories: Sequence[Category]
    """The archive's categories."""
    schema: str
    """Address of the JSON Schema, for editors that complete and check while typing."""


def occurrences(headword: str, readings: Iterable[Reading]) -> Iterator[Evidence]:
    """The sentences that contain `headword`, in the order of the articles, long ones cut around it."""
    for reading in readings:
        for block in reading.blocks:
            if block.kind not in FRONT_KINDS:
                for sentence in _SENTENCE.findall(block.text):
                    at = fold(sentence).find(fold(headword))
                    if at >= 0:
                        yield Evidence(article=reading.id, quote=_around(sentence, at, len(headword)))


def scaffold(draft: Draft) -> str:
    """The Markdown file; `check` accepts it once every empty field is filled in."""
    guess = category_of(draft.headword, draft.categories)
    ids = ", ".join(category.id for category in draft.categories)
    return "\n".join(
        [
            "---",
            f"# yaml-language-server: $schema={draft.schema}",
            f"headword: {scalar(draft.headword)}   # traditional {comment(draft.traditional)}, computed",
            f"# pinyin: {draft.pinyin}   # computed; write the line only to correct it",
            "# aliases: [other forms that mean the same]",
            "# not_in: [longer strings in which these characters are not the term]",
            "english:",
            "  - text:",
            "    status: literal   # or official, scholarly, press, with used_by: who says it so",
            f"category: {guess}   # {'a guess; ' if guess else ''}one of {ids}",
            "short:   # the tooltip: what it is; where the term is contested, say so",
            "  zh:   # at most 60 characters",
            "  en:   # at most 30 words",
            "definition:   # two to six sentences; [1] after what the corpus does not show",
            "  zh:",
            "  en:",
            *_evidence(draft.found),
            "# references: only texts that you read and that bear the statement",
            "#   - {title: …, publisher: …, url: https://…, date: YYYY-MM-DD, accessed: YYYY-MM-DD}",
            "# see_also: [names of other files here, without .md]",
            "status: draft",
            "# contributors: [a name or pseudonym, if you wish]",
            "---",
            "",
        ]
    )


def category_of(headword: str, categories: Sequence[Category]) -> str:
    """The id of the category with the longest matching ending, else of that for number formulas, else empty."""
    fitting = [
        (len(ending), category.id)
        for category in categories
        for ending in category.endings
        if headword.endswith(ending)
    ]
    if fitting:
        return max(fitting, key=lambda fit: fit[0])[1]
    formulas = (category.id for category in categories if category.formulas and numerals(headword))
    return next(formulas, "")


def _evidence(found: Sequence[Evidence]) -> Iterator[str]:
    if not found:
        yield "# evidence: the corpus does not have this term"
        return
    shown = min(_PASSAGES, len(found))
    yield f"evidence:   # {shown} of {len(found)} passages: keep those that show what it means"
    for one in found[:_PASSAGES]:
        yield f"  - article: {one.article}"
        yield f"    quote: {scalar(comment(one.quote))}"


def _around(sentence: str, at: int, length: int) -> str:
    spare = max(0, (_LONGEST - length) // 2)
    start = 0 if len(sentence) <= _LONGEST else max(0, at - spare)
    return sentence[start : start + _LONGEST].strip()
