"""Citations as a reader copies them: GB/T 7714 and Chicago."""

from newsarchive.export.citation import Citation

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_ALL_NAMED = 3
"""GB/T 7714-2015, 8.1.2: up to three persons are named, of more the first three and 等."""


_INNER = str.maketrans("“”‘’", "‘’“”")
"""Quotation marks inside quotation marks change places (Chicago, 13.30)."""


def gbt7714(citation: Citation) -> str:
    """As GB/T 7714-2015 cites a newspaper article online, [N/OL].

    A date that is inferred stands in brackets; the date of access is the reader's to fill in.
    """
    named = ", ".join(citation.authors[:_ALL_NAMED])
    people = f"{named}, 等" if len(citation.authors) > _ALL_NAMED else named
    page = f"({citation.page})" if citation.page else ""
    date = _bracketed(citation, citation.date) if citation.date else "[日期不详]"
    lead = f"{people}. " if people else ""
    return (
        f"{lead}{citation.title}[N/OL]. {citation.publication or '[报刊不详]'}, {date}{page}[引用日期]. "
        f"{citation.url}. {citation.archive}, 版本 {citation.version}."
    )


def chicago(citation: Citation) -> str:
    """As The Chicago Manual of Style (17th ed., 14.191) cites an article of a newspaper.

    Supplied dates stand in brackets with a question mark (14.145), translations of titles in brackets
    (14.99).
    """
    people = _people(citation.authors)
    date = _bracketed(citation, _long_date(citation.date), "?") if citation.date else "n.d."
    title_en = f" [{citation.title_en}]" if citation.title_en else ""
    page = f", {citation.page}" if citation.page else ""
    lead = f"{people}. " if people else ""
    where = f"{citation.publication or '[publication unknown]'}, {date}{page}".removesuffix(".")
    return (
        f"{lead}“{citation.title.translate(_INNER)}”{title_en}. {where}. "
        f"{citation.archive_en}, version {citation.version}. {citation.url}."
    )


def _bracketed(citation: Citation, date: str, doubt: str = "") -> str:
    return date if citation.date_printed else f"[{date}{doubt}]"


def _people(authors: tuple[str, ...]) -> str:
    if len(authors) < 2:  # noqa: PLR2004  # a conjunction needs two
        return "".join(authors)
    return f"{', '.join(authors[:-1])} and {authors[-1]}"


def _long_date(date: str) -> str:
    year, *rest = date.split("-")
    month = _MONTHS[int(rest[0]) - 1] if rest else ""
    return f"{month} {int(rest[1])}, {year}" if len(rest) > 1 else f"{month} {year}".strip()
