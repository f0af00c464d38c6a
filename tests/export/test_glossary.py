"""The glossary in other tools' formats, read back by those tools' own readers."""

import csv
import io
import json

import pytest
import rdflib
from rdflib.namespace import RDF, SKOS

from newsarchive.export.glossary import Glossary, Term, csv_metadata, glossary_csv, skos, terms_json
from newsarchive.model.archive import ArchiveConfig
from newsarchive.model.base import Bilingual
from newsarchive.model.glossary import Entry, Evidence, Reference, Rendering

SITE = "https://example.org/tea/"
BOTH = Bilingual(zh="茶", en="tea")


def entry(slug, headword, **fields):
    given = {
        "english": (Rendering(text=slug, status="literal"), Rendering(text="other", status="press", used_by="a paper")),
        "category": "craft", "short": BOTH, "definition": BOTH,
    }  # fmt: skip
    return Entry(slug=slug, headword=headword, **(given | fields))


ENTRIES = (
    entry(
        "sha-qing", "杀青", aliases=("高温杀青",), see_also=("zhi-cha", "yao-qing"), broader=("zhi-cha",),
        evidence=(Evidence(article="a", quote='说“杀青”\\叫"停"'),),
        references=(Reference(title="茶", publisher="社", url="https://example.org/茶 <1>", accessed="2024-01-01"),),
    ),
    entry("yao-qing", "摇青", broader=("sha-qing",), see_also=("zhi-cha", "sha-qing", "cha-shi")),
    entry("zhi-cha", "制茶", definition=Bilingual(zh="=SUM(A1)，一行\n两行", en='-1, "quoted"')),
    entry("cha-shi", "茶市", status="reviewed", reviewed_by="审者", reviewed_on="2024-02-01", notes="注。"),
)  # fmt: skip


@pytest.fixture
def glossary():
    config = ArchiveConfig.model_validate(
        {
            "name": BOTH, "short_name": BOTH, "description": BOTH, "editors": BOTH, "contact": "x",
            "host": {"site": SITE}, "categories": [{"id": "craft", "zh": "制茶", "en": "Tea making"}],
            "licences": [{"covers": BOTH, "name": "CC0"}],
        }
    )  # fmt: skip
    terms = tuple(
        Term(
            entry=one, url=f"{SITE}glossary/{one.slug}/", traditional=one.headword.replace("杀", "殺"),
            traditional_aliases=tuple(alias.replace("杀", "殺") for alias in one.aliases), pinyin="pīn yīn",
            occurrences=2, articles=1, first_date="2019", first_date_inferred=True, first_article="a",
        )
        for one in ENTRIES
    )  # fmt: skip
    return Glossary(config, "v1", terms)


@pytest.fixture
def graph(glossary):
    return rdflib.Graph().parse(data=skos(glossary), format="turtle")


def concept(slug):
    return rdflib.URIRef(f"{SITE}glossary/{slug}/")


def test_skos_names_each_term_in_three_ways(graph):
    labels = {(label.language, str(label)) for label in graph.objects(concept("sha-qing"), SKOS.prefLabel)}

    assert labels == {("zh-Hans", "杀青"), ("zh-Hant", "殺青"), ("en", "sha-qing")}
    others = {(label.language, str(label)) for label in graph.objects(concept("sha-qing"), SKOS.altLabel)}
    assert others == {
        ("zh-Hans", "高温杀青"), ("zh-Hant", "高温殺青"), ("en", "other"), ("zh-Latn-pinyin", "pīn yīn"),
    }  # fmt: skip
    assert str(graph.value(concept("sha-qing"), SKOS.example)) == '说“杀青”\\叫"停"'


def test_skos_keeps_its_integrity(graph):
    concepts = set(graph.subjects(RDF.type, SKOS.Concept))
    [scheme] = graph.subjects(RDF.type, SKOS.ConceptScheme)

    assert len(concepts) == len(ENTRIES)
    for one in concepts:
        preferred = list(graph.objects(one, SKOS.prefLabel))
        assert len({label.language for label in preferred}) == len(preferred)
        assert not set(preferred) & set(graph.objects(one, SKOS.altLabel))
        assert (one, SKOS.inScheme, scheme) in graph
        wider = set(graph.transitive_objects(one, SKOS.broader)) - {one}
        related = set(graph.objects(one, SKOS.related)) | set(graph.subjects(SKOS.related, one))
        assert not wider & related
        assert wider | related <= concepts
        assert bool(wider) != ((scheme, SKOS.hasTopConcept, one) in graph)
    [members] = [
        set(graph.objects(group, SKOS.member)) for group in graph.subjects(RDF.type, SKOS.Collection)
    ]
    assert members == concepts


def test_the_table_reads_back_with_a_column_for_each_name(glossary):
    table = glossary_csv(glossary)
    rows = list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline="")))

    assert table.startswith(b"\xef\xbb\xbfslug,url,headword,")
    assert [row["slug"] for row in rows] == ["sha-qing", "yao-qing", "zhi-cha", "cha-shi"]
    assert rows[0]["see_also"].split("|") == ["zhi-cha", "yao-qing"]
    assert (rows[3]["reviewed_by"], rows[0]["reviewed_by"], rows[0]["first_date_inferred"]) == (
        "审者",
        "",
        "yes",
    )
    described = [column["name"] for column in json.loads(csv_metadata(glossary))["tableSchema"]["columns"]]
    assert list(rows[0]) == described


def test_no_cell_is_a_formula(glossary):
    [row] = [
        row
        for row in csv.DictReader(io.StringIO(glossary_csv(glossary).decode("utf-8-sig"), newline=""))
        if row["slug"] == "zhi-cha"
    ]

    assert (row["definition_zh"], row["definition_en"]) == ("'=SUM(A1)，一行\n两行", '\'-1, "quoted"')


def test_the_json_holds_every_field_and_what_is_computed(glossary):
    data = json.loads(terms_json(glossary))

    assert data["version"] == "v1"
    first = data["terms"][0]
    assert set(Entry.model_fields) <= set(first)
    assert (first["traditional"], first["pinyin"], first["occurrences"]) == ("殺青", "pīn yīn", 2)
    assert first["first_date_inferred"] is True
    assert data["terms"][3]["notes"] == "注。"


def test_an_empty_glossary_is_still_valid(glossary):
    empty = Glossary(glossary.config, "", ())

    assert len(rdflib.Graph().parse(data=skos(empty), format="turtle")) > 0
    assert len(glossary_csv(empty).decode().splitlines()) == 1
    assert json.loads(terms_json(empty))["terms"] == []
