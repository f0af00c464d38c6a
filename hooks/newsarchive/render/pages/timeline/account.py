"""The timeline's explanation of how entries are chosen and what its data files contain."""

from newsarchive.export import TIMELINE_COLUMNS
from newsarchive.model.timeline import CLUES, FLOOR
from newsarchive.render.elements.facts import heading, table
from newsarchive.render.markup.html import element, items, link
from newsarchive.render.wording.labels import both, label

_RULE_ZH = (
    f"文中每处有值的日期都按下表计分。满 {FLOOR} 分、且所在句说到做了什么或有数字的，列入时间线；"
    "专名里的日期、电头的日期、比较的基数（如“比上月”）、年龄不列。"
    "同日而措辞重合的句子归于同条；编者的取舍优先。"
)
_RULE_EN = (
    f"Every date in a text that has a value is weighed by this table. A statement with {FLOOR} points or more "
    "that says what was done, or gives a figure, is an entry; dates in names and datelines, bases of "
    "comparison and ages are not. Sentences of the same date whose wording overlaps share an entry. "
    "An editor's decision goes first."
)


def account() -> str:
    """The HTML of the explanation, folded."""
    chosen = element("summary", label("how-chosen"))
    data = element("summary", label("timeline-data"))
    files = items(link(f"timeline.{kind}", f"timeline.{kind}", download=True) for kind in ("json", "csv"))
    return element(
        "section",
        heading(2, "about-timeline"),
        element("details", chosen, element("p", both(_RULE_ZH, _RULE_EN)), _clues()),
        element("details", data, files, _columns()),
        class_="na-account",
        aria_labelledby="about-timeline",
    )


def _clues() -> str:
    rows = ((both(clue.zh, clue.en), f"{clue.points:+}".replace("-", "−")) for clue in CLUES.values())
    return table(label("how-chosen"), (label("reason"), label("points")), rows, numbers=1)


def _columns() -> str:
    rows = ((f"<code>{name}</code>", both(*said)) for name, said in TIMELINE_COLUMNS.items())
    return table(label("timeline-data"), (label("field"), label("content")), rows)
