"""Documents made for tests, and the slow, plain search that judges the index."""

from newsarchive.model.index import SearchBlock, SearchDocument, SearchTerm, Variant
from newsarchive.model.spans import Alignment, Span
from newsarchive.text import fold, is_han

PIECES = (
    *"公安机关民警枫桥经验长沙后後里裏发發髮着著的一是在国〇",
    *"“”‘’「」『』，。、；：！？…—（）()[]{}<>|*+^$\\/#&%@~'\"",
    *"ABCabcéßſÅİΣ０１２ａｂ①㈠㎡ﬁ０％",
    *"𠀀𠮷𪚥😀",
    *" \u3000\t\u00a0",
    "公安机关", "枫桥经验", "楓橋經驗", "110", "F-16", "哈哈哈",
)  # fmt: skip

FORMS = {
    "后": "后後",
    "里": "里裏裡",
    "发": "发發髮",
    "着": "着著",
    "国": "国國",
    "枫": "楓",
    "桥": "橋",
    "经": "經",
    "验": "驗驗",
}
"""What a source may print for a character of the reading text."""


def document(number, *blocks, date="2021-05-01", publication="株洲日报", **changes):
    """A document of `(kind, text)` blocks or of ready ones, each on its own lines of the source."""
    made = []
    at = 0
    for block in blocks:
        if not isinstance(block, SearchBlock):
            kind, text = block
            block = SearchBlock(kind, text, Alignment.of_parts([(len(text), Span(at, at + len(text)))]))  # noqa: PLW2901 - the same block, made
        made.append(block)
        at = (block.alignment.runs[-1].end if block.alignment.runs else at) + 2
    title = next((block.text for block in made if block.kind == "title"), "无题")
    values = {
        "id": f"d{number}", "url": f"articles/d{number}/", "title": title, "date": date, "date_inferred": False,
        "publication": publication, "places": (), "terms": (), "blocks": tuple(made),
    }  # fmt: skip
    return SearchDocument(**values | changes)


def term(headword, **changes):
    values = {
        "slug": "feng-qiao", "url": "glossary/feng-qiao/", "headword": headword, "forms": (headword,),
        "pinyin": "fēngqiáo jīngyàn", "initials": "fqjy", "spoken": ("feng qiao jing yan",), "english": ("Fengqiao Experience",), "short_zh": "基层治理", "short_en": "local",
    }  # fmt: skip
    return SearchTerm(**values | changes)


def newsroom():
    """One article on a term, and 25 of three years, two papers and two places that say 公安 five times each."""
    first = document(
        0, ("title", "枫桥经验六十年"), ("paragraph", "枫桥经验在长沙，<b>派出所</b>。"), date_inferred=True
    )
    others = (
        document(
            n,
            ("title", f"第{n}篇"),
            ("paragraph", ("公安机关" + "甲" * 90) * 5),
            date=f"{2019 + n % 3}-01-{n:02}",
            publication=("长沙晚报", "New York Times")[n % 2],
            places=("长沙", "岳阳")[: n % 3],
        )
        for n in range(1, 26)
    )
    return [first, *others]


def random_text(chance, longest=60):
    return "".join(chance.choice(PIECES) for _ in range(chance.randint(1, longest)))


def random_document(chance, number):
    kinds = [
        "title",
        *chance.choices(["heading", "paragraph", "paragraph", "caption", "lead"], k=chance.randint(0, 6)),
    ]
    blocks = [_random_block(chance, kind, 10_000 * place) for place, kind in enumerate(kinds)]
    date = chance.choice([None, "1998", "2021-05", "2021-05-01", "2023-02-03"])
    return document(number, *blocks, date=date)


def _random_block(chance, kind, base):
    """A block of several source runs, some of another length than their text, perhaps with a correction."""
    pieces = [random_text(chance, 30) for _ in range(chance.randint(1, 4))]
    parts = []
    at = base
    for piece in pieces:
        size = len(piece) if chance.random() < 0.7 else chance.randint(0, 40)
        parts.append((len(piece), Span(at, at + size)))
        at += size + chance.choice([0, 1, 7])
    text = "".join(pieces)
    form = "".join(chance.choice(FORMS.get(char, char)) for char in text) if chance.random() < 0.5 else None
    variants = ()
    if len(text) > 4 and chance.random() < 0.4:
        start = chance.randrange(len(text) - 2)
        printed = random_text(chance, 3) if chance.random() < 0.8 else ""
        own = "".join(chance.choice(FORMS.get(char, char)) for char in printed) if form else None
        span = Span(base + 9_000, base + 9_000 + len(printed))
        variants = (Variant(Span(start, start + 2), printed, span, own),)
    return SearchBlock(kind, text, Alignment.of_parts(parts), variants, form)


def random_queries(chance, documents, number):
    """Passages of the documents, from one character on, and strings that are in none."""
    for _ in range(number):
        block = chance.choice(chance.choice(documents).blocks)
        text = chance.choice([block.text, *(printed(block),)])
        start = chance.randrange(len(text) or 1)
        yield chance.choice([text[start : start + chance.randint(1, 9)], random_text(chance, 3)])


def printed(block, *, form=False):
    """The block's text with every correction taken back; with `form` in the characters of the source."""
    text = (form and block.form) or block.text
    for variant in sorted(block.variants, key=lambda item: item.span, reverse=True):
        put = (form and variant.form) or variant.printed
        text = text[: variant.span.start] + put + text[variant.span.end :]
    return text


def found(documents, query):
    """Matches of each article by id: a plain search of the folded text, as read and, where it differs, as printed."""
    counts = {item.id: sum(len(matches(block, [query])) for block in item.blocks) for item in documents}
    return {name: count for name, count in counts.items() if count}


def matches(block, parts, exact=False):  # noqa: FBT002 - as the query language has it
    """Starts and ends of the matches of `parts` with 0 to 4 characters between them, from each start the shortest."""
    read = _places(fold(block.text), block.form or block.text, parts, exact)
    if not block.variants:
        return read
    copies = _places(fold(printed(block)), printed(block, form=True), parts, exact)
    return read + [place for place in copies if _touches(block, *place)]


def _places(text, form, parts, exact):
    if not all(fold(part) in text for part in parts):
        return []
    ends = ((start, _end(text, form, parts, exact, start)) for start in range(len(text)))
    return [(start, end) for start, end in ends if end is not None]


def _end(text, form, parts, exact, start):
    first, *rest = parts
    end = start + len(first)
    if (
        not first
        or text[start:end] != fold(first)
        or (exact and not _same(first, text[start:end], form[start:end]))
    ):
        return None
    if not rest:
        return end
    ends = [_end(text, form, rest, exact, end + gap) for gap in range(5)]
    return min((one for one in ends if one is not None), default=None)


def _same(sought, text, form):
    """Whether Chinese characters are the very ones that the source prints, as far as it prints Chinese characters."""
    shown = (
        own if is_han(own) and fold(own) == folded else folded for own, folded in zip(form, text, strict=True)
    )
    return all(one == other for one, other in zip(sought, shown, strict=True) if is_han(one))


def _touches(block, start, end):
    """Whether a match in the printed text needs a character that print and reading do not share."""
    read, print_ = fold(block.text), fold(printed(block))
    if read == print_:
        return False
    variant = block.variants[0]  # these documents have one correction a block
    head = variant.span.start
    shorter = min(len(variant.printed), len(variant.span))
    middle_read, middle_print = read[head : variant.span.end], print_[head : head + len(variant.printed)]
    lead = next((i for i in range(shorter) if middle_read[i] != middle_print[i]), shorter)
    tail = next(
        (i for i in range(shorter - lead) if middle_read[-1 - i] != middle_print[-1 - i]), shorter - lead
    )
    first, last = head + lead, head + len(variant.printed) - tail
    return start < first < end if first == last else start < last and first < end
