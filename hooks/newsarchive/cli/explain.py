"""`newsarchive explain`: shows what each rule and each decision did to a source."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from newsarchive.clean import to_json
from newsarchive.cli.json_lines import print_json
from newsarchive.cli.options import corpus_option
from newsarchive.cli.report import corpus_at, stop_at, without_idle_entries
from newsarchive.model.article import Cleaned
from newsarchive.model.corpus import Corpus, SourceRecord
from newsarchive.model.reading import Reading
from newsarchive.model.source import Edit, Source
from newsarchive.pipeline.analysis import analyst
from newsarchive.problems import near_miss
from newsarchive.source.sources import read_source
from newsarchive.text.controls import on_one_line
from newsarchive.text.excerpts import beginning, ending

_QUOTED = 60
"""The most characters of a passage that a line quotes."""

_NAMED = 20
"""The most sources that an error names."""


@click.command()
@click.argument("source_id")
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="One object: the outcome with the articles' ids, rules, emendations, questions.",
)
@corpus_option
def explain(source_id: str, root: Path, *, as_json: bool) -> None:
    """Prints the articles of a source with their ids, what each rule and each decision did to it, and the text as decided."""
    corpus = corpus_at(root)
    record = _record(source_id, corpus, root)
    made, problems = analyst(without_idle_entries(corpus), "").analyse(record)
    cleaned = made.cleaned
    if as_json:
        print_json(_document(record.source, cleaned))
    else:
        for line in (*_lines(record.source, cleaned), *_text(made.readings)):
            click.echo(line)
    stop_at(problems)


def _record(source_id: str, corpus: Corpus, root: Path) -> SourceRecord:
    records = {record.source.id: record for record in corpus.sources}
    if source_id in records:
        return records[source_id]
    if source_id in corpus.unsound:
        stop_at(read_source(root / "sources" / source_id)[1])
    message = f"no source “{source_id}”; {near_miss(source_id, records) or _some(list(records))}"
    raise click.BadParameter(message)


def _some(ids: Sequence[str]) -> str:
    named = f"there are: {', '.join(ids[:_NAMED])}"
    return named if len(ids) <= _NAMED else f"{named} and {len(ids) - _NAMED} more"


def _by_rule(edits: Sequence[Edit]) -> Mapping[str, list[Edit]]:
    found: dict[str, list[Edit]] = defaultdict(list)
    for edit in edits:
        found[edit.rule].append(edit)
    return found


def _document(source: Source, cleaned: Cleaned) -> dict[str, Any]:
    """The object of `clean --json`, with the articles' ids, counts by rule, emendations and open questions."""
    document = to_json(source, cleaned)
    listed = zip(cleaned.articles, document["articles"], strict=True)
    return {
        **document,
        "articles": [{"id": article.id, **told} for article, told in listed],
        "rules": {rule: len(edits) for rule, edits in _by_rule(cleaned.ledger.edits).items()},
        "emended": [
            {"span": list(one.span), "read": one.read, "why": one.why, "certainty": one.certainty}
            for one in cleaned.emended
        ],
        "questions": [{"span": list(one.span), "text": one.text} for one in cleaned.questions],
    }


def _lines(source: Source, cleaned: Cleaned) -> Iterator[str]:
    for article in cleaned.articles:
        yield f"article: {article.id} {_quoted(article.title or '')}"
    for rule, edits in _by_rule(cleaned.ledger.edits).items():
        yield f"{rule}: {len(edits)} edit{'s' if len(edits) > 1 else ''}"
        reason = ""
        for edit in edits:
            if edit.reason != reason:
                yield f"  {edit.reason}"
                reason = edit.reason
            yield f"    {edit.span.start}-{edit.span.end} {_quoted(edit.removed)} → {_quoted(edit.replacement)}"
    for change in cleaned.emended:
        printed = change.span.of(source.text)
        yield f"editor: {change.span.start}-{change.span.end} {_quoted(printed)} read as {_quoted(change.read)}"
        yield f"  {change.why} ({change.certainty})"
    for question in cleaned.questions:
        yield f"question: {question.span.start}-{question.span.end} {question.text}"


def _text(readings: Sequence[Reading]) -> Iterator[str]:
    """The text that readers get, one line for each block, with its place in the source and its kind."""
    for reading in readings:
        yield f"text: {reading.id}"
        for block in reading.blocks:
            kind = f"{block.kind} {block.level}" if block.level else str(block.kind)
            place = f"{block.spans[0].start}-{block.spans[-1].end}" if block.spans else "-"
            yield f"  {place} [{kind}] {on_one_line(block.text)}"


def _quoted(text: str) -> str:
    return repr(
        text if len(text) <= _QUOTED else f"{beginning(text, _QUOTED // 2)}…{ending(text, _QUOTED // 2)}"
    )
