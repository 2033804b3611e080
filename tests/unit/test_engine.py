"""What the run says where no daemon can be had: one line each, from a docker command that answers as told."""

import os
from pathlib import Path

import pytest

from proof.errors import Unusable
from proof.hosts import outer


def answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """A docker command that does ``script``, alone on the path with what the shell needs."""
    (tmp_path / "docker").write_text(f"#!/bin/sh\n{script}\n")
    (tmp_path / "docker").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("echo 19.03.1", "Docker 19.03.1 is too old; 20.10 or newer is needed"),
        ("echo 'Permission denied while connecting' >&2; exit 1", "no permission on Docker's socket: add yourself"),
        ("echo 'Cannot connect' >&2; exit 1", "not root: run 'sudo apt-get install|no Docker daemon answers and this"),
    ],
)
def test_an_unusable_daemon_is_one_line(
    script: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(tmp_path, monkeypatch, script)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(Unusable, match=says) as error, outer.available(print):
        pass
    assert "\n" not in str(error.value)


def test_a_daemon_that_answers_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(tmp_path, monkeypatch, "echo 28.5.2")
    before = dict(os.environ)
    with outer.available(print):
        assert dict(os.environ) == before
