"""Pictures, and the same in words."""

import json
import re

import pytest

from proof.pictures import draw as pictures
from proof.pictures import state as topology
from proof.project import PICTURES


@pytest.mark.parametrize("name", [file.stem for file in sorted(PICTURES.glob("*.json"))])
def test_the_words_say_all_that_the_picture_says(name: str) -> None:
    state = json.loads(topology.state_file(name).read_text())
    drawn = pictures.diagram(state, "light")
    labels = [json.loads(label) for label in re.findall(r': ("(?:[^"\\]|\\.)*") {', drawn)]
    labels += re.findall(r": (\w[^\"{}]*) {class", drawn)
    shown = {word for label in labels for word in label.split()}
    for host, held in state.items():
        networks = topology.drawn_networks(held, len(state) > 1)
        assert {host, "eth0", held["address"], *networks, *map(topology.short, held["containers"])} <= shown
    said = {word.rstrip(",.:") for sentence in topology.describe(state) for word in sentence.split()}
    assert not shown - said - {"–", "→"}


def test_a_container_in_the_stack_of_another_is_tied_to_it() -> None:
    box = {"mode": "user", "interfaces": [], "published": []}
    boxes = {"web": box, "in": {**box, "mode": "container:web"}}
    held = {"address": "192.0.2.1/24", "networks": {}, "containers": boxes}
    assert 'host1."box web" -- host1."box in": the same stack' in pictures.diagram({"host1": held}, "light")
    assert "Container in on host1 has the same stack as web." in topology.describe({"host1": held})


def test_a_container_on_two_networks_stands_between_those_on_one() -> None:
    text = pictures.diagram(json.loads(topology.state_file("tiers").read_text()), "light")
    assert sorted(("backend", "database", "frontend"), key=lambda name: text.index(f'"box {name}": ')) == [
        "frontend",
        "backend",
        "database",
    ]


def test_the_engine_of_a_user_stands_within_its_host_and_publishes_at_the_hosts_interface() -> None:
    state = json.loads(topology.state_file("rootless").read_text())
    drawn = pictures.diagram(state, "light")
    assert 'host1.rootless: "engine rootless" {class: host}' in drawn
    assert "host1.eth0 -- host1.rootless.tap0: slirp4netns" in drawn
    assert 'host1.eth0 -> host1.rootless."box web": "0.0.0.0:8080 → 80/tcp"' in drawn
    said = topology.describe(state)
    assert "The engine rootless on host1 is behind slirp4netns." in said
    assert "rootless on host1 has the interface tap0 with 10.0.2.100/24." in said
    assert "web" in topology.summary(state)


def test_a_state_of_two_engines_is_read_from_one_text() -> None:
    net = {
        "Name": "bridge",
        "Id": "0" * 64,
        "Driver": "bridge",
        "Options": None,
        "IPAM": {"Config": None},
        "Internal": False,
    }
    eth0, tap0 = (
        {"ifname": name, "addr_info": [{"local": address, "prefixlen": 24, "scope": "global"}]}
        for name, address in (("eth0", "198.51.100.11"), ("tap0", "10.0.2.100"))
    )
    parts = [{"Name": "Engine"}, {"Name": "rootlesskit", "Details": {"NetworkDriver": "slirp4netns"}}]
    arrays = [[net], [], [eth0], ["rootless", parts], [net], [], [tap0]]
    held = topology.parse("\n".join(map(json.dumps, arrays)))
    assert held["address"] == "198.51.100.11/24"
    assert held["engines"]["rootless"]["address"] == "10.0.2.100/24"
    assert held["engines"]["rootless"]["program"] == "slirp4netns"
    assert "engines" not in topology.parse("\n".join(map(json.dumps, arrays[:3])))
