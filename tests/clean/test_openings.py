"""Every form in which a report opens with its publication has an example that it alone is written for."""

import re

import pytest

from newsarchive.clean.facts.publication.in_text import OPENINGS
from newsarchive.text import fold


@pytest.mark.parametrize(("example", "pattern"), OPENINGS, ids=[example for example, _ in OPENINGS])
def test_an_opening_is_known_by_its_own_form_and_by_none_before_it(example, pattern):
    printed = fold(example)

    assert next(form for _, form in OPENINGS if re.match(form, printed)) == pattern
