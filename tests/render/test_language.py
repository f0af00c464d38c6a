"""Free texts are set in their own language."""

import pytest

from newsarchive.render.wording.language import language, said


@pytest.mark.parametrize(
    "text", ["Officers are named in their functions (伍娭毑).", "source.txt", "A kind of 大修 by hand"]
)
def test_mostly_latin_letters_are_english(text):
    assert language(text) == "en"


@pytest.mark.parametrize("text", ["民警", "国家反诈中心App的推广", "2021年", ""])
def test_everything_else_is_chinese(text):
    assert language(text) == "zh-Hans"


def test_a_text_is_escaped():
    assert said("a <b>", "p") == '<p lang="en">a &lt;b&gt;</p>'
