"""A reader who asks for a correction or a withdrawal finds where to write."""

import pytest

from newsarchive.render.contact import contact, contact_address
from render import archives


@pytest.mark.parametrize(
    ("stated", "address"),
    [
        ("editors@archive.cn", "mailto:editors@archive.cn"),
        ("https://host.cn/issues", "https://host.cn/issues"),
        ("https://host.cn/@archive", "https://host.cn/@archive"),
        ("mailto:editors@archive.cn", "mailto:editors@archive.cn"),
    ],
)
def test_a_mail_address_becomes_a_link_to_write_to(stated, address):
    config = archives.archive().corpus.config.model_copy(update={"contact": stated})

    assert contact_address(config) == address
    assert f'<a href="{address}">{stated}</a>' in contact(config)
