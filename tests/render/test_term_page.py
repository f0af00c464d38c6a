"""The page of a term: its relations, its company, what its file states, and where the corpus uses it."""

from msgspec.structs import replace

from newsarchive.concordance import lines
from newsarchive.model.article import BlockKind, Certainty
from newsarchive.model.corpus import Occurrence
from newsarchive.model.reading import Known, Mention
from newsarchive.model.spans import Span
from newsarchive.render import render_site
from newsarchive.render.context import Measure, context_of
from newsarchive.render.elements.quotation import concordance
from newsarchive.render.lists.counts import _row
from newsarchive.render.pages.term.relations import Relations, relations_of
from newsarchive.render.pages.term.stated import definition
from render import archives
from render.dom import parse

TOGETHER = "老桥边的集市。\n"
EMPTY = "渡船停了。\n"


def fair(number):
    """A source in which the two terms share a paragraph, with others that hold neither."""
    text = f"第{number}期\n{TOGETHER}{EMPTY * 9}"
    name = f"f{number}"
    start = text.index("\n") + 1
    spans = [Span(start, start + len(TOGETHER) - 1)]
    for _ in range(9):
        begin = spans[-1].end + 1
        spans.append(Span(begin, begin + len(EMPTY) - 1))
    both = (Mention(Span(0, 2), "lao-qiao"), Mention(Span(4, 6), "ji-shi"))
    blocks = tuple(
        archives.block(BlockKind.PARAGRAPH, [(span, None)], text, mentions=() if place else both)
        for place, span in enumerate(spans)
    )
    date = Known(f"{2020 + 2 * number}-01-02", Certainty.PRINTED)
    item = archives.reading(name, blocks, source_id=name, text=text, title=f"第{number}期", date=date)
    return archives.source([item], source_id=name, text=text)


def page_of(slug, sources=None):
    archive = archives.archive(sources)
    site = render_site(archive, to_traditional=archives.to_traditional, pinyin=archives.pinyin)
    page = next(page for page in site.pages if page.uri == f"glossary/{slug}/")
    return page, parse(page.body())


def rows(tree, kind):
    return [[cell.text for cell in row.named("th", "td")] for row in tree.having(kind)[0].named("tr")[1:]]


def test_each_related_entry_is_listed_once_under_its_closest_relation():
    _, tree = page_of("lao-qiao")  # ji-shi is narrower, and lao-qiao names it in see_also too
    [related] = tree.having("na-related")

    assert [node.text for node in related.named("dt")] == ["下位术语 Narrower"]
    assert [node.attributes["href"] for node in related.named("a")] == ["../ji-shi/"]


def test_an_entry_without_references_says_so():
    said = "No references given; what goes beyond the reports is not checked."
    bare, referred = archives.entry("lao-qiao", "老桥", references=()), archives.entry("lao-qiao", "老桥")

    assert said in parse(definition(bare.entry)).text
    assert said not in parse(definition(referred.entry)).text


def test_an_entry_that_names_this_one_without_being_named_is_listed():
    archive = archives.archive()
    ferry = archives.entry("du-chuan", "渡船", see_also=("lao-qiao", "ji-shi"))
    corpus = replace(archive.corpus, entries=(*archive.corpus.entries, ferry))
    context = context_of(
        replace(archive, corpus=corpus), to_traditional=archives.to_traditional, pinyin=lambda text: text
    )

    relations = relations_of(context)

    assert relations["ji-shi"] == Relations(broader=("lao-qiao",), named_by=("du-chuan",))
    assert relations["lao-qiao"] == Relations(narrower=("ji-shi",), named_by=("du-chuan",))
    assert relations["du-chuan"] == Relations(see_also=("lao-qiao", "ji-shi"))


def test_terms_of_the_same_paragraphs_are_company_with_their_figures():
    page, tree = page_of("lao-qiao", [fair(number) for number in range(4)])

    assert "company" in [heading.id for heading in page.headings]
    [[name, together, alone, strength]] = rows(tree, "na-company")
    assert (name, together, alone) == ("集市", "4", "4")
    assert float(strength) > 15.13


def test_a_small_archive_claims_no_company():
    page, tree = page_of("lao-qiao")

    assert "company" not in [heading.id for heading in page.headings]
    assert tree.having("na-company") == []


def quiet(year):
    """A source without a term."""
    block, known = (
        archives.block(BlockKind.PARAGRAPH, [(Span(0, 5), None)], EMPTY),
        Known(year, Certainty.PRINTED),
    )
    item = archives.reading(f"q{year}", (block,), source_id=f"q{year}", text=EMPTY, title="渡船", date=known)
    return archives.source([item], source_id=f"q{year}", text=EMPTY)


def test_years_without_the_term_count_too_before_its_first_and_after_its_last():
    _, tree = page_of("lao-qiao", [quiet("2019"), fair(0), quiet("2021"), fair(1), quiet("2024")])

    assert [row[:4] for row in rows(tree, "na-counts")] == [
        ["2019", "0", "0", "1"], ["2020", "1", "1", "1"], ["2021", "0", "0", "1"], ["2022", "1", "1", "1"],
        ["2024", "0", "0", "1"],
    ]  # fmt: skip


def test_a_frequency_is_given_from_five_hits_on_for_a_million_characters():
    of_year = {"2020": [None] * 5, "2021": [None] * 4}
    measures = {"2020": Measure(1, 500_000), "2021": Measure(1, 500_000), "2022": Measure(2, 7)}
    given = [
        row[-1] for row in (_row(year, _hits(of_year.get(year, ())), held) for year, held in measures.items())
    ]

    assert given == ["10", "–", "–"]


def _hits(many):
    """So many occurrences, all in one article."""
    return [Occurrence(archives.reading(), 0, Mention(Span(0, 2), "lao-qiao")) for _ in many]


def test_the_page_says_since_when_as_far_as_the_archive_knows():
    _, tree = page_of("lao-qiao")
    _, silent = page_of("ji-shi", [quiet("2019")])
    (facts,) = tree.having("na-forms")
    (others,) = silent.having("na-forms")

    assert "Earliest dated statement" in facts.text
    assert "do not say since when" in others.text


def test_marks_in_the_definition_lead_to_references_that_are_there():
    _, tree = page_of("lao-qiao")
    ids = {node.attributes.get("id") for node in tree.elements()}

    marks = [node.attributes["href"] for node in tree.having("na-ref")]

    assert marks == ["#ref-1", "#ref-1"]  # [2] has no reference and stays text
    assert "ref-1" in ids


def test_the_term_is_looked_for_in_the_concordance_and_the_search():
    _, tree = page_of("lao-qiao")
    [ways] = tree.having("na-ways-on")

    assert [node.attributes["href"] for node in ways.named("a")] == [
        "../../concordance/#q=%E8%80%81%E6%A1%A5",
        "../../search/#q=%E8%80%81%E6%A1%A5",
    ]


def test_the_entrys_file_opens_in_the_hosts_editor():
    _, tree = page_of("lao-qiao")

    assert "https://example.org/edit/corpus/glossary/lao-qiao.md" in [
        node.attributes["href"] for node in tree.named("a")
    ]


def test_a_line_marks_where_its_paragraph_continues():
    text = "在大河边上的老桥修好以后重新开放。"
    item = archives.reading(
        "long", (archives.block(BlockKind.PARAGRAPH, [(Span(0, len(text)), None)], text),)
    )
    told = [lines(item, 0, Span(6, 8), width) for width in (20, 4)]
    rows = parse(concordance(told, "", "")).having("na-kwic")[0].named("tbody")[0].named("tr")

    assert [[cell.text for cell in row.named("td")[:3]] for row in rows] == [
        ["在大河边上的", "老桥", "修好以后重新开放。"],
        ["…河边上的", "老桥", "修好以后…"],
    ]
