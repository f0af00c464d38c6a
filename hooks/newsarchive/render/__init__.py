"""Renders the archive as HTML, Markdown and JSON strings, each page only when it is asked for."""

from newsarchive.render.shown import as_shown
from newsarchive.render.site import render_site

__all__ = ["as_shown", "render_site"]
