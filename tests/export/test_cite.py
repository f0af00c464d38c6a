"""What a citation takes from an article."""

import pytest
from msgspec.structs import force_setattr, replace

from newsarchive.export import article_markdown, cite
from newsarchive.model.article import BlockKind, Byline
from render import archives


def cited(item):
    return cite(item, archives.CONFIG, version="1.0", sidecar=archives.source().record.sidecar)


def test_picture_credits_and_editors_are_no_authors():
    assert cited(archives.reading()).authors == ("艾青", "白芷")


@pytest.mark.parametrize("role", ["记者", "见习记者", "通讯员", "作者", "文/图", "撰文"])
def test_whoever_wrote_is_an_author(role):
    item = archives.reading()
    force_setattr(item.article, "bylines", (Byline(role, ("甲",)),))

    assert cited(item).authors == ("甲",)


@pytest.mark.parametrize("role", ["供图", "摄影", "责任编辑", "校对", "图", "攝"])
def test_whoever_pictured_or_edited_is_none(role):
    item = archives.reading()
    force_setattr(item.article, "bylines", (Byline(role, ("甲",)),))

    assert cited(item).authors == ()


def test_an_inferred_date_is_uncertain_in_edtf():
    assert cited(archives.reading()).edtf == "2021-03-02?"


def test_markdown_has_headline_text_notes_and_citation():
    item = archives.reading()

    assert article_markdown(item, cited(item)) == (
        "# 老桥重开\n\n"
        "渡口日报 · \\[2021-03-02\\] · 艾青 白芷\n\n"
        "2021年3月1日，老桥重开，集市也随之重开。渡船\\<停航\\>……\n\n"
        "## 桥头\n\n"
        "去年10月以来，老桥大修[^1]。\n\n"
        "[^1]: 原文作“休”。大休 is no word; a bridge is 大修\n\n"
        "---\n\n"
        "艾青，白芷. 老桥重开\\[N/OL\\]. 渡口日报，\\[2021-03-02\\]. "
        "https://example.org/ferry/articles/bridge/. 渡口语料，版本 1.0.\n"
    )


def test_markdown_has_no_heading_below_its_sixth_level():
    item = archives.reading()
    deep = tuple(
        replace(block, level=6) if block.kind is BlockKind.HEADING else block for block in item.blocks
    )

    assert "\n###### 桥头\n" in article_markdown(replace(item, blocks=deep), cited(item))
