"""The build as a whole: strict, repeatable, complete, and without a trace when it fails."""

import hashlib
import os
import re
import shutil
from pathlib import Path

import pytest

from conftest import ROOT, built, mkdocs_build


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_strict_build_gives_no_warning(build):
    _, said = build

    assert not re.findall(r"^(?:WARNING|ERROR).*", said, re.MULTILINE)


def test_two_builds_are_the_same_byte_for_byte(site, tmp_path):
    again = built(tmp_path / "again", PYTHONHASHSEED="7", TZ="Asia/Shanghai")

    assert digests(again) == digests(site)


def _made(folder: str, names: list[str]) -> list[str]:
    """What tools put into the project's folder; all that git tracks is copied, or the version would say so."""
    tools = ("node_modules", ".cache", "site")
    return [name for name in names if folder == str(ROOT) and (name in tools or name.startswith(".venv"))]


def test_a_build_on_another_day_without_a_cache_is_the_same(site, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(ROOT, copy, ignore=_made)
    from subprocess import run  # noqa: PLC0415
    from sys import executable  # noqa: PLC0415

    path = os.pathsep.join([str(Path(__file__).parent / "another_day"), os.environ.get("PYTHONPATH", "")])
    run(
        [executable, "-m", "mkdocs", "build", "-q", "-d", str(tmp_path / "fresh")],
        cwd=copy, env={**os.environ, "PYTHONPATH": path.rstrip(os.pathsep)}, check=True,
    )  # fmt: skip

    assert digests(tmp_path / "fresh") == digests(site)


def test_a_toy_archive_on_another_subject_is_built_by_the_same_code(toy_site):
    pages = "".join(path.read_text(encoding="utf-8") for path in toy_site.rglob("index.html"))
    articles = list((toy_site / "articles").glob("*/index.html"))

    assert articles
    assert "警务" not in "".join(path.read_text(encoding="utf-8") for path in articles)
    assert pages


BROKEN = {
    "an unknown field": ("source.yml", lambda text: text + b"\ncolour: red\n", "colour"),
    "a missing source": ("source.txt", None, "source.txt"),
    "an empty source": ("source.txt", lambda _text: b"", "source.txt"),
    "a changed source": ("source.txt", lambda text: text + b"!", "a source is never edited"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_corpus_stops_the_build_and_leaves_the_site_as_it_was(name, tmp_path):
    filename, change, named = BROKEN[name]
    corpus = tmp_path / "corpus"
    shutil.copytree(ROOT / "tests" / "toy" / "corpus", corpus)
    broken = next((corpus / "sources").glob(f"*/{filename}"))
    if change is None:
        broken.unlink()
    else:
        broken.write_bytes(change(broken.read_bytes()))
    site = tmp_path / "site"
    site.mkdir()
    (site / "kept").write_text("an earlier build", encoding="utf-8")

    outcome = mkdocs_build(site, corpus=corpus)

    assert outcome.returncode == 1
    assert named in outcome.stderr
    assert re.search(r"The corpus has \d errors?; nothing was written\.", outcome.stdout)
    assert "Traceback" not in outcome.stderr
    assert [path.name for path in site.iterdir()] == ["kept"]
