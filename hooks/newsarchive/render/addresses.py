"""Addresses of pages, relative to the site's root; `root` leads from a page to the root."""


def root(uri: str) -> str:
    """The relative path from the page at `uri` to the site's root: `../` for each folder."""
    return "../" * uri.count("/")


def article(article_id: str) -> str:
    """An article's page."""
    return f"articles/{article_id}/"


def source(source_id: str) -> str:
    """A source's provenance page."""
    return f"sources/{source_id}/"


def term(slug: str) -> str:
    """A glossary entry's page."""
    return f"glossary/{slug}/"


def publication(publication_id: str) -> str:
    """The list of a publication's articles."""
    return f"publications/{publication_id}/"


def place(place_id: str) -> str:
    """The list of a place's articles."""
    return f"places/{place_id}/"


ARTICLES = "articles/"
GLOSSARY = "glossary/"
GLOSSARY_BY_CATEGORY = "glossary/by-category/"
GLOSSARY_BY_ENGLISH = "glossary/by-english/"
GLOSSARY_BY_YEAR = "glossary/by-year/"
GLOSSARY_BY_FORMULA = "glossary/by-formula/"
CONTRIBUTE = "contribute/"
TIMELINE = "timeline/"
FIGURES = "figures/"
PUBLICATIONS = "publications/"
PLACES = "places/"
CORPUS = "corpus/"
SEARCH = "search/"
CONCORDANCE = "concordance/"
FEED = "feed.xml"
