import re
from pathlib import Path

import pytest
import yaml

from newsarchive.dates import find_dates

MARKED = re.compile("‹(.*?)›", re.DOTALL)
CASES = [
    pytest.param(*case[:2], case[2:], id=f"{path.stem}-{number}")
    for path in sorted((Path(__file__).parent / "cases").glob("*.yml"))
    for number, case in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")), start=1)
]


def written(mention, asked):
    """The value with those of its marks that the case asks for."""
    value = mention.value or "~"
    modifier = f" @{mention.modifier}" if mention.modifier and "@" in asked else ""
    return f"{value}{modifier}{' #name' if mention.in_name else ''}"


@pytest.mark.parametrize(("reference", "marked", "values"), CASES)
def test_a_sentence_gives_its_marked_expressions_with_their_values(reference, marked, values):
    text = marked.replace("‹", "").replace("›", "")
    expected = ["~" if value is None else value for value in values]
    inferred = bool(reference) and reference.endswith("?")

    found = find_dates(text, reference.rstrip("?") if reference else None, inferred=inferred)

    spans = [
        (match.start() - 2 * index, match.start() - 2 * index + len(match[1]))
        for index, match in enumerate(MARKED.finditer(marked))
    ]
    assert [text[start:end] for start, end in spans] == [mention.text for mention in found]
    assert spans == [tuple(mention.span) for mention in found]
    assert expected == [written(mention, asked) for mention, asked in zip(found, expected, strict=True)]
