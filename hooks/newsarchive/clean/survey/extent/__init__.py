"""How far the article's running text reaches: what reads like it, less what belongs to the site around it."""

from newsarchive.clean.survey.extent.edges import is_cut, is_folded
from newsarchive.clean.survey.extent.head import HEAD
from newsarchive.clean.survey.extent.measure import Extent, extent_of

__all__ = ["HEAD", "Extent", "extent_of", "is_cut", "is_folded"]
