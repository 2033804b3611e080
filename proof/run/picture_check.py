"""Whether the hosts of a page are as a picture of it shows them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from proof.compare.unify import Renaming, match, rename
from proof.errors import Unusable
from proof.hosts.shell import Transcript
from proof.pictures import state as picture
from proof.run.eventually import eventually


def compare_picture(
    name: str, look: Callable[[], Mapping[str, Transcript]], renaming: Renaming, update: bool, limit: float
) -> str:
    """Why the hosts are not as the picture shows them within ``limit`` seconds; empty where they are.

    Args:
        name: the picture's.
        look: asks each host for its state, with `picture.COMMAND`.
        renaming: the page's values bound to those of the run; a match adds to it.
        update: whether to store another state in place of failing.

    Raises:
        Unusable: a host does not say its state.
    """
    file = picture.state_file(name)
    expected = file.read_text().splitlines() if file.exists() else []

    def attempt() -> tuple[list[str], str]:
        actual = _lines(look())
        return actual, match(expected, actual, renaming, f"{file}:1")

    (actual, reason), _ = eventually(attempt, lambda seen: bool(seen[1]), limit)
    if not (reason and update):
        return f"the picture {name} shows another state; run nox -s docs-update\n{reason}" if reason else ""
    lines = [rename(line, renaming) for line in actual]
    file.parent.mkdir(exist_ok=True)
    file.write_text("\n".join(lines) + "\n")
    return match(lines, actual, renaming, f"{file}:1")


def _lines(transcripts: Mapping[str, Transcript]) -> list[str]:
    """The state of all hosts as a picture's file has it."""
    if any(transcript.status for transcript in transcripts.values()):
        raise Unusable("the picture's state cannot be read")
    state = {host: picture.parse(transcript.stdout) for host, transcript in transcripts.items()}
    return json.dumps(state, indent=1, ensure_ascii=False).splitlines()
