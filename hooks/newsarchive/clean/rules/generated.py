"""Points about the report that the site's program made."""

from newsarchive.clean.page import Page
from newsarchive.clean.verdict import Verdict


def generated(page: Page, index: int) -> Verdict | None:
    """Leaves out what a language model wrote about the report, as the page says."""
    if index not in page.generated:
        return None
    return page.whole(
        index, None, "generated", "Written by the site's program about the report, not part of it."
    )
