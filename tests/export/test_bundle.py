"""All data in one file."""

import json
from io import BytesIO
from zipfile import ZipFile

from newsarchive.export import archive_zip
from newsarchive.model.site import OutputFile
from newsarchive.render import render_site
from render import archives
from render.dom import parse


def site(*sources):
    archive = archives.archive(sources or None)
    return render_site(archive, to_traditional=archives.to_traditional, pinyin=archives.pinyin)


def opened(built):
    (file,) = (file for file in built.files if file.path == "archive.zip")
    return ZipFile(BytesIO(file.content))


def test_the_file_holds_the_sources_the_texts_and_all_data_as_the_site_offers_them():
    built = site()
    held = opened(built)
    offered = {file.path: file.content for file in built.files}

    assert {"articles/bridge/bridge.md", "sources/bridge/ground.txt", "glossary/glossary.json"} < set(
        held.namelist()
    )
    assert [name for name in held.namelist() if name not in offered] == ["sources/records.jsonl"]
    assert all(held.read(name) == offered[name] for name in held.namelist() if name in offered)
    assert not [name for name in held.namelist() if name.startswith(("timeline/data/", "feed"))]


def test_a_record_has_what_is_known_of_a_source_and_all_that_was_done_to_it():
    (line,) = opened(site()).read("sources/records.jsonl").decode().splitlines()
    record = json.loads(line)

    assert record["source"] == "bridge"
    assert record["sidecar"]["rights"]["holder"] == "渡口日报社"
    assert [edit["rule"] for edit in record["ledger"]] == [
        "breadcrumb",
        "indent",
        "join",
        "ellipsis",
        "chrome",
    ]
    assert all(archives.TEXT[slice(*edit["span"])] == edit["removed"] for edit in record["ledger"])


def test_what_is_not_shown_in_full_has_no_record():
    held = opened(site(archives.source(access="excerpt")))

    assert held.read("sources/records.jsonl") == b""
    assert "sources/bridge/ground.txt" not in held.namelist()


def test_the_same_files_make_the_same_bytes():
    files = [OutputFile("a.json", b"{}")]

    assert archive_zip(files, [], "2024-05-06") == archive_zip(files, [], "2024-05-06")
    assert ZipFile(BytesIO(archive_zip(files, [], "2024-05-06").content)).getinfo("a.json").date_time[:3] == (
        2024,
        5,
        6,
    )


def test_the_page_lists_each_file_with_its_contents_rows_and_size():
    built = site()
    page = next(page for page in built.pages if page.uri == "corpus/")
    rows = {
        row.named("a")[0].attributes["href"]: [cell.text for cell in row.named("td")]
        for table in parse(page.body()).named("table")
        for row in table.named("tr")
        if row.named("a") and row.named("a")[0].attributes["href"].startswith("../")
    }

    assert "Everything" in rows["../archive.zip"][0]
    assert rows["../glossary/glossary.json"][1:] == ["2", "2\u00a0kB"]
    assert rows["../citations.bib"][1] == "1"
