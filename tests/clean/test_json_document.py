"""The JSON of `newsarchive clean` has the keys of the contract, no more and no fewer."""

import json

from clean.cleaning import cleaned, source_of
from newsarchive.clean import to_json

TEXT = "守护平安\n\n2023年02月03日 来源:红网\n\n本报记者 张三\n\n民警走访群众,\n\n受到欢迎。\n\n返回顶部\n"


def test_the_document_has_the_shape_of_the_contract():
    document = to_json(source_of(TEXT), cleaned(TEXT))

    assert list(document) == ["source", "sha256", "encoding", "clean", "articles", "discarded", "ledger"]
    assert list(document["articles"][0]) == [
        "banner", "kicker", "title", "subtitle", "publication", "date", "date_certainty", "date_evidence",
        "page", "bylines", "editors", "script", "blocks",
    ]  # fmt: skip
    assert document["articles"][0]["bylines"] == [{"role": "记者", "names": ["张三"], "affiliation": "本报"}]
    assert document["articles"][0]["blocks"][0] == {
        "kind": "title",
        "level": 0,
        "text": "守护平安",
        "spans": [[0, 4]],
    }
    assert document["articles"][0]["kicker"] is None
    assert document["discarded"] == [{"text": "返回顶部", "span": [50, 54], "rule": "control"}]
    assert set(document["ledger"][0]) == {"rule", "span", "removed", "replacement", "reason"}
    assert json.loads(json.dumps(document)) == document


def test_a_ground_stands_only_where_one_would_be_made():
    assert to_json(source_of(TEXT), cleaned(TEXT), ground=TEXT)["ground"] == TEXT
    assert "ground" not in to_json(source_of(TEXT), cleaned(TEXT))
