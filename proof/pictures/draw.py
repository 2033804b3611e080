"""The pictures of the guide, each drawn from a state or a transcript and stored with the source it was drawn from.

``python -m proof.pictures.draw`` draws those whose source has changed. Same source, same bytes.
"""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from proof.guide.cache import read_pages
from proof.guide.model import Block, Page
from proof.pictures import state as topology
from proof.pictures.state import state_file
from proof.project import PICTURES

_DRAW = Path(__file__).parent / "d2"
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
_SCREEN = """<svg class="screen" viewBox="-12 -12 {terminal_width} {terminal_height}" xmlns="http://www.w3.org/2000/svg">
<style>.{unique_id}-matrix {{ font: {char_height}px monospace; line-height: {line_height}px }} {styles}</style>
<defs>{lines}</defs>
<rect x="-12" y="-12" width="100%" height="100%" rx="8" fill="#1e2430"/>
<g class="{unique_id}-matrix">{matrix}</g>
</svg>
"""
_DRAWN_WITH = "".join((_DRAW / name).read_text() for name in ("draw.mjs", "package-lock.json")) + _SCREEN
_TERMINAL = TerminalTheme((30, 36, 48), (228, 231, 235), [(30, 36, 48)] * 8)


def sources(pages: list[Page]) -> dict[str, str]:
    """What each file of `PICTURES` is drawn from: its name (``bridge-light.svg``) to D2 text or a transcript."""
    made = {}
    for block in (block for page in pages for block in page.blocks):
        if block.screen:
            made[f"{block.screen}.svg"] = transcript(block)
        if block.topology and state_file(block.topology).exists():
            state = json.loads(state_file(block.topology).read_text())
            made |= {f"{block.topology}-{theme}.svg": diagram(state, theme) for theme in THEMES}
    return made


def transcript(block: Block) -> str:
    """The block as a terminal shows it."""
    return "\n".join(line for step in block.steps for line in step.lines)


def stamp(source: str) -> str:
    """The last line of a picture drawn from ``source``, with what draws it now."""
    return f"<!-- drawn from {hashlib.sha256((source + _DRAWN_WITH).encode()).hexdigest()} -->\n"


def difference(pages: list[Page]) -> list[str]:
    """Pictures that are not drawn from what the pages and states say now, one line each."""
    wanted = sources(pages)
    names = {block.topology for page in pages for block in page.blocks if block.topology}
    known = {*wanted, *(f"{name}.json" for name in names)}
    lines = [f"no state: {name}.json" for name in sorted(names) if not state_file(name).exists()]
    for name, source in sorted(wanted.items()):
        file = PICTURES / name
        if not file.exists() or not file.read_text().endswith(stamp(source)):
            lines.append(f"to draw: {name}")
    return lines + [f"stale: {file.name}" for file in sorted(PICTURES.glob("*.*")) if file.name not in known]


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
    for host, held in state.items():
        lines += _engine(host, host, held, len(state) > 1)
    return "\n".join(lines) + "\n"


def _engine(at: str, title: str, held: dict[str, Any], several_hosts: bool, outside: str = "") -> list[str]:
    """A host, or the engine of a user within it, whose box stands ``at`` a place.

    What a user's engine publishes is open at the interface ``outside`` of it, the host's.
    """
    name = held.get("interface", "eth0")
    nic = f"{at}.{name}"
    lines = [
        f"{at}: {_quote(title)} {{class: host}}",
        f"{nic}: {_quote(name + chr(10) + held['address'])} {{class: port}}",
    ]
    for context, inner in held.get("engines", {}).items():
        lines += _engine(f"{at}.{context}", f"engine {context}", inner, several_hosts, nic)
        lines.append(
            f"{nic} -- {at}.{context}.{inner['interface']}: {inner['program']} {{class: wire; style.stroke-dash: 4}}"
        )
    lines += _networks(at, nic, topology.drawn_networks(held, several_hosts))
    return lines + _containers(at, nic, outside or nic, held)


def _networks(at: str, nic: str, networks: dict[str, dict[str, Any]]) -> list[str]:
    lines = []
    for name, net in networks.items():
        where = f"{at}.{_quote('net ' + name)}"
        # A plugin's network is a bridge to who looks at it.
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


def _containers(at: str, nic: str, outside: str, held: dict[str, Any]) -> list[str]:
    lines, networks = [], [*held["networks"]]
    for name, box in sorted(held["containers"].items(), key=lambda item: _middle(item[1], networks)):
        where = f"{at}.{_quote('box ' + name)}"
        lines.append(f"{where}: {_quote(topology.short(name))} {{class: box}}")
        for end in box["interfaces"]:
            driver = held["networks"][end["network"]]["driver"]
            bus = ("" if driver == "overlay" else f"{at}.") + _quote("net " + end["network"])
            pair = f"{end['peer']} – {end['name']}" if end["peer"] else end["name"]
            lines.append(f"{bus} -- {where}: {_quote(chr(10).join([pair, *end['addresses']]))} {{class: wire}}")
        if box["mode"] == "host":
            lines.append(f"{nic} -- {where}: the host's own interfaces {{class: wire}}")
        if other := topology.shared_with(box):
            lines.append(f"{at}.{_quote('box ' + other)} -- {where}: the same stack {{class: wire}}")
        for port in box["published"]:
            lines.append(f"{outside} -> {where}: {_quote(port)} {{class: wire; style.stroke-dash: 2}}")
    return lines


def _middle(box: dict[str, Any], networks: list[str]) -> float:
    """Where a container stands below its networks, so that fewer wires cross: the mean of their places."""
    places = [networks.index(end["network"]) for end in box["interfaces"]]
    return sum(places) / len(places) if places else 0.0


def screen(text: str, name: str) -> str:
    """A transcript as an SVG terminal, without fonts from elsewhere."""
    width = max(len(line) for line in text.split("\n")) + 1
    console = Console(record=True, width=width, file=io.StringIO(), legacy_windows=False)
    for line in text.split("\n"):
        prompt = line.startswith(("$ ", "> ", "host"))
        console.print(Text(line, style="bold" if prompt else "", no_wrap=True), soft_wrap=True)
    return console.export_svg(code_format=_SCREEN, theme=_TERMINAL, unique_id=name)


def main() -> None:
    """Draw what is to be drawn; remove what no page shows.

    Raises:
        subprocess.CalledProcessError: npm or D2 failed; its own words are on standard error.
    """
    pages = read_pages()
    wanted = sources(pages)
    todo = [line.split(": ")[1] for line in difference(pages) if line.startswith("to draw")]
    diagrams = {name: wanted[name] for name in todo if name.endswith(("-light.svg", "-dark.svg"))}
    drawn = {name: screen(wanted[name], name.removesuffix(".svg")) for name in todo if name not in diagrams}
    if diagrams:
        if not (_DRAW / "node_modules").exists():
            subprocess.run([shutil.which("npm") or "npm", "ci", "--silent", "--prefix", str(_DRAW)], check=True)
        done = subprocess.run(
            [shutil.which("node") or "node", str(_DRAW / "draw.mjs")],
            input=json.dumps(diagrams),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        drawn |= json.loads(done.stdout)
    for name, svg in drawn.items():
        part = PICTURES / f"{name}.part"
        part.write_text(svg.rstrip("\n") + "\n" + stamp(wanted[name]))
        part.replace(PICTURES / name)
        print(f"drew {PICTURES / name}")
    for line in difference(pages):
        if line.startswith("stale"):
            (PICTURES / line.split(": ")[1]).unlink()


if __name__ == "__main__":
    main()
