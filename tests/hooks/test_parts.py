"""Marks in hand-written pages are replaced by computed parts; unknown marks are reported."""

from archive_parts import filled
from newsarchive.problems import Severity

PARTS = {"newest": "<ul>new</ul>", "contact": "<p>write</p>"}


def test_each_mark_becomes_its_part():
    text = "# Title\n\n<!-- archive: newest -->\n<!-- archive: contact -->\n<!-- a remark -->\n"

    assert filled(text, PARTS, "index.md") == (
        "# Title\n\n<ul>new</ul>\n<p>write</p>\n<!-- a remark -->\n",
        [],
    )


def test_a_mark_that_names_no_part_is_a_warning_with_its_line():
    text, problems = filled("# Title\n\n<!-- archive: contakt -->\n", PARTS, "about/index.md")

    assert text == "# Title\n\n<!-- archive: contakt -->\n"
    assert [problem.severity for problem in problems] == [Severity.WARNING]
    assert str(problems[0]) == (
        "about/index.md:3:1: “contakt” is no part that the archive fills in; "
        "one of newest, contact; did you mean “contact”?"
    )
