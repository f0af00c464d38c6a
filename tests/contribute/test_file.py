"""The form's result is a file that the command can read, with the meaning of what was typed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsarchive.source.entry import read_entry
from newsarchive.source.yaml import read_yaml

pytestmark = pytest.mark.node

AWKWARD = st.sampled_from(
    ["yes", "null", "2024-01-02", "1: 2", "# no", "- x", "a: b", "a #b", "“渡”桥", "'", '"', "[1]", "{x}", "*x", "x:", "渡：桥", "true", "0x1f", "!x", "%x", "@x", "`x"]
)  # fmt: skip
TEXT = (
    (AWKWARD | st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30))
    .map(str.strip)
    .filter(bool)
)
ENTRY = st.fixed_dictionaries(
    {"headword": TEXT, "short": st.fixed_dictionaries({"zh": TEXT, "en": TEXT})},
    optional={
        "aliases": st.lists(TEXT, min_size=1, max_size=3),
        "evidence": st.lists(st.fixed_dictionaries({"article": TEXT, "quote": TEXT}), min_size=1, max_size=2),
    },
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ENTRY)
def test_what_is_written_is_read_again_word_for_word(ask, entry):
    text = ask("written", entry=entry)

    document, problems = read_yaml(text.removeprefix("---\n").removesuffix("---\n"), "x.md", first_line=2)

    assert [str(problem) for problem in problems] == []
    assert document.data == entry


def test_a_form_filled_in_becomes_an_entry_that_the_command_accepts(ask, tmp_path):
    values = {
        "headword": " 渡桥 ", "slug": "du-qiao", "aliases": "浮桥，舟桥、", "category": "things",
        "english.0.text": "ferry bridge", "english.0.status": "literal", "english.0.used_by": "",
        "short.zh": "一种桥", "short.en": "A bridge", "definition.zh": "一种桥[1]。\n\n也可拆。", "definition.en": "A bridge: it floats.",
        "evidence.0.quote": "", "evidence.0.article": "", "evidence.2.quote": "渡桥重开", "evidence.2.article": "bridge",
        "references.0.title": "T: a “history”", "references.0.publisher": "P", "references.0.url": "https://example.org/",
        "references.0.accessed": "2024-01-02", "see_also": "", "contributors": "阿桥",
    }  # fmt: skip
    made = ask("entry", values=values)
    path = tmp_path / "du-qiao.md"
    path.write_text(ask("written", entry=made["entry"]), "utf-8")

    record, problems = read_entry(path)

    assert problems == []
    assert made["numbers"]["evidence"] == [2]
    assert record.entry.aliases == ("浮桥", "舟桥")
    assert record.entry.definition.zh == "一种桥[1]。\n也可拆。"
    assert [one.quote for one in record.entry.evidence] == ["渡桥重开"]
    assert record.entry.contributors == ("阿桥",)
    assert record.entry.status == "draft"


NEW = "https://host.example.org/new/main?filename={path}&value={text}"


def rules(new):
    return {"path": "corpus/glossary/{slug}.md", "host": {"new": new}}


def test_the_host_s_page_comes_filled_in(ask):
    page = ask("host", rules=rules(NEW), slug="du-qiao", text="a: 桥&b\n")

    assert page == {
        "url": "https://host.example.org/new/main?filename=corpus/glossary/du-qiao.md&value=a%3A%20%E6%A1%A5%26b%0A",
        "filled": True,
    }


TEXT_FIRST = "https://host.example.org/new/main?value={text}&filename={path}"


@pytest.mark.parametrize(
    ("new", "text"), [(NEW, "桥" * 900), (NEW.replace("&value={text}", ""), "a"), (TEXT_FIRST, "桥" * 900)]
)
def test_a_long_text_or_a_host_without_a_place_for_it_is_left_to_copy(ask, new, text):
    page = ask("host", rules=rules(new), slug="du-qiao", text=text)

    assert page == {
        "url": "https://host.example.org/new/main?filename=corpus/glossary/du-qiao.md",
        "filled": False,
    }


def test_without_a_host_there_is_no_such_page(ask):
    assert ask("host", rules=rules(None), slug="x", text="x") is None


@pytest.mark.parametrize(
    ("contact", "address"),
    [
        ("editors@example.org", "mailto:editors@example.org?subject=du-qiao.md&body=a%3A%20%E6%A1%A5"),
        ("mailto:editors@example.org", "mailto:editors@example.org?subject=du-qiao.md&body=a%3A%20%E6%A1%A5"),
        ("https://social.example.org/@editors", "https://social.example.org/@editors"),
    ],
)
def test_the_editors_are_written_to_by_mail_or_on_their_page(ask, contact, address):
    assert ask("letter", contact=contact, name="du-qiao.md", text="a: 桥") == address


def test_a_long_entry_is_not_put_into_a_mail_s_address(ask):
    assert ask("letter", contact="a@example.org", name="x.md", text="桥" * 1500).endswith("&body=")
