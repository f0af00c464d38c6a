"""PDF text layers: columns in reading order, what runs along the pages set aside, what cannot be read refused."""

import pytest

from newsarchive.clean import clean_source, undo
from newsarchive.model.article import Script
from newsarchive.model.source import Source
from newsarchive.problems.chinese import in_both
from newsarchive.source import decode
from newsarchive.source.pdf.radicals import for_script
from source.pdf_files import HEIGHT, PICTURE, WIDTH, bomb, column, pdf

LEFT = ["　　今年以来，全乡坚持和发展枫", "桥经验，民警走村入户，化解了邻", "里之间的矛盾纠纷三十余起，群众"]
RIGHT = ["的安全感不断提升。", "　　下一步，全乡将做实网格化管", "理，让警力下沉到每一个院子里。"]
HEAD = [(60, 60, 28, "小网格托起大平安"), (60, 110, 10, "云坪报 2019年3月18日 第2版")]


def ground(pages):
    decoded, problems = decode(pdf(pages), "page.pdf")
    assert problems == []
    return decoded


def test_columns_are_read_one_after_the_other_below_their_headline():
    decoded = ground([[*HEAD, *column(60, 150, LEFT), *column(260, 150, RIGHT)]])

    assert decoded.text == (
        "小网格托起大平安\n\n云坪报 2019年3月18日 第2版\n\n" + "\n".join(LEFT) + "\n\n" + "\n".join(RIGHT)
    )
    assert (decoded.encoding, decoded.needs_ground) == ("utf-8", True)


def test_wrapped_lines_become_paragraphs_over_the_edge_of_a_column():
    decoded = ground([[*HEAD, *column(60, 150, LEFT * 2), *column(260, 150, RIGHT * 2)]])
    source = Source("page", decoded.text, "utf-8", decoded.sha256, structure=decoded.structure)

    outcome, _ = clean_source(source, script=Script.SIMPLIFIED)
    article = outcome.articles[0]

    assert (article.title, article.date, article.page) == ("小网格托起大平安", "2019-03-18", "2")
    texts = [block.text for block in article.blocks]
    assert (
        "今年以来，全乡坚持和发展枫桥经验，民警走村入户，化解了邻里之间的矛盾纠纷三十余起，群众的安全感不断提升。"
        in texts
    )
    assert article.blocks[-1].text == "下一步，全乡将做实网格化管理，让警力下沉到每一个院子里。"
    assert undo(outcome.clean, outcome.ledger) == decoded.text


def test_lines_that_run_along_all_pages_and_their_numbers_are_set_aside():
    pages = [
        [(60, 20, 9, "云坪报合订本"), *column(60, 150, LEFT), (290, 815, 9, f"— {number} —")]
        for number in (1, 2, 3)
    ]

    decoded = ground(pages)

    aside = [passage.span.of(decoded.text) for passage in decoded.structure.outside]
    assert aside == ["云坪报合订本", "— 1 —", "云坪报合订本", "— 2 —", "云坪报合订本", "— 3 —"]


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ([(60, 20, 9, "2019年3月18日　星期一"), (400, 20, 9, "云坪报")], ("2019-03-18", "云坪报")),
        ([(60, 20, 9, "云坪报 2019-03-18")], ("2019-03-18", "云坪报")),
        ([(60, 815, 9, "2019年3月18日")], ("2019-03-18", None)),
        ([(60, 20, 9, "云坪报合订本 2019年3月31日 2019年3月18日")], (None, None)),
        ([(60, 20, 9, "2019年2月30日 情况通报")], (None, None)),
    ],
    ids=["apart", "together", "at the foot", "two days", "no day and no paper"],
)
def test_what_runs_along_the_pages_gives_the_day_and_the_paper(head, said):
    pages = [[*head, *column(60, 150, LEFT)], [*head, *column(60, 150, RIGHT)]]
    decoded = ground(pages)
    source = Source("page", decoded.text, "utf-8", decoded.sha256, structure=decoded.structure)

    article = clean_source(source, script=Script.SIMPLIFIED)[0].articles[0]

    assert (article.date, article.publication) == said
    assert article.date_certainty == ("printed" if said[0] else None)
    assert said[0] is None or article.date_evidence in decoded.text


def test_a_note_in_the_margin_that_names_paper_and_day_gives_the_day_and_a_stamp_does_not():
    margin, stamp = (560, 400, 10, "云坪报 2019年3月18日", 90), (560, 400, 10, "下载 2019年3月18日", 90)

    days = [ground([[*column(60, 150, LEFT), note]]).structure.date for note in (margin, stamp)]

    assert days == ["2019-03-18", None]


def sideways(page, angle):
    """A page with everything on it turned by a quarter to the left, or by a half."""
    turns = {
        90: lambda x, y, size: (y, HEIGHT - x - size),
        180: lambda x, y, size: (WIDTH - x, HEIGHT - y - 2 * size),
    }
    return [(*turns[angle](x, y, size), size, text, angle) for x, y, size, text in page]


@pytest.mark.parametrize("angle", [90, 180])
def test_a_page_that_lies_on_its_side_or_head_is_read_as_if_it_stood_upright(angle):
    page = [*HEAD, *column(60, 150, LEFT), *column(260, 150, RIGHT)]

    assert ground([sideways(page, angle)]).text == ground([page]).text


def test_the_radical_of_the_door_follows_the_script_of_the_text():
    assert for_script("村里两⼾人家都来了") == "村里两户人家都来了"
    assert for_script("村裡兩⼾人家都來了") == "村裡兩戶人家都來了"


def test_a_picture_among_pages_of_text_is_a_warning_and_pictures_with_a_stamp_alone_an_error():
    scan = [PICTURE, (400, 820, 9, "扫描全能王 创建")]
    mixed, warned = decode(pdf([HEAD + column(60, 150, LEFT), scan]), "a.pdf")
    scans, refused = decode(pdf([scan, scan]), "a.pdf")
    numbers, also = decode(pdf([[(290, 815, 9, "1")], [(290, 815, 9, "2")]]), "a.pdf")

    assert mixed is not None
    assert [f"{one.severity}: {one}" for one in warned] == [
        (
            "warning: a.pdf:1:1: page 2 of this PDF has no text layer: it is a picture; text on each page; make its text by OCR"
            " and add it as a file of its own, or write under “completeness” that the page is missing"
        )
    ]
    assert in_both(warned[0]).startswith("这份 PDF 的第 2 页没有文字层，是一幅图像；每页都应有文字；")
    assert (scans, numbers) == (None, None)
    assert [one.wrong for one in (*refused, *also)] == [
        "this PDF has no text layer: its pages are pictures"
    ] * 2


def test_an_indent_by_place_alone_stands_in_the_ground():
    lines = [
        (80, 150, 10, "今年以来，全乡坚持枫"),
        *column(60, 165, ["桥经验，化解矛盾纠纷三", "十起，群众都说很安全。"]),
    ]

    assert ground([lines]).text.startswith("　　今年以来")


def test_a_glyph_named_as_a_radical_is_read_as_its_character():
    assert ground([column(60, 150, ["⼩⽹格托起⼤平安，⺠警进社区"])]).text == "小网格托起大平安，民警进社区"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            pdf([[]]),
            (
                "a.pdf:1:1: this PDF has no text layer: its pages are pictures; a PDF with text; make its text by OCR, read"
                " it against the pages, and add it as a Markdown or text file"
            ),
        ),
        (
            pdf([HEAD], locked=True),
            (
                "a.pdf:1:1: this PDF is encrypted and asks for a password; a PDF that opens without one; open it with its"
                " password and save it without, or copy its text into a .txt file"
            ),
        ),
        (
            pdf([HEAD])[:300],
            (
                "a.pdf:1:1: this PDF is broken: it cannot be read to its end; a whole PDF file; ask for the file again, or"
                " open it in a PDF reader and save it anew"
            ),
        ),
        (
            bomb(9_000_000),
            (
                "a.pdf:1:1: page 1 of this PDF unpacks to more than 8 MB of drawing; pages of text; copy its text into a"
                " .txt file, or save the pages with text anew"
            ),
        ),
    ],
    ids=["pictures", "locked", "cut off", "bomb"],
)
def test_what_cannot_be_read_says_why_and_the_way_out(data, said):
    decoded, problems = decode(data, "a.pdf")

    assert decoded is None
    assert [str(problem) for problem in problems] == [said]
    assert in_both(problems[0]).endswith(f" / {problems[0].text}")
