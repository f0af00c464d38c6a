"""An archive becomes a site: pages, search index, feeds and exports, all still in memory."""

from dataclasses import replace

from newsarchive.model.corpus import Archive
from newsarchive.model.site import Site
from newsarchive.pipeline.documents import search_documents, search_terms
from newsarchive.pipeline.memory import NO_MEMORY, Memory
from newsarchive.pipeline.pinyin import headword_pinyin
from newsarchive.render import render_site
from newsarchive.script import to_traditional
from newsarchive.search import build_index
from newsarchive.segment import segmenter


def build_site(archive: Archive, *, code: str = "", memory: Memory = NO_MEMORY) -> Site:
    """Everything that a build writes besides the theme."""
    pinyin = headword_pinyin(archive.corpus, memory, code)
    words = (form for record in archive.corpus.entries for form in record.entry.forms)
    site = render_site(archive, to_traditional=to_traditional, pinyin=pinyin.full.__getitem__)
    index = build_index(
        search_documents(archive),
        search_terms(archive, pinyin),
        segment=segmenter(words),
        version=archive.version,
    )
    return replace(site, files=(*site.files, *index))
