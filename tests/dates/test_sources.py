from pathlib import Path

import pytest
import yaml

from newsarchive.dates import find_dates

CORPUS = Path(__file__).parents[2] / "corpus" / "sources"
KEYS = sorted((Path(__file__).parent / "golden").glob("*.yml"))


@pytest.mark.parametrize("path", KEYS, ids=lambda path: path.stem)
def test_a_real_source_gives_the_expressions_of_its_key_and_no_others(path):
    key = yaml.safe_load(path.read_text(encoding="utf-8"))
    text = (CORPUS / key["source"] / "source.txt").read_bytes().decode("utf-8-sig")

    found = find_dates(text, key["reference"], inferred=key["inferred"])

    rows = [
        [
            m.span.start,
            m.text.replace("\n", "⏎"),
            m.kind.value,
            m.value,
            m.certainty.value,
            *(["name"] if m.in_name else []),
        ]
        for m in found
    ]
    assert rows == key["expressions"]


def test_the_keys_hold_enough_to_judge_by():
    assert sum(len(yaml.safe_load(path.read_text(encoding="utf-8"))["expressions"]) for path in KEYS) >= 135
