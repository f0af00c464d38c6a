import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.terms import entry
from newsarchive.glossary import matcher
from newsarchive.segment import lexicon
from newsarchive.text import fold

ENTRIES = [
    entry("tian-wang", "天网", not_in=("天网恢恢",)),
    entry("zhi-an", "治安"),
    entry("zhong-dui", "中队"),
    entry("mu-qian", "目前"),
    entry("da-shu-ju", "大数据"),
    entry("jing-wu", "警务"),
    entry("she-qu-jing-wu", "社区警务"),
    entry("jiu-fen", "矛盾纠纷"),
    entry("kuai-fan", "快反135", "1、3、5快反"),
]


@pytest.fixture(scope="module")
def terms():
    return matcher(ENTRIES, lexicon)


def found(terms, text):
    return [(mention.span.of(text), mention.slug) for mention in terms.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("推进社区警务建设", [("社区警务", "she-qu-jing-wu")]),
        ("推進社區警務建設", [("社區警務", "she-qu-jing-wu")]),
        ("社区\n\n警务", [("社区\n\n警务", "she-qu-jing-wu")]),
        ("设立驻校警务室", [("警务", "jing-wu")]),
        ("化解矛盾纠纷", [("矛盾纠纷", "jiu-fen")]),
        ("运用大数据", [("大数据", "da-shu-ju")]),
        ("与１、３、５快反机制结合", [("１、３、５快反", "kuai-fan")]),
        ("依托“快反135”机制", [("快反135", "kuai-fan")]),
        ("通过天网研判", [("天网", "tian-wang")]),
    ],
)
def test_a_term_is_found_wherever_it_stands(terms, text, expected):
    assert found(terms, text) == expected


def test_a_term_at_the_end_of_a_text_is_no_longer_than_itself_where_a_longer_one_begins_alike():
    terms = matcher([entry("pai-chu-suo", "派出所"), entry("suo-zhang", "派出所所长")], lexicon)

    assert [mention.span for mention in terms.find("筷子巷派出所")] == [(3, 6)]


@pytest.mark.parametrize(
    "text",
    ["今天网上办理", "维护政治安全", "其中队伍建设", "项目前期办理", "壮大数据产业", "天网恢恢，疏而不漏"],
)
def test_characters_that_belong_to_other_words_are_no_mention(terms, text):
    assert found(terms, text) == []


FORMS = {fold(form): item.slug for item in ENTRIES for form in item.forms if len(form) > 3}


def slow_search(text):
    """Leftmost longest by trying every form at every place."""
    folded, at, result = fold(text), 0, []
    while at < len(folded):
        here = [form for form in FORMS if folded.startswith(form, at)]
        if here:
            longest = max(here, key=len)
            result.append((at, at + len(longest), FORMS[longest]))
            at += len(longest)
        else:
            at += 1
    return result


@given(st.lists(st.sampled_from([*FORMS, "社区", "警", "矛盾", "快反13", "，", "5"])).map("".join))
def test_long_terms_are_found_as_a_slow_search_finds_them(text):
    terms = matcher([item for item in ENTRIES if len(item.headword) > 3], lexicon)

    assert [(*mention.span, mention.slug) for mention in terms.find(text)] == slow_search(text)


@given(st.text())
def test_mentions_lie_in_the_text_in_order_without_overlap(text):
    terms = matcher(ENTRIES, lexicon)
    ends = 0
    for mention in terms.find(text):
        assert ends <= mention.span.start < mention.span.end <= len(text)
        ends = mention.span.end


@given(st.text("社区警务矛盾\n 𠀀快反135"), st.integers(0, 3))
def test_a_line_break_within_changes_nothing_but_the_span(text, at):
    terms = matcher(ENTRIES, lexicon)
    plain = text.replace("\n", "").replace(" ", "")
    broken = plain[:at] + "\n" + plain[at:]

    assert [mention.slug for mention in terms.find(broken)] == [mention.slug for mention in terms.find(plain)]
    for mention in terms.find(broken):
        assert fold(mention.span.of(broken).replace("\n", "")) in {
            fold(form) for item in ENTRIES for form in item.forms
        }


@given(st.lists(st.text(alphabet="社区警務务治安天网恢快反135、\r\n 　大数據据A")))
def test_terms_of_many_texts_are_those_of_each(texts):
    many = matcher(ENTRIES, lexicon)

    assert many.find_in_each(texts) == [many.find(text) for text in texts]
