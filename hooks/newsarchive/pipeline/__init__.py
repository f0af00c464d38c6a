"""Joins the stages: a corpus becomes an archive, an archive becomes a site. Writes nothing."""

from newsarchive.pipeline.archive import build_archive
from newsarchive.pipeline.memory import Memory

__all__ = ["Memory", "build_archive"]
