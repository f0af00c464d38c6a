"""The files of the concordance say what the articles hold."""

import json

from newsarchive.concordance import Text, build_concordance
from newsarchive.concordance.reprints import firsts


def text(name, *blocks, date="2021", reprint_of=None):
    return Text(name, name.split("-c")[0], "ab" * 32, date, reprint_of, tuple(blocks))


def built(texts, segment=str.split):
    files = {file.path: file.content for file in build_concordance(texts, segment=segment, version="v")}
    manifest = json.loads(files["concordance/manifest.json"])
    return (
        manifest,
        {name: files.get(f"concordance/{file}") for name, file in manifest["files"].items()},
        files,
    )


def test_boundaries_stand_in_the_order_of_kinds():
    _manifest, _parts, files = built(
        [text("a", ("title", "公安局"), ("caption", "民警"), ("title", "的"))],
        segment=lambda block: [block[:1], block[1:]] if block[1:] else [block],
    )

    (bits,) = [content for path, content in files.items() if "bounds-" in path]
    assert f"{bits[0]:08b}" == "11" + "110" + "1" + "00"


def test_articles_have_their_size_and_the_first_of_their_reprints():
    reprints = [
        text("a", ("p", "公安")),
        text("b", ("p", "公" * 200), reprint_of="c"),
        text("c", ("p", ""), date="2022", reprint_of="a"),
    ]

    _, parts, _ = built(reprints, segment=list)

    assert parts["articles"] == bytes([2, 1, 200 & 0x7F | 0x80, 1, 1, 0, 1])


def test_words_come_by_frequency_folded_and_without_signs():
    blocks = ("公安 AI ， 公安 ai ⑴", "公安 ＡＩ 。")
    _, parts, _ = built([text("a", ("p", blocks[0])), text("b", ("p", blocks[1]))])

    assert json.loads(parts["words"]) == {
        "words": "ai\n公安\n⑴",
        "frequencies": [3, 3, 1],
        "articles": [2, 2, 1],
    }


def test_sources_have_their_hash_and_what_an_article_id_has_beyond_theirs():
    _, parts, _ = built([text("a", ("p", "x")), text("a-c120", ("p", "x"))])

    assert parts["sources"] == b"\0" + b"\xab" * 32 + b"\5" + b"\xab" * 32


def test_the_manifest_sums_up_and_comes_last():
    manifest, _, files = built([text("a", ("title", "公安 民警"), ("p", "公安"))])

    assert {name: manifest[name] for name in ("format", "version", "articles", "characters", "words", "types")} == {
        "format": 1, "version": "v", "articles": 1, "characters": 7, "words": 3, "types": 2,
    }  # fmt: skip
    assert list(files)[-1] == "concordance/manifest.json"


def test_reprints_name_the_earliest_wherever_it_stands():
    texts = [text("b", ("p", "公安"), date="2021", reprint_of="a"), text("a", ("p", "公安"), date="2020")]

    assert firsts(texts) == [1, 1]
