"""From the archive to HTML, Markdown and JSON: plain strings, made only when asked for."""

from newsarchive.render.shown import as_shown
from newsarchive.render.site import render_site

__all__ = ["as_shown", "render_site"]
