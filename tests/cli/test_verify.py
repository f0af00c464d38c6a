"""`newsarchive verify`: a site has the files that it names, byte for byte, whatever kind of file was received."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import TOY
from newsarchive.cli import main
from newsarchive.cli.readings import archive_at
from newsarchive.pipeline.site import build_site
from newsarchive.render import as_shown
from source.pdf_files import column, pdf

PAGE = Path(__file__).parents[1] / "source" / "pages" / "tables.html"
BROKEN = ("夜市开张\n\n" + "镕江边来了三千人，摊主说生意好。\n" * 9).encode("gb18030") + b"\xff\n"
"""Bytes that do not come back from their text."""
PRINTED = pdf([column(60, 80, ["夜市开张", "镕江边来了三千人，摊主说生意好。"])])


def run(*arguments):
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture(name="corpus", scope="module")
def _corpus(tmp_path_factory):
    """The toy corpus with a saved page, a PDF and a damaged text."""
    folder = tmp_path_factory.mktemp("verify")
    shutil.copytree(TOY, folder / "corpus")
    (folder / "damaged.txt").write_bytes(BROKEN)
    (folder / "printed.pdf").write_bytes(PRINTED)
    added = run("add", PAGE, folder / "damaged.txt", folder / "printed.pdf", "--into", folder / "corpus")
    assert added.exit_code == 0, added.output
    return folder / "corpus"


@pytest.fixture(name="site")
def _site(corpus, tmp_path):
    made = build_site(as_shown(archive_at(corpus)))
    for file in made.files:
        path = tmp_path / "site" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    pages = {page.uri: page.body() for page in made.pages if page.kind == "source"}
    (tmp_path / "pages.json").write_text(json.dumps(pages), encoding="utf-8")
    return tmp_path / "site"


def test_a_site_with_decoded_sources_agrees(corpus, site):
    outcome = run("verify", site, "--corpus", corpus)

    assert (outcome.exit_code, outcome.stdout) == (0, "5 sources and 5 articles agree\n")


@pytest.mark.parametrize("source", ["tables", "damaged", "printed"])
def test_a_changed_decoded_text_is_noticed(site, source):
    path = site / "sources" / source / "ground.txt"
    recorded = hashlib.sha256(path.read_bytes()).hexdigest()
    path.write_bytes(path.read_bytes() + b"!")
    found = hashlib.sha256(path.read_bytes()).hexdigest()

    outcome = run("verify", site)

    assert outcome.exit_code == 1
    assert outcome.output == f"{path}: SHA-256 is {found}; recorded is {recorded}\n"


def test_a_source_that_the_site_lacks_is_named(site):
    path = site / "sources" / "tables" / "ground.txt"
    path.unlink()

    assert run("verify", site).output == f"{path}: the source is missing\n"


@pytest.mark.parametrize(
    ("source", "received"), [("tables", "source.html"), ("damaged", "source.txt"), ("printed", "source.pdf")]
)
def test_the_page_gives_each_file_its_own_hash(corpus, site, source, received):
    page = json.loads((site.parent / "pages.json").read_text(encoding="utf-8"))[f"sources/{source}/"]
    folder = corpus / "sources" / source
    shown = [
        page.index(hashlib.sha256((folder / name).read_bytes()).hexdigest())
        for name in ("ground.txt", received)
    ]

    assert page.index(">ground.txt</a>") < shown[0] < page.index(f">{received}<") < shown[1]
