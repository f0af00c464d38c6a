"""MkDocs' events: they build the archive from its corpus and hand its pages to MkDocs.

Only the files in this folder import MkDocs. They unpack its config, call plain functions of `newsarchive`, and
return what MkDocs asks for.
"""

import gc
import logging
import os
import re
from collections.abc import Sequence
from functools import partial
from hashlib import sha256
from html import escape
from pathlib import Path
from posixpath import relpath
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urljoin

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from archive_assets import STYLES, joined, published
from archive_bundles import bundled
from archive_edition import Order, make_edition
from archive_frame import Frames
from archive_kept import Keeper
from archive_languages import in_both, language_of
from archive_page import Made
from archive_parts import filled
from archive_policy import with_script_hashes
from archive_theme import without_icons
from newsarchive.cache import Cache, code_digest
from newsarchive.model.site import Page as SitePage
from newsarchive.model.site import Site
from newsarchive.problems import Problem, Severity, errors, in_order
from newsarchive.revision import day_of, moment_of, revision_of

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer  # slow to import, and a build does not need it

log = logging.getLogger("mkdocs.hooks.archive")

_LEVELS = {Severity.ERROR: logging.ERROR, Severity.WARNING: logging.WARNING, Severity.NOTICE: logging.INFO}

_UNUSED = ("assets/javascripts/", "assets/stylesheets/palette.")
"""Files of Material that no page of the archive loads."""

_WRAPPED = re.compile(
    r"(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])\n(?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“《])"
)
"""A line break between Chinese characters, which HTML would show as a space."""
_WRITTEN_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
"""A table written in Markdown; tables that the archive renders have a class."""


class _Build:
    """State that the events of one build share."""

    serving: bool = False
    dated: str | None = None
    """The value that the last build of this process put in `SOURCE_DATE_EPOCH`."""
    keeper: Keeper
    site: Site
    nav: Navigation
    frames: Frames
    styles: list[str]


_build = _Build()


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG001, FBT001 - MkDocs' signature
    """Notes whether MkDocs serves the site, and stops garbage collection until the build ends."""
    gc.disable()  # most objects of a build live to its end, and few are in cycles
    _build.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Builds the archive before MkDocs touches the site folder, so a broken corpus leaves the last site in place."""
    project = Path(config.config_file_path).parent
    root = Path(os.environ.get("NEWSARCHIVE_CORPUS") or project / "corpus")
    revision = revision_of(root)
    dating = revision_of(project) if revision.committed is None else revision
    moment = moment_of(dating, given=_given_moment())
    _build.dated = os.environ[_EPOCH] = str(moment)  # MkDocs dates its sitemap by it
    folder = project / ".cache" / sha256(str(root.resolve()).encode()).hexdigest()[:12]  # one for each corpus
    order = Order(
        corpus=root,
        lending=project / "corpus",
        version=revision.version,
        date=day_of(moment),
        code=code_digest(),
    )
    _build.keeper = Keeper(Cache(folder, "edition"), order.key())
    edition, problems = _build.keeper.edition(partial(make_edition, order, folder))
    _report(problems)
    if edition is None:
        raise _abort(problems)
    _build.site = edition.site
    config.extra["archive"] = {**edition.names, "serving": _build.serving}
    _build.styles, config.extra_css = config.extra_css, [STYLES]
    config.theme.get_env = without_icons(config.theme.get_env)  # type: ignore[method-assign]
    config.site_name = edition.names["name"]["zh"]
    config.site_url = edition.names["host"]["site"]
    return config


_EPOCH = "SOURCE_DATE_EPOCH"


def _given_moment() -> str:
    """`SOURCE_DATE_EPOCH` as set by the caller; empty if an earlier build of this process set it."""
    found = os.environ.get(_EPOCH, "")
    return "" if found == _build.dated else found


def on_serve(server: "LiveReloadServer", config: MkDocsConfig, builder: Any) -> "LiveReloadServer":  # noqa: ANN401, ARG001 - MkDocs' signature
    """Rebuilds when the corpus changes, also outside the project."""
    root = os.environ.get("NEWSARCHIVE_CORPUS")
    if root:
        server.watch(root)
    return server


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the archive's pages and files, outside the navigation, which takes quadratic time."""
    for file in [file for file in files if file.src_uri.startswith(_UNUSED)]:
        files.remove(file)
    modules = [file for file in files if file.src_uri.endswith(".mjs")]
    served = bundled({file.src_uri: published(file.content_string) for file in modules})
    for file in modules:
        files.remove(file)
        files.append(Made(served[file.src_uri].encode, file.src_uri, config, file.inclusion))
    sheets = [file for path in _build.styles if (file := files.get_file_from_path(path))]
    files.append(Made(lambda: joined([sheet.content_string for sheet in sheets]).encode(), STYLES, config))
    for page in _build.site.pages:
        if f"{page.uri.rstrip('/')}.md" not in files.src_uris:  # none is written by hand
            files.append(Made(partial(_page, page), f"{page.uri}index.html", config))
    for output in _build.site.files:
        files.append(Made(partial(bytes, output.content), output.path, config))
    for former, present in _build.site.redirects.items():
        files.append(Made(partial(_redirect, former, present), f"{former}index.html", config))
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG001 - MkDocs' signature
    """Keeps the navigation, which the theme's context needs."""
    _build.nav = nav
    return nav


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Prepares the frames of the pages, and the addresses for the sitemap."""
    site = urljoin(config.site_url or "", ".")  # once: joining each address would take longer than its frame
    _build.frames = Frames(env, config, _build.nav, files.documentation_pages(), site)
    env.filters |= {"in_both": in_both, "language_of": language_of}
    env.bytecode_cache = _compiled_templates(Path(config.config_file_path).parent)
    env.globals["archive_addresses"] = [site + page.uri for page in _build.site.pages]
    return env


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 - MkDocs' signature
    """Replaces marks such as `<!-- archive: reports -->` by computed parts."""
    markdown, problems = filled(markdown, _build.site.parts, page.file.src_uri)
    _report(problems)
    return _WRAPPED.sub("", markdown)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 - MkDocs' signature
    """Makes tables written in Markdown scroll when they are wider than the page."""
    return _WRITTEN_TABLE.sub(r'<div class="na-scroll" tabindex="0">\g<0></div>', html)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG001 - MkDocs' signature
    """Allows the page's inline scripts in its content security policy."""
    return with_script_hashes(output)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG001 - MkDocs' signature
    """Does the same for pages that the theme makes, such as 404.html."""
    return with_script_hashes(output_content)


def on_post_build(config: MkDocsConfig) -> None:  # noqa: ARG001 - MkDocs' signature
    """Keeps the edition for the next build, and turns garbage collection on again."""
    _build.keeper.keep()
    if not _build.serving:
        gc.freeze()  # spares the last collection, when the process ends, from visiting every object
    gc.enable()


def _report(problems: Sequence[Problem]) -> None:
    for problem in in_order(problems):
        log.log(_LEVELS[problem.severity], "%s", problem)


def _abort(problems: Sequence[Problem]) -> Abort:
    count = len(errors(problems))
    return Abort(f"The corpus has {count} error{'s' if count != 1 else ''}; nothing was written.")


def _compiled_templates(project: Path) -> FileSystemBytecodeCache | None:
    """A cache of compiled templates, which Jinja checks against their sources; None where it cannot be written."""
    folder = project / ".cache" / "templates"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return FileSystemBytecodeCache(str(folder))


def _page(page: SitePage) -> bytes:
    return _build.frames.around(_build.keeper.written(page))


def _redirect(former: str, present: str) -> bytes:
    """A page that redirects from a former address to the present one without a script."""
    target = escape(relpath(f"/{present}", f"/{former}") + "/")
    return (
        '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>本页已移 · This page has moved</title>'
        '<meta name="viewport" content="width=device-width">'
        f'<link rel="canonical" href="{target}"><meta http-equiv="refresh" content="0; url={target}">'
        f'<h1><a href="{target}">本页已移至此处 <span lang="en">This page has moved here</span></a></h1></html>\n'
    ).encode()
