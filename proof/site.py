"""What MkDocs calls: console blocks as HTML, and the proof at the foot of each page."""

from __future__ import annotations

from typing import Any


def console_validator(language: str, inputs: dict[str, str], options: dict[str, str], attrs: Any, md: Any) -> bool:
    """Accept the options that the reader knows (superfences' validator)."""
    options.update(inputs)
    return True

def console_format(source: str, language: str, css_class: str, options: dict[str, str], md: Any, **_: Any) -> str:
    return ""
