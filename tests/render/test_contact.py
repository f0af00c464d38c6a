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


def test_where_mistakes_are_reported_stands_beside_it():
    config = archives.archive().corpus.config
    host = config.host.model_copy(update={"issues": "https://host.cn/new?a=1&b=2"})

    said = contact(config.model_copy(update={"host": host}))

    assert '<a href="https://host.cn/new?a=1&amp;b=2">https://host.cn/new?a=1&amp;b=2</a>' in said
    assert "报告错误" in said
