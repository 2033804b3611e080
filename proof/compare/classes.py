"""Which values of an output differ in each run by nature, and what is compared of them all the same.

`proof.compare.unify.Renaming` binds identifiers one-to-one. Measurements are not bound: of a time its layout and zone
are compared, of ping's summary the number of figures. What is in no class is exact, so each pattern is as narrow as
what Docker and the kernel print.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from ipaddress import IPv6Address

_HEX4 = "[0-9a-f]{1,4}"
# In the order in which they are tried at a place.
_IDENTIFIERS = {
    "id": r"(?<![0-9a-zA-Z])(?:(?!0{64})[0-9a-f]{64}|(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{12})(?![0-9a-zA-Z])",
    "node": r"(?<![0-9a-zA-Z])(?=[0-9a-z]*[0-9])(?=[0-9a-z]*[g-z])[0-9a-z]{25}(?![0-9a-zA-Z])",
    "bridge": r"\bbr-[0-9a-f]{12}\b",
    "veth": r"\bveth[0-9a-f]{7}\b",
    # Not "none", "all", and the multicast addresses that follow from an address of IPv4 or a well-known one of IPv6.
    "mac": r"\b(?!(?:00:){5}00|(?:ff:){5}ff|01:00:5e|33:33:00)(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b",
    # With an interface part made from a MAC address (its middle is ff:fe) or by chance; fe80::1 is exact.
    "link_local": rf"(?<![0-9a-f:]:)\bfe80::(?:(?:{_HEX4}:)?[0-9a-f]{{0,2}}ff:fe[0-9a-f]{{2}}:{_HEX4}"
    rf"|{_HEX4}(?::{_HEX4}){{3}})(?![0-9a-f:])",
    # The 48 bits that a daemon makes from its machine's id; what follows is exact.
    "ula": rf"(?<![0-9a-f:]:)\bfd[0-9a-f]{{2}}:{_HEX4}:{_HEX4}(?=:)",
    "token": r"\bSWMTKN-1-[0-9a-z]+-[0-9a-z]+\b",
    # 32768 to 60999, net.ipv4.ip_local_port_range of Linux, from which Docker takes host ports too.
    "port": r"(?<=:)(?:3276[89]|327[7-9]\d|32[89]\d\d|3[3-9]\d{3}|[45]\d{4}|60\d{3})(?!\d)",
    "pid": r"(?<=\bpid=)[1-9]\d*\b",
}
_MEASUREMENTS = {
    # Of this century: the zero time of Go (year 1) and of Unix (1970) are exact.
    "time": r"\b20\d\d-[01]\d-[0-3]\d[T ][0-2]\d:[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d(?: UTC)?)?",
    "ms": r"(?<=time=)\d+(?:\.\d+)?(?= ms)|(?<=time )\d+(?=ms)",
    "rtt": r"(?<= = )\d+\.\d+(?:/\d+\.\d+){2,3}(?= ms)",
    # As `ip link` and `ip address` print it. The loopback interface is always the first.
    "ifindex": r"(?m:^)\d+(?=: (?!lo[: ])[\w.-]+(?:@[\w.-]+)?(?:: <| +inet6? ))|(?<=@if)\d+\b",
}
_AGE = r"\b(?:(?:About|Less than) an? (?:second|minute|hour)|\d+ (?:second|minute|hour|day|week|month|year)s?)\b"
"""As ``units.HumanDuration`` of github.com/docker/go-units writes it."""
MEASURED = {*_MEASUREMENTS, "age"}
"""Classes of which one value may stand for many."""


def _pattern(classes: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in classes.items()))


VOLATILE = _pattern(_IDENTIFIERS | _MEASUREMENTS)
_WITH_AGES = _pattern(_IDENTIFIERS | _MEASUREMENTS | {"age": _AGE})
_SHOWS_AGES = re.compile(
    r"\bdocker(?:-compose)?(?: +(?!exec\b|run\b)[^|;&\s]+)*? +"
    r"(?:ps|images|history|df|du|(?:container|image|buildx) +(?:ls|list)|inspect\b[^|;&\n]*--pretty)\b"
)
"""Commands whose output has an age by nature: listings of containers, tasks and images, and a service's update."""


@lru_cache
def volatile(command: str) -> re.Pattern[str]:
    """The volatile values in what a command prints: a match's ``lastgroup`` is the class.

    An age ("5 seconds") is volatile only where the command is one that prints ages.
    """
    return _WITH_AGES if _SHOWS_AGES.search(command) else VOLATILE


def found(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, str]]:
    """Class and text of each volatile value, in order."""
    return ((match.lastgroup or "", match[0]) for match in pattern.finditer(text))


def names(kind: str, value: str) -> list[tuple[str, str]]:
    """What is bound with an identifier: (class, value), the value's own entry first.

    A long id begins with the short one, a bridge is called after its network's id, and a link-local address is made
    from the MAC address (RFC 4291, appendix A).
    """
    if kind == "id":
        return [("long id", value), ("id", value[:12])] if len(value) == 64 else [("id", value)]
    if kind == "bridge":
        return [("id", value.removeprefix("br-"))]
    if kind == "mac":
        return [("mac", value), ("link_local", link_local(value))]
    if kind == "ula":
        return [("ula", ":".join(f"{int(group, 16):x}" for group in value.split(":")))]
    return [(kind, value)]


def link_local(mac: str) -> str:
    """The link-local address of an interface with this MAC address."""
    first, *rest = bytes.fromhex(mac.replace(":", ""))
    interface = bytes([first ^ 2, *rest[:2], 0xFF, 0xFE, *rest[2:]])
    return str(IPv6Address(bytes.fromhex("fe80") + bytes(6) + interface))


def misfit(kind: str, expected: str, actual: str) -> str:
    """Why one measurement cannot stand for another; empty when it can."""
    if kind == "time" and _layout(actual) != _layout(expected):
        return f"{actual} is not written like {expected}"
    if kind == "time" and expected != actual and not (_exists(expected) and _exists(actual)):
        return f"{actual} or {expected} is no time"
    if kind == "rtt" and actual.count("/") != expected.count("/"):
        return f"{actual} has not as many figures as {expected}"
    return ""


def _layout(time: str) -> str:
    """A time without its digits: Go leaves out zeros at the end of a fraction, so their number does not count."""
    return time[10] + re.sub(r"^\.\d+", ".", time[19:])


def _exists(time: str) -> bool:
    try:
        datetime.fromisoformat(time[:19])
    except ValueError:
        return False
    return True


_ADDRESS = re.compile(r"(?<![0-9a-f:])[0-9a-f]*:[0-9a-f:]+")
_NUMBER = re.compile(r"(?<!\d)\d{5}(?!\d)")


def set_by(text: str) -> Iterator[tuple[str, str]]:
    """Volatile values of a command or file, as a program may print them again: (class, value).

    ``02:AA:…`` is printed in small letters, ``fd00::10`` with its zeros or without, ``-p 50000:80`` as ``:50000``.
    An interface number is none of them: each network namespace counts its own.
    """
    small = text.lower()
    addresses = [form for shown in _ADDRESS.findall(small) for form in _forms(shown)]
    ports = [f":{number}" for number in _NUMBER.findall(text)]
    for spelling in (text, small, " ".join(addresses), " ".join(ports)):
        yield from ((kind, value) for kind, value in found(VOLATILE, spelling) if kind != "ifindex")


def _forms(text: str) -> list[str]:
    try:
        address = IPv6Address(text)
    except ValueError:
        return []
    return [address.compressed, address.exploded]
