"""The content security policy of a page: it allows the page's inline scripts by hash, and no others."""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256

PLACEHOLDER = "__SCRIPT_HASHES__"

_INLINE = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.+?)</script>", re.DOTALL)
_NOT_RUN = re.compile(r"""\bsrc=|\btype=["']?application/""")


def with_script_hashes(html: str) -> str:
    """`html` with the placeholder replaced by the hashes of its inline scripts.

    A hash is the base64 of the SHA-256 of the script's text (CSP Level 3).
    """
    if PLACEHOLDER not in html:
        return html
    scripts = (match["code"] for match in _INLINE.finditer(html) if not _NOT_RUN.search(match["attributes"]))
    return html.replace(PLACEHOLDER, " ".join(sorted(set(map(_source, scripts)))))


@cache
def _source(code: str) -> str:
    return f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'"
