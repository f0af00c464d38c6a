"""Addresses on the site, all relative to its root; `root` leads back there from a page."""


def root(uri: str) -> str:
    """The way from the page at `uri` to the site's root: `../` for each folder."""
    return "../" * uri.count("/")


def article(article_id: str) -> str:
    """Of an article's page."""
    return f"articles/{article_id}/"


def source(source_id: str) -> str:
    """Of a source's provenance page."""
    return f"sources/{source_id}/"


def term(slug: str) -> str:
    """Of a glossary entry's page."""
    return f"glossary/{slug}/"


def publication(publication_id: str) -> str:
    """Of the list of a publication's articles."""
    return f"publications/{publication_id}/"


def place(place_id: str) -> str:
    """Of the list of a place's articles."""
    return f"places/{place_id}/"


ARTICLES = "articles/"
GLOSSARY = "glossary/"
GLOSSARY_BY_CATEGORY = "glossary/by-category/"
GLOSSARY_BY_ENGLISH = "glossary/by-english/"
TIMELINE = "timeline/"
PUBLICATIONS = "publications/"
PLACES = "places/"
CORPUS = "corpus/"
SEARCH = "search/"
CONCORDANCE = "concordance/"
FEED = "feed.xml"
