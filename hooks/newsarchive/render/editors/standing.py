"""An account of who is responsible for the archive, how it was made, and how reliable it is."""

from newsarchive.model.article import Certainty
from newsarchive.render.context import Context
from newsarchive.render.editors.contact import contact_link
from newsarchive.render.elements.facts import facts, heading, outward, thousands
from newsarchive.render.markup.html import element, escape, link
from newsarchive.render.wording.labels import bilingual, both, label

_METHOD = both(
    "术语条目、英文题名和摘要由编者撰写。例句由程序与报道原文逐字核对，不符即不能发布；次数和日期由程序算出，各附理由。"
    "释义是否允当、译名是否通行，程序无从判断，须由具名者审阅。",
    "The editors write the glossary’s entries, the English titles and the summaries. Programs compare every quotation with "
    "the text of its report, and nothing is published where they differ; counts and dates are computed, dates with "
    "their reasons. Whether a definition is fair and a rendering current no program can tell: that takes a named "
    "reviewer.",
)


def standing(context: Context) -> str:
    """The account for the page about the archive."""
    rows = facts(
        [
            ("editors-of", f"{bilingual(context.config.editors)} · {contact_link(context.config)}"),
            ("entries-reviewed", entries_reviewed(context)),
            ("dates-inferred", _of(*_inferred(context))),
            ("senders-unknown", _of(*_unknown_senders(context))),
            ("privacy-done", _of(*_privacy_done(context))),
            ("version", _version(context)),
        ]
    )
    return heading(2, "standing") + element("p", _METHOD) + rows


def standing_in_short(context: Context) -> str:
    """The main figures of the account for the home page, with a link to all of it."""
    known = f"{label('entries-reviewed')}: {entries_reviewed(context)} · "
    dates = f"{label('dates-inferred')}: {_of(*_inferred(context))} · "
    return element("p", known, dates, link("about/#standing", label("standing")), class_="na-fine")


def entries_reviewed(context: Context) -> str:
    """The number of glossary entries that a named person has reviewed, and of all."""
    entries = [record.entry for record in context.entries.values()]
    return _of(sum(entry.status == "reviewed" for entry in entries), len(entries))


def _of(some: int, whole: int) -> str:
    return both(f"{thousands(some)}（共 {thousands(whole)}）", f"{thousands(some)} of {thousands(whole)}")


def _inferred(context: Context) -> tuple[int, int]:
    dates = [reading.date for reading in context.readings]
    return sum(date is not None and date.certainty is Certainty.INFERRED for date in dates), len(dates)


def _unknown_senders(context: Context) -> tuple[int, int]:
    sources = [source.record.sidecar for source in context.sources.values()]
    return sum(sidecar.received.from_ == "unknown" for sidecar in sources), len(sources)


def _privacy_done(context: Context) -> tuple[int, int]:
    sources = [source.record.sidecar for source in context.sources.values()]
    return sum(sidecar.privacy.status == "done" for sidecar in sources), len(sources)


def _version(context: Context) -> str:
    version = f"<code>{escape(context.archive.version)}</code> · {escape(context.archive.date)}"
    history = context.config.host.history
    return version + (f" · {outward(history)}" if history else "")
