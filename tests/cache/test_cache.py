import shutil
from importlib.resources import files

import pytest

from newsarchive.cache import Cache, code_digest


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "cache"


def kept(folder, **values):
    cache = Cache(folder)
    for key, value in values.items():
        cache.put(key, value)
    cache.save()
    return folder / "remembered"


def test_what_was_put_is_found_again_by_the_next_build(folder):
    kept(folder, one={"a": (1, 2)}, two="二")

    assert Cache(folder).get("one") == {"a": (1, 2)}
    assert Cache(folder).get("two") == "二"


def test_what_was_put_is_found_again_before_it_is_saved(folder):
    cache = Cache(folder)
    cache.put("key", [1])

    assert cache.get("key") == [1]


def test_nothing_is_found_where_nothing_was_put(folder):
    assert Cache(folder).get("key") is None


def test_what_a_build_does_not_ask_for_is_forgotten(folder):
    kept(folder, one=1, two=2)
    cache = Cache(folder)
    cache.get("one")
    cache.save()

    assert Cache(folder).get("one") == 1
    assert Cache(folder).get("two") is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda _content: b"",
        lambda content: content[:-1],
        lambda _content: b'[["key", Infinity, 1, ""]]\n',
        lambda _content: b"[" * 100_000 + b"\n",
        lambda content: content[:20],
        lambda content: content.replace(b"value", b"wrong"),
        lambda content: content.replace(b"key", b"kee"),
        lambda content: b"\x80" * len(content),
        lambda _content: b"[1, 2]\n",
        lambda _content: b"{}",
    ],
    ids=[
        "empty",
        "half-written",
        "a place without end",
        "nested too deeply",
        "cut short",
        "changed",
        "renamed",
        "noise",
        "other JSON",
        "no entries",
    ],
)
def test_a_damaged_file_is_not_believed(folder, damage):
    path = kept(folder, key="value")
    path.write_bytes(damage(path.read_bytes()))

    assert Cache(folder).get("key") is None


def test_an_entry_is_believed_though_another_is_damaged(folder):
    path = kept(folder, one="first", two="other")
    path.write_bytes(path.read_bytes().replace(b"other", b"wrong"))

    assert Cache(folder).get("one") == "first"
    assert Cache(folder).get("two") is None


def test_a_folder_that_cannot_be_made_keeps_nothing_and_fails_nothing(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    kept(tmp_path / "file", key="value")

    assert Cache(tmp_path / "file").get("key") is None


def test_the_code_has_one_digest():
    assert code_digest() == code_digest()
    assert len(code_digest()) == 64


def test_another_version_of_a_library_is_other_code(tmp_path, monkeypatch):
    before = code_digest()
    (tmp_path / "some_library-2.0.dist-info").mkdir()
    monkeypatch.syspath_prepend(tmp_path)

    assert code_digest() != before


def test_a_change_of_the_generator_is_other_code(tmp_path, monkeypatch):
    before = code_digest()
    copy = tmp_path / "newsarchive"
    shutil.copytree(files("newsarchive"), copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr("newsarchive.cache.digests.files", lambda _package: copy)
    assert code_digest() == before

    (copy / "another.py").write_bytes(b"")
    assert (another := code_digest()) != before

    (copy / "problems" / "__init__.py").write_bytes(b"")
    assert code_digest() not in {before, another}
