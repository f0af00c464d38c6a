"""Builds the index from articles and glossary entries."""

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from newsarchive.model.index import SearchDocument, SearchTerm
from newsarchive.model.site import OutputFile
from newsarchive.search import folds, names
from newsarchive.search.alphabet import alphabet
from newsarchive.search.directory import Shards, dates, directory
from newsarchive.search.forms import form_shards
from newsarchive.search.grams import gram_shards
from newsarchive.search.layout import END, block_ends, layouts_in_order, lines
from newsarchive.search.shelf import Shelf
from newsarchive.search.texts import characters, text_shards
from newsarchive.search.wire import FORMAT
from newsarchive.search.words import vocabulary, word_shards


def build_index(
    documents: Iterable[SearchDocument],
    terms: Sequence[SearchTerm],
    *,
    segment: Callable[[str], list[str]],
    version: str,
) -> Iterator[OutputFile]:
    """Writes the index that `wire` describes.

    Args:
        documents: All articles, in any order.
        terms: All glossary entries.
        segment: Cuts a text into words.
        version: Of the archive, as citations of a search name it.

    Yields:
        Files below `search/`, the manifest last. The same articles give the same bytes in any order.
    """
    layouts = layouts_in_order(documents)
    ordered = [item.document for item in layouts]
    text, printed = lines(layouts)
    letters = alphabet(characters(layouts), set(text) - {END})
    shards = Shards(
        list(gram_shards(text, letters)),
        list(text_shards(layouts, letters, len(text))),
        list(word_shards(vocabulary(ordered, segment), letters)),
        list(form_shards(text, printed, letters)),
    )
    shelf = Shelf()
    yield from shelf.folder("grams", shards.grams)
    yield from shelf.folder("text", shards.texts)
    yield from shelf.folder("words", shards.words)
    yield from shelf.folder("forms", shards.forms)
    yield shelf.file("ends", "bin", block_ends(text))
    yield shelf.file("dates", "bin", dates(layouts))
    yield shelf.file("fold", "bin", folds.fold_file())
    yield shelf.file("facets", "json", names.facets(ordered))
    yield shelf.file("terms", "json", names.terms(terms))
    manifest = {
        "format": FORMAT,
        "version": version,
        "articles": len(ordered),
        "positions": len(text),
        "terms": len(terms),
        "files": shelf.names,
        "directory": b64encode(directory(layouts, letters, shards)).decode(),
    }
    yield OutputFile("search/manifest.json", msgspec.json.encode(manifest))
