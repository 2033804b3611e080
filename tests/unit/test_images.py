"""The images of a run: what is kept as a file."""

import tarfile
from pathlib import Path

import pytest

from proof.hosts.images import whole


@pytest.mark.parametrize("kept", [0, 100, 5000])
def test_an_archive_that_was_cut_is_seen(kept: int, tmp_path: Path) -> None:
    (tmp_path / "content").write_text("image" * 2000)
    archive = tmp_path / "image.tar"
    with tarfile.open(archive, "w") as file:
        file.add(tmp_path / "content")
    assert whole(archive)
    archive.write_bytes(archive.read_bytes()[:kept])
    assert not whole(archive)
    archive.unlink()
    assert not whole(archive)
