import json
from decimal import Decimal

from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsarchive.figures import find_figures, to_json
from newsarchive.figures.numerals import to_value
from newsarchive.script import to_traditional

DIGITS = "零一二三四五六七八九"
NEWS = st.text(
    "近约超余多几数十百千万亿一二两三四五零半成倍番分之第第%.,，。、；“”（）0123456789３．个人起元名年月日号报警降升比由至到 \n说据",
    max_size=60,
)


def spelt(number: int) -> str:
    """A slow and plain speller of whole numbers below 100 million."""
    if number >= 10_000:
        high, low = divmod(number, 10_000)
        return spelt(high) + "万" + (("零" if low < 1000 else "") + spelt(low) if low else "")
    text, started = "", False
    for place, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit:
            text, started = text + DIGITS[digit] + sign, True
        elif started and number % place and not text.endswith("零"):
            text += "零"
    return text


@given(st.integers(1, 99_999_999))
def test_a_number_spelt_out_has_the_value_it_was_spelt_from(number):
    assert to_value(spelt(number)) == number


@given(st.integers(1, 9999), st.sampled_from(["万", "亿", "万亿"]))
def test_a_scale_multiplies(number, scale):
    assert to_value(f"{number}{scale}") == number * {"万": 10**4, "亿": 10**8, "万亿": 10**12}[scale]


@given(st.decimals(0, 10**6, places=2))
def test_a_decimal_keeps_its_digits(value):
    assert to_value(f"{value}万") == Decimal(value) * 10**4


@settings(deadline=None)
@given(NEWS)
@example("1至0番")
@example("上" * 38 + "甲说：“共有3人。”")  # no end in sight where all ways to divide a name are tried
@example("由1人增至1000000000000000万亿人，增长5.0000000000000001%")
@example("排查100起，化解90起，化解率99.2300000000000001%")
@example("9" * 5000 + "人，" + "九" * 5000 + "人，百分之" + "9" * 5000)
def test_figures_of_any_text_quote_it_in_order_without_overlap(text):
    at = 0
    for figure in find_figures(text):
        assert at <= figure.span.start < figure.span.end <= len(text)
        assert figure.span.of(text) == figure.text
        assert figure.sentence.contains(figure.span)
        assert figure.value is not None or figure.reason
        assert figure.upper is None or figure.value <= figure.upper
        assert json.dumps(to_json(figure))
        at = figure.span.end


@settings(deadline=None)  # the dictionary of scripts is read at the first
@given(st.integers(2, 10**6), st.sampled_from(["名群众", "起纠纷", "万余条线索", "台车辆", "个项目"]))
def test_both_scripts_give_the_same_values(number, unit):
    simple = f"全市共办理{number}{unit}，同比下降{number % 90 + 1}%。"
    values = [[figure.value for figure in find_figures(text)] for text in (simple, to_traditional(simple))]

    assert values[0] == values[1]
    assert len(values[0]) == 2
