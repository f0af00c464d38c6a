import csv
import io
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from newsarchive.export import FIGURE_COLUMNS
from newsarchive.figures import find_figures
from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span
from newsarchive.render import render_site
from newsarchive.render.lists.figures import HEADS
from render import archives
from render.dom import parse

MODULES = sorted((Path(__file__).parent / "modules").glob("*.test.mjs"))


def site_of(*texts: str):
    """The pages of an archive whose articles have one paragraph each."""
    sources = []
    for number, text in enumerate(texts, 1):
        source = archives.source()
        block = archives.block(BlockKind.PARAGRAPH, [(Span(0, len(text)), None)], text)
        block = replace(block, figures=tuple(find_figures(text)))
        reading = source.readings[0]
        article = replace(reading.article, id=f"a{number}")
        sources.append(replace(source, readings=(replace(reading, article=article, blocks=(block,)),)))
    archive = replace(archives.archive(sources), occurrences={}, events=())
    site = render_site(archive, to_traditional=str, pinyin=str)
    pages = {page.uri: page.body() for page in site.pages if page.uri.startswith("figures/")}
    return pages, {file.path: file.content for file in site.files if file.path.startswith("figures/")}


def test_a_row_says_what_is_claimed_and_leads_to_its_passage():
    pages, _ = site_of("全县排查矛盾纠纷3.1万余起。")
    front = pages["figures/"]

    assert '<a href="../articles/a1/#c8-14">3.1万余起</a>' in front
    assert "≥ 31,000 起" in front
    assert "矛盾纠纷" in front
    assert "none of them was verified here" in front


def test_a_sentence_stands_once_above_its_claims_with_their_numbers_in_bold():
    front = site_of("全县排查矛盾纠纷5起，修桥5座。又修路5条。")[0]["figures/"]
    [first, second] = parse(front).having("na-claims-said")

    assert first.text == "全县排查矛盾纠纷5起，修桥5座。"
    assert [bold.text for bold in first.named("b")] == ["5起", "5座"]
    assert [bold.text for bold in second.named("b")] == ["5条"]


def test_a_value_that_says_no_more_than_the_print_is_left_out():
    front = site_of("排查纠纷59710起，修桥3.1万座。")[0]["figures/"]

    assert [value.text for value in parse(front).having("na-value")] == ["31,000 座"]


def test_narrow_windows_call_a_cell_as_the_head_of_its_column_does():
    css = (Path(__file__).parents[2] / "docs" / "assets" / "css" / "figures.css").read_text(encoding="utf-8")

    assert re.findall(r'--zh: "(.+)"; --en: "(.+)";', css) == list(HEADS.values())[1:]


def test_csv_and_json_have_the_same_columns_and_rows():
    _, files = site_of("全县排查矛盾纠纷3.1万余起，同比下降21.3%。", "修桥2座。")
    data = json.loads(files["figures/figures.json"])
    rows = list(csv.reader(io.StringIO(files["figures/figures.csv"].decode("utf-8-sig"))))

    assert data["columns"] == list(FIGURE_COLUMNS) == rows[0]
    assert [["" if cell is None else str(cell) for cell in row] for row in data["rows"]] == rows[1:]
    assert len(data["rows"]) == 3


def test_the_files_of_the_years_hold_the_same_rows():
    _, files = site_of("修桥2座。", "修路3条。")
    years = [json.loads(content) for path, content in files.items() if "/years/" in path]

    assert [row for rows in years for row in rows] == json.loads(files["figures/figures.json"])["rows"]


def test_a_page_has_at_most_200_rows_and_the_years_have_all():
    text = "".join(f"第二天修桥{number}座。" for number in range(2, 152))
    pages, _ = site_of(text, text)
    rows = {uri: body.count('<th scope="row">') for uri, body in pages.items()}

    assert rows.pop("figures/") == 200
    assert max(rows.values()) <= 200
    assert sum(rows.values()) == 300


def test_an_archive_without_figures_says_so():
    pages, _ = site_of("桥还在。")

    assert "The reports hold no figures." in pages["figures/"]


@pytest.mark.node
@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.name.removesuffix(".test.mjs"))
def test_pure_module(module):
    node = shutil.which("node")
    if not node:
        pytest.skip("no node on the path; Node.js 20 or later answers in the shell")
    run = subprocess.run([node, str(module)], capture_output=True, text=True, encoding="utf-8", check=False)

    assert run.returncode == 0, run.stdout + run.stderr
