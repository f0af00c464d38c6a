"""The table of data files for download: each file, its contents, its number of rows, its size."""

from collections.abc import Mapping

from newsarchive.render.context import Context
from newsarchive.render.elements.facts import heading, table, thousands
from newsarchive.render.markup.html import element, link
from newsarchive.render.wording.labels import both, label

_DATA = (
    ("archive.zip", "sources", "全部数据：来源原件、阅读文本、著录与整理记录及下列各文件", "Everything: the sources as received, the texts as read, records and ledgers, and the files below"),
    ("corpus.json", "articles", "来源与文章的著录、校验值", "Records and hashes of sources and articles"),
    ("glossary/glossary.json", "glossary", "术语条目及繁体、拼音、首见", "The glossary with traditional forms, pinyin, first use"),
    ("glossary/glossary.csv", "glossary", "同上，表格", "The same as a table"),
    ("glossary/glossary.ttl", "glossary", "同上，SKOS", "The same in SKOS"),
    ("timeline/timeline.json", "events", "时间线条目", "Entries of the timeline"),
    ("timeline/timeline.csv", "events", "同上，表格", "The same as a table"),
    ("figures/figures.json", "figures", "报道中的数字", "Figures claimed in the reports"),
    ("figures/figures.csv", "figures", "同上，表格", "The same as a table"),
    ("citations.bib", "articles", "各篇引文，BibTeX", "Citations of all articles, BibTeX"),
    ("citations.ris", "articles", "各篇引文，RIS", "The same, RIS"),
    ("citations.csl.json", "articles", "各篇引文，CSL-JSON", "The same, CSL-JSON"),
    ("feed.xml", "", "最近收录，Atom", "Newest additions, Atom"),
)  # fmt: skip
"""Path, what the rows are (a key of the counts), and the contents in both languages."""

_TERMS = both(
    "来源文本的权利仍属各报刊，余者依上列许可使用。只展示节录或著录的来源，其原件与整理记录不在其中。",
    "Rights in the source texts remain with the papers; the rest may be used under the licences above. Of sources that "
    "are not shown in full, neither files nor ledgers are included.",
)


def data(context: Context, sizes: Mapping[str, int]) -> str:
    """The table of those files that the site has; `sizes` has their size in bytes, by path."""
    counts = {
        "sources": len(context.sources),
        "articles": len(context.readings),
        "glossary": len(context.entries),
        "events": len(context.archive.events),
        "figures": sum(len(block.figures) for reading in context.readings for block in reading.blocks),
    }
    rows = (
        (
            link(f"../{path}", path, download=True),
            both(zh, en),
            thousands(counts[kind]) if kind else "",
            _bytes(sizes[path]),
        )
        for path, kind, zh, en in _DATA
        if path in sizes
    )
    heads = [label(key) for key in ("file", "content", "rows", "size")]
    listed = table(label("data"), heads, rows, numbers=2)
    return heading(2, "data") + listed + element("p", _TERMS, class_="na-fine")


_MEGABYTE = 1_000_000


def _bytes(size: int) -> str:
    """A size in kB or MB (SI, units of 1000), as browsers show downloads."""
    return f"{size / _MEGABYTE:.1f}\u00a0MB" if size >= _MEGABYTE else f"{max(1, round(size / 1000))}\u00a0kB"
