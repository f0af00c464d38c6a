"""The ground of a web page is what its reader sees, in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.source import decode
from newsarchive.source.html import is_html, read_page, visible_text


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
        ("<p>一<br/>二<br />三<br>四</p>", "一\n二\n三\n四"),
        ("<svg><path/><path/></svg><p/>一<hr/>二", "一\n二"),
    ],
)
def test_visible_text(page, text):
    assert visible_text(page) == text


def test_a_page_needs_a_ground_and_its_charset_is_heard():
    page = "<html><head><meta charset='gb2312'></head><body><p>平安</p><p>建设</p></body></html>"

    decoded, problems = decode(page.encode("gb18030"), "saved.htm")

    assert (decoded.text, decoded.encoding, decoded.needs_ground) == ("平安\n\n建设", "gb18030", True)
    assert problems == []


@pytest.mark.parametrize("claim", ["", "utf-8", "gb2312", "big5"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_bytes_win_over_what_a_page_claims(encoding, claim):
    page = f"<html><head><meta charset='{claim}'></head><body><p>老桥今天通车，两岸的居民不用再绕路。</p></body></html>"

    decoded, problems = decode(page.encode(encoding), "saved.html")

    assert (decoded.text, problems) == ("老桥今天通车，两岸的居民不用再绕路。", [])


@pytest.mark.parametrize(
    ("page", "address"),
    [
        ("<!-- saved from url=(0026)https://news.example.org/1 --><p>一</p>", "https://news.example.org/1"),
        ("<link rel='canonical' href='https://news.example.org/2'><p>一</p>", "https://news.example.org/2"),
        (
            "<meta property='og:url' content='https://news.example.org/3'><p>一</p>",
            "https://news.example.org/3",
        ),
        ("<link rel='canonical' href='javascript:x'><p>一</p>", None),
    ],
)
def test_where_a_page_was_saved_from(page, address):
    assert read_page(page).address == address


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<b><p>一</p></b><div>二</div>", "一\n\n二"),
        ("<div><table><tr><td>一</div></td><td>二</td></tr></table></div>三", "一\t二\n三"),
        ("<ul><li>一<li>二</ul><iframe>藏</iframe><textarea>三</textarea>", "一\n二\n三"),
        ("<p style='visibility:hidden'>藏</p><p>一<!-- 藏 --></p><noscript>藏</noscript>", "一"),
    ],
)
def test_tags_closed_badly_do_not_move_text(page, text):
    assert visible_text(page) == text


@given(
    st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1), min_size=1), st.sampled_from("bpi")
)
def test_no_text_between_tags_is_lost(words, tag):
    page = "".join(f"<{tag}>{word}</{tag}>" for word in words)

    assert visible_text(page).replace("\n", "") == "".join(words)


@given(st.text(alphabet="<>/!-apdivhtml =\"'&;#x字"))
def test_any_soup_is_read(soup):
    assert visible_text(soup) == visible_text(soup)


def test_a_file_of_comments_is_recognised_in_time():
    comments = b"<!-- -->\n" * 400

    assert is_html(comments + b"<html>", "saved")
    assert not is_html(comments, "saved")


@pytest.mark.parametrize(
    "data", ['{"@graph": null}', '{"@graph": {"headline": "x"}}', "[1, null]", "null", "{"]
)
def test_linked_data_of_any_shape_does_not_stop_the_reading(data):
    page = f"<html><script type='application/ld+json'>{data}</script><p>{'老桥今天通车，两岸的居民不用再绕路。' * 4}</p>"

    decoded, problems = decode(page.encode(), "saved.html")

    assert decoded.text.startswith("老桥今天通车")
    assert problems == []
