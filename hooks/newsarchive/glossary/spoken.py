"""How the names of entries are typed in pinyin, without asking a dictionary."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from newsarchive.glossary.pinyin import syllables_of

_UNIT = re.compile(r"[a-z0-9]+|[^\W_]", re.IGNORECASE)
"""The unit that one syllable writes: a character, or a run of letters and digits."""


def spoken_forms(names: Sequence[tuple[str, Sequence[str], str]]) -> dict[str, tuple[str, ...]]:
    """The names of entries in syllables separated by blanks, as a reader types them; for search only.

    A character is read as in the entry's own headword, or else as in most headwords of the glossary. A name with a
    character that no headword has is left out. Loading a dictionary would cost a build half a second.

    Args:
        names: For each entry its headword, its other names, and its pinyin with tone marks.

    Returns:
        By headword: `("kuai jing ping tai", "kuai jing")` for 快警平台, also called 快警.
    """
    own = {head: _readings(head, pinyin) for head, _, pinyin in names}
    common = _common(own.values())
    return {
        head: tuple(dict.fromkeys(filter(None, (_typed(form, own[head], common) for form in (head, *forms)))))
        for head, forms, _ in names
    }


def _readings(headword: str, pinyin: str) -> dict[str, str]:
    """Syllables by character; empty where their numbers differ."""
    units, syllables = _UNIT.findall(headword.lower()), syllables_of(pinyin)
    return dict(zip(units, syllables, strict=True)) if len(units) == len(syllables) else {}


def _common(all_readings: Iterable[dict[str, str]]) -> dict[str, str]:
    """By character, its most frequent syllable."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for readings in all_readings:
        for unit, syllable in readings.items():
            counts[unit][syllable] += 1
    return {unit: counted.most_common(1)[0][0] for unit, counted in counts.items()}


def _typed(form: str, own: dict[str, str], common: dict[str, str]) -> str:
    """`form` in syllables; empty where one of its characters has none."""
    units = _UNIT.findall(form.lower())
    read = [own.get(unit) or common.get(unit, unit if unit.isascii() else "") for unit in units]
    return " ".join(read) if all(read) else ""
