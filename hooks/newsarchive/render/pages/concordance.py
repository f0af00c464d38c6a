"""The page of the concordance, which runs in the browser; without JavaScript it links to the indexes."""

from collections.abc import Iterator
from functools import partial

from newsarchive.model.site import Page
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.elements.facts import title
from newsarchive.render.markup.html import element, items, link
from newsarchive.render.wording.labels import LABELS, both, label

_WITHOUT = (
    "语境检索需要 JavaScript。没有 JavaScript 时，每条术语的页面列有其全部用例；其他字词可由索引查找。",
    (
        "The concordance needs JavaScript. Without it, the page of each term lists its occurrences; the indexes "
        "lead to everything else."
    ),
)


PAGE = (
    "common/ground",
    "common/csv",
    "common/readable",
    "concordance/client",
    "concordance/desk",
    "concordance/subcorpus",
    "search/main",
)
"""Modules that the page preloads."""

WORKER = ("concordance/worker", "concordance/counting", "search/core")
"""Modules that only its worker needs, preloaded too."""


def pages(context: Context) -> Iterator[Page]:
    """The concordance page."""
    zh, _ = LABELS["concordance"]
    yield Page(addresses.CONCORDANCE, "concordance", zh, partial(body, context))


def body(context: Context) -> str:
    """The HTML of the concordance page."""
    back = addresses.root(addresses.CONCORDANCE)
    config = context.config
    root = element(
        "div",
        id_="na-concordance",
        data_base=back,
        data_archive=f"{config.name.zh} {config.name.en}",
        data_site=config.host.site,
    )
    ways = (("glossary", addresses.GLOSSARY), ("articles", addresses.ARTICLES))
    without = element("noscript", element("p", both(*_WITHOUT)), _links(back, ways))
    return _early(back) + title(label("concordance")) + root + without


def _links(back: str, ways: tuple[tuple[str, str], ...]) -> str:
    return items((link(back + address, label(key)) for key, address in ways), class_="na-ways")


def _early(back: str) -> str:
    """Preload links for the modules, so that no module waits until another that imports it has loaded."""
    names = (*PAGE, *WORKER)
    return "".join(f'<link rel="modulepreload" href="{back}assets/{name}.mjs">' for name in names)
