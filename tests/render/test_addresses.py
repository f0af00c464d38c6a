"""Addresses come from the source alone: no change of rules or of the sidecar moves one."""

import json
import re

from msgspec.structs import replace

from newsarchive.model.article import BlockKind
from newsarchive.model.spans import Span, line_starts
from newsarchive.render.pages.article import body
from render import archives

TEXT = archives.TEXT
CUT = TEXT.index("桥头")


def pages(*readings):
    """The articles of one source, as rendered, by id."""
    context = archives.context(archives.archive([archives.source(readings)]))
    return {item.id: body(context.shown(item.id), context) for item in readings}


def ids(html):
    return {int(number) for number in re.findall(r'id="c(\d+)"', html)}


def article(article_id, blocks, region):
    item = archives.reading(article_id, tuple(blocks))
    return replace(item, article=replace(item.article, region=region))


def test_other_rules_leave_every_line_its_address():
    blocks = archives.bridge_blocks()
    paragraph = [(archives.span("去年10月以来，老桥大休。"), None)]
    others = [
        blocks,
        blocks[1:],
        (*blocks[:3], archives.block(BlockKind.PARAGRAPH, [(archives.span("桥头"), None), *paragraph])),
        (archives.block(BlockKind.PARAGRAPH, [(Span(0, 7), None)]), *blocks),
    ]
    found = [ids(pages(archives.reading(blocks=tuple(other)))["bridge"]) for other in others]

    assert all(set(line_starts(TEXT)) <= addresses for addresses in found)


def test_a_moved_boundary_between_articles_leaves_every_line_on_one_page_to_which_the_other_forwards():
    blocks = archives.bridge_blocks()
    first = article("bridge", blocks[:3], Span(0, CUT))
    second = article(f"bridge-c{CUT}", blocks[3:], Span(CUT, len(TEXT)))
    split = pages(first, second)
    lines = set(line_starts(TEXT))

    assert ids(split[first.id]) & lines == {line for line in lines if line < CUT}
    assert ids(split[second.id]) & lines == {line for line in lines if line >= CUT}
    siblings = re.search(r'data-siblings="([^"]*)"', split[first.id])[1].replace("&quot;", '"')
    assert json.loads(siblings) == [[CUT, len(TEXT), f"../{second.id}/"]]
