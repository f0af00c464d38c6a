"""Scores what cleaning makes of a page against the key in it, in counts that can be added up over pages."""

from collections import Counter
from typing import NamedTuple

from clean.annotated import KINDS, Key
from newsarchive.clean import clean_source
from newsarchive.model.article import Article, Block, Cleaned, Script
from newsarchive.model.source import Source
from newsarchive.text import squeeze

SCORED = frozenset(KINDS.values())
FIELDS = ("title", "date", "pub", "by")
Blocks = dict[tuple[int, ...], str]
"""Kinds of blocks by the positions of their printed characters."""


class Score(NamedTuple):
    """One page's score, and what it is made of."""

    tally: Counter[str]
    """Blocks `right`, `found` and `wanted`; `kinds` of the right ones; characters of `chrome` and `body`, those
    `chrome_kept` and `lost`; pages whose `title`, `date`, `pub` and `by` are right, each with `…_pages`; `base`
    and `lines`: blocks that are right, and lines, if each line is taken as a paragraph."""
    have: Blocks
    want: Blocks
    kept: frozenset[int]
    """Positions of the printed characters in blocks."""
    fields: dict[str, tuple[str, str]]
    """What was wanted and found of each field."""


def clean(text: str) -> Cleaned:
    """`text` after cleaning, without a sidecar."""
    return clean_source(Source("sample", text, "utf-8", "0" * 64), script=Script.SIMPLIFIED)[0]


def printed(block: Block, text: str) -> tuple[int, ...]:
    """Positions of the printed characters of a block."""
    return tuple(at for span in block.spans for at in range(*span) if not text[at].isspace())


def score(key: Key) -> Score:
    """The score of one page."""
    outcome = clean(key.text)
    blocks = [block for article in outcome.articles for block in article.blocks]
    have = {printed(block, key.text): block.kind.value for block in blocks if block.kind in SCORED}
    want = {tuple(positions): kind for kind, positions in key.blocks}
    kept = frozenset(position for block in blocks for position in printed(block, key.text))
    both = have.keys() & want.keys()
    tally = Counter(
        right=len(both), found=len(have), wanted=len(want), kinds=sum(have[at] == want[at] for at in both),
        base=sum(tuple(line) in want for line in key.lines), lines=len(key.lines),
        chrome=len(key.chrome), chrome_kept=len(key.chrome & kept), body=len(key.body), lost=len(key.body - kept),
    )  # fmt: skip
    fields = fields_of(key, outcome.articles[0]) if outcome.articles else {}
    for name in FIELDS:
        right = name in fields and squeeze(fields[name][0])[0] == squeeze(fields[name][1])[0]
        tally.update({f"{name}_pages": 1, name: right})
    return Score(tally, have, want, kept, fields)


def fields_of(key: Key, article: Article) -> dict[str, tuple[str, str]]:
    """What a key wants and what was found of each field, people as `role/name,name/house;…`."""
    people = ";".join(
        f"{item.role}/{','.join(item.names)}/{item.affiliation or ''}" for item in article.bylines
    )
    title = key.fields.get("title", "") if "notitle" not in key.fields else ""
    return {
        "title": (title, article.title or ""),
        "date": (key.fields.get("date", ""), article.date or ""),
        "pub": (key.fields.get("pub", ""), article.publication or ""),
        "by": (key.fields.get("by", ""), people),
    }


def f1(tally: Counter[str]) -> float:
    """The harmonic mean of precision and recall of blocks."""
    return 2 * tally["right"] / max(tally["found"] + tally["wanted"], 1)


def share(tally: Counter[str], part: str, whole: str) -> float:
    """One count as a share of another."""
    return tally[part] / max(tally[whole], 1)
