"""An edition is reused only if building it again would give the same."""

import shutil

import pytest
from msgspec.structs import replace

from archive_edition import Edition, Order, make_edition
from archive_kept import Keeper
from conftest import TOY
from newsarchive.cache import Cache
from newsarchive.model.site import Page, Site


@pytest.fixture
def corpus(tmp_path):
    return shutil.copytree(TOY, tmp_path / "corpus")


@pytest.fixture
def lending(tmp_path):
    return shutil.copytree(TOY, tmp_path / "lending")


@pytest.fixture
def order(corpus, lending):
    return Order(corpus=corpus, lending=lending, version="0", date="2026-01-01", code="code")


def edition(*texts):
    pages = (
        Page(uri=f"{number}/", kind="list", title="", body=lambda text=text: text, head=lambda: "head")
        for number, text in enumerate(texts)
    )
    return Edition(Site(pages=tuple(pages), parts={"newest": "<p>"}), {"date": "2026-01-01"}, ())


def kept(folder, made, *, key="key", most=100):
    """What the next build gets after one that made `made` and wrote its first page."""
    keeper = Keeper(Cache(folder, "edition"), key, most)
    keeper.edition(lambda: (made, made.problems))
    keeper.written(made.site.pages[0])
    keeper.keep()
    return Keeper(Cache(folder, "edition"), "key").edition(lambda: (None, ()))[0]


def test_a_kept_edition_has_the_text_of_all_its_pages(tmp_path):
    found = kept(tmp_path, edition("one", "two"))

    assert [(page.body(), page.head()) for page in found.site.pages] == [("one", "head"), ("two", "head")]
    assert replace(found, site=replace(found.site, pages=())) == edition()


def test_an_edition_with_another_key_is_not_reused(tmp_path):
    assert kept(tmp_path, edition("one"), key="another") is None


def test_an_edition_beyond_the_limit_is_not_kept(tmp_path):
    assert kept(tmp_path, edition("one"), most=3) is None


@pytest.mark.parametrize("damage", [lambda file: file[:-1], lambda file: file.replace(b"one", b"two")])
def test_a_damaged_edition_is_made_again(tmp_path, damage):
    kept(tmp_path, edition("one"))
    path = tmp_path / "edition"
    path.write_bytes(damage(path.read_bytes()))
    again = edition("made anew")

    assert Keeper(Cache(tmp_path, "edition"), "key").edition(lambda: (again, ()))[0] is again


def test_an_edition_of_a_real_corpus_is_kept_unchanged(order, tmp_path):
    made, problems = make_edition(order, tmp_path / "cache")
    found = kept(tmp_path / "kept", made, most=10**9)

    assert found.problems == problems
    assert found.site.files == made.site.files
    assert [page.body() for page in found.site.pages] == [page.body() for page in made.site.pages]


CHANGES = {
    "a changed source": lambda corpus: next(corpus.glob("sources/*/source.txt")).write_bytes(b"!"),
    "a changed sidecar": lambda corpus: next(corpus.glob("sources/*/source.yml")).write_bytes(b"!"),
    "a changed entry": lambda corpus: next(corpus.glob("glossary/*.md")).write_bytes(b"!"),
    "a changed list": lambda corpus: (corpus / "places.yml").write_bytes(b"!"),
    "a new file": lambda corpus: (corpus / "glossary" / "new.md").touch(),
    "a new source": lambda corpus: (corpus / "sources" / "new").mkdir(),
    "a missing file": lambda corpus: next(corpus.glob("glossary/*.md")).unlink(),
    "another name": lambda corpus: (corpus / "places.yml").rename(corpus / "sites.yml"),
}


@pytest.mark.parametrize("where", ["corpus", "lending"])
@pytest.mark.parametrize("change", CHANGES)
def test_any_change_in_a_corpus_needs_another_edition(order, where, change):
    before = order.key()
    CHANGES[change](getattr(order, where))

    assert order.key() != before


@pytest.mark.parametrize("field", ["version", "date", "code"])
def test_another_version_date_or_code_needs_another_edition(order, field):
    assert replace(order, **{field: "another"}).key() != order.key()


def test_addresses_of_files_depend_on_where_the_build_runs(order, monkeypatch, tmp_path):
    before = order.key()
    monkeypatch.chdir(tmp_path)

    assert order.key() != before
    assert order.key() == replace(order).key()
