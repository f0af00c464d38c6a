"""Puts statements of one event under one entry: moments of one day, overlapping words, or an editor's decision.

Two statements overlap where a run of eight characters stands in both and at least half of the pairs of
neighbouring characters of the shorter one do (containment of shingles: A. Broder, On the resemblance and
containment of documents, 1997). Only a sample of the runs is looked up: those whose first character has a code point that
`_ONE_IN` divides (sampling by content, as in U. Manber, Finding similar files in a large file system, 1994). Each
run leads to the first statement that has it, so the work is linear in the length of the text.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from msgspec.structs import replace

from newsarchive.dates.timeline.choices import Merged, Place, Told
from newsarchive.dates.timeline.statements import order
from newsarchive.model.timeline import Event, Joined

_RUN = 8
"""Characters."""
_SHARED = 0.5
_ONE_IN = 4
_NO_WORD = re.compile(r"\W+")

How = Literal["editor", "wording", "moment"]
"""Why a statement stands under another's entry; see `Joined`."""


def join(told: Told, merged: Merged) -> list[Event]:
    """The entries of `told`, each with the statements that are joined to it."""
    heads = _heads(told)
    joined: dict[Place, list[Joined]] = defaultdict(list)
    for place, (head, how) in heads.items():
        joined[head].append(Joined(told[place], how))
    for event, into in merged:
        joined[heads[into][0] if into in heads else into].append(Joined(event, "editor"))
    return [_with(event, joined.get(place, ())) for place, event in told.items() if place not in heads]


def _with(event: Event, also: Iterable[Joined]) -> Event:
    found = sorted(also, key=lambda item: (_published(item.event), order(item.event)))
    return replace(event, also=tuple(found)) if found else event


def _heads(told: Told) -> dict[Place, tuple[Place, How]]:
    """By place of a statement that is joined to another entry: the place of that entry, and why."""
    moments = dict(_moments(told))
    groups = _groups({place: event for place, event in told.items() if place not in moments})
    heads: dict[Place, tuple[Place, How]] = {}
    for group in groups:
        head = min(group, key=lambda place: _rank(told[place]))
        heads |= {
            place: (head, "wording") for place in group if place != head and not _is_chosen(told[place])
        }
    for place, head in moments.items():
        heads[place] = (heads[head][0] if head in heads else head, "moment")
    return heads


def _is_chosen(event: Event) -> bool:
    return "editor" in event.clues


def _rank(event: Event) -> tuple[bool, int, str, object]:
    """Sort key of the statement that leads its group: an editor's choice, then the highest score, then the earliest."""
    return not _is_chosen(event), -event.score, _published(event), order(event)


def _published(event: Event) -> str:
    return event.reading.date.value if event.reading.date else "9999"


def _moments(told: Told) -> Iterator[tuple[Place, Place]]:
    """Places of clock times on a day that the same paragraph has named before, with the place of that day's entry."""
    first: dict[tuple[str, int | None, str], Place] = {}
    for place, event in told.items():
        key = (event.reading.id, event.block, event.value.split("T")[0])
        if "T" in event.value and "/" not in event.value and key in first and not _is_chosen(event):
            yield place, first[key]
        first.setdefault(key, place)


def _groups(told: Told) -> list[list[Place]]:
    """Groups of two or more statements with the same first and last day and overlapping words."""
    by_days: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for place, event in told.items():
        by_days[event.sort].append(place)
    return [group for places in by_days.values() if len(places) > 1 for group in _alike(places, told)]


def _alike(places: Sequence[Place], told: Told) -> Iterator[list[Place]]:
    """Groups of two or more statements whose words overlap with those of the group's first."""
    words = {place: _words(told[place]) for place in places}
    first_with: dict[str, Place] = {}
    leader = {place: place for place in places}
    for place in places:
        for run in _runs(words[place]):
            other = leader[first_with.setdefault(run, place)]
            if other != place and leader[place] == place and _overlap(words[place], words[other]):
                leader[place] = other
                break
    groups: dict[Place, list[Place]] = defaultdict(list)
    for place in places:
        groups[leader[place]].append(place)
    return (group for group in groups.values() if len(group) > 1)


def _words(event: Event) -> str:
    """The sentence without its date, punctuation and white space."""
    if event.block is None or event.mention is None or event.sentence is None:
        return ""
    text, (start, end) = event.reading.blocks[event.block].text, event.sentence
    return _NO_WORD.sub("", text[start : event.mention.span.start] + text[event.mention.span.end : end])


def _runs(words: str) -> list[str]:
    """The sampled runs of `words`: those whose first character has a code that `_ONE_IN` divides."""
    count = max(0, len(words) - _RUN + 1)
    lowest = words.encode("utf-32-le", "surrogatepass")[: 4 * count : 4]
    return [words[start : start + _RUN] for start, byte in enumerate(lowest) if not byte % _ONE_IN]


def _overlap(one: str, other: str) -> bool:
    """Whether at least `_SHARED` of the pairs of the shorter text are in the other too."""
    pairs, others = _pairs(one), _pairs(other)
    return len(pairs & others) >= _SHARED * min(len(pairs), len(others))


def _pairs(text: str) -> set[str]:
    return {text[start : start + 2] for start in range(len(text) - 1)}
