"""What the project refuses, each as one line that says where and what to do."""

from __future__ import annotations


class PageError(Exception):
    """Bad input in a page or an extracted file. ``str()`` is one line: ``docs/x.md:12: what to do``."""

    def __init__(self, path: str, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")


class Unusable(Exception):
    """No host can be had here, or one is gone. ``str()`` is one line that says what to do."""


class NoRegistry(Unusable):
    """What the run needs comes from a registry alone, and no registry answers."""
