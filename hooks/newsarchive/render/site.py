"""The whole site: every page, every file, every redirect."""

from collections.abc import Callable, Iterator

from newsarchive.export import archive_zip
from newsarchive.model.corpus import Archive
from newsarchive.model.site import OutputFile, Page, Site
from newsarchive.render import addresses
from newsarchive.render.context import Context, Convert, context_of
from newsarchive.render.data import glossary_files
from newsarchive.render.data.feed import feed
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
"""The makers of pages, in the order of their pages."""

FILES: tuple[Callable[[Context], Iterator[OutputFile]], ...] = (
    article.files,
    source.files,
    glossary_files.files,
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
    """Everything that a build writes except the theme's files, the search index and the concordance.

    Args:
        archive: The archive.
        to_traditional: From simplified text to traditional text.
        pinyin: From a headword to pinyin with tone marks, word by word.
        initials: From a headword to the first letters of its syllables.
        romanised: From a person's name to Latin letters.
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
    """Present addresses of glossary entries, by their former addresses."""
    return {
        addresses.term(former): addresses.term(slug)
        for slug, record in context.entries.items()
        for former in record.entry.former_slugs
        if former not in context.entries
    }
