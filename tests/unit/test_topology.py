"""Pictures, and the same in words."""

import json
import re

import pytest

from proof import pictures, topology


@pytest.mark.parametrize("name", [file.stem for file in sorted(topology.IMAGES.glob("*.json"))])
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
        "frontend", "backend", "database"]  # fmt: skip
