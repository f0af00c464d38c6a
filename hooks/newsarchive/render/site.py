"""The whole site: every page, every file, every redirect."""

from collections.abc import Callable, Iterator

from newsarchive.export import archive_zip
from newsarchive.model.corpus import Archive
from newsarchive.model.site import OutputFile, Page, Site
from newsarchive.render import addresses, glossary_data
from newsarchive.render.context import Context, Convert, context_of
from newsarchive.render.feed import feed
from newsarchive.render.home import home_parts
from newsarchive.render.pages import (
    article,
    articles,
    concordance,
    corpus,
    figures,
    glossary,
    places,
    publications,
    search,
    source,
    term,
    timeline,
    tombstone,
)

PAGES: tuple[Callable[[Context], Iterator[Page]], ...] = (
    article.pages,
    source.pages,
    term.pages,
    glossary.pages,
    timeline.pages,
    figures.pages,
    articles.pages,
    publications.pages,
    places.pages,
    search.pages,
    concordance.pages,
)
"""Who makes pages, in the order in which they come."""

FILES: tuple[Callable[[Context], Iterator[OutputFile]], ...] = (
    article.files,
    source.files,
    glossary_data.files,
    timeline.files,
    figures.files,
    corpus.files,
)


def render_site(
    archive: Archive,
    *,
    to_traditional: Convert,
    pinyin: Convert,
    initials: Convert = str,
    romanised: Convert = str,
) -> Site:
    """Everything that a build writes besides the theme and the search index.

    Args:
        archive: The archive.
        to_traditional: Converts simplified text to traditional.
        pinyin: Pinyin of a headword with tone marks, word by word.
        initials: The first letters of a headword's syllables, as people type them.
        romanised: The name of a person in Latin letters.
    """
    context = context_of(
        archive, to_traditional=to_traditional, pinyin=pinyin, initials=initials, romanised=romanised
    )
    files = [file for make in FILES for file in make(context)]
    files += [archive_zip(files, context.sources.values(), archive.date), feed(context)]
    sizes = {file.path: len(file.content) for file in files}
    pages = [page for make in PAGES for page in make(context)]
    return Site(
        pages=(*pages, *corpus.pages(context, sizes), *tombstone.pages(archive)),
        files=tuple(files),
        redirects=redirects(context),
        parts=home_parts(context),
    )


def redirects(context: Context) -> dict[str, str]:
    """Former addresses of glossary entries to their present ones."""
    return {
        addresses.term(former): addresses.term(slug)
        for slug, record in context.entries.items()
        for former in record.entry.former_slugs
        if former not in context.entries
    }
