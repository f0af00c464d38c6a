"""Saved web pages: their visible text, and which of it is the article by the structure of the page."""

from newsarchive.source.html.extractors import Votes
from newsarchive.source.html.page import WebPage
from newsarchive.source.html.reader import read_page, visible_text
from newsarchive.source.html.recognise import charset, is_html
from newsarchive.source.html.structure import structure_of

__all__ = ["Votes", "WebPage", "charset", "is_html", "read_page", "structure_of", "visible_text"]
