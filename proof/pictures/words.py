"""What a picture shows, in sentences."""

from __future__ import annotations

from typing import Any

from proof.pictures.state import drawn_networks, shared_with, short


def _engines(state: dict[str, Any]) -> dict[str, Any]:
    """Each host and each user's engine on one, under its name."""
    engines = {}
    for host, engine in state.items():
        engines[host] = engine
        engines |= {f"{context} on {host}": inner for context, inner in engine.get("engines", {}).items()}
    return engines


def summary(state: dict[str, Any]) -> str:
    """What a picture shows, in one sentence."""
    engines = _engines(state).values()
    networks = {name for engine in engines for name in drawn_networks(engine, len(state) > 1)}
    containers = [short(name) for engine in engines for name in engine["containers"]]
    parts = (("Host", list(state)), ("network", sorted(networks)), ("container", containers))
    return "; ".join(f"{word}{'s' * (len(names) > 1)} {', '.join(names)}" for word, names in parts if names) + "."


def describe(state: dict[str, Any]) -> list[str]:
    """The state as sentences: they say all that the picture shows."""
    sentences = []
    for host, engine in _engines(state).items():
        nic = engine.get("interface", "eth0")
        sentences.append(f"{host} has the interface {nic} with {engine['address']}.")
        sentences += [
            f"The engine {context} on {host} is behind {inner['program']}."
            for context, inner in engine.get("engines", {}).items()
        ]
        for name, net in drawn_networks(engine, len(state) > 1).items():
            subnets = ", ".join(net["subnets"])
            if net["driver"] == "overlay":
                sentences.append(f"{host} carries the overlay network {name}, {subnets}, over {nic} in VXLAN.")
            elif net["driver"] == "bridge":
                out = f"with NAT to {nic}" if net["addresses"] and not net["internal"] else "without NAT"
                at = f" with {', '.join(net['addresses'])}" if net["addresses"] else ""
                sentences.append(f"{host} has the bridge {net['interface']}{at}: it is the network {name}, {out}.")
            else:
                parent = f", parent {net['interface']}" if net["interface"] else ""
                sentences.append(f"{host} has the {net['driver']} network {name}, {subnets}{parent}.")
        for name, box in ((short(name), box) for name, box in engine["containers"].items()):
            sentences += [
                f"Container {name} on {host} has {end['name']} with {', '.join(end['addresses'])} on the network "
                f"{end['network']}{', at the host ' + end['peer'] if end['peer'] else ''}."
                for end in box["interfaces"]
            ]
            if box["mode"] == "host":
                sentences.append(f"Container {name} on {host} uses the host's own interfaces.")
            elif other := shared_with(box):
                sentences.append(f"Container {name} on {host} has the same stack as {other}.")
            elif not box["interfaces"]:
                sentences.append(f"Container {name} on {host} is on no network.")
            sentences += [f"{host} publishes {port} of {name}." for port in box["published"]]
    return sentences
