"""What a command does: it looks, it asks a server, it changes its page's own things, or it reaches the whole host.

One table for all who need to know: a look may be repeated until it matches, the site warns above a block that reaches
its whole host, and ``run.sh`` asks before it does that on a reader's machine. Where it is in doubt, a command changes
something. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import Enum

from proof.guide.syntax import parse

PAGE = "reference/whole-host.md"
"""It has a section for each of `REACHES`, of the same name."""


class Effect(Enum):
    """What a command does, from the least to the most."""

    LOOK = "looks at a state"
    """Asked twice, it changes nothing: ``docker inspect``, ``ip route``, ``iptables -S``, ``cat``."""
    ASK = "asks a server"
    """Sends packets, and the server may answer something else each time: ``curl``, ``dig``, ``ping``."""
    OWN = "changes its page's own things"
    HOST = "reaches the whole host"


_ELSEWHERE = re.compile(r"^(docker( compose)? (exec|run)|nsenter|ip netns exec) ")
"""Such a command acts within a container or a namespace."""
_FIREWALLS = "|".join(
    (
        r"\bip6?tables(-legacy|-nft)?( -t \w+)? -[AFIPX]\b",  # -D takes away what the page has put there
        r"\bip6?tables(-legacy|-nft)?-restore\b",
        r"\bnft (add|insert|delete|flush)",
        r"\bufw (-\S+ )?(enable|disable|allow|deny|route|default|reload|delete)",
        r"\bfirewall-cmd .*--(add|remove|reload)",
    )
)
REACHES = {
    "restarts Docker": re.compile(
        r"(\bservice |/etc/init\.d/)docker (restart|stop)|\bsystemctl (\S+ )*(restart|stop) docker\b"
    ),
    "writes daemon.json": re.compile(r"(>|\brm( -f)?|\bcp \S+|\btee) ?/etc/docker/daemon\.json"),
    "leaves the swarm": re.compile(r"\bdocker swarm leave"),
    "removes what nobody uses": re.compile(r"\bdocker \w+ prune"),
    "changes the firewall": re.compile(_FIREWALLS),
    "changes a kernel setting": re.compile(r"\bsysctl( -\w+)* -\w*w|> ?/proc/sys/"),
    "changes where the host asks for names": re.compile(r"(>|\bcp( -a)? \S+) ?/etc/(resolv\.conf|hosts)\b"),
}
"""Warning shown above a block → pattern that its commands match."""


def reaches(commands: Iterable[str]) -> list[str]:
    """Which of `REACHES` a block's commands do, in their order there."""
    own = [command for command in commands if not _ELSEWHERE.match(command)]
    return [warning for warning, pattern in REACHES.items() if any(pattern.search(command) for command in own)]


_FILTERS = frozenset(
    (
        "awk base64 basename column comm cut date diff dirname echo expr false fold grep head hexdump jq nl "
        "od paste printf realpath rev sort stat tac tail test tr true uniq wc xxd yes ["
    ).split()
)
_READERS = frozenset(
    (
        "arp cat df du file free getfattr groups id ls lsmod lsns lsof netstat pgrep pidof ps pwd readlink "
        "seq sha256sum ss top type uname uptime wait whoami which"
    ).split()
)
_ASKERS = frozenset("arping dig getent host nslookup ping ping6 tracepath traceroute traceroute6".split())
_DOCKER = frozenset("config df diff history images info inspect ls list logs port ps services top version".split())
_DOCKER_GROUPS = frozenset(
    (
        "builder compose container context image network node plugin secret service stack swarm system volume "
        "config manifest buildx trust"
    ).split()
)
_WRAPPERS = {"timeout": 1, "env": 0, "time": 0, "sudo": 0, "busybox": 0, "command": 0, "nice": 0, "stdbuf": 0}
"""Program that runs the rest of its line → how many arguments of its own come first, beside its options."""
_WITH_VALUE = {
    "docker": {"--context", "-c", "--host", "-H", "--config", "--log-level", "-l"},
    "compose": {"-f", "--file", "-p", "--project-name", "--env-file", "--profile", "--project-directory"},
    "exec": {"-e", "--env", "-u", "--user", "-w", "--workdir", "--env-file", "--index", "--detach-keys"},
    "ip": {"-n", "-netns", "-f", "-family"},
    "nsenter": {"-t", "--target"},
    "timeout": {"-s", "-k", "--signal", "--kill-after"},
}
"""Program → those of its options that take the next word as their value."""


def effect(command: str) -> Effect:
    """The most that a command does: of a list or a pipeline the part that does most."""
    if reaches([command]):
        return Effect.HOST
    parsed = parse(command)
    if not parsed.plain or parsed.writes or not parsed.commands:
        return Effect.OWN
    order = list(Effect)
    return max((_of(simple.words) for simple in parsed.commands), key=order.index)


def repeatable(command: str, status: int, output: tuple[str, ...]) -> Effect | None:
    """`Effect.LOOK` where a step may be asked until it matches, `Effect.ASK` where until it is answered; else None.

    Only the first answer counts where the right one is a failure or nothing: a first wrong answer would be asked away.
    It also does where two servers are asked, or where a filter decides what counts as an answer, since a name that is
    answered in turn would be asked until its turn comes.
    """
    if status or not output:
        return None
    found = effect(command)
    if found is Effect.LOOK:
        return found
    programs = [simple.words for simple in parse(command).commands]
    asked = [words for words in programs if _of(words) is Effect.ASK]
    deciding = [words for words in programs if words[0] in ("grep", "test", "[", "diff", "jq")]
    return found if found is Effect.ASK and len(asked) == 1 and not deciding else None


def _of(words: tuple[str, ...]) -> Effect:
    """What one simple command does."""
    program, arguments = (words[0].rpartition("/")[2], list(words[1:])) if words else ("", [])
    if program in _FILTERS:
        follows = program == "tail" and any(re.fullmatch(r"-\w*[fF]\w*|--follow.*", word) for word in arguments)
        return Effect.OWN if follows else Effect.LOOK
    if program in _READERS:
        return Effect.LOOK
    if program in _ASKERS:
        return Effect.ASK
    if program in _WRAPPERS:
        rest = _without_options(program, arguments)[_WRAPPERS[program] :]
        rest = [word for i, word in enumerate(rest) if "=" not in word or any("=" not in w for w in rest[:i])]
        return _of(tuple(rest)) if rest else Effect.LOOK
    rule = _RULES.get(program)
    return rule(arguments) if rule else Effect.OWN


def _without_options(program: str, arguments: list[str]) -> list[str]:
    """The arguments from the first that is neither an option nor an option's value."""
    with_value = _WITH_VALUE.get(program, set())
    at = 0
    while at < len(arguments) and arguments[at].startswith("-"):
        at += 2 if arguments[at] in with_value else 1
    return arguments[at:]


def _docker(arguments: list[str]) -> Effect:
    rest = _without_options("docker", arguments)
    if not rest:
        return Effect.LOOK if {"--version", "-v", "--help"} & {*arguments} else Effect.OWN
    group = rest[0] if rest[0] in _DOCKER_GROUPS and len(rest) > 1 else ""
    verb, *options = _without_options(group, rest[1:]) if group else rest
    if verb == "exec":
        return _exec(options)
    if verb == "stats":
        return Effect.LOOK if "--no-stream" in options else Effect.OWN
    follows = verb == "logs" and {"-f", "--follow"} & {*options}
    return Effect.LOOK if verb in _DOCKER and not follows else Effect.OWN


def _exec(options: list[str]) -> Effect:
    own = options[: len(options) - len(_without_options("exec", options))]
    rest = _without_options("exec", options)[1:]
    detached = any(re.fullmatch(r"-\w*d\w*|--detach", option) for option in own)
    return Effect.OWN if detached or not rest else _of(tuple(rest))


def _shell(arguments: list[str]) -> Effect:
    if len(arguments) == 2 and re.fullmatch(r"-\w*c", arguments[0]):
        return effect(arguments[1])
    return Effect.OWN


def _ip(arguments: list[str]) -> Effect:
    rest = _without_options("ip", arguments)
    if rest[:2] == ["netns", "exec"]:
        return _of(tuple(rest[3:])) if len(rest) > 3 else Effect.OWN
    if not rest or rest[0].startswith("mon"):
        return Effect.OWN
    looks = len(rest) == 1 or re.fullmatch(r"s|sh|sho|show|l|ls|lst|list|get|id|identify|pids|stat", rest[1])
    return Effect.LOOK if looks else Effect.OWN


def _nsenter(arguments: list[str]) -> Effect:
    rest = _without_options("nsenter", arguments)
    return _of(tuple(rest)) if rest else Effect.OWN


def _curl(arguments: list[str]) -> Effect:
    text = " ".join(arguments)
    if re.search(r"(^| )(-\w*[TdF]\b|--data|--upload-file|--form|-X|--request (?!GET|HEAD)|-K|--config)", text):
        return Effect.OWN
    files = re.findall(r"(?:^| )(?:-\w*o|--output) (\S+)", text)
    saves = re.search(r"(^| )(-\w*O\b|--remote-name)", text) or any(file not in ("/dev/null", "-") for file in files)
    return Effect.OWN if saves else Effect.ASK


def _wget(arguments: list[str]) -> Effect:
    text = " ".join(arguments)
    shows = re.search(r"(^| )(-\w*O ?(-|/dev/null)( |$)|--spider)", text)
    return Effect.ASK if shows and "--post" not in text else Effect.OWN


def _words(looks: str, not_with: str = "(?!)") -> Callable[[list[str]], Effect]:
    """A rule: a look where a word matches ``looks`` and none matches ``not_with``."""

    def rule(arguments: list[str]) -> Effect:
        is_look = any(re.fullmatch(looks, word) for word in arguments)
        return Effect.LOOK if is_look and not any(re.fullmatch(not_with, word) for word in arguments) else Effect.OWN

    return rule


def _nothing(changes: str) -> Callable[[list[str]], Effect]:
    """A rule: a look unless a word matches ``changes``."""
    return lambda words: Effect.OWN if any(re.fullmatch(changes, word) for word in words) else Effect.LOOK


_IPTABLES = _words(r"-[a-zA-Z]*[SLC]|--list|--list-rules|--check", r"-[a-zA-Z]*[ADIRFXNPEZ]|--zero|--[adirfnpx]\w+")
_RULES: dict[str, Callable[[list[str]], Effect]] = {
    "docker": _docker,
    "sh": _shell, "bash": _shell, "ash": _shell,
    "ip": _ip, "bridge": _ip, "nsenter": _nsenter,
    "curl": _curl, "wget": _wget,
    "nc": lambda words: Effect.ASK if any(re.fullmatch(r"-\w*z\w*", word) for word in words) else Effect.OWN,
    "sed": _nothing(r"-i.*|-n?i.*|--in-place.*"),
    "find": _nothing("-delete|-exec.*|-ok.*|-fprint.*"),
    "hostname": _nothing(r"[^-].*"),
    "sysctl": _nothing(r"-\w*w|.*=.*|-p.*|--system|--load.*|--write"),
    "ethtool": _nothing(r"-[A-Z]|--set.*|--change.*|--offload"),
    "iptables": _IPTABLES, "ip6tables": _IPTABLES, "iptables-nft": _IPTABLES, "iptables-legacy": _IPTABLES,
    "iptables-save": _nothing("-f.*|--file.*"), "ip6tables-save": _nothing("-f.*|--file.*"),
    "nft": _words("list", "add|insert|delete|flush|destroy|replace|create|reset|monitor"),
    "conntrack": _words("-L|-C|-S|--dump|--count|--stats", "-[DFEUI].*"),
    "tc": _words("show|ls|list", "add|del|delete|change|replace"),
    "firewall-cmd": _words("--list.*|--get.*|--query.*|--state|--info.*", "--(add|remove|set|change|reload|new).*"),
    "ufw": _words("status|show"),
    "systemctl": _words("status|show|cat|is-.*|list-.*"),
    "service": _words("status"),
    "dockerd": _words("--validate|--version|-v"),
    "tcpdump": _words(r"-\w*r"),
    "ipvsadm": _words(r"-\w*[lLn]\w*|--list"),
}  # fmt: skip
"""Program → what it does with these arguments; one that is not here, nor in the sets above, changes something."""
