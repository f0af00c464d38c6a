import pytest

from newsarchive.cache import Cache, code_digest


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


def test_what_was_put_is_found_again(cache):
    cache.put("key", {"a": (1, 2)})

    assert cache.get("key") == {"a": (1, 2)}


def test_nothing_is_found_where_nothing_was_put(cache):
    assert cache.get("key") is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda _entry: b"",
        lambda entry: entry[:-1],
        lambda entry: entry[:20],
        lambda entry: entry[:40] + bytes([entry[40] ^ 1]) + entry[41:],
        lambda entry: b"\x80" * len(entry),
    ],
    ids=["empty", "half-written", "cut short", "one bit changed", "noise"],
)
def test_a_damaged_entry_is_dropped(cache, tmp_path, damage):
    cache.put("key", ["value", 1, 2, 3])
    path = tmp_path / "cache" / "key"
    path.write_bytes(damage(path.read_bytes()))

    assert cache.get("key") is None
    assert not path.exists()


def test_an_entry_under_another_name_is_not_believed(cache, tmp_path):
    cache.put("key", "value")
    (tmp_path / "cache" / "key").rename(tmp_path / "cache" / "other")

    assert cache.get("other") is None


def test_a_folder_that_cannot_be_made_keeps_nothing_and_fails_nothing(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    cache = Cache(tmp_path / "file")
    cache.put("key", "value")

    assert cache.get("key") is None


def test_the_code_has_one_digest():
    assert code_digest() == code_digest()
    assert len(code_digest()) == 64
