"""The hosts of a page, without Docker: what a daemon that fails leads to."""

from pathlib import Path

import pytest

from proof import lab
from proof.engine import Unusable


def test_what_compose_says_last_is_the_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAB_RUN", "r1")
    docker = tmp_path / "docker"
    docker.write_text("#!/bin/sh\necho ' Network x'\necho 'Cannot connect to the Docker daemon' >&2\nexit 1\n")
    docker.chmod(0o755)
    here = lab.Daemon((str(docker),), "compose.yaml", 1)
    with pytest.raises(Unusable, match=r"^docker compose (up|down): Cannot connect to the Docker daemon$"), \
            lab.hosts("page", 1, (), here):
        pass
