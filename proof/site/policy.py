"""MkDocs hook: each page's Content-Security-Policy. A page loads nothing but what the site itself serves.

What Material 9 needs beyond scripts and styles that are files of the site:

- hashes of its inline scripts: they set the colour scheme before the first paint. They are computed from the page as it
  is built, so a new release of Material needs no change here.
- ``data:`` for images: its style sheet holds the icons so.
- ``connect-src`` and ``worker-src`` for the search, which fetches its index.

No inline style is allowed. That no other site frames a page, only a header could say.
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from typing import Any

_HEAD = '<meta charset="utf-8">'
_INLINE = re.compile(r"<script(?![^>]* src=|[^>]* type=\"application/json\")[^>]*>(.*?)</script>", re.DOTALL)
_RULES = (
    "default-src 'none'; script-src 'self' {}; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "worker-src 'self'; form-action 'self'; base-uri 'none'"
)


def guarded(html: str) -> str:
    """The page with its policy as the first thing after its encoding, since it holds only for what comes after it."""
    hashes = {b64encode(sha256(text.encode()).digest()).decode(): None for text in _INLINE.findall(html)}
    rules = _RULES.format(" ".join(f"'sha256-{digest}'" for digest in hashes))
    return html.replace(_HEAD, f'{_HEAD}\n<meta http-equiv="Content-Security-Policy" content="{rules}">', 1)


def on_post_page(output: str, **_: Any) -> str:
    """MkDocs hook: a page of the guide."""
    return guarded(output)


def on_post_template(output_content: str, template_name: str, **_: Any) -> str:
    """MkDocs hook: the page for an address that leads nowhere."""
    return guarded(output_content) if template_name.endswith(".html") else output_content
