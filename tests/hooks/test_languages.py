import pytest

from archive_languages import both, in_both, language_of


@pytest.mark.parametrize(
    ("title", "zh", "en"),
    [
        ("概况 Overview", "概况", "Overview"),
        ("常见错误 Common mistakes", "常见错误", "Common mistakes"),
        ("权利与撤回 Rights &amp; take-down", "权利与撤回", "Rights & take-down"),
        ("第 2 条 Item 2", "第 2 条", "Item 2"),
    ],
)
def test_a_bilingual_title_is_marked_up_by_language(title, zh, en):
    assert in_both(title) == both(zh, en)


@pytest.mark.parametrize("title", ["保留", "Kept", "CC BY 4.0", "“枫桥经验” 2.0"])
def test_a_title_in_one_language_stays(title):
    assert in_both(title) == title


def test_sections_of_a_bilingual_page_follow_the_readers_choice():
    listed = ["保留", "改动", "Kept", "Changed", "新条目 New entry"]

    assert [language_of(title, listed) for title in listed] == ["zh", "zh", "en", "en", ""]


def test_a_page_in_one_language_shows_all_its_contents_for_any_choice():
    listed = ["Laws", "Layers"]

    assert [language_of(title, listed) for title in listed] == ["", ""]
