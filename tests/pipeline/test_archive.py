"""The stages joined, on small corpora written for the purpose."""

import hashlib
import shutil

import pytest

from conftest import TOY
from newsarchive.pipeline import Memory, build_archive
from newsarchive.pipeline.site import build_site
from newsarchive.problems import Severity
from newsarchive.source import load_corpus
from newsarchive.text.controls import CONTROLS

SIDECAR = """\
file: source.txt
encoding: utf-8
sha256: {sha256}
rights: {{holder: 某报, basis: invented for a test, access: full}}
privacy: {{status: done, on: 2026-01-01, finding: invented}}
{more}
"""


@pytest.fixture
def corpus(tmp_path):
    """The toy corpus without its sources, and a way to add one."""
    root = tmp_path / "corpus"
    shutil.copytree(TOY, root, ignore=shutil.ignore_patterns("sources", "glossary"))

    def add(text, more="", source="one"):
        folder = root / "sources" / source
        folder.mkdir(parents=True)
        data = text.encode()
        (folder / "source.txt").write_bytes(data)
        sidecar = SIDECAR.format(sha256=hashlib.sha256(data).hexdigest(), more=more)
        (folder / "source.yml").write_text(sidecar, encoding="utf-8")
        return root

    return add


def archive_of(root, memory=None):
    loaded, problems = load_corpus(root, TOY)
    options = {"memory": memory} if memory else {}
    archive, found = build_archive(loaded, version="1", date="2026-01-01", **options)
    return archive, [problem for problem in [*problems, *found] if problem.severity is Severity.ERROR]


ARTICLE = "春茶开采\n\n本报讯 今年三月，茶农上山采茶，收成喜喜人，村里办起了合作社。\n\n合作社有社员三十户，每天收鲜叶两百斤。\n"
EMEND = """\
decisions:
  - {do: emend, quote: 收成喜喜人, read: 收成喜人, why: 喜 stands twice., certainty: certain}
"""


def paragraph(archive, holding):
    return next(block for reading in archive.readings for block in reading.blocks if holding in block.text)


def test_an_emended_passage_is_read_as_the_editor_reads_it_and_keeps_what_is_printed(corpus):
    archive, problems = archive_of(corpus(ARTICLE, EMEND))
    block = paragraph(archive, "收成喜人")
    (note,) = block.emendations

    assert problems == []
    assert note.span.of(block.text) == "收成喜人"
    assert note.printed == "收成喜喜人"
    assert note.source.of(ARTICLE) == "收成喜喜人"
    assert "收成喜喜人" in block.printed


def test_text_after_an_emendation_keeps_its_source_position(corpus):
    archive, _ = archive_of(corpus(ARTICLE, EMEND))
    block = paragraph(archive, "合作社。")
    at = block.text.index("村里办起")

    assert block.alignment.source_of(at, at + 4).of(ARTICLE) == "村里办起"


def test_a_gap_is_shown_where_text_is_lost(corpus):
    more = "decisions:\n  - {do: gap, quote: 茶农上山, why: The line is torn.}\n"
    archive, _ = archive_of(corpus(ARTICLE, more))

    assert "茶农上山[…]采茶" in paragraph(archive, "茶农").text


def test_a_decision_that_matches_nothing_is_an_error_with_its_place(corpus):
    more = "decisions:\n  - {do: emend, quote: 收成不好, read: 收成好, why: x, certainty: certain}\n"
    _, problems = archive_of(corpus(ARTICLE, more))

    assert [problem.place.line for problem in problems] == [7]
    assert "收成不好" in problems[0].wrong


def test_a_traditional_source_is_read_in_simplified_script_and_keeps_its_own(corpus):
    text = "春茶開採\n\n本報訊 今年三月，茶農們默默守護著茶園，隻要天氣晴好，鄰里就一起採摘製作。\n"
    archive, _ = archive_of(corpus(text))
    block = paragraph(archive, "守护着茶园")

    assert "只要天气晴好，邻里" in block.text
    assert "默默守護著茶園" in block.printed


def test_a_cached_analysis_equals_a_new_one(corpus):
    root = corpus(ARTICLE, EMEND)
    kept = {}
    memory = Memory(kept.get, kept.__setitem__)
    first, _ = archive_of(root, memory)
    second, _ = archive_of(root, memory)

    assert len(kept) == 1
    assert second.readings == first.readings
    assert second.sources[0].readings is kept[second.sources[0].key][1]


def test_a_change_of_the_sidecar_is_no_longer_what_was_remembered(corpus):
    root = corpus(ARTICLE)
    kept = {}
    memory = Memory(kept.get, kept.__setitem__)
    archive_of(root, memory)
    shutil.rmtree(root / "sources" / "one")
    corpus(ARTICLE, EMEND)
    archive, _ = archive_of(root, memory)

    assert len(kept) == 2
    assert paragraph(archive, "收成喜人").emendations


def test_an_article_that_may_only_be_named_is_not_searched(corpus):
    root = corpus(ARTICLE)
    sidecar = root / "sources" / "one" / "source.yml"
    sidecar.write_text(sidecar.read_text("utf-8").replace("access: full", "access: metadata"), "utf-8")
    archive, _ = archive_of(root)
    site = build_site(archive)
    text = (
        b"".join(file.content for file in site.files)
        + "".join(page.body() for page in site.pages if page.uri.startswith("articles/")).encode()
    )

    assert "合作社有社员三十户".encode() not in text


ODD = "春茶\x07开采\n\n本报讯\x0c今年三\x00月，茶农\x1b[31m上山采茶，收\x7f成增长12.5%，村里办起了合作社。\n\n合作社有社员三\x9b十户。\n"


@pytest.mark.parametrize("layout", ["detect", "paragraphs"])
def test_no_page_and_no_export_holds_a_control_character(corpus, layout):
    archive, problems = archive_of(corpus(ODD, f"layout: {layout}"))
    site = build_site(archive)
    files = {file.path: file.content.decode(errors="ignore") for file in site.files}
    pages = {page.uri: page.title + page.body() for page in site.pages}
    odd = {path for path, text in (files | pages).items() if set(text) & set(CONTROLS)}

    assert problems == []
    assert "␀" in pages["sources/one/"]
    assert {path for path in odd if path.endswith((".json", ".csv", ".md", ".xml", "/"))} == set()
