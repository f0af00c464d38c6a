"""What the tests of the timeline's view share."""

import shutil

import pytest


@pytest.fixture(scope="session")
def node():
    found = shutil.which("node")
    if not found:
        pytest.skip("no node on the path; Node.js 20 or later answers in the shell")
    return found
