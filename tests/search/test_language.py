"""Whatever is typed is answered as the slow, plain reading of the language in `reference` answers it."""

import random

import pytest

from newsarchive.text import is_han
from search import reference
from search.corpora import document, found, matches, random_document, random_text, term

pytestmark = pytest.mark.node

SIGNS = (
    '"', '"', '"', "\\", '\\"', "\\*", "*", "*", "-", "|", " | ", " ", " ", "\u3000", ":", "：", "(", "'",
    "年:", "年份：", "year:", "报:", "PAPER:", "地:", "place：", "词:", "term:", "原:", "exact：", "栏:", "-原:", "-年:",
    "2021", "2021-2023", "１９９８年", "株洲日报", "長沙", "枫桥式", "feng-qiao", "feng qiao",
)  # fmt: skip
TERMS = [term("枫桥经验", forms=("枫桥经验", "枫桥式"))]


def archive(chance):
    documents = []
    for number in range(25):
        made = random_document(chance, number)
        places = tuple(chance.sample(["长沙", "岳阳", "feng qiao"], chance.randint(0, 2)))
        terms = ("feng-qiao",) if chance.random() < 0.3 else ()
        blocks = [(block.kind, block.text) for block in made.blocks] if chance.random() < 0.2 else made.blocks
        documents.append(document(number, *blocks, date=made.date, places=places, terms=terms))
    return documents


def queries(chance, documents, number):
    for _ in range(number):
        pieces = []
        for _ in range(chance.randint(1, 6)):
            text = chance.choice(chance.choice(documents).blocks).text or "甲"
            start = chance.randrange(len(text))
            pieces.append(
                chance.choice(
                    [chance.choice(SIGNS), text[start : start + chance.randint(1, 3)], random_text(chance, 2)]
                )
            )
        yield "".join(pieces).replace("\n", " ").replace("\t", " ")


@pytest.mark.parametrize("seed", range(4))
def test_any_line_is_answered_as_the_language_says(seed, written, ask, tmp_path):
    chance = random.Random(seed)
    documents = archive(chance)
    lines = list(queries(chance, documents, 150))

    answers = ask(written(documents, tmp_path, terms=TERMS), *lines, every=False)

    assert len(answers) == len(lines)
    given = [
        (line, {row["id"] for row in answer["articles"]}) for line, answer in zip(lines, answers, strict=True)
    ]
    assert given == [(line, reference.answer(documents, TERMS, line)) for line in lines]


@pytest.mark.parametrize("seed", range(3))
def test_gaps_and_scripts_give_every_match_and_no_other(seed, written, ask, tmp_path):
    chance = random.Random(100 + seed)
    documents = [random_document(chance, number) for number in range(20)]
    sought = [parts for parts in (cut(chance, documents) for _ in range(200)) if parts]
    exact = [chance.random() < 0.5 for _ in sought]
    lines = [
        ("原:" if own else "") + '"' + "*".join(parts) + '"' for parts, own in zip(sought, exact, strict=True)
    ]

    answers = ask(written(documents, tmp_path), *lines)

    for line, parts, own, answer in zip(lines, sought, exact, answers, strict=True):
        counts = {
            item.id: sum(len(matches(block, parts, own)) for block in item.blocks) for item in documents
        }
        given = {row["id"]: row["count"] for row in answer["articles"]}
        assert (line, given) == (line, {name: count for name, count in counts.items() if count})


def cut(chance, documents):
    """Parts of a passage, in the form that is read or in the one that is printed, with something left out between."""
    block = chance.choice(chance.choice(documents).blocks)
    text = chance.choice([block.text, block.form or block.text])
    at = chance.randrange(len(text) or 1)
    parts = []
    for _ in range(chance.randint(1, 3)):
        parts.append(text[at : at + chance.randint(1, 3)])
        at += len(parts[-1]) + chance.randint(0, 5)
    plain = all(part and not set(part) & set('"\\*\n\t') for part in parts)
    return parts if plain and any(map(is_han, "".join(parts))) else None


def test_a_long_passage_is_found_by_a_few_files(written, ask, tmp_path):
    """However long it is, and even where all articles share most of it."""
    shared = "".join(chr(0x4E00 + 7 * n) for n in range(400))
    documents = [document(n, ("paragraph", f"{shared}{chr(0x5000 + n)}{shared[::-1]}")) for n in range(30)]
    folder = written(documents, tmp_path)
    strings = [shared, shared[-50:] + chr(0x5003) + shared[:-60:-1], shared[-50:] + "无" + shared[:-60:-1]]

    answers = ask(folder, *strings)

    assert [{row["id"]: row["count"] for row in answer["articles"]} for answer in answers] == [
        found(documents, text) for text in strings
    ]
    assert answers[1]["requests"] < 60
