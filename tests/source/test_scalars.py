"""What the archive writes as YAML, it reads back as the same text."""

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.source.scalars import comment, scalar
from newsarchive.source.yaml import read_yaml

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(TEXT)
def test_a_text_comes_back_from_its_scalar(text):
    document, problems = read_yaml(f"key: {scalar(text)}\n", "x.yml")

    assert problems == []
    assert document.data == {"key": text}


@given(TEXT)
def test_a_comment_never_leaves_its_line(text):
    document, problems = read_yaml(f"# {comment(text)}\nkey: value\n", "x.yml")

    assert problems == []
    assert document.data == {"key": "value"}


def test_values_are_the_text_that_stands_there():
    document, _ = read_yaml("on: 2023-02-03\nid: 00012\nno: yes\nempty:\nquoted: ''\n", "x.yml")

    assert document.data == {"on": "2023-02-03", "id": "00012", "no": "yes", "empty": None, "quoted": ""}


def test_places_are_counted_as_an_editor_counts():
    document, _ = read_yaml("a:\n  - b: 1\n    c: 2\n", "x.yml", first_line=5)

    assert str(document.locate(["a", 0, "c"])) == "x.yml:7:5"
    assert str(document.locate(["a", 0, "missing"])) == "x.yml:6:5"
    assert str(document.locate([])) == "x.yml:5:1"
