"""A repair of Lunr, the search engine within Material's script."""

from __future__ import annotations

import re
from pathlib import Path

from mkdocs.exceptions import PluginError

_NODE = re.compile(r"\b(\w)=\1\+(\w)\+(\w)\.id\}return \1\b")
"""The expression in Material's minified Lunr that names a node of its trie: each label with the id of its child.

Without a separator, label "1" with child 2 and label "12" without one are the same name, and their nodes collide."""


def repair(site: Path) -> None:
    """Put a separator between label and id in the search worker of the built site.

    With hundreds of addresses in its index, a search for the beginning of some words ended in an error. Others have
    lost words with digits: https://github.com/olivernn/lunr.js/issues/503.

    Raises:
        PluginError: the worker does not hold this expression exactly once.
    """
    [worker] = (site / "assets/javascripts/workers").glob("search.*.min.js")
    script, count = _NODE.subn(r'\1=\1+\2+\3.id+","}return \1', worker.read_text())
    if count != 1:
        raise PluginError(f"{worker}: Lunr names its nodes in another way; compare _NODE in proof/site/search.py")
    worker.write_text(script)
