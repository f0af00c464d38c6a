import json
import random
from base64 import b64decode

import pytest

from newsarchive.search import build_index
from search.corpora import document, random_document, term


@pytest.fixture(scope="module")
def documents():
    chance = random.Random(3)
    return [random_document(chance, number) for number in range(50)]


def built(documents, segment, terms=(), version="1"):
    return {
        file.path: file.content
        for file in build_index(iter(documents), terms, segment=segment, version=version)
    }


def test_the_same_articles_give_the_same_bytes_in_any_order(documents, segment):
    entries = [term("枫桥经验"), term("三所联动", slug="san-suo")]
    other = random.Random(9).sample(documents, len(documents))

    assert built(documents, segment, entries) == built(other, segment, entries[::-1])


def test_names_change_with_what_they_name(documents, segment):
    before = built(documents, segment)
    after = built([*documents, document(99, ("paragraph", "新"))], segment)

    same = before.keys() & after.keys()
    assert {path.split("-")[0] for path in same} <= {"search/manifest.json", "search/fold", "search/terms"}


def test_a_new_version_changes_the_manifest_only(documents, segment):
    before, after = built(documents, segment), built(documents, segment, version="2")

    assert {path for path in before if before[path] != after[path]} == {"search/manifest.json"}


def test_the_manifest_stays_small_and_names_every_part(segment):
    files = built([document(n, ("paragraph", f"第{n}篇")) for n in range(2000)], segment)
    manifest = json.loads(files["search/manifest.json"])

    assert len(files["search/manifest.json"]) - len(manifest["directory"]) < 1000
    assert len(b64decode(manifest["directory"])) < 2000
    assert (manifest["format"], manifest["articles"]) == (4, 2000)
    for path in files:
        assert path == "search/manifest.json" or path.split("/")[1] in manifest["files"].values()


def test_no_file_is_heavy(segment):
    """A reader loads a few kilobytes a shard, whatever the archive holds."""
    chance = random.Random(4)
    text = lambda: "".join(chr(0x4E00 + chance.randrange(4000)) for _ in range(600))  # noqa: E731 - shorter than a function
    files = built([document(n, ("paragraph", text())) for n in range(300)], segment)

    assert (
        max(len(content) for path, content in files.items() if "/grams-" in path or "/text-" in path) < 8192
    )
