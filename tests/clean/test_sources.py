"""The real sources, block by block, as a careful editor has them."""

import pytest
import yaml

from clean.cleaning import HERE, golden

FILES = sorted((HERE / "golden").glob("*.yml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_real_source_is_cleaned_as_its_golden_file_records(path):
    assert golden(path.stem) == yaml.safe_load(path.read_text(encoding="utf-8"))


def test_every_golden_file_is_of_a_source_with_an_article():
    assert len(FILES) >= 5
    for path in FILES:
        assert yaml.safe_load(path.read_text(encoding="utf-8"))["articles"]
