"""The labels of the pages in both languages, and the functions that render them."""

from functools import cache

from newsarchive.model.article import Certainty
from newsarchive.model.base import Bilingual
from newsarchive.model.reading import DateCertainty
from newsarchive.model.site import Heading
from newsarchive.render.markup.html import escape

LABELS: dict[str, tuple[str, str]] = {
    # Places of the site
    "articles": ("文章", "Articles"),
    "glossary": ("术语", "Glossary"),
    "timeline": ("时间线", "Timeline"),
    "claims": ("报道中的数字", "Figures claimed in the reports"),
    "publications": ("报刊", "Publications"),
    "places": ("地点", "Places"),
    "corpus": ("语料", "Corpus"),
    "search": ("检索", "Search"),
    "concordance": ("语境检索", "Concordance"),
    "feed": ("订阅更新", "Feed"),
    # Facts of an article
    "record": ("出处与依据", "Details and evidence"),
    "publication": ("报刊", "Publication"),
    "date": ("日期", "Date"),
    "page": ("版面", "Page"),
    "byline": ("署名", "Byline"),
    "dateline": ("刊载信息原文", "Dateline as printed"),
    "place": ("地点", "Place"),
    "genre": ("体裁", "Genre"),
    "origin": ("稿件来源", "Produced by"),
    "unknown": ("不详", "Unknown"),
    "publication-unknown": ("报刊不详", "Publication unknown"),
    "evidence": ("依据", "Evidence"),
    "ours": ("英文题名与摘要由本库撰写", "Title and summary in English by the archive"),
    "printed-title": ("原题", "Headline as printed"),
    "reprint": ("转载自", "Reprint of"),
    "out-of-scope": (
        "不在本库收录范围之内，因与其他文章同出一份来源而保留。",
        "Outside the scope; kept because it shares a source.",
    ),
    # Certainty
    Certainty.PRINTED: ("原文刊明", "printed"),
    DateCertainty.CERTAIN: ("原文刊明", "printed"),
    DateCertainty.RESOLVED: ("据刊出日期推算", "resolved from the printed date"),
    DateCertainty.INFERRED: ("推断", "inferred"),
    DateCertainty.AMBIGUOUS: ("存疑", "ambiguous"),
    "no-evidence": ("依据未记录", "evidence not recorded"),
    # Access
    "excerpt": ("因权利所限，此处只刊出节录。", "Only an excerpt is shown here, for reasons of rights."),
    "metadata": ("因权利所限，此处只刊出著录信息。", "Only the record is shown here, for reasons of rights."),
    "withdrawn": ("已撤回", "Withdrawn"),
    "withdrawn-text": (
        "此处的文本已从本库撤回。",
        "The text at this address was withdrawn from the archive.",
    ),
    "withdrawn-on": ("撤回日期", "Withdrawn on"),
    "reason": ("理由", "Reason"),
    # Foot of an article
    "skip-terms": ("跳至本页术语", "Skip to the terms on this page"),
    "skip-past-terms": ("跳过本页术语", "Skip past the terms on this page"),
    "terms": ("本页术语", "Terms on this page"),
    "dates": ("本页日期", "Dates on this page"),
    "no-date": ("未定", "No date"),
    "in-name": ("名称的一部分", "part of a name"),
    "article-figures": ("本文中的数字", "Figures in this article"),
    "notes": ("校记", "Notes on the text"),
    "result": ("结果", "Result"),
    "prints": ("原文作", "printed as"),
    "gap": ("原文此处有脱漏", "Text is lost here"),
    "cite": ("引用", "How to cite"),
    "cite-note": (
        "方括号内的日期系推断。引用段落，请点段号旁的“引用”；引用任意文字，请先选取。",
        "Dates in brackets are inferred. To cite a paragraph, use the button beside its number; to cite any passage, select it.",
    ),
    "report": ("更正", "Report an error"),
    "contact": ("联系编者", "Contact the editors"),
    "downloads": ("下载", "Downloads"),
    "provenance": ("原始文本与整理记录", "Source text and record of changes"),
    "neighbours": ("前后文章（按日期）", "Articles before and after by date"),
    "earlier": ("较早", "Earlier"),
    "later": ("较晚", "Later"),
    "siblings": ("同一来源的其他文章", "Other articles from this source"),
    "conjecture": ("推测", "conjecture"),
    "probable": ("很可能", "probable"),
    "sure": ("确定", "certain"),
    # Provenance page
    "file": ("文件", "File"),
    "sha256": ("SHA-256", "SHA-256"),
    "received-file": ("收到的文件（不提供下载）", "File as received (not for download)"),
    "received-sha256": ("收到的文件的 SHA-256", "SHA-256 of the file as received"),
    "encoding": ("编码", "Encoding"),
    "size": ("大小", "Size"),
    "received": ("收到", "Received"),
    "rights": ("权利", "Rights"),
    "access": ("公开范围", "Access"),
    "access-full": ("全文", "full text"),
    "access-excerpt": ("节录", "excerpt"),
    "access-metadata": ("仅著录", "record only"),
    "privacy": ("隐私审查", "Privacy review"),
    "pending": ("未完成", "pending"),
    "done": ("已完成", "done"),
    "completeness": ("完整性", "Completeness"),
    "images": ("图片", "Images"),
    "original": ("原载", "First printed"),
    "original-url": ("原网址", "Original address"),
    "archived-url": ("存档网址", "Archived copy"),
    "script": ("字形", "Script"),
    "simplified": ("简体", "simplified"),
    "traditional": (
        "繁体；阅读文本经 OpenCC 转为简体",
        "traditional; reading text converted to simplified by OpenCC",
    ),
    "redactions": ("遮盖", "Redactions"),
    "articles-of-source": ("出自此来源的文章", "Articles from this source"),
    "raw-file": ("原始文件", "File as received"),
    "ground-file": ("解码文本", "Decoded text"),
    "rules": ("整理规则", "Rules applied"),
    "rule": ("规则", "Rule"),
    "edits": ("处数", "Edits"),
    "edit-places": ("各处位置", "Places"),
    "no-edits": ("整理未改动此来源。", "Cleaning changed nothing in this source."),
    "decisions": ("编者决定", "Editorial decisions"),
    "decision": ("决定", "Decision"),
    "do-kind": ("定其类别", "Kind of line"),
    "do-join": ("合为一段", "Join"),
    "do-part": ("另起一段", "New paragraph"),
    "do-drop": ("略去", "Leave out"),
    "do-keep": ("保留", "Keep"),
    "do-split": ("另起一篇", "New article"),
    "do-caption": ("图片说明", "Caption"),
    "do-emend": ("订正", "Correct"),
    "do-gap": ("脱漏", "Gap"),
    "quote": ("引文", "Passage"),
    "doubts": ("存疑未改", "Doubted, left as printed"),
    "to-article": ("查看文章中的此处", "To this place in the article"),
    "compare": ("原文与整理文本对照", "Source and clean text"),
    "source-text": ("原文", "Source"),
    "clean-text": ("整理文本", "Clean text"),
    "same-text": ("原文，未改动", "Source, unchanged"),
    "position": ("位置", "Position"),
    "discarded": ("略去的文字", "Passages left out"),
    "text": ("文字", "Text"),
    # Term page
    "headword": ("词目", "Headword"),
    "traditional-form": ("繁体", "Traditional"),
    "pinyin": ("拼音", "Pinyin"),
    "aliases": ("别名", "Also"),
    "english": ("英译", "English"),
    "category": ("类别", "Category"),
    "official": ("官方译法", "official"),
    "scholarly": ("学界译法", "scholarly"),
    "press": ("报刊译法", "press"),
    "literal": ("直译", "literal"),
    "draft": ("编者草稿，未经审阅", "Draft by the editors, not reviewed"),
    "reviewed": ("已审阅", "Reviewed"),
    "definition": ("释义", "Definition"),
    "remarks": ("附注", "Remarks"),
    "references": ("参考文献", "References"),
    "no-references": (
        "未列参考文献；报道以外的说法未经核对。",
        "No references given; what goes beyond the reports is not checked.",
    ),
    "accessed": ("查阅", "accessed"),
    "quotations": ("例句", "Quotations"),
    "first-attested": ("本库最早用例", "First attested in this archive"),
    "first-dated": ("最早的有日期陈述", "Earliest dated statement"),
    "no-dated": ("所收报道未载何时开始", "The reports in this archive do not say since when"),
    "not-beginning": (
        "含此词的句子所言最早日期，不一定是其起始时间。",
        "The earliest date in a sentence with the term; not necessarily its beginning.",
    ),
    "related": ("相关术语", "Related terms"),
    "broader": ("上位术语", "Broader"),
    "narrower": ("下位术语", "Narrower"),
    "see-also": ("参见", "See also"),
    "named-by": ("提及本条目的条目", "Referred to by"),
    "company": ("常见共现术语", "Terms it keeps company with"),
    "term": ("术语", "Term"),
    "together": ("共现段落", "Paragraphs together"),
    "in-paragraphs": ("该词段落", "Paragraphs with it"),
    "strength": ("G²", "G²"),
    "in-concordance": ("在语境检索中排序和统计", "Sort and count in the concordance"),
    "in-search": ("在全文检索中查找", "Find in the search"),
    "whole-glossary": ("下载全部术语", "Download the whole glossary"),
    "occurrences": ("用例", "Occurrences"),
    "no-occurrences": ("本库暂无用例。", "The archive has no occurrence yet."),
    "earliest-shown": ("以下为最早的用例，其余按年份。", "The earliest occurrences; the rest by year."),
    "counts-year": ("按年份的次数", "Counts by year"),
    "counts-publication": ("按报刊的次数", "Counts by publication"),
    "count": ("次数", "Count"),
    "articles-with": ("出现篇数", "Articles with it"),
    "articles-all": ("总篇数", "All articles"),
    "characters": ("字数", "Characters"),
    "per-million": ("每百万字", "Per million characters"),
    "left": ("上文", "Left context"),
    "keyword": ("词", "Keyword"),
    "right": ("下文", "Right context"),
    "where": ("出处", "Where"),
    "improve": ("改进本条目", "Improve this entry"),
    "contributors": ("撰稿人", "Contributors"),
    # How far the archive can be relied on
    "standing": ("编者与可靠程度", "Editors, and how far to rely on the archive"),
    "editors-of": ("编者", "Editors"),
    "entries-reviewed": ("经具名者审阅的术语条目", "Entries reviewed by a named person"),
    "dates-inferred": ("日期系推断的文章", "Articles with an inferred date"),
    "senders-unknown": ("提供者不详的来源", "Sources whose sender is unknown"),
    "privacy-done": ("隐私审查已完成的来源", "Sources whose privacy review is done"),
    "version": ("版本", "Version"),
    "drafts": (
        "除标明“已审阅”者外，条目均为编者草稿。",
        "Entries are drafts by the editors unless marked as reviewed.",
    ),
    # Lists
    "year": ("年份", "Year"),
    "years": ("按年份", "By year"),
    "each-edit": ("逐条列出每处改动", "Every change, one by one"),
    "chosen": ("来源如何选取", "How the sources were chosen"),
    "inferred-years": (
        "推断日期的文章计入所推断的年份。",
        "Articles with an inferred date count under the inferred year.",
    ),
    "by-pinyin": ("按拼音", "By pinyin"),
    "by-category": ("按类别", "By category"),
    "by-english": ("按英文", "By English"),
    "by-year": ("按首见年份", "By first year"),
    "by-formula": ("数字提法", "Number formulas"),
    "formula-note": (
        "以数目概括内容的提法，按首个数字排列；由词形判定。",
        "Formulas that sum up their content by number, under their first numeral; told by their form.",
    ),
    "first-note": (
        "年份是本库中最早用例的年份，不是该词最早出现的年份。",
        "The year is that of the earliest occurrence in this archive, not of the term's first use.",
    ),
    "no-formulas": ("暂无数字提法。", "No number formulas yet."),
    "add-term": ("新增术语", "Add a term"),
    "all-reports": ("全部报道", "All reports"),
    "newest": ("最新的报道", "Newest reports"),
    "oldest": ("最早的报道", "Oldest reports"),
    "pages": ("分页", "Pages"),
    "within": ("属", "Part of"),
    "parts": ("下辖", "Includes"),
    "unlisted": ("未列入名录", "not in the list of publications"),
    "no-articles": ("暂无文章。", "No articles yet."),
    "no-events": ("暂无条目。", "No entries yet."),
    # Timeline
    "kind-publication": ("刊出", "published"),
    "kind-date": ("文中日期", "date in a report"),
    "kind-range": ("文中时段", "period in a report"),
    "kind-since": ("自此以来", "since"),
    "selection": ("此处列出一部分，其余按年份。", "A selection; the rest by year."),
    "also-told": ("此事又见", "Told again"),
    "joined-editor": ("编者并入", "merged by an editor"),
    "joined-wording": ("措辞重合", "same wording"),
    "joined-moment": ("同日经过", "later that day"),
    "about-timeline": ("关于时间线", "About the timeline"),
    "how-chosen": ("条目如何选取", "How entries are chosen"),
    "timeline-data": ("数据与字段", "Data and its fields"),
    "points": ("分数", "Points"),
    "field": ("字段", "Field"),
    "content": ("内容", "Content"),
    "in-time": ("时间分布", "In time"),
    "all-on-timeline": ("在时间线上查看", "See on the timeline"),
    "all-of-reports": ("在时间线上查看这些报道的全部条目", "All entries of these reports on the timeline"),
    "place-of-report": ("报道地点", "place of the report"),
    # Corpus
    "sources": ("来源", "Sources"),
    "source": ("来源", "Source"),
    "gaps": ("缺失", "Gaps"),
    "gap-date": ("日期不详", "Date unknown"),
    "gap-date-inferred": ("日期系推断", "Date inferred"),
    "gap-publication": ("报刊不详", "Publication unknown"),
    "gap-page": ("版面不详", "Page unknown"),
    "gap-byline": ("无署名", "No byline"),
    "gap-privacy": ("隐私审查未完成", "Privacy review pending"),
    "gap-text": ("未刊出全文", "Not shown in full"),
    "licences": ("许可", "Licences"),
    "licence": ("许可", "Licence"),
    "covers": ("适用于", "Covers"),
    "data": ("数据", "Data"),
    "rows": ("条数", "Rows"),
    "noscript": (
        "检索需要 JavaScript。没有 JavaScript 时，可由下列索引进入。",
        "Search needs JavaScript. Without it, these indexes lead to everything.",
    ),
}


def both(zh: str, en: str) -> str:
    """A text in both languages as HTML; the reader chooses one or both, and the space between goes with the English."""
    if zh == en:
        return escape(zh)
    return (
        f'<span class="zh" lang="zh-Hans">{escape(zh)}</span><span class="en" lang="en"> {escape(en)}</span>'
    )


@cache
def label(key: str) -> str:
    """A label of the table as HTML."""
    return both(*LABELS[key])


@cache
def label_heading(key: str) -> Heading:
    """A label as an entry of a page's table of contents; its id is the key."""
    zh, en = LABELS[key]
    return Heading(zh, key, title_en=en)


@cache
def plain(key: str) -> str:
    """A label as plain text in both languages, for attributes and titles."""
    return " ".join(LABELS[key])


def bilingual(text: Bilingual) -> str:
    """A text that the corpus gives in both languages, as HTML."""
    return both(text.zh, text.en)
