"""Every page of a site stands on its own, links only to what is there, and hides what must be hidden."""

import re
from itertools import pairwise
from pathlib import Path
from posixpath import normpath
from typing import get_args
from urllib.parse import unquote, urldefrag
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from newsarchive import render
from newsarchive.model.article import BlockKind, Certainty
from newsarchive.model.reading import Known
from newsarchive.model.sidecar import ArticleRecord, Decision, Withdrawal
from newsarchive.model.spans import Span
from newsarchive.render import render_site
from newsarchive.render.access import EXCERPT
from newsarchive.render.wording.labels import LABELS
from render import archives
from render.dom import parse

MANY = 250
DOCS = Path(__file__).parents[2] / "docs"
WRITTEN = {f"{path.relative_to(DOCS).with_suffix('')}/" for path in DOCS.rglob("*.md")}
"""Addresses of the pages that are written by hand."""


def rendered(archive):
    return render_site(archive, to_traditional=archives.to_traditional, pinyin=archives.pinyin)


def small(number, *, words="老桥", access="full", year=2020):
    """A source of one short article."""
    text = f"第{number}号\n{words}在此。\n"
    at = text.index("\n") + 1
    name = f"n{number:04}"
    blocks = (
        archives.block(BlockKind.TITLE, [(Span(0, at - 1), None)], text),
        archives.block(
            BlockKind.PARAGRAPH,
            [(Span(at, len(text) - 1), None)],
            text,
            mentions=(archives._mention("lao-qiao", 0, 2),),
        ),
    )
    date = Known(f"{year + number % 2}-01-02", Certainty.PRINTED)
    item = archives.reading(name, blocks, source_id=name, text=text, title=f"第{number}号", date=date)
    return archives.source([item], source_id=name, text=text, access=access)


@pytest.fixture(name="sites", scope="module")
def _sites():
    """A small site and one whose lists run over several pages."""
    long = archives.archive([archives.source(), *(small(number) for number in range(MANY))])
    return {"small": rendered(archives.archive()), "long": rendered(long)}


@pytest.fixture(name="trees", scope="module")
def _trees(sites):
    return {name: {page.uri: parse(page.body()) for page in site.pages} for name, site in sites.items()}


def all_trees(trees):
    return [(uri, tree) for site in trees.values() for uri, tree in site.items()]


def test_no_address_is_given_twice(sites):
    for site in sites.values():
        addresses = (
            [page.uri for page in site.pages] + [file.path for file in site.files] + list(site.redirects)
        )
        assert len(addresses) == len(set(addresses))


def test_each_page_has_one_h1_and_skips_no_level(trees):
    for uri, tree in all_trees(trees):
        levels = [int(node.name[1]) for node in tree.named("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels.count(1) == 1, uri
        assert levels[0] == 1, uri
        assert all(after <= before + 1 for before, after in pairwise(levels)), uri


def test_ids_are_unique_and_references_to_them_hold(trees):
    for uri, tree in all_trees(trees):
        ids = [node.attributes["id"] for node in tree.elements() if "id" in node.attributes]
        assert len(ids) == len(set(ids)), uri
        for node in tree.elements():
            for name in ("aria-describedby", "aria-labelledby"):
                assert node.attributes.get(name, ids[0] if ids else None) in [*ids, None], (uri, name)


def test_navigation_landmarks_of_a_page_have_names_of_their_own(trees):
    for uri, tree in all_trees(trees):
        names = [node.attributes.get("aria-label") for node in tree.named("nav")]
        assert None not in names, uri
        if "by-year" not in uri and not re.search(r"/\d+/$", uri):  # long lists repeat their pager below
            assert len(names) == len(set(names)), uri


def test_every_internal_link_leads_to_a_page_or_a_file_and_its_fragment_to_an_id(sites, trees):
    for name, site in sites.items():
        files = {file.path for file in site.files} | WRITTEN
        ids = {
            uri: {node.attributes["id"] for node in tree.elements() if "id" in node.attributes}
            for uri, tree in trees[name].items()
        }
        for uri, tree in trees[name].items():
            for node in tree.named("a"):
                address, fragment = urldefrag(node.attributes["href"])
                if address.startswith(("https://", "data:", "mailto:")):
                    continue
                target = unquote(
                    normpath(uri + address).removeprefix("./") + ("/" if address.endswith("/") else "")
                )
                target = uri if not address else target
                assert target in ids or target in files, (uri, node.attributes["href"])
                if fragment and not re.fullmatch(
                    r"c\d+-\d+|[a-z]+=.+", fragment
                ):  # a passage, or a view's state
                    assert fragment in ids[target], (uri, node.attributes["href"])


def test_headings_named_for_the_table_of_contents_are_on_the_page(sites, trees):
    for name, site in sites.items():
        for page in site.pages:
            ids = {node.attributes.get("id") for node in trees[name][page.uri].elements()}
            assert {heading.id for heading in page.headings} <= ids, page.uri


def test_tables_have_captions_and_headers_with_their_scope(trees):
    for uri, tree in all_trees(trees):
        for table in tree.named("table"):
            assert table.named("caption"), uri
            assert all("scope" in node.attributes for node in table.named("th")), uri


def test_no_list_page_holds_more_than_two_hundred_entries(trees):
    for uri, tree in trees["long"].items():
        for kind in ("na-articles", "na-timeline"):
            assert sum(len(node.named("li")) for node in tree.having(kind)) <= 200, uri
        assert all(len(table.named("tr")) <= 201 for table in tree.named("table")), uri


def test_every_article_is_on_a_page_by_year(trees):
    pages = [tree for uri, tree in trees["long"].items() if uri.startswith("articles/by-year/")]
    titles = {node.text for tree in pages for node in tree.having("na-articles-title")}

    assert titles == {f"第{number}号" for number in range(MANY)} | {"老桥重开"}


def test_every_occurrence_is_on_a_page_by_year(trees):
    pages = [tree for uri, tree in trees["long"].items() if re.match(r"glossary/lao-qiao/\d{4}/", uri)]

    assert sum(len(tree.having("na-key")) for tree in pages) == MANY + 3


def test_an_article_weighs_the_same_in_a_small_and_in_a_large_archive():
    sizes = []
    for many in (10, 210):
        site = rendered(archives.archive([small(number) for number in range(many)]))
        sizes.append(len(next(page for page in site.pages if page.uri == "articles/n0004/").body()))

    assert sizes[0] == sizes[1]


def test_two_renderings_are_equal():
    first, second = (rendered(archives.archive()) for _ in range(2))

    assert [page.body() for page in first.pages] == [page.body() for page in second.pages]
    assert first.files == second.files


def test_a_former_slug_leads_to_the_present_one(sites):
    assert sites["small"].redirects == {"glossary/jiu-qiao/": "glossary/lao-qiao/"}


def test_the_feed_is_well_formed_and_names_the_newest_articles(sites):
    for site in sites.values():
        feed = ET.fromstring(next(file.content for file in site.files if file.path == "feed.xml"))  # noqa: S314  # our own
        entries = feed.findall("{http://www.w3.org/2005/Atom}entry")
        assert 1 <= len(entries) <= 200


def test_the_feed_is_well_formed_whatever_a_title_holds():
    """XML 1.0 has no way to write most control characters, not even as references."""
    record = ArticleRecord(id="a", title_en=None, summary_en="On xml-lang.")
    item = replace(archives.reading(), title="老\x01桥\x0b\ufffe\U0001f309", record=record)
    site = rendered(archives.archive([archives.source([item])]))
    feed = ET.fromstring(next(file.content for file in site.files if file.path == "feed.xml"))  # noqa: S314  # our own

    assert feed.findtext("{*}entry/{*}title") == "老桥\U0001f309"
    assert feed.findtext("{*}entry/{*}summary") == "On xml-lang."


def test_an_inferred_date_is_no_publication_date_for_programs(sites):
    head = next(page.head for page in sites["small"].pages if page.kind == "article")()

    assert "citation_publication_date" not in head
    assert "datePublished" not in head
    assert 'content="2021-03-02?"' in head


def test_a_printed_date_is_one():
    item = archives.reading(date=Known("2021-03-02", Certainty.PRINTED))
    site = rendered(archives.archive([archives.source([item])]))
    head = next(page.head for page in site.pages if page.kind == "article")()

    assert '<meta name="citation_publication_date" content="2021-03-02">' in head
    assert '"datePublished":"2021-03-02"' in head


@pytest.fixture(name="hostile", scope="module")
def _hostile():
    """A site in whose every text stands what would be a script."""
    evil = "</script><script>alert('x')</script>\"onload=\"&"
    item = archives.reading(title=evil, date=Known("2021", Certainty.INFERRED, evil))
    record = item.record.model_copy(update={"title_en": evil, "summary_en": evil})
    item = replace(
        item, record=record, kicker=evil, subtitle=evil, publication=Known(evil, Certainty.PRINTED)
    )
    text = evil + "\n" + evil
    other = archives.block(BlockKind.PARAGRAPH, [(Span(0, len(evil)), None)], text)
    second = archives.reading("second", (other,), source_id="second", text=text, title=evil)
    return rendered(
        archives.archive([archives.source([item]), archives.source([second], source_id="second", text=text)])
    )


def test_text_never_becomes_markup(hostile):
    for page in hostile.pages:
        tree = parse(page.body())
        assert all(node.attributes["type"] == "application/json" for node in tree.named("script")), page.uri
        assert not any(name.startswith("on") for node in tree.elements() for name in node.attributes), (
            page.uri
        )
        if page.head:
            for script in parse(page.head()).named("script"):
                own = script.attributes.get("src", "").endswith(".mjs")
                assert own or script.attributes == {"type": "application/ld+json"}


def test_a_withdrawn_source_leaves_tombstones_and_nothing_else():
    gone = archives.source(withdrawn=Withdrawal(on="2024-03-04", reason="at the holder's request"))
    site = rendered(archives.archive([gone, small(1)]))
    stones = {page.uri: parse(page.body()).text for page in site.pages if page.kind == "tombstone"}

    assert stones.keys() == {"sources/bridge/", "articles/bridge/"}
    assert all("at the holder's request" in text for text in stones.values())
    everything = "".join(page.body() for page in site.pages) + "".join(
        file.content.decode(errors="replace") for file in site.files
    )
    for passage in ("重开", "停航", "桥头", "返回顶部"):
        assert passage not in everything


@pytest.mark.parametrize(("access", "shown"), [("excerpt", EXCERPT), ("metadata", 0)])
def test_no_page_and_no_file_shows_more_than_the_rights_allow(access, shown):
    words = "".join(chr(0x4E04 + number) for number in range(600))  # 丄 and 仌 stand in no label
    site = rendered(archives.archive([small(1, words=words, access=access)]))
    everything = [page.body() for page in site.pages] + [
        file.content.decode(errors="replace") for file in site.files
    ]

    assert not any(words[shown] in text for text in everything)
    if shown:
        assert any(words[:shown] in text for text in [parse(everything[0]).text])
    assert not any(file.path.startswith("sources/") for file in site.files)


@pytest.mark.parametrize(
    ("many", "headings", "listed"),
    [(10, ["all-reports"], 10), (11, ["newest", "oldest"], 10), (3, ["all-reports"], 3)],
)
def test_the_home_page_lists_all_reports_while_they_are_few_and_then_the_newest_and_the_oldest(
    many, headings, listed
):
    part = parse(rendered(archives.archive([small(number) for number in range(many)])).parts["reports"])

    assert [node.attributes["id"] for node in part.named("h2")] == headings
    assert len(part.named("li")) == listed


@pytest.mark.parametrize(
    "template", ["new?f={path}&value={text}", "new?value={text}&f={path}", "new?f={path}"]
)
def test_the_way_to_a_new_file_names_it_and_leaves_its_text_out(template):
    archive = archives.archive()
    host = archive.corpus.config.host.model_copy(update={"new": f"https://host.example/{template}"})
    config = archive.corpus.config.model_copy(update={"host": host})
    form = rendered(replace(archive, corpus=replace(archive.corpus, config=config))).parts["contribute"]

    assert 'data-new="https://host.example/new?f=corpus/glossary/new-entry.md"' in form


def test_a_page_of_undated_articles_is_titled_in_words():
    undated = [
        replace(source, readings=tuple(replace(one, date=None) for one in source.readings))
        for source in (small(number) for number in range(MANY))
    ]
    titles = [page.title for page in rendered(archives.archive(undated)).pages if "unknown" in page.uri]

    assert titles
    assert not [title for title in titles if "unknown" in title]


def test_the_parts_of_the_home_page_are_named():
    parts = rendered(archives.archive()).parts

    assert list(parts) == ["reports", "figures", "about", "ways-in", "contribute", "contact"]
    assert 'href="articles/bridge/"' in parts["reports"]
    for part in parts.values():
        assert parse(part).children


def test_every_label_is_used_and_every_label_used_is_in_the_table():
    folder = Path(render.__file__).parent
    code = "".join(path.read_text("utf-8") for path in folder.rglob("*.py") if path.name != "labels.py")
    said = set(re.findall(r"""["']([a-z0-9-]+)["']""", code))
    computed = {"access-full", "access-excerpt", "access-metadata", "pending", "done"} | {
        *("official", "scholarly", "press", "literal"),
        *("kind-publication", "kind-date", "kind-range", "kind-since"),
        *("joined-editor", "joined-wording", "joined-moment"),
        *("printed", "certain", "resolved", "inferred", "ambiguous"),
        *(f"do-{kind}" for kind in kinds_of_decision()),
    }

    assert sorted(LABELS.keys() - said - computed) == []


def kinds_of_decision():
    """Whatever a sidecar may hold."""
    union, _ = get_args(Decision)
    return [name for kind in get_args(union) for name in get_args(kind.model_fields["do"].annotation)]


@pytest.mark.parametrize("kind", kinds_of_decision())
def test_each_kind_of_decision_has_a_name_in_both_languages(kind):
    assert all(LABELS[f"do-{kind}"])


def test_an_editors_decision_is_shown_by_its_name_and_its_certainty():
    source = next(page for page in rendered(archives.archive()).pages if page.uri == "sources/bridge/")
    _, decisions = source.body().split('<table class="na-table na-decisions">')
    shown = decisions.split("</table>")[0]

    assert "订正" in shown
    assert "很可能" in shown
    assert "probable</span>" in shown
    assert "emend" not in shown
