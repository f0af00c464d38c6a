from fnmatch import fnmatch

from mkdocs.theme import Theme

from archive_theme import without_icons


def test_a_build_lists_the_theme_without_what_mkdocs_would_drop_as_hidden():
    theme = Theme("material")
    listed = theme.get_env().list_templates()
    shown = [name for name in listed if not fnmatch(name, ".*") and not fnmatch(name, "*/.*")]

    assert without_icons(theme.get_env)().list_templates() == shown
    assert len(shown) < len(listed)


def test_a_hidden_template_can_still_be_loaded():
    env = without_icons(Theme("material").get_env)()

    assert env.get_template(".icons/material/magnify.svg").render()
