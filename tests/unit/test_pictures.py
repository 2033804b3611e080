"""Pictures, and the same in words."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from proof.guide.cache import read_pages
from proof.guide.model import Page
from proof.pictures import draw
from proof.pictures import state as pictures
from proof.pictures.diagram import diagram
from proof.pictures.draw import Change, Kind
from proof.pictures.words import describe, summary
from proof.project import PICTURES


@pytest.mark.parametrize("name", [file.stem for file in sorted(PICTURES.glob("*.json"))])
def test_the_words_say_all_that_the_picture_says(name: str) -> None:
    state = json.loads(pictures.state_file(name).read_text())
    drawn = diagram(state, "light")
    labels = [json.loads(label) for label in re.findall(r': ("(?:[^"\\]|\\.)*") {', drawn)]
    labels += re.findall(r": (\w[^\"{}]*) {class", drawn)
    shown = {word for label in labels for word in label.split()}
    for host, held in state.items():
        networks = pictures.drawn_networks(held, len(state) > 1)
        assert {host, "eth0", held["address"], *networks, *map(pictures.short, held["containers"])} <= shown
    said = {word.rstrip(",.:") for sentence in describe(state) for word in sentence.split()}
    assert not shown - said - {"–", "→"}


def test_a_container_in_the_stack_of_another_is_tied_to_it() -> None:
    box = {"mode": "user", "interfaces": [], "published": []}
    boxes = {"web": box, "in": {**box, "mode": "container:web"}}
    held = {"address": "192.0.2.1/24", "networks": {}, "containers": boxes}
    assert 'host1."box web" -- host1."box in": the same stack' in diagram({"host1": held}, "light")
    assert "Container in on host1 has the same stack as web." in describe({"host1": held})


def test_a_container_on_two_networks_stands_between_those_on_one() -> None:
    text = diagram(json.loads(pictures.state_file("tiers").read_text()), "light")
    assert sorted(("backend", "database", "frontend"), key=lambda name: text.index(f'"box {name}": ')) == [
        "frontend",
        "backend",
        "database",
    ]


def test_the_engine_of_a_user_stands_within_its_host_and_publishes_at_the_hosts_interface() -> None:
    state = json.loads(pictures.state_file("rootless").read_text())
    drawn = diagram(state, "light")
    assert 'host1.rootless: "engine rootless" {class: host}' in drawn
    assert "host1.eth0 -- host1.rootless.tap0: slirp4netns" in drawn
    assert 'host1.eth0 -> host1.rootless."box web": "0.0.0.0:8080 → 80/tcp"' in drawn
    said = describe(state)
    assert "The engine rootless on host1 is behind slirp4netns." in said
    assert "rootless on host1 has the interface tap0 with 10.0.2.100/24." in said
    assert "web" in summary(state)


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
    held = pictures.parse("\n".join(map(json.dumps, arrays)))
    assert held["address"] == "198.51.100.11/24"
    assert held["engines"]["rootless"]["address"] == "10.0.2.100/24"
    assert held["engines"]["rootless"]["program"] == "slirp4netns"
    assert "engines" not in pictures.parse("\n".join(map(json.dumps, arrays[:3])))


SCREEN = '# T\n\n```console screen="a-light"\n$ true\n```\n'


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without pictures, in place of the guide's."""
    (tmp_path / PICTURES).mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path / PICTURES


def test_the_guides_pictures_are_of_what_its_pages_show() -> None:
    assert not draw.difference(read_pages())


def test_what_changed_is_drawn_and_what_no_page_shows_is_removed(
    read: Callable[[str], Page], elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = [read(SCREEN), read('# U\n\n```console topology="gone"\n$ true\n```\n')]
    monkeypatch.setattr(draw, "read_pages", lambda: pages)
    stale = [elsewhere / name for name in ("old.svg", "stale: a.svg", "a: b.json")]
    for file in stale:
        file.touch()
    changes = [Change(Kind.NO_STATE, PICTURES / "gone.json"), Change(Kind.TO_DRAW, PICTURES / "a-light.svg")]
    assert draw.difference(pages)[:2] == changes
    assert {change.file for change in draw.difference(pages)[2:]} == {PICTURES / file.name for file in stale}
    draw.main()
    assert [file.name for file in elsewhere.iterdir()] == ["a-light.svg"]
    assert draw.difference(pages) == changes[:1]
