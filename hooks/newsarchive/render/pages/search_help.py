"""The help of the search page, with examples from the archive."""

from newsarchive.render.context import Context
from newsarchive.render.markup.html import element, escape
from newsarchive.render.wording.labels import both

_FILL = ("甲方", "乙方")
"""Examples for an archive with fewer than two terms, places or publications."""

_NOTE = both(
    "简体、繁体、全角、半角、大小写一律相通；逐字相符，不分词。结果为零时，另列术语、拼音、相近写法和拆词结果，并注明。"
    "在任何页面按 / 到检索框；点开结果后，按 n 和 p 到下一处、上一处。页首的 / 开关可停用这些键。",
    "Scripts, widths and cases are one; matches are literal, without segmentation. Where nothing matches, terms,"
    " pinyin, near forms and single words are offered and labelled. On any page / turns to search; on an article that"
    " was found, n and p lead to the next and the previous hit. The switch / at the head of the page turns these keys off.",
)


def how(context: Context) -> str:
    """The query language, in a folded list."""
    rows = (
        element("dt", element("code", escape(typed))) + element("dd", both(zh, en))
        for typed, zh, en in _lines(context)
    )
    summary = element("summary", both("怎样检索", "How to search"))
    return element("details", summary, element("dl", *rows), element("p", _NOTE), class_="na-search-how")


def _lines(context: Context) -> tuple[tuple[str, str, str], ...]:
    """Example queries, and what they do in both languages."""
    one, other = _terms(context)
    place, second = _two([place.name for place in context.places.values()])
    paper, _ = _two([name for name in context.by_publication if name in context.publications])
    years = [year for year in context.by_year if year.isdecimal()] or ["2020"]
    return (
        (f"{one} {other}", "两者都出现，不论先后", "both occur, in any order"),
        (f'"{one} {other}"', "引号内连同空格照字面查", "a phrase, blanks included"),
        (
            f'"{one[0]}*{one[-1]}"',
            "引号内 * 代表 0 至 4 个字；\\* 为星号本身",
            "within quotes * is 0 to 4 characters; \\* is an asterisk",
        ),
        (f"{one} -{other}", "不含后者", "without the second"),
        (f"{place} | {second}", "二者居其一", "either"),
        (f"年:{years[-1]} · year:{years[0]}-{years[-1]}", "出版年份", "year of publication"),
        (f"报:{paper} · paper:…", "报刊", "publication"),
        (f"地:{place} · place:…", "地点", "place"),
        (f"词:{one} · term:…", "术语的各种写法", "a glossary term in all its forms"),
        ("原:後 · exact:後", "区分简繁，按原刊字形", "this very character, as the source prints it"),
    )


def _terms(context: Context) -> tuple[str, str]:
    """The two most frequent terms of the archive."""
    slugs = sorted(context.entries, key=lambda slug: (-len(context.occurrences(slug)), slug))
    return _two([context.entries[slug].entry.headword for slug in slugs[:2]])


def _two(names: list[str]) -> tuple[str, str]:
    first, second = [*names, *_FILL][:2]
    return first, second
