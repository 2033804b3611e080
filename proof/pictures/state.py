"""What the hosts of a page hold at one moment: the state that a picture shows, as plain data.

Containers' interfaces are read inside their network namespaces and the bridges' on the host, so a picture shows what
is there; the daemon is asked for names.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from proof.project import PICTURES

# Each command prints one JSON array. The interfaces of a container are found through the first process in it, those of
# a user's engine, which a context leads to, through the process whose id stands beside its socket.
COMMAND = r"""(
engine() {
    docker network inspect $(docker network ls --quiet)
    running=$(docker ps --quiet)
    if [ -n "$running" ]; then boxes=$(docker inspect $running); else boxes='[]'; fi
    echo "$boxes"
    "$@" ip -json address
    for process in $(jq '.[].State.Pid' <<<"$boxes"); do nsenter -t "$process" -n ip -json address; done
}
engine env
for DOCKER_CONTEXT in $(docker context ls --quiet | grep --invert-match default); do
    export DOCKER_CONTEXT
    socket=$(docker context inspect --format '{{.Endpoints.docker.Host}}')
    socket=${socket#unix://}
    [ -S "$socket" ] || continue
    echo "[\"$DOCKER_CONTEXT\", $(docker version --format '{{json .Server.Components}}')]"
    engine nsenter -t "$(cat "${socket%/*}/docker.pid")" -n
done
)"""


def state_file(name: str) -> Path:
    """Where the state of the picture ``name`` is stored."""
    return PICTURES / f"{name}.json"


def parse(text: str) -> dict[str, Any]:
    """The state of one host from what `COMMAND` printed there.

    Returns:
        ``address`` of the host, ``networks`` (name to driver, subnets, interface on the host, its addresses) and
        ``containers`` (name to image, network mode, interfaces, published ports). Where a user has an engine there too,
        ``engines``: its context to the same of it, with its own ``interface`` and the ``program`` that passes traffic.

    Raises:
        ValueError: the text is not the JSON arrays of `COMMAND`.
    """
    arrays, at, decoder = [], 0, json.JSONDecoder()
    while at < len(text):
        array, at = decoder.raw_decode(text, at)
        arrays.append(array)
        at += len(text[at:]) - len(text[at:].lstrip())
    host = _engine(arrays, "eth0")
    engines = {}
    while arrays:
        context, components = arrays.pop(0)
        [program] = [part["Details"]["NetworkDriver"] for part in components if part["Name"] == "rootlesskit"]
        engines[context] = {"interface": "tap0", "program": program, **_engine(arrays, "tap0")}
    return {**host, "engines": engines} if engines else host


def _engine(arrays: list[Any], interface: str) -> dict[str, Any]:
    """Parse one engine's state.

    Args:
        arrays: what `COMMAND` printed; the engine's arrays are removed from its front.
        interface: the interface by which the engine's traffic leaves.
    """
    networks, containers, interfaces = arrays.pop(0), arrays.pop(0), arrays.pop(0)
    inside = [arrays.pop(0) for _ in containers]
    names = {box["Id"]: box["Name"][1:] for box in containers}
    used = {name for box in containers for name in box["NetworkSettings"]["Networks"]}
    own = {net["Name"] for net in networks} - {"bridge", "host", "none", "docker_gwbridge", "ingress"}
    by_name = {interface.get("ifname"): interface for interface in interfaces}
    by_index = {interface.get("ifindex"): interface for interface in interfaces}
    shown = [net for net in networks if net["Name"] in used | own or (net["Name"] == "bridge" and not own)]
    return {
        "address": (_addresses(by_name.get(interface, {})) or [""])[0],
        "networks": {
            net["Name"]: _network(net, by_name)
            for net in sorted(shown, key=lambda net: str(net["Name"]))
            if net["Name"] not in ("host", "none")
        },
        "containers": {
            box["Name"][1:]: _container(box, own, by_index, names)
            for box, own in sorted(zip(containers, inside, strict=True), key=lambda pair: pair[0]["Name"])
        },
    }


def _addresses(interface: dict[str, Any]) -> list[str]:
    return [f"{a['local']}/{a['prefixlen']}" for a in interface.get("addr_info", []) if a["scope"] == "global"]


def _network(net: dict[str, Any], interfaces: dict[str, dict[str, Any]]) -> dict[str, Any]:
    options = net["Options"] or {}
    name = {
        "bridge": options.get("com.docker.network.bridge.name") or f"br-{net['Id'][:12]}",
        "overlay": "",
        "macvlan": options.get("parent", ""),
        "ipvlan": options.get("parent", ""),
    }
    interface = name.get(net["Driver"], "")
    return {
        "driver": net["Driver"],
        "subnets": [config["Subnet"] for config in net["IPAM"]["Config"] or []],
        "interface": interface,
        "addresses": _addresses(interfaces.get(interface, {})),
        "internal": net["Internal"],
    }


def _container(
    box: dict[str, Any], own: list[dict[str, Any]], host: dict[int, dict[str, Any]], names: dict[str, str]
) -> dict[str, Any]:
    mode = re.sub("(?<=^container:).*", lambda found: names[found[0]], box["HostConfig"]["NetworkMode"])
    networks = box["NetworkSettings"]["Networks"]
    ends = {end[key]: name for name, end in networks.items() for key in ("IPAddress", "GlobalIPv6Address") if end[key]}
    ends_inside = []
    for interface in own if mode != "host" else []:
        addresses = _addresses(interface)
        name = next((ends[a.split("/")[0]] for a in addresses if a.split("/")[0] in ends), "")
        if interface["ifname"] != "lo" and name:
            peer = host.get(interface.get("link_index", 0), {}).get("ifname", "")
            ends_inside.append(
                {
                    "name": interface["ifname"],
                    "network": name,
                    "addresses": addresses,
                    "peer": peer if re.match("veth", peer) else "",
                }
            )
    ports = box["NetworkSettings"]["Ports"] or {}
    published = [f"{b['HostIp'] or '0.0.0.0'}:{b['HostPort']} → {port}" for port, to in ports.items() for b in to or []]
    return {
        "image": box["Config"]["Image"],
        "mode": "user" if mode in networks and mode not in ("host", "none") else mode,
        "interfaces": sorted(ends_inside, key=lambda end: str(end["name"])),
        "published": sorted(published),
    }


def shared_with(box: dict[str, Any]) -> str:
    """The container whose network stack this container uses; empty for a stack of its own."""
    kind, _, name = str(box["mode"]).partition(":")
    return name if kind == "container" else ""


def drawn_networks(host: dict[str, Any], several_hosts: bool) -> dict[str, dict[str, Any]]:
    """The networks of an engine that a picture shows; with several hosts not a default bridge without containers."""
    used = {end["network"] for box in host["containers"].values() for end in box["interfaces"]}
    hidden = {"bridge"} - used if several_hosts else set()
    return {name: net for name, net in host["networks"].items() if name not in hidden}


def short(name: str) -> str:
    """A container's name as pictures show it: the ids in a swarm task's name are cut to five characters."""
    return re.sub(r"(?<=\.)([a-z0-9]{5})[a-z0-9]{20}(?=\.|$)", r"\1…", name)
