"""What an article's page gives in English besides title and summary."""

from msgspec.structs import replace

from newsarchive.model.article import Byline
from newsarchive.render import render_site
from newsarchive.render.wording.titles import title_of
from render import archives

NAMES = {"艾青": "Ai Qing", "白芷": "Bai Zhi", "陈皮": "Chen Pi"}


def page(reading):
    """The article's page, with names read by a small table."""
    archive = archives.archive([archives.source([reading])])
    site = render_site(
        archive, to_traditional=archives.to_traditional, pinyin=archives.pinyin, romanised=lambda name: NAMES.get(name, name)
    )  # fmt: skip
    return next(page for page in site.pages if page.uri == "articles/bridge/").body()


def test_bylines_are_also_given_in_english():
    shown = page(archives.reading())

    assert "记者 艾青 白芷" in shown
    assert (
        '<span class="en" lang="en">reporter: Ai Qing, Bai Zhi; pictures: Chen Pi (names romanised by program)</span>'
        in shown
    )


def test_a_role_that_is_not_known_stays_as_printed():
    first = archives.reading()
    shown = page(replace(first, article=replace(first.article, bylines=(Byline("领唱", ("艾青",)),))))

    assert "领唱: Ai Qing" in shown


def test_a_genre_is_named_in_both_languages_where_it_is_known():
    first = archives.reading()
    known, other = (
        page(replace(first, record=first.record.model_copy(update={"genre": genre})))
        for genre in ("工作通讯", "山歌")
    )

    assert 'lang="zh-Hans">工作通讯</span><span class="en" lang="en"> report on work</span>' in known
    assert "<dd>山歌</dd>" in other


def test_links_to_an_article_say_its_english_title_where_the_reader_chose_english():
    plain = archives.reading()

    assert title_of(plain) == (
        '<span class="zh" lang="zh-Hans">老桥重开</span>'
        '<span class="na-en-alone" lang="en">The Old Bridge Reopens</span>'
    )
    assert title_of(replace(plain, record=None)) == "老桥重开"
