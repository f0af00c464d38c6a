import base64
import hashlib

from archive_policy import with_script_hashes

POLICY = "<meta content=\"script-src 'self' __SCRIPT_HASHES__\">"


def source(code):
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


def test_inline_scripts_are_named_by_their_hash():
    html = f'{POLICY}<script>let a = 1;\n</script><script type="module">b()</script>'
    expected = " ".join(sorted([source("let a = 1;\n"), source("b()")]))

    assert f"'self' {expected}\"" in with_script_hashes(html)


def test_scripts_from_files_and_data_are_not_named():
    html = (
        f'{POLICY}<script src="a.js"></script><script type="application/ld+json">{{}}</script>'
        "<script type='application/json'>[1]</script>"
    )

    assert "sha256" not in with_script_hashes(html)


def test_a_page_without_the_policy_is_left_alone():
    assert with_script_hashes("<script>a()</script>") == "<script>a()</script>"
