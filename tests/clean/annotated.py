"""Reads pages whose key stands in the page itself, line by line.

A file `NAME.page` opens with fields (`@title: …`, `@date: …`, `@pub: …`, `@by: role/name,name/house;…`);
`@notitle: 1` says that the page prints none. Each further line is a mark, `|`, and a line of the page as it
was found; a line without a mark is a blank one. The marks:

    T title  K kicker  S subtitle  B banner  Y byline  D dateline  E editors      front and back matter
    L lead  H heading  P paragraph  C caption  R credit  I list  G signature      blocks, lead to signature
    + the paragraph above, cut by a break
    h the heading above, on a further line
    X chrome    N small print that may stay or go

`⟦…⟧` encloses a gloss that is no part of its block.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

KINDS = {
    "L": "lead", "H": "heading", "P": "paragraph", "C": "caption", "R": "credit", "I": "list", "G": "signature",
}  # fmt: skip
_GOING_ON = {"+": {"paragraph", "list", "lead"}, "h": {"heading"}}
_MARKED = re.compile(r"([TKSBYDELHPCRIGXNh+])\|(.*)")
_FIELD = re.compile(r"@(\w+):\s*(.*)")
_GLOSS = re.compile(r"⟦(.*?)⟧")


@dataclass(slots=True)
class Key:
    """A page and what a careful editor makes of it; positions are of the page's code points."""

    name: str
    text: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    blocks: list[tuple[str, list[int]]] = field(default_factory=list)
    """Kind and positions of the printed characters of each block from lead to signature."""
    chrome: set[int] = field(default_factory=set)
    lines: list[list[int]] = field(default_factory=list)
    """Positions of each line's printed characters: the base line."""

    @property
    def body(self) -> set[int]:
        """Positions of all body text."""
        return {position for _, positions in self.blocks for position in positions}

    def add(self, mark: str, line: str) -> None:
        """Adds a line of the page under its mark, a blank one under none."""
        start = len(self.text)
        hidden = {
            position - 2 * number - 1 + start
            for number, match in enumerate(_GLOSS.finditer(line))
            for position in range(*match.span(1))
        }
        bare = _GLOSS.sub(r"\1", line)
        self.text += bare + "\n"
        places = [
            start + at for at, char in enumerate(bare) if not char.isspace() and start + at not in hidden
        ]
        if mark:
            self.lines.append(places)
        if mark == "X":
            self.chrome.update(places)
        elif mark in _GOING_ON:
            next(item for item in reversed(self.blocks) if item[0] in _GOING_ON[mark])[1].extend(places)
        elif mark in KINDS:
            self.blocks.append((KINDS[mark], places.copy()))


def read(path: Path) -> Key:
    """The page and key in one file."""
    key = Key(path.stem)
    for line in path.read_text(encoding="utf-8").removesuffix("\n").split("\n"):
        if found := _FIELD.fullmatch(line):
            key.fields[found[1]] = found[2].strip()
        elif found := _MARKED.fullmatch(line):
            key.add(found[1], found[2])
        else:
            key.add("", line.strip("|"))
    return key
