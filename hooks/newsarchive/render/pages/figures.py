"""The pages and files of figures: claims in numbers, with what is counted, by whom, for when."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, islice

from newsarchive.export import FIGURE_COLUMNS, figure_rows, figures_csv, figures_json, figures_year
from newsarchive.model.reading import Reading
from newsarchive.model.site import OutputFile, Page
from newsarchive.render import addresses
from newsarchive.render.context import Context, year_of
from newsarchive.render.elements.facts import jump, title
from newsarchive.render.elements.leaves import LEAF, Leaf, by_key, leaves, pager
from newsarchive.render.lists.figures import Claim, claims, table
from newsarchive.render.lists.listing import newest_first, year_label, year_name
from newsarchive.render.markup.html import element, items, link
from newsarchive.render.wording.labels import LABELS, both, label

_LEDE = both(
    "本页列出各篇报道以数字作出的陈述：是报道的说法，本库未作核实。“文内相符”只说明句中的数字彼此算得通。",
    "This page lists what the reports state in numbers. These are claims of the reports; none of them was verified here. "
    "“Consistent within the text” says only that the numbers of a sentence agree with one another.",
)
_NOTE = both(
    "≥ 至少（余、以上）　> 多于（多、超过）　≲ 接近而不及（近）　≈ 大约　< 不足　… 两者之间。年龄、日期、时刻与章节序号不计。",
    "≥ at least (余, 以上), > more than (多, 超过), ≲ nearly (近), ≈ about, < less than, … between. "
    "Ages, dates, clock times and numbers of items are left out.",
)
_NONE = both("各篇报道中没有数字。", "The reports hold no figures.")
_WORD = 5
"""The most characters of the example in the search field."""

_MORE = both("此处列出最近的报道，其余按年份。", "The newest reports; the rest by year.")


def pages(context: Context) -> Iterator[Page]:
    """The table of all figures or those of the newest reports; if one page cannot hold all, also pages by year."""
    zh, _ = LABELS["claims"]
    rows = _Rows(newest_first(context.readings))
    yield Page(addresses.FIGURES, "figures", zh, partial(_front, rows))
    if rows.fit:
        return
    for year, readings in rows.years.items():
        uri = f"{addresses.FIGURES}{year}/"
        for leaf in leaves(uri, list(claims(readings))):
            yield Page(leaf.uri, "figures", f"{zh} · {year_name(year)}", partial(_year, year, leaf))


def files(context: Context) -> Iterator[OutputFile]:
    """All figures as data, and those of each year for the table's filters."""
    site = context.config.host.site
    readings = _Rows(newest_first(context.readings))
    rows = {year: list(figure_rows(of_year, site=site)) for year, of_year in readings.years.items()}
    lines = {year: figures_year(of_year) for year, of_year in rows.items()}
    whole = figures_json(lines.values(), version=context.archive.version)
    yield OutputFile("figures/figures.json", whole.encode())
    yield OutputFile("figures/figures.csv", figures_csv(chain.from_iterable(rows.values())))
    for year, of_year in lines.items():
        yield OutputFile(f"figures/years/{year}.json", f"[{of_year}]".encode())


class _Rows:
    """The articles that contain figures, newest first."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.all = [reading for reading in readings if any(block.figures for block in reading.blocks)]
        self.years = by_key(self.all, year_of)

    @property
    def fit(self) -> bool:
        """Whether one page can hold all figures."""
        return len(self.first(LEAF + 1)) <= LEAF

    def first(self, number: int) -> list[Claim]:
        """The first `number` claims of the newest articles."""
        return list(islice(claims(self.all), number))


def _front(rows: _Rows) -> str:
    head = title(label("claims")) + element("p", _LEDE, class_="na-lede")
    if not rows.all:
        return head + element("p", _NONE)
    years = jump("years", ((f"{year}/", year_label(year)) for year in rows.years)) if not rows.fit else ""
    more = "" if rows.fit else element("p", _MORE, class_="na-fine")
    tools = element(
        "div", id_="na-figures", data_years=" ".join(rows.years), data_columns=" ".join(FIGURE_COLUMNS),
        data_base=addresses.root(addresses.FIGURES), data_example=_example(rows),
    )  # fmt: skip
    shown = table(rows.first(LEAF), addresses.root(addresses.FIGURES), label("claims"))
    return "".join((head, element("p", _NOTE, class_="na-fine"), _downloads(""), tools, years, more, shown))


def _example(rows: _Rows) -> str:
    """What some figure counts, in a short phrase, as an example for the search field."""
    counted = (claim.figure.counted or "" for claim in rows.first(LEAF))
    return next((words for words in counted if 1 < len(words) <= _WORD), "")


def _downloads(back: str) -> str:
    links = (link(f"{back}{name}", name, download=True) for name in ("figures.csv", "figures.json"))
    return items(links, class_="na-downloads")


def _year(year: str, leaf: Leaf[Claim]) -> str:
    back = addresses.root(leaf.uri)
    up = element("p", link(back + addresses.FIGURES, label("claims")))
    head = title(f"{label('claims')} · {year_label(year)}")
    lede = element("p", _LEDE, class_="na-fine")
    return "".join(
        (
            head,
            up,
            lede,
            pager(leaf),
            table(leaf.entries, back, f"{label('claims')} {year_label(year)}"),
            pager(leaf),
        )
    )
