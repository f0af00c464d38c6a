"""Citations as text in two styles: GB/T 7714 and Chicago.

Each contains the article's address exactly once, so that the browser can replace it by the address of a passage.
"""

from newsarchive.export.citation import Citation

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_ALL_NAMED = 3
"""GB/T 7714 names up to three authors; for more, the first three and 等."""

_ALL_LISTED = 6
"""Chicago lists up to six authors; of more, the first three and et al. (18th ed., 13.23)."""

_FIRST_LISTED = 3

_ENDS = ("?", "!", "？", "！", "…", "。")
"""Marks after which a title has no period of its own."""

_INNER = str.maketrans("“”‘’", "‘’“”")
"""Double and single quotation marks are exchanged inside quotation marks (Chicago, 13.30)."""


def gbt7714(citation: Citation) -> str:
    """The citation of an online newspaper article, [N/OL], after GB/T 7714—2025.

    The standard replaced GB/T 7714—2015 on 1 July 2026. For an article in a serial (8.5) it gives authors, title,
    newspaper, date and page, then the address (7.8); commas, colons and parentheses are full-width. The date of
    access is given for web pages only (7.6), no longer for newspapers. The standard is not public; this follows the
    style “GB/T 7714—2025” of Zotero's Chinese community.

    The archive adds two things that the standard does not regulate: brackets around an inferred date, and the
    archive's name and version after the address.
    """
    named = "，".join(citation.authors[:_ALL_NAMED])
    people = f"{named}，等" if len(citation.authors) > _ALL_NAMED else named
    page = f"（{citation.page}）" if citation.page else ""
    date = _bracketed(citation, citation.date) if citation.date else "[日期不详]"
    lead = f"{people}. " if people else ""
    title = citation.title.replace(": ", "：")
    return (
        f"{lead}{title}[N/OL]. {citation.publication or '[报刊不详]'}，{date}{page}. "
        f"{citation.url}. {citation.archive}，版本 {citation.version}."
    )


def chicago(citation: Citation) -> str:
    """The bibliography entry of a newspaper article after The Chicago Manual of Style (18th ed., 2024).

    Family names that come first are not inverted (13.75). Supplied dates are in brackets with a question mark,
    translated titles in brackets; a title without translation has its period inside the quotation marks.
    """
    people = _people(citation.authors)
    date = _bracketed(citation, _long_date(citation.date), "?") if citation.date else "n.d."
    page = f", {citation.page}" if citation.page else ""
    lead = f"{people}. " if people else ""
    where = f"{citation.publication or '[publication unknown]'}, {date}{page}".removesuffix(".")
    return (
        f"{lead}{_quoted_title(citation)} {where}. "
        f"{citation.archive_en}, version {citation.version}. {citation.url}."
    )


def _quoted_title(citation: Citation) -> str:
    title, title_en = citation.title.translate(_INNER), citation.title_en
    end = "" if (title_en or title).endswith(_ENDS) else "."
    return f"“{title}” [{title_en}]{end}" if title_en else f"“{title}{end}”"


def _bracketed(citation: Citation, date: str, doubt: str = "") -> str:
    return date if citation.date_printed else f"[{date}{doubt}]"


def _people(authors: tuple[str, ...]) -> str:
    if len(authors) > _ALL_LISTED:
        return ", ".join((*authors[:_FIRST_LISTED], "et al"))
    if len(authors) <= 2:  # noqa: PLR2004  # two have no comma between them
        return " and ".join(authors)
    return f"{', '.join(authors[:-1])}, and {authors[-1]}"


def _long_date(date: str) -> str:
    year, *rest = date.split("-")
    month = _MONTHS[int(rest[0]) - 1] if rest else ""
    return f"{month} {int(rest[1])}, {year}" if len(rest) > 1 else f"{month} {year}".strip()
