"""Citations never present an inferred date as printed, in any format."""

import json
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from newsarchive.export import Citation, bibtex, chicago, csl_json, gbt7714, ris

PRINTED = Citation(
    id="bridge",
    title="老桥重开：50%的渡船停航",
    title_en="The Old Bridge Reopens",
    authors=("艾青", "白芷"),
    publication="渡口日报",
    date="2021-03-02",
    date_printed=True,
    date_evidence=None,
    page="A3",
    archive="渡口语料",
    archive_en="Ferry Archive",
    version="1.0",
    url="https://example.org/articles/bridge/",
    rights="渡口日报社",
    abstract="The bridge is open.\nSo is the fair.",
    original_url=None,
)
INFERRED = replace(PRINTED, date="2021-03", date_printed=False, date_evidence="“3月1日”")
BARE = replace(PRINTED, authors=(), publication=None, date=None, page=None, title_en=None, abstract=None)


def test_gbt_7714():
    assert gbt7714(PRINTED) == (
        "艾青，白芷. 老桥重开：50%的渡船停航[N/OL]. 渡口日报，2021-03-02（A3）. "
        "https://example.org/articles/bridge/. 渡口语料，版本 1.0."
    )


def test_gbt_7714_brackets_an_inferred_date():
    assert "渡口日报，[2021-03]（A3）" in gbt7714(INFERRED)


def test_gbt_7714_names_three_of_more_persons():
    many = replace(PRINTED, authors=("甲", "乙", "丙", "丁"))

    assert gbt7714(many).startswith("甲，乙，丙，等. ")


def test_gbt_7714_says_what_is_not_known():
    assert gbt7714(BARE).startswith("老桥重开：50%的渡船停航[N/OL]. [报刊不详]，[日期不详]. ")


def test_chicago():
    assert chicago(PRINTED) == (
        "艾青 and 白芷. “老桥重开：50%的渡船停航” [The Old Bridge Reopens]. 渡口日报, March 2, 2021, A3. "
        "Ferry Archive, version 1.0. https://example.org/articles/bridge/."
    )


@pytest.mark.parametrize(
    ("date", "shown"), [("2021", "[2021?]"), ("2021-03", "[March 2021?]"), ("2021-03-02", "[March 2, 2021?]")]
)
def test_chicago_brackets_an_inferred_date_and_doubts_it(date, shown):
    assert f"渡口日报, {shown}, A3." in chicago(replace(INFERRED, date=date))


def test_chicago_says_what_is_not_known():
    assert chicago(BARE).startswith("“老桥重开：50%的渡船停航.” [publication unknown], n.d. ")


@pytest.mark.parametrize(
    ("authors", "shown"),
    [
        ("甲", "甲. “"),
        ("甲乙", "甲 and 乙. “"),
        ("甲乙丙", "甲, 乙, and 丙. “"),
        ("甲乙丙丁戊己", "甲, 乙, 丙, 丁, 戊, and 己. “"),
        ("甲乙丙丁戊己庚", "甲, 乙, 丙, et al. “"),
    ],
)
def test_chicago_lists_up_to_six_persons_and_of_more_the_first_three(authors, shown):
    assert chicago(replace(PRINTED, authors=tuple(authors))).startswith(shown)


@pytest.mark.parametrize(
    ("title", "translated", "shown"),
    [
        ("老桥重开", None, "“老桥重开.” 渡口日报"),
        ("老桥何时重开？", None, "“老桥何时重开？” 渡口日报"),
        ("老桥何时重开？", "When?", "“老桥何时重开？” [When?] 渡口日报"),
    ],
)
def test_chicago_sets_one_mark_at_the_end_of_a_title(title, translated, shown):
    assert shown in chicago(replace(PRINTED, title=title, title_en=translated))


def test_bibtex():
    assert bibtex(PRINTED) == (
        "@article{bridge,\n"
        "  author = {{艾青} and {白芷}},\n"
        "  title = {{老桥重开：50\\%的渡船停航}},\n"
        "  titleaddon = {The Old Bridge Reopens},\n"
        "  journaltitle = {渡口日报},\n"
        "  date = {2021-03-02},\n"
        "  pages = {A3},\n"
        "  langid = {chinese},\n"
        "  url = {https://example.org/articles/bridge/},\n"
        "  note = {Ferry Archive, version 1.0},\n"
        "}\n"
    )


def test_bibtex_marks_an_inferred_date_uncertain_and_gives_the_evidence():
    shown = bibtex(INFERRED)

    assert "  date = {2021-03?},\n" in shown
    assert "Date inferred: 2021-03? “3月1日”" in shown


def test_bibtex_escapes_what_tex_would_read():
    shown = bibtex(replace(BARE, title="a_b {c} \\d #1 $2 & ~^"))

    assert (
        r"{{a\_b \textbraceleft{}c\textbraceright{} \textbackslash{}d \#1 \$2 \& \textasciitilde{}\textasciicircum{}}}"
        in shown
    )


@given(st.text("{}\\ab《", max_size=12))
def test_bibtex_counts_as_many_braces_open_as_shut(text):
    """A parser counts braces whether a backslash stands before them or not; one too many takes the records behind."""
    shown = bibtex(
        replace(
            PRINTED,
            title=text,
            authors=(text,),
            publication=text,
            date_evidence=text,
            url=f"https://a/{text}",
        )
    )

    depths = list(accumulate({"{": 1, "}": -1}.get(char, 0) for char in shown))
    assert depths[-1] == 0
    assert 0 not in depths[depths.index(1) : shown.rindex("}")]


def test_ris_has_one_field_a_line_and_ends_as_ris_must():
    lines = ris(PRINTED).split("\r\n")

    assert lines[0] == "TY  - NEWS"
    assert [line for line in lines if line.startswith("AU")] == ["AU  - 艾青", "AU  - 白芷"]
    assert "DA  - 2021/03/02/" in lines
    assert "AB  - The bridge is open. So is the fair." in lines
    assert lines[-2:] == ["ER  - ", ""]


def test_ris_has_no_date_field_for_an_inferred_date():
    tags = {line[:2] for line in ris(INFERRED).split("\r\n")}

    assert not tags & {"DA", "PY", "Y1"}
    assert "N1  - Date inferred: 2021-03? “3月1日”\r\n" in ris(INFERRED)


def test_csl_json_has_no_date_field_for_an_inferred_date():
    [printed], [inferred] = json.loads(csl_json(PRINTED)), json.loads(csl_json(INFERRED))

    assert printed["issued"] == {"date-parts": [[2021, 3, 2]]}
    assert "issued" not in inferred
    assert inferred["note"] == "Date inferred: 2021-03? “3月1日”"


def test_csl_json_leaves_out_what_is_not_known():
    [item] = json.loads(csl_json(BARE))

    assert item.keys() == {"id", "type", "title", "language", "archive", "version", "URL"}


def test_chicago_changes_quotation_marks_inside_a_title():
    assert "“‘老桥’重开.”" in chicago(replace(BARE, title="“老桥”重开"))


@pytest.mark.parametrize("write", [bibtex, ris, csl_json])
def test_an_inferred_date_is_written_one_way_in_every_format(write):
    assert "2021-03?" in write(INFERRED)
    assert "?" not in write(PRINTED)
