"""Every page is sound HTML, as the W3C's Nu checker reads it."""

import shutil
import subprocess

import pytest

from conftest import ROOT

CHECKER = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
OF_MATERIAL = ".*Attribute “autocomplete” is only allowed when the input type is.*"
"""The one error that Material's own skeleton has on every page."""


@pytest.mark.node
def test_the_checker_finds_no_error_on_any_page(site):
    if not shutil.which("java") or not CHECKER.is_file():
        pytest.skip("needs Java and the Nu HTML checker: run `npm ci`")

    outcome = subprocess.run(
        ["java", "-jar", CHECKER, "--errors-only", "--skip-non-html", "--filterpattern", OF_MATERIAL, site],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip

    assert outcome.stderr == ""
    assert outcome.returncode == 0
