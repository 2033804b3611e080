"""Where a registry answers, images are pulled by their digest; one that does not have the digest ends the run."""

import json
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import docker
import pytest

from proof.errors import Unusable
from proof.hosts import context, images
from proof.project import PREFIX, default_engine
from tests.live.conftest import Run

REGISTRY = "127.0.0.1:5999"
NAME = f"{PREFIX}/busybox"  # so that what a killed run leaves is known as the lab's
PAGE = "docs/drivers/none.md"


@pytest.fixture(scope="module")
def digest(lab_run: context.Run) -> Iterator[str]:
    """The digest of busybox in a registry on the daemon's loopback."""
    tag, _ = images.make("registry", print)
    client = docker.from_env()
    registry = client.containers.run(
        tag,
        detach=True,
        network_mode="host",
        cap_add=["NET_ADMIN"],
        labels={PREFIX: lab_run.name},
    )
    busybox, _ = images.make("busybox", print)
    pushed = f"{REGISTRY}/{NAME}:1"
    images.run(["docker", "tag", busybox, pushed])
    try:
        found = re.search("sha256:[0-9a-f]{64}", _patiently(lambda: images.run(["docker", "push", pushed])))
        assert found
        yield found[0]
    finally:
        images.run(["docker", "rmi", pushed])
        registry.remove(force=True, v=True)


def _patiently(act: Callable[[], str]) -> str:
    deadline = time.monotonic() + 30
    while True:
        try:
            return act()
        except Unusable:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def offer(project: Path, digest: str, registry: str = REGISTRY) -> str:
    """Let the copy take its busybox from the registry."""
    reference = f"{registry}/{NAME}:1@{digest}"
    table = project / "lab/images.toml"
    table.write_text(re.sub(r'official = "busybox:.*"', f'official = "{reference}"', table.read_text()))
    return reference


def test_an_image_is_pulled_by_digest_and_the_record_says_so(project: Path, start: Run, digest: str) -> None:
    reference = offer(project, digest)
    process = start(PAGE)
    output, _ = process.communicate(timeout=300)
    assert process.returncode == 0, output
    run = json.loads((project / "proof.json").read_text())[default_engine()][PAGE]
    assert run["images"]["busybox"] == f"official {reference}"
    tag = f"{PREFIX}/busybox:{digest[-64:][:12]}"
    images.run(["docker", "rmi", tag, f"{REGISTRY}/{NAME}@{digest}"])


def test_a_digest_that_the_registry_does_not_have_is_one_clear_line(project: Path, start: Run, digest: str) -> None:
    reference = offer(project, "sha256:" + "0" * 64)
    process = start(PAGE)
    output, _ = process.communicate(timeout=300)
    assert re.search(rf"lab/images\.toml:\d+: the registry has no {reference}; correct the digest", output), output
    assert process.returncode == 2


FALSE = """
import http.server, sys, time

class Registry(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if sys.argv[1] == "slow":
            time.sleep(600)
        body = b"{}" if self.path == "/v2/" else b'{"schemaVersion": 2}'
        self.send_response(200)
        self.send_header("Content-Type", "application/vnd.oci.image.manifest.v1+json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_HEAD = do_GET

http.server.ThreadingHTTPServer(("127.0.0.1", 5998), Registry).serve_forever()
"""


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("slow", "no registry answers"),
        ("lies", r"lab/images\.toml:\d+: the registry's .* is not what its digest says"),
    ],
    ids=["slow", "lies"],
)
def test_a_registry_that_is_slow_or_lies_does_not_get_its_way(
    fault: str, said: str, project: Path, start: Run, lab_run: context.Run
) -> None:
    client = docker.from_env()
    registry = client.containers.run(
        lab_run.images.host,
        entrypoint=["python3", "-c", FALSE, fault],
        detach=True,
        network_mode="host",
        labels={PREFIX: lab_run.name},
    )
    try:
        offer(project, "sha256:" + "0" * 64, "127.0.0.1:5998")
        process = start(PAGE)
        output, _ = process.communicate(timeout=300)
    finally:
        registry.remove(force=True, v=True)
    assert re.search(said, output), output
    assert process.returncode == (2 if fault == "lies" else 0), output
