"""The learned chain: its arithmetic against a slow model, its table, and what it sees of a line."""

import re
from itertools import pairwise, product
from math import exp, prod

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clean.composing import compose
from newsarchive.clean.chain.features import named_observations, observe
from newsarchive.clean.chain.probabilities import label_probabilities, weight_rows_of
from newsarchive.clean.chain.random_field import NO_WEIGHT_ROW, RandomField, learned_field, parse_weights
from newsarchive.clean.lines import split_lines

LABELS = ("frame", "title", "paragraph")
NAMED = re.compile("([^=:]+)[=:]?(.*)")
WEIGHTS = st.lists(st.integers(-400, 400), min_size=3, max_size=3)
FIELDS = st.builds(
    lambda seen, steps: RandomField(LABELS, {}, np.array([[0, 0, 0], *seen]), np.exp(np.array(steps) / 100)),
    st.lists(WEIGHTS, min_size=4, max_size=4),
    st.lists(WEIGHTS, min_size=3, max_size=3),
)
PAGES = st.lists(st.lists(st.integers(NO_WEIGHT_ROW, 4), min_size=1, max_size=4), max_size=5)


def summed(field: RandomField, page: list[list[int]]) -> list[dict[str, float]]:
    """The marginals by adding up all sequences of labels."""
    weights = dict.fromkeys(product(range(3), repeat=len(page)), 0.0)
    for labels in weights:
        own = sum(field.weights[row, label] for label, line in zip(labels, page, strict=True) for row in line)
        weights[labels] = exp(own / 100) * prod(field.steps[one, other] for one, other in pairwise(labels))
    total = sum(weights.values())
    return [
        {name: sum(weight for labels, weight in weights.items() if labels[at] == number) / total for number, name in enumerate(LABELS)}
        for at in range(len(page))
    ]  # fmt: skip


@given(FIELDS, PAGES)
def test_the_sums_forward_and_backward_are_those_over_all_labellings(
    field: RandomField, page: list[list[int]]
) -> None:
    for found, wanted in zip(field.marginals(page), summed(field, page), strict=True):
        assert found == pytest.approx(wanted, abs=1e-9)


def test_a_long_page_neither_overflows_nor_vanishes() -> None:
    steps = np.array([[1.0, exp(-9)], [exp(-9), 1.0]])
    field = RandomField(("a", "b"), {}, np.diag([9_000, 9_000]), steps)

    found = field.marginals([[0], [1]] * 2_000)

    assert [round(line["a"]) for line in found] == [1, 0] * 2_000


def test_a_table_is_read_in_hundredths_with_its_gaps() -> None:
    field = parse_weights(
        "observation\tframe\ttitle\n→frame\t50\t\n→title\t\t-100\n-1none\t1\t\npair:a=\t9\t8\nsize=1\t\t25\n"
    )

    assert field.labels == ("frame", "title")
    assert field.steps.tolist() == [[exp(0.5), 1.0], [1.0, exp(-1.0)]]
    assert field.weights[field.rows["size"]["1"]].tolist() == [0, 25]
    assert field.weights[field.rows["pair"]["a="]].tolist() == [9, 8]
    assert field.weights[field.rows["-1none"][""]].tolist() == [1, 0]
    assert not field.weights[NO_WEIGHT_ROW].any()


def test_the_table_that_is_shipped_is_sound() -> None:
    field = learned_field()

    assert field.labels[:4] == ("frame", "title", "deck", "dateline")
    assert field.steps.shape == (len(field.labels),) * 2
    assert field.weights.shape[1] == len(field.labels)
    assert field.weights[NO_WEIGHT_ROW + 1 :].any(axis=1).all()


@pytest.mark.parametrize("seed", range(0, 40, 8))
def test_what_is_looked_up_is_what_the_table_names(seed: int) -> None:
    rows = {
        (name, value): row for name, known in learned_field().rows.items() for value, row in known.items()
    }
    seen = observe(split_lines(compose(seed).text))[1]

    for rank, found in enumerate(weight_rows_of(seen)):
        written = (NAMED.fullmatch(one) for one in named_observations(seen, rank))
        wanted = [rows.get(one.groups(), NO_WEIGHT_ROW) for one in written if one]
        assert sorted(filter(None, found)) == sorted(filter(None, wanted))


@given(st.text(alphabet="近日警民，。: |>\n\t0129ab“（\u3000", max_size=400))
def test_every_line_looked_at_has_an_opinion_that_adds_up_to_one(text: str) -> None:
    lines = split_lines(text)

    said = label_probabilities(lines)

    assert set(said) == set(observe(lines)[0]) <= set(range(len(lines)))
    assert all(sum(line.values()) == pytest.approx(1) for line in said.values())
    assert label_probabilities(lines) == said


def test_the_chain_tells_a_frame_whose_words_no_rule_knows() -> None:
    page = split_lines(
        "江城观察\n咏物堂\n悦读汇\n老旧小区装上智能门禁 盗窃案件下降四成\n2021-03-04 10:20 来源：江城晚报\n"
        "近日，城南派出所在辖区老旧小区装上智能门禁，入室盗窃案件同比下降四成，居民们都说晚上睡得更安稳了。\n"
        "居民刘女士说，智能门禁装好以后，小区里的陌生人少了，派出所民警还常来查看设备，讲解防盗知识。\n"
        "扫一扫，把好文带回家\n猜你想看\n"
    )

    likeliest = [max(line, key=lambda label: line[label]) for line in label_probabilities(page).values()]

    assert likeliest == [
        "frame",
        "frame",
        "frame",
        "title",
        "dateline",
        "paragraph",
        "paragraph",
        "frame",
        "frame",
    ]
