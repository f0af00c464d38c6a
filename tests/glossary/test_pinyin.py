import pytest

from newsarchive.glossary import initials_of, pinyin_of, reads_as, spoken_forms


@pytest.mark.parametrize(
    ("words", "pinyin"),
    [
        (["枫桥", "经验"], "fēngqiáo jīngyàn"),
        (["平安", "建设"], "píng’ān jiànshè"),
        (["治安"], "zhì’ān"),
        (["女警"], "nǚjǐng"),
        (["快", "反", "135"], "kuài fǎn 135"),
        (["专业", "+", "机制"], "zhuānyè + jīzhì"),
    ],
)
def test_syllables_of_a_word_are_joined_with_an_apostrophe_before_a_vowel(words, pinyin):
    assert pinyin_of("".join(words), words) == pinyin


def test_words_that_do_not_join_to_the_headword_are_ignored():
    assert pinyin_of("天网", ["天", "地"]) == "tiānwǎng"


@pytest.mark.parametrize(
    ("pinyin", "initials"),
    [
        ("fēngqiáo jīngyàn", "fqjy"),
        ("zhì’ān", "za"),
        ("dàng’àn", "da"),
        ("dǎngǔ", "dg"),
        ("xīnnián", "xn"),
        ("ěrjī", "ej"),
        ("nǚ’ér", "ne"),
        ("zhuānyè + jīzhì", "zyjz"),
        ("kuài fǎn 135", "kf135"),
        ("110 jiējǐng", "110jj"),
    ],
)
def test_initials_are_read_off_the_pinyin(pinyin, initials):
    assert initials_of(pinyin) == initials


def test_a_long_headword_may_be_named_by_its_beginning_and_a_short_one_not():
    assert reads_as("预警先知、精准主动、集约高效", "yu-jing-xian-zhi")
    assert not reads_as("预警先知、精准主动、集约高效", "yu-jing")
    assert not reads_as("社会治安防控", "she-hui-zhi-an")


def test_other_names_are_read_as_the_characters_of_the_headword_are():
    entries = [
        ("快警平台", ("快警平台", "快警", "星城快警"), "kuàijǐng píngtái"),
        ("快反135", ("快反135", "135快反机制"), "kuàifǎn 135"),
        ("长沙", ("长沙", "星沙"), "Chángshā"),
        ("明星村长", ("明星村长", "长者"), "míngxīng cūnzhǎng"),
        ("绿岛", ("绿岛",), "lǜdǎo"),
    ]

    assert spoken_forms(entries) == {
        "快警平台": ("kuai jing ping tai", "kuai jing"),  # 城 stands in no headword
        "快反135": ("kuai fan 135",),
        "长沙": ("chang sha", "xing sha"),
        "明星村长": ("ming xing cun zhang",),
        "绿岛": ("lv dao",),
    }


def test_a_headword_with_another_number_of_syllables_gives_no_readings():
    assert spoken_forms([("花儿", ("花儿",), "huār"), ("花", ("花",), "huā")]) == {"花儿": (), "花": ("hua",)}
