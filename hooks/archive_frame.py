"""Parts of the frame that are the same on many pages, rendered once for all of them."""

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files


class RenderOnce:
    """`{{ once("partials/header.html", section) }}`: a template rendered once for each key.

    A part may depend on the way to the site's root and on the key it is given, and on nothing else of
    the page; the template reads the key as `key`.
    """

    def __init__(self) -> None:
        self._rendered: dict[tuple[str, str, object], Markup] = {}

    @pass_context
    def __call__(self, context: Context, template: str, key: object = None) -> Markup:
        """The rendered template; from the second page on as it was on the first."""
        known = (template, str(context["base_url"]), key)
        if known not in self._rendered:
            part = context.environment.get_template(template)
            html = part.render({**context.get_all(), "key": key, "page": None})  # links start at the root
            self._rendered[known] = Markup(html)  # noqa: S704 - a template of ours
        return self._rendered[known]


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG001 - MkDocs' signature
    """Gives the templates `once`."""
    env.globals["once"] = RenderOnce()
    return env
