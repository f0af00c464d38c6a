from msgspec.structs import replace

from newsarchive.model.sidecar import Received
from newsarchive.render.article.annotations import Progress
from newsarchive.render.article.terms import page_terms
from newsarchive.render.editors.standing import standing
from newsarchive.render.home import home_parts
from newsarchive.render.pages.glossary.index import pages as indexes
from render import archives
from render.dom import parse


def told(context):
    """The facts of the account, by their English label, in English."""
    rows = parse(standing(context)).named("dl")[0].named("div")
    return {row.named("dt")[0].text.split(" ", 1)[1]: row.named("dd")[0].text for row in rows}


def reviewed():
    """The archive with one of its two entries reviewed, and its source received from somebody."""
    archive = archives.archive()
    (source,) = archive.sources
    sidecar = source.record.sidecar.model_copy(update={"received": Received(**{"from": "a reader"})})
    source = replace(source, record=replace(source.record, sidecar=sidecar))
    first, *others = archive.corpus.entries
    signed = first.entry.model_copy(
        update={"status": "reviewed", "reviewed_by": "Ai Qing", "reviewed_on": "2024-01-02"}
    )
    corpus = replace(archive.corpus, entries=(replace(first, entry=signed), *others))
    return archives.context(replace(archive, corpus=corpus, sources=(source,)))


def test_the_archive_says_who_answers_for_it_and_how_far_to_rely_on_it():
    plain, signed = told(archives.context()), told(reviewed())

    assert "mail@example.org" in plain["Editors"]
    assert plain["Entries reviewed by a named person"].endswith("0 of 2")
    assert signed["Entries reviewed by a named person"].endswith("1 of 2")
    assert plain["Articles with an inferred date"].endswith("1 of 1")
    assert plain["Sources whose sender is unknown"].endswith("1 of 1")
    assert signed["Sources whose sender is unknown"].endswith("0 of 1")
    assert plain["Version"] == "1.0 · 2024-05-06"


def test_the_version_leads_to_the_list_of_all_changes_where_the_archive_names_one():
    context = archives.context()
    host = context.config.host.model_copy(update={"history": "https://host.test/changes"})
    config = context.config.model_copy(update={"host": host})
    corpus = replace(context.archive.corpus, config=config)

    shown = standing(replace(context, archive=replace(context.archive, corpus=corpus)))

    assert 'href="https://host.test/changes"' in shown


def test_the_home_page_says_it_in_short_and_leads_to_the_whole():
    parts = home_parts(archives.context())

    assert "0 of 2" in parts["figures"]
    assert 'href="about/#standing"' in parts["figures"]
    assert 'id="standing"' in parts["about"]


def test_an_index_and_an_article_s_list_say_that_entries_are_drafts_and_mark_those_that_are_not():
    context = reviewed()
    listed = next(indexes(context)).body()
    under = page_terms(Progress(root="../../", terms=dict.fromkeys(context.entries)), context, "cite")

    assert "1 of 2" in listed
    assert listed.count("na-badge--reviewed") == 1
    assert "Entries are drafts by the editors unless marked as reviewed." in under
    assert under.count(" data-reviewed>") == 1
