"""The slow, plain concordance that judges the one in the browser: substring search and counting, no index."""

import math
import random
import unicodedata
from collections import Counter

from newsarchive.text import fold, is_han
from search.corpora import document

WORDS = (
    *("的", "在", "是", "了", "和", "人民", "公安", "公安局", "民警", "派出所", "枫桥经验", "社区", "群众"),
    *("矛盾", "纠纷", "化解", "调解", "治理", "长沙", "株洲", "中国", "工作", "发展"),
    *"，。：；“”（）、 ",
    *("AI", "Ai", "ＡＩ", "110", "𠮷", "平安 建设", "Safe City", "2021年"),
)
HEADINGS = {"banner", "kicker", "subtitle", "heading"}


def archive(seed, size):
    """Articles of a few words, so that they meet again and again."""
    chance = random.Random(seed)
    return [_article(chance, number) for number in range(size)]


def _article(chance, number):
    kinds = ["title", *chance.choices(["heading", "paragraph", "lead", "caption"], k=chance.randint(0, 5))]
    blocks = [(kind, "".join(chance.choices(WORDS, k=chance.randint(1, 40)))) for kind in kinds]
    date = chance.choice([None, "1998", "2021-05", "2021-05-01", "2023-02-03"])
    return document(
        number, *blocks, date=date, publication=chance.choice(["株洲日报", "长沙晚报", None]),
        places=tuple(chance.sample(["长沙", "株洲"], chance.randint(0, 2))), terms=(),
    )  # fmt: skip


def in_order(documents):
    """By date, those without one last."""
    return sorted(documents, key=lambda item: (item.date is None, item.date or "", item.id))


def zones(item):
    """Blocks in the order of positions: titles, headings, the rest."""
    order = {"title": 0, **dict.fromkeys(HEADINGS, 1)}
    return sorted(item.blocks, key=lambda block: order.get(block.kind, 2))


def places(text, sought):
    """Every place of a string, overlapping ones too."""
    return [at for at in range(len(text)) if text.startswith(sought, at)]


def lines(documents, query, width=40):
    """(article, left, keyword, right, anchor) of every hit."""
    sought = fold(query)
    return [
        (item.id, block.text[max(0, at - width) : at], block.text[at : at + len(sought)],
         block.text[at + len(sought) : at + len(sought) + width], anchor(block, at, at + len(sought)))
        for item in in_order(documents) for block in zones(item) for at in places(fold(block.text), sought)
    ]  # fmt: skip


def anchor(block, start, end):
    span = block.alignment.source_of(start, end)
    return f"c{span.start}-{span.end}"


def count(documents, query):
    """Hits of each article."""
    return {
        item.id: sum(len(places(fold(block.text), fold(query))) for block in item.blocks)
        for item in documents
    }


def size(item):
    return sum(len(block.text) for block in item.blocks)


def word(segment):
    """The word of a segment; empty for none."""
    letter = any(is_han(char) or unicodedata.category(char)[0] in "LN" for char in segment)
    return fold(segment) if letter else ""


def frequencies(documents, segment):
    return Counter(
        found
        for item in documents
        for block in item.blocks
        for piece in segment(block.text)
        if (found := word(piece))
    )


def collocates(documents, query, segment, *, span=5, side="both", least=3):
    """Every word near the query with its counts and measures."""
    near, hit, hits = Counter(), Counter(), 0
    for item in documents:
        for block in item.blocks:
            own = places(fold(block.text), fold(query))
            hits += len(own)
            for found, status in _statuses(block.text, own, len(fold(query)), segment, span, side):
                (hit if status == "hit" else near)[found] += 1
    total = frequencies(documents, segment)
    n, r1 = total.total() - hit.total(), near.total()
    rows = {}
    for found, both in near.items():
        c1 = total[found] - hit[found]
        ll = g2(both, r1, c1, n)
        if both >= least and both > r1 * c1 / n and ll >= 15.13:
            rows[found] = (both, c1, ll, 14 + math.log2(2 * both / (hits + c1)))
    return rows


def _statuses(text, starts, length, segment, span, side):
    """Each word of a block that is part of a hit or near one, once."""
    spans, at = [], 0
    for piece in segment(text):
        spans.append((word(piece), at, at + len(piece)))
        at += len(piece)
    hit = {i for i, (_, a, b) in enumerate(spans) for s in starts if a < s + length and s < b}
    words = [i for i, (found, _, _) in enumerate(spans) if found]
    near = set()
    for start in starts:
        covered = [i for i, (_, a, b) in enumerate(spans) if a < start + length and start < b]
        before = [i for i in words if i < covered[0]]
        after = [i for i in words if i > covered[-1]]
        near |= set(before[-span:] if side != "right" else ()) | set(after[:span] if side != "left" else ())
    for i in words:
        if i in hit:
            yield spans[i][0], "hit"
        elif i in near:
            yield spans[i][0], "near"


def g2(o11, r1, c1, n):
    """Dunning's log-likelihood, cell by cell."""
    cells = [
        (o11, r1, c1),
        (r1 - o11, r1, n - c1),
        (c1 - o11, n - r1, c1),
        (n - r1 - c1 + o11, n - r1, n - c1),
    ]
    return 2 * sum(o * math.log(o / (r * c / n)) for o, r, c in cells if o)


def grams(documents, n, segment, unit):
    """Rows of n, how often and in how many articles each stands."""
    often, articles = Counter(), Counter()
    for item in documents:
        own = Counter()
        for block in item.blocks:
            for run in _runs(segment(block.text) if unit == "word" else list(block.text)):
                own.update(
                    (" " if unit == "word" else "").join(run[i : i + n]) for i in range(len(run) - n + 1)
                )
        often.update(own)
        articles.update(own.keys())
    return {text: (often[text], articles[text]) for text in often}


def _runs(pieces):
    """Units that follow one another: cut at punctuation, blanks passed over."""
    runs = [[]]
    for piece in pieces:
        if word(piece):
            runs[-1].append(word(piece))
        elif not piece.isspace():
            runs.append([])
    return runs


def beside(documents, query, segment, sort):
    """Each line and the word at a place beside its keyword, such as `l1`; empty where there is none."""
    every = iter(lines(documents, query))
    for item in in_order(documents):
        for block in zones(item):
            for start in places(fold(block.text), fold(query)):
                end = start + len(query)
                yield next(every), _beside(block.text, start, end, segment, sort[0], int(sort[1:]))


def _beside(text, start, end, segment, side, n):
    at, before, after = 0, [], []
    for piece in segment(text):
        if word(piece) and at + len(piece) <= start:
            before.append(word(piece))
        elif word(piece) and at >= end:
            after.append(word(piece))
        at += len(piece)
    row = before[::-1] if side == "l" else after
    return row[n - 1] if n <= len(row) else ""
