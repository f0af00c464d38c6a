"""From archive to site: pages, search index, feed and exports, all in memory."""

from msgspec.structs import replace

from newsarchive.model.corpus import Archive
from newsarchive.model.site import Site
from newsarchive.pipeline.contribute import rules
from newsarchive.pipeline.index import indexes
from newsarchive.pipeline.memory import NO_MEMORY, Memory
from newsarchive.pipeline.pinyin import headword_pinyin, name_pinyin
from newsarchive.render import render_site
from newsarchive.script import to_traditional


def build_site(archive: Archive, *, code: str = "", memory: Memory = NO_MEMORY) -> Site:
    """Everything that a build writes except the theme's files."""
    pinyin = headword_pinyin(archive.corpus, memory, code)
    site = render_site(
        archive,
        to_traditional=to_traditional,
        pinyin=pinyin.full.__getitem__,
        initials=pinyin.initials.__getitem__,
        romanised=name_pinyin(archive, memory, code).__getitem__,
    )
    index = indexes(archive, pinyin, memory, code)
    return replace(site, files=(*site.files, rules(archive), *index))
