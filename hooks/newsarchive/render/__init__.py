"""From the archive to HTML, Markdown and JSON: plain strings, made only when asked for."""

from newsarchive.render.site import home_parts, render_site

__all__ = ["home_parts", "render_site"]
