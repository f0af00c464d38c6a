"""The cleaning stage: turns a source's text into its articles and the ledger of every change."""

from collections.abc import Sequence

from msgspec.structs import replace

from newsarchive.clean.decisions.orders import anywhere, resolve
from newsarchive.clean.decisions.records import with_records
from newsarchive.clean.layout_paragraphs import clean_paragraphs
from newsarchive.model.archive import Publication
from newsarchive.model.article import Cleaned, Script
from newsarchive.model.corpus import Locate
from newsarchive.model.sidecar import ArticleRecord, Decision
from newsarchive.model.source import Source
from newsarchive.problems import Problem


def clean_source(
    source: Source,
    *,
    script: Script,
    publications: Sequence[Publication] = (),
    layout: str = "detect",
    decisions: Sequence[Decision] = (),
    records: Sequence[ArticleRecord] = (),
    locate: Locate = anywhere,
) -> tuple[Cleaned, list[Problem]]:
    """Cleans one source.

    Args:
        source: the decoded text; every span in the outcome points into it.
        script: the script it is printed in.
        publications: newspapers known by name.
        layout: `detect`, or `paragraphs` (title, then one paragraph a line; no rule runs).
        decisions: what an editor decided; they overrule the rules.
        records: what an editor knows of single articles; they overrule what the articles say.
        locate: finds a key of the sidecar, for problems.

    Returns:
        The articles with the ledger that leads back to the source, and the problems in the decisions.
    """
    orders, problems = resolve(source.text, decisions, locate)
    if layout == "paragraphs":
        cleaned = clean_paragraphs(source, script)
    else:
        from newsarchive.clean.layout_detect import clean_detected  # noqa: PLC0415 - `paragraphs` needs no rules

        cleaned = clean_detected(source, script, publications, orders)
    articles, more = with_records(cleaned.articles, records, locate)
    return replace(cleaned, articles=articles, emended=orders.emended), problems + more
