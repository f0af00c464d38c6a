"""An archive becomes a site: pages, search index, feeds and exports, all still in memory."""

from dataclasses import replace

from newsarchive.glossary import pinyin_of
from newsarchive.model.corpus import Archive
from newsarchive.model.site import Site
from newsarchive.pipeline.documents import search_documents, search_terms
from newsarchive.render import render_site
from newsarchive.script import to_traditional
from newsarchive.search import build_index
from newsarchive.segment import segmenter


def build_site(archive: Archive) -> Site:
    """Everything that a build writes besides the theme."""
    words = (form for record in archive.corpus.entries for form in record.entry.forms)
    segment = segmenter(words)
    plain = segmenter()
    site = render_site(
        archive,
        to_traditional=to_traditional,
        pinyin=lambda headword: pinyin_of(headword, plain(headword)),
    )
    index = build_index(
        search_documents(archive),
        search_terms(archive, plain),
        segment=segment,
        version=archive.version,
    )
    return replace(site, files=(*site.files, *index))
