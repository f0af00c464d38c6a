"""Documents made for tests, and the slow, plain search that judges the index."""

from newsarchive.model.index import SearchBlock, SearchDocument, SearchTerm, Variant
from newsarchive.model.spans import Alignment, Span
from newsarchive.text import fold

PIECES = (
    *"公安机关民警枫桥经验长沙后後里裏发發髮着著的一是在国〇",
    *"“”‘’「」『』，。、；：！？…—（）()[]{}<>|*+^$\\/#&%@~'\"",
    *"ABCabcéßſÅİΣ０１２ａｂ①㈠㎡ﬁ０％",
    *"𠀀𠮷𪚥😀",
    *" \u3000\t\u00a0",
    "公安机关", "枫桥经验", "楓橋經驗", "110", "F-16", "哈哈哈",
)  # fmt: skip


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
        "pinyin": "fēngqiáo jīngyàn", "initials": "fqjy", "english": ("Fengqiao Experience",), "short_zh": "基层治理", "short_en": "local",
    }  # fmt: skip
    return SearchTerm(**values | changes)


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
    variants = ()
    if len(text) > 4 and chance.random() < 0.4:
        start = chance.randrange(len(text) - 2)
        printed = random_text(chance, 3) if chance.random() < 0.8 else ""
        variants = (
            Variant(Span(start, start + 2), printed, Span(base + 9_000, base + 9_000 + len(printed))),
        )
    return SearchBlock(kind, text, Alignment.of_parts(parts), variants)


def random_queries(chance, documents, number):
    """Passages of the documents, from one character on, and strings that are in none."""
    for _ in range(number):
        block = chance.choice(chance.choice(documents).blocks)
        text = chance.choice([block.text, *(printed(block),)])
        start = chance.randrange(len(text) or 1)
        yield chance.choice([text[start : start + chance.randint(1, 9)], random_text(chance, 3)])


def printed(block):
    """The block's text with every correction taken back."""
    text = block.text
    for variant in sorted(block.variants, key=lambda item: item.span, reverse=True):
        text = text[: variant.span.start] + variant.printed + text[variant.span.end :]
    return text


def found(documents, query):
    """Matches of each article by id: a plain search of the folded text, as read and, where it differs, as printed."""
    sought = fold(query)
    counts = {item.id: sum(len(list(_matches(block, sought))) for block in item.blocks) for item in documents}
    return {name: count for name, count in counts.items() if count}


def _matches(block, sought):
    read = fold(block.text)
    yield from _places(read, sought)
    if not block.variants:
        return
    for place in _places(fold(printed(block)), sought):
        if _touches(block, place, place + len(sought)):
            yield place


def _places(text, sought):
    at = text.find(sought)
    while at >= 0:
        yield at
        at = text.find(sought, at + 1)


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
