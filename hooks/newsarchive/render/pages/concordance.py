"""The page on which the browser's concordance lives; without a script it leads to what reads without one."""

from collections.abc import Iterator

from newsarchive.model.site import Page
from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.facts import title
from newsarchive.render.html import element, items, link
from newsarchive.render.labels import LABELS, both, label

_WITHOUT = (
    "语境检索需要 JavaScript。没有它，每条术语的页面列有其全部用例；其他字词可由索引查找。",
    (
        "The concordance needs JavaScript. Without it, the page of each term lists its occurrences; the indexes "
        "lead to everything else."
    ),
)


def pages(context: Context) -> Iterator[Page]:
    """The concordance page."""
    zh, en = LABELS["concordance"]
    script = f'<script type="module" src="{addresses.root(addresses.CONCORDANCE)}assets/concordance/main.mjs"></script>'
    yield Page(
        addresses.CONCORDANCE,
        "concordance",
        zh,
        lambda: body(context),
        title_en=en,
        head=lambda: script,
        search=False,
    )


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
    about = element(
        "p", link(f"{back}about/concordance/", label("concordance-about")), class_="na-fine na-conc-about"
    )
    return title(label("concordance")) + root + without + about


def _links(back: str, ways: tuple[tuple[str, str], ...]) -> str:
    return items((link(back + address, label(key)) for key, address in ways), class_="na-ways")
