"""Queries for measuring a search of Chinese news, with what is true: a plain substring search over the articles."""

import random
import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice

import opencc

from newsarchive.segment import segmenter

CLASSES = {
    "words": 60,
    "across words": 60,
    "traditional": 30,
    "two words": 30,
    "jargon": 20,
}
"""Kinds of queries, and how many of each."""

JARGON = [
    "公安机关",
    "派出所",
    "社会治安",
    "民警",
    "综合治理",
    "严打",
    "人民警察",
    "刑事案件",
    "治安管理",
    "犯罪分子",
    "公安部",
    "公安局",
    "打击犯罪",
    "禁毒",
    "交警",
    "户口",
    "从严治党",
    "反腐败",
    "廉政建设",
    "武警官兵",
    "社会稳定",
    "扫黑除恶",
    "枫桥经验",
    "法治建设",
    "网格",
    "信访",
    "社区",
    "平安建设",
]
_HAN = re.compile("[\u4e00-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Asked:
    """A query and the articles that hold it."""

    kind: str
    text: str
    true: frozenset[str]
    titled: frozenset[str]
    """Those that hold it in their title."""


def queries(articles: list[dict], seed: int = 11) -> list[Asked]:
    """Queries of all kinds over `articles`, the same ones for the same seed."""
    chance = random.Random(seed)  # a sample, no secret
    texts = ["\n".join([item["title"], *item["paragraphs"]]) for item in articles]
    segment = segmenter()
    held = [
        {word for word in segment(text) if 2 <= len(word) <= 4 and _HAN.fullmatch(word)} for text in texts
    ]
    number = Counter(word for words in held for word in words)
    rare = sorted(word for word, count in number.items() if count <= 50)
    chance.shuffle(rare)
    to_traditional = opencc.OpenCC("s2t").convert
    changed = [word for word in rare[60:] if to_traditional(word) != word]
    made = [("words", word, [word]) for word in rare[: CLASSES["words"]]]
    made += [("traditional", to_traditional(word), [word]) for word in changed[: CLASSES["traditional"]]]
    across = islice(_across(texts, segment, chance), CLASSES["across words"])
    made += [("across words", text, [text]) for text in across]
    for _ in range(CLASSES["two words"]):
        pair = chance.sample(sorted(chance.choice([words for words in held if len(words) > 5])), 2)
        made.append(("two words", " ".join(pair), pair))
    made += [("jargon", word, [word]) for word in JARGON if any(word in text for text in texts)][
        : CLASSES["jargon"]
    ]
    return [_asked(kind, text, words, articles, texts) for kind, text, words in made]


def _across(texts, segment, chance):
    """Strings of 3 to 6 characters that begin or end within a word."""
    while True:
        words = segment(chance.choice(texts))
        at = chance.randrange(max(1, len(words) - 4))
        text = "".join(words[at : at + 4])
        size = chance.randint(3, 6)
        start = chance.randrange(1, max(2, len(text) - size))
        cut = text[start : start + size]
        if len(cut) == size and _HAN.fullmatch(cut):
            yield cut


def _asked(kind, text, words, articles, texts):
    true = frozenset(
        item["id"]
        for item, whole in zip(articles, texts, strict=True)
        if all(word in whole for word in words)
    )
    titled = frozenset(item["id"] for item in articles if all(word in item["title"] for word in words))
    return Asked(kind, text, true, titled)
