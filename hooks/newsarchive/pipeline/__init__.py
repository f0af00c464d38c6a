"""Joins the stages: a corpus becomes an archive, an archive becomes a site. Writes nothing."""

from newsarchive.pipeline.archive import build_archive
from newsarchive.pipeline.memory import Memory
from newsarchive.pipeline.site import build_site

__all__ = ["Memory", "build_archive", "build_site"]
