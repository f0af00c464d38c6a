"""The form of the page for contributors, built by a script; without one, a link to the host's page for a new file."""

import re
from urllib.parse import quote

from newsarchive.render import addresses
from newsarchive.render.context import Context
from newsarchive.render.markup.html import element, link
from newsarchive.render.wording.labels import both

_WITHOUT = (
    "填表需要 JavaScript。没有 JavaScript 时，请按上面的步骤在托管网站新建文件；字段说明见",
    "The form needs JavaScript. Without it, make the file on the host as told above; its fields are explained under",
)
_FORMAT = ("语料格式", "Corpus format")
_NEW = ("在托管网站新建文件", "Make a new file on the host")


def form(context: Context) -> str:
    """The element that the form is built in, and its replacement without JavaScript; links are relative to its page."""
    back = addresses.root(addresses.CONTRIBUTE)
    config = context.config
    new = _empty(config.host.new) if config.host.new else None
    root = element("div", id_="na-contribute", data_base=back, data_new=new, data_contact=config.contact)
    words = f"{both(*_WITHOUT)} {link(f'{back}about/corpus-format/', both(*_FORMAT))}{both('。', '.')}"
    ways = element("p", link(new, both(*_NEW), rel="external noreferrer")) if new else ""
    return root + element("noscript", element("p", words), ways)


_TEXT = re.compile(r"([?&])[^?&=]*=\{text\}(?:&|$)")
"""The parameter of `host.new` that fills the file in; `hostPage` in `docs/assets/contribute/file.mjs` drops it too."""


def _empty(template: str) -> str:
    """The host's page for a new file, with a name for it and without a text."""
    without = _TEXT.sub(r"\1", template).rstrip("?&")
    return without.replace("{path}", quote("corpus/glossary/new-entry.md"))
