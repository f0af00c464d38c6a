"""The names of publications in a draft: as the archive lists them, not as one page happens to set them."""

from collections.abc import Sequence

from msgspec.structs import replace

from newsarchive.model.archive import Publication
from newsarchive.model.article import Article, Cleaned
from newsarchive.text import squeezed


def with_listed_names(cleaned: Cleaned, publications: Sequence[Publication]) -> Cleaned:
    """`cleaned` with the listed form of each publication that differs from it in script, width or spaces only."""
    forms = {squeezed(form): form for one in publications for form in (*one.aliases, one.name)}

    def listed(article: Article) -> Article:
        name = article.publication
        return replace(article, publication=forms.get(squeezed(name), name)) if name else article

    return replace(cleaned, articles=tuple(map(listed, cleaned.articles)))
