"""The ground of a web page is what its reader sees, in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.source import decode
from newsarchive.source.html import visible_text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>一</p><p>二</p>", "一\n\n二"),
        ("<div>一</div><div>二<br>三</div>", "一\n二\n三"),
        ("<div>一<span>二</span>\n  三</div>", "一二 三"),
        ("<table><tr><td>一</td><td>二</td></tr><tr><td>三</td></tr></table>", "一\t二\n三"),
        ("<title>题</title><script>x</script><style>y</style><p>一</p>", "一"),
        ("<p>一</p><div style='display: none'>藏<div>藏</div></div><p hidden>藏<p>二</p>", "一\n\n二"),
        ("<pre>一\n  二</pre>", "一\n  二"),
        ("<p>&lt;一&gt;&nbsp;&#20108;</p>", "<一>\u00a0二"),
        ("<p>一<p>二", "一\n\n二"),
    ],
)
def test_visible_text(page, text):
    assert visible_text(page) == text


def test_a_page_needs_a_ground_and_its_charset_is_heard():
    page = "<html><head><meta charset='gb2312'></head><body><p>平安</p><p>建设</p></body></html>"

    decoded, problems = decode(page.encode("gb18030"), "saved.htm")

    assert (decoded.text, decoded.encoding, decoded.needs_ground) == ("平安\n\n建设", "gb18030", True)
    assert problems == []


@given(
    st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1), min_size=1), st.sampled_from("bpi")
)
def test_no_text_between_tags_is_lost(words, tag):
    page = "".join(f"<{tag}>{word}</{tag}>" for word in words)

    assert visible_text(page).replace("\n", "") == "".join(words)


@given(st.text(alphabet="<>/!-apdivhtml =\"'&;#x字"))
def test_any_soup_is_read(soup):
    assert visible_text(soup) == visible_text(soup)
