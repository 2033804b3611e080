"""What the lab is made of is broken: the run says which, and leaves nothing."""

from pathlib import Path

import docker
import pytest

from proof.hosts import census
from tests.live.conftest import Run

IN_VM = "docs/tasks/filter-host-network.md"


def test_an_image_that_does_not_build_is_told_and_leaves_nothing(start: Run, project: Path) -> None:
    before = census.snapshot()
    file = project / "lab/images/busybox/Dockerfile"
    file.write_text(file.read_text() + 'RUN ["/nosuch"]\n')
    run = start("docs/drivers/none.md")
    output, _ = run.communicate(timeout=300)
    assert run.returncode == 2, output
    assert "Exit: docker build --quiet" in output and "Traceback" not in output, output
    assert census.snapshot() == before


def test_a_virtual_machine_that_does_not_boot_is_told_with_its_last_words(start: Run, project: Path) -> None:
    file = project / "lab/images/vm/vm"
    file.write_text(file.read_text().replace("init=/sbin/vm-init", "init=/nosuch"))
    images = docker.from_env().images
    held = {tag for image in images.list("docker-networking-proven/vm") for tag in image.tags}
    run = start(IN_VM)
    output, _ = run.communicate(timeout=300)
    for image in images.list("docker-networking-proven/vm"):
        for tag in {*image.tags} - held:
            images.remove(tag)
    if "starting a virtual machine" not in output:
        pytest.skip("the kernel here needs no virtual machine")
    assert f"{IN_VM}:1: the virtual machine does not start: its daemon does not answer: Kernel panic" in output
