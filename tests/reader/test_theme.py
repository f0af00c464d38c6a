"""The theme on a small site of its own: no corpus, no hook, MkDocs in strict mode."""

import re
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

PROJECT = Path(__file__).parents[2]
NAMES = {
    "name": {"zh": "茶事文库", "en": "Tea Archive"},
    "description": {"zh": "旧报中的茶", "en": "Tea in old papers"},
    "version": "1.2.3",
    "licences": [{"covers": {"zh": "代码", "en": "Code"}, "name": "MIT", "url": "https://example.org/mit"}],
}
PAGES = {
    "index.md": "---\nkind: home\n---\n首页\n",
    "about/index.md": "# 关于\n\n## 一\n\n字\n\n## 二\n\n字\n\n## 三\n\n字\n",
    "about/rights.md": "# 权利\n\n|a|b|\n|:-|-:|\n|1|2|\n",
    "contribute.md": "# 参与\n",
    "articles/long.md": "---\nkind: article\n---\n# 一篇\n",
}
FOREIGN = re.compile(
    r"""<(?:link|script|img|iframe|source)\b[^>]*(?:href|src)=["']?(?:https?:)?//(?!example\.org)"""
)


def write_pages(folder):
    for name, text in PAGES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The pages of the site by address."""
    root = tmp_path_factory.mktemp("site")
    write_pages(root / "docs")
    config = load_config(
        str(PROJECT / "mkdocs.yml"),
        docs_dir=str(root / "docs"),
        site_dir=str(root / "out"),
        site_url="https://example.org/tea/",
        hooks=[],
        nav=[
            {"首页": "index.md"},
            {"关于": ["about/index.md", "about/rights.md"]},
            {"参与": "contribute.md"},
        ],
        strict=True,
    )
    config.extra["archive"] = NAMES
    build(config)
    out = root / "out"
    return {str(path.relative_to(out)): path.read_text(encoding="utf-8") for path in out.rglob("*.html")}


def test_no_page_asks_another_host_for_anything(site):
    assert {name: FOREIGN.findall(html) for name, html in site.items()} == {name: [] for name in site}


def test_every_page_states_its_policy_before_anything_that_it_governs(site):
    for html in site.values():
        policy = html.index('http-equiv="Content-Security-Policy"')

        assert policy < html.index("<script") and policy < html.index("<link")  # noqa: PT018 - one order


def test_every_page_has_the_same_one_inline_script(site):
    scripts = {name: re.findall(r"<script>(.+?)</script>", html, re.DOTALL) for name, html in site.items()}

    assert {len(found) for found in scripts.values()} == {1}
    assert len({found[0] for found in scripts.values()}) == 1


def test_no_page_needs_inline_styles(site):
    assert [name for name, html in site.items() if re.search(r"<style|\sstyle=", html)] == []


def test_the_scripts_of_the_base_theme_are_not_loaded(site):
    assert [name for name, html in site.items() if "bundle." in html] == []


def test_the_header_does_not_grow_with_the_site(site):
    sizes = {
        len(re.search(r'<header class="na-masthead">.*?</header>', html, re.DOTALL)[0])
        for html in site.values()
    }

    assert max(sizes) - min(sizes) < 200


def test_the_search_field_sends_nothing_without_scripts(site):
    field = re.search(r'<input class="na-search-form__field"[^>]*>', site["index.html"])[0]

    assert " name=" not in field


def test_names_come_from_the_archive_not_from_the_theme(site):
    assert "茶事文库" in site["index.html"]
    assert "Tea Archive" in site["404.html"]
    assert "湖南" not in "".join(site.values())


def test_every_page_has_one_first_heading_and_one_main(site):
    for name, html in site.items():
        assert (name, html.count("<h1"), html.count("<main")) == (name, 1, 1)


def test_only_a_long_page_has_a_table_of_contents(site):
    assert "本页目录" in site["about/index.html"]
    assert "本页目录" not in site["contribute/index.html"]


def test_pages_of_a_section_name_each_other(site):
    assert (
        'href="../"'
        in re.search(r'<nav class="na-siblings".*?</nav>', site["about/rights/index.html"], re.DOTALL)[0]
    )


def test_the_navigation_marks_the_current_page(site):
    assert re.findall(
        r'aria-current="(\w+)"><span class="zh"[^>]*>(\w+)', site["articles/long/index.html"]
    ) == [("true", "文章")]


def test_a_served_site_states_no_policy_so_that_live_reload_works(tmp_path):
    write_pages(tmp_path / "docs")
    config = load_config(
        str(PROJECT / "mkdocs.yml"),
        docs_dir=str(tmp_path / "docs"),
        site_dir=str(tmp_path / "out"),
        hooks=[],
        nav=None,
    )
    config.extra["archive"] = {**NAMES, "serving": True}
    build(config)

    assert "Content-Security-Policy" not in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
