import pytest

from newsarchive.render.editors.contact import contact, contact_address, report, report_address
from render import archives

PASSAGE = "https://archive.test/articles/bridge/"
ESCAPED = "https%3A%2F%2Farchive.test%2Farticles%2Fbridge%2F"
SUBJECT = "%E6%9B%B4%E6%AD%A3%20Correction"
FORM = "https://host.test/new?title={title}&body={text}"


def config(contact, issues=None):
    host = archives.CONFIG.host.model_copy(update={"issues": issues})
    return archives.CONFIG.model_copy(update={"contact": contact, "host": host})


@pytest.mark.parametrize("written", ["mail@archive.test", "mailto:mail@archive.test"])
def test_a_mailbox_becomes_an_address_and_an_address_stays(written):
    assert contact_address(written) == "mailto:mail@archive.test"
    assert contact_address("https://host.test/issues") == "https://host.test/issues"


@pytest.mark.parametrize(
    ("contact", "issues", "expected"),
    [
        ("mail@archive.test", FORM, f"https://host.test/new?title={SUBJECT}&body={ESCAPED}"),
        ("mail@archive.test", None, f"mailto:mail@archive.test?subject={SUBJECT}&body={ESCAPED}"),
        ("mail@archive.test", "https://host.test/new", f"mailto:mail@archive.test?subject={SUBJECT}&body={ESCAPED}"),
        ("https://host.test/", "https://host.test/new", "https://host.test/new"),
        ("https://host.test/", None, "https://host.test/"),
    ],
)  # fmt: skip
def test_an_error_is_reported_where_the_passage_s_address_can_be_filled_in(contact, issues, expected):
    assert report_address(config(contact, issues), PASSAGE) == expected


def test_the_link_is_named_in_both_languages_and_escaped():
    shown = report(config("https://host.test/", FORM), PASSAGE)

    assert f'href="https://host.test/new?title={SUBJECT}&amp;body={ESCAPED}"' in shown
    assert "更正" in shown
    assert "Report an error" in shown


def test_a_mailbox_is_shown_as_it_is_written():
    assert '<a href="mailto:mail@archive.test">mail@archive.test</a>' in contact(config("mail@archive.test"))
