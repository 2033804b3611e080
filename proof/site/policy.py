"""Each page's Content-Security-Policy: a page loads nothing but what the site itself serves.

Beyond scripts and styles that are files of the site, Material 9 needs:

- hashes of its inline scripts: they set the colour scheme before the first paint. They are computed from the page as it
  is built, so a new release of Material needs no change here.
- ``data:`` for images: its style sheet embeds the icons.
- ``connect-src`` and ``worker-src`` for the search, which fetches its index.

No inline style is allowed. Only a header could forbid other sites to frame a page.
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

_HEAD = '<meta charset="utf-8">'
_INLINE = re.compile(r"<script(?![^>]* src=|[^>]* type=\"application/json\")[^>]*>(.*?)</script>", re.DOTALL)
_RULES = (
    "default-src 'none'; script-src 'self' {}; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "worker-src 'self'; form-action 'self'; base-uri 'none'"
)


def guarded(html: str) -> str:
    """The page with its policy right behind its encoding, since a policy holds only for what follows it."""
    hashes = {b64encode(sha256(text.encode()).digest()).decode(): None for text in _INLINE.findall(html)}
    rules = _RULES.format(" ".join(f"'sha256-{digest}'" for digest in hashes))
    return html.replace(_HEAD, f'{_HEAD}\n<meta http-equiv="Content-Security-Policy" content="{rules}">', 1)
