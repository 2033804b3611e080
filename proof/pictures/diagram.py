"""A state of hosts as D2 text: hosts hold interfaces and containers; a network is a bridge, or spans its hosts."""

from __future__ import annotations

import json
from typing import Any

from proof.pictures.state import drawn_networks, shared_with, short

THEMES = {
    "light": {
        "ink": "#1f2933",
        "line": "#7b8794",
        "host": "#f4f6f8",
        "box": "#ffffff",
        "port": "#e8e3f6",
        "bridge": "#d9e8fb",
        "overlay": "#d5f0e0",
        "macvlan": "#fdeccb",
        "wire": "#2f6fb7",
    },
    "dark": {
        "ink": "#e4e7eb",
        "line": "#8593a3",
        "host": "#262c36",
        "box": "#323a46",
        "port": "#3a3354",
        "bridge": "#1f3a5c",
        "overlay": "#1d4433",
        "macvlan": "#4d3c17",
        "wire": "#7fb2ec",
    },
}


def _quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def diagram(state: dict[str, Any], theme: str) -> str:
    """D2 text for a state: hosts hold interfaces and containers; a network is a bridge, or spans its hosts."""
    color = THEMES[theme]
    lines = ["direction: down", "style.fill: transparent", "classes: {"]
    for name in ("host", "box", "port", "bridge", "overlay", "macvlan"):
        radius = {"host": 8, "box": 12}.get(name, 4)
        stroke = color["line"] if name in ("host", "box", "port") else color["wire"]
        lines.append(
            f'  {name}: {{style: {{fill: "{color[name]}"; stroke: "{stroke}"; font-color: "{color["ink"]}"; '
            f"border-radius: {radius}}}}}"
        )
    lines += [f'  wire: {{style: {{stroke: "{color["wire"]}"; font-color: "{color["ink"]}"; stroke-width: 2}}}}', "}"]
    for host, engine in state.items():
        lines += _engine(host, host, engine, len(state) > 1)
    return "\n".join(lines) + "\n"


def _engine(at: str, title: str, engine: dict[str, Any], several_hosts: bool, outside: str = "") -> list[str]:
    """The box of a host, or within it that of a user's engine.

    Args:
        at: the box's D2 path.
        title: its label.
        engine: the state of the engine there.
        several_hosts: whether the picture has more than one host.
        outside: D2 path of the interface on which its ports are published; empty for its own.
    """
    name = engine.get("interface", "eth0")
    nic = f"{at}.{name}"
    lines = [
        f"{at}: {_quote(title)} {{class: host}}",
        f"{nic}: {_quote(name + chr(10) + engine['address'])} {{class: port}}",
    ]
    for context, inner in engine.get("engines", {}).items():
        lines += _engine(f"{at}.{context}", f"engine {context}", inner, several_hosts, nic)
        lines.append(
            f"{nic} -- {at}.{context}.{inner['interface']}: {inner['program']} {{class: wire; style.stroke-dash: 4}}"
        )
    lines += _networks(at, nic, drawn_networks(engine, several_hosts))
    return lines + _containers(at, nic, outside or nic, engine)


def _networks(at: str, nic: str, networks: dict[str, dict[str, Any]]) -> list[str]:
    lines = []
    for name, net in networks.items():
        where = f"{at}.{_quote('net ' + name)}"
        # A plugin's network is drawn as a bridge.
        shape = {"overlay": "overlay", "macvlan": "macvlan", "ipvlan": "macvlan"}.get(net["driver"], "bridge")
        text = [f"{net['driver']} network {name}", *net["subnets"]]
        if shape == "overlay":  # one network, on every host of the swarm that uses it
            where = _quote("net " + name)
        if net["driver"] == "bridge":
            text = [net["interface"], *net["addresses"], f"network {name}"]
        if shape == "macvlan":
            text.append(f"parent {net['interface']}")
        lines.append(f"{where}: {_quote(chr(10).join(text))} {{class: {shape}}}")
        if shape == "overlay":
            lines.append(f"{nic} -- {where}: VXLAN {{class: wire; style.stroke-dash: 4}}")
        elif shape == "macvlan":
            lines.append(f"{nic} -- {where}: {{class: wire}}")
        elif net["driver"] == "bridge" and net["addresses"] and not net["internal"]:
            lines.append(f"{nic} -- {where}: NAT {{class: wire; style.stroke-dash: 4}}")
    return lines


def _containers(at: str, nic: str, outside: str, engine: dict[str, Any]) -> list[str]:
    lines, networks = [], [*engine["networks"]]
    for name, box in sorted(engine["containers"].items(), key=lambda item: _middle(item[1], networks)):
        where = f"{at}.{_quote('box ' + name)}"
        lines.append(f"{where}: {_quote(short(name))} {{class: box}}")
        for end in box["interfaces"]:
            driver = engine["networks"][end["network"]]["driver"]
            bus = ("" if driver == "overlay" else f"{at}.") + _quote("net " + end["network"])
            pair = f"{end['peer']} – {end['name']}" if end["peer"] else end["name"]
            lines.append(f"{bus} -- {where}: {_quote(chr(10).join([pair, *end['addresses']]))} {{class: wire}}")
        if box["mode"] == "host":
            lines.append(f"{nic} -- {where}: the host's own interfaces {{class: wire}}")
        if other := shared_with(box):
            lines.append(f"{at}.{_quote('box ' + other)} -- {where}: the same stack {{class: wire}}")
        for port in box["published"]:
            lines.append(f"{outside} -> {where}: {_quote(port)} {{class: wire; style.stroke-dash: 2}}")
    return lines


def _middle(box: dict[str, Any], networks: list[str]) -> float:
    """Sort key of a container, the mean place of its networks: so fewer wires cross."""
    places = [networks.index(end["network"]) for end in box["interfaces"]]
    return sum(places) / len(places) if places else 0.0
