"""BibTeX with the fields of biblatex."""

import re
from functools import lru_cache

from newsarchive.export.citation import CACHED, Citation

_ESCAPES = str.maketrans({char: f"\\{char}" for char in "%&$#_"} | {
    "{": r"\textbraceleft{}", "}": r"\textbraceright{}",  # BibTeX counts braces, escaped or not
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\n": " ",
})  # fmt: skip
_ESCAPED = re.compile(r"[%&$#_{}\\~^\n]")


@lru_cache(CACHED)
def bibtex(citation: Citation) -> str:
    """One `@article`; an inferred date is uncertain in EDTF (`2021-03?`) and explained in `note`."""
    fields = {
        "author": " and ".join(f"{{{_plain(name)}}}" for name in citation.authors),
        "title": f"{{{_plain(citation.title)}}}",
        "titleaddon": _plain(citation.title_en),
        "journaltitle": _plain(citation.publication),
        "date": citation.edtf or "",
        "pages": _plain(citation.page),
        "langid": "chinese",
        "url": citation.url.replace("{", "%7B").replace("}", "%7D"),
        "note": _plain(_note(citation)),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@article{{{citation.id},\n{lines}}}\n"


def _plain(text: str | None) -> str:
    return text.translate(_ESCAPES) if text and _ESCAPED.search(text) else text or ""


def _note(citation: Citation) -> str:
    notes = (f"{citation.archive_en}, version {citation.version}", citation.date_note)
    return ". ".join(note for note in notes if note)
