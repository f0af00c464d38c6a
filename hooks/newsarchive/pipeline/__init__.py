"""Joins the stages: corpus → archive → site. Writes nothing."""

from newsarchive.pipeline.archive import build_archive
from newsarchive.pipeline.memory import Memory

__all__ = ["Memory", "build_archive"]
