"""Builds an annotated, searchable archive of Chinese press texts from files as they were received.

Data flows one way: source, clean, annotate, render. Each stage takes plain values and returns plain
values; the disk and MkDocs stay at the edges. `docs/about/architecture.md` draws the whole.
"""

__version__ = "0.1.0"
