"""The pure modules that all pages share, by Node's own test runner."""

import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.node

MODULES = sorted((Path(__file__).parent / "modules").glob("*.test.mjs"))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.name.removesuffix(".test.mjs"))
def test_pure_module(module, node):
    run = subprocess.run([node, str(module)], capture_output=True, text=True, encoding="utf-8", check=False)

    assert run.returncode == 0, run.stdout + run.stderr
