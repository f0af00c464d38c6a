"""How far the article's running text reaches: what reads like it, less what belongs to the site around it."""

from newsarchive.clean.survey.extent.article_head import HEAD_LINES
from newsarchive.clean.survey.extent.running_text import Extent, extent_of
from newsarchive.clean.survey.extent.site_edges import is_cut_beginning, is_folded_summary

__all__ = ["HEAD_LINES", "Extent", "extent_of", "is_cut_beginning", "is_folded_summary"]
