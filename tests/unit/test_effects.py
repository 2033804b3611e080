"""What commands do: looks, questions, changes of the page's own things, and what reaches the whole host."""

import pytest

from proof.guide.effects import Effect, effect, repeatable

LOOKS = [
    "docker ps --all", "docker inspect web --format '{{.State.Status}}' | jq .", "docker network ls",
    "docker --context rootless ps", "docker compose -f a.yaml ps", "docker logs web 2>&1 | tail -n 2",
    "docker exec web ip route", "docker exec -u 0 web cat /etc/hosts", "docker exec web sh -c 'ss -tln | wc -l'",
    "ip -4 addr", "ip -n blue route show", "ip netns exec blue ip link", "iptables -t nat -S | grep DNAT",
    "iptables -L DOCKER -nv", "nft -s list ruleset", "nsenter -t 1 -n ss -ltnp", "sysctl net.ipv4.ip_forward",
    "cat /proc/sys/net/ipv4/ip_forward", "grep -c x \"$(docker inspect -f '{{.LogPath}}' web)\"",
    "[ -e /run/x ] && cat /run/x", "timeout 5 docker ps", "dockerd --validate", "docker version 2>/dev/null",
    "service docker status", "sed -n 2p a", "tcpdump -nr way.pcap", "docker container ls; docker volume ls",
]  # fmt: skip
ASKS = [
    "ping -c 1 web", "curl -s http://web:8000/", "docker exec web curl -sS --max-time 2 -o /dev/null http://x",
    "docker exec client nslookup web", "docker exec client wget -qO- http://web", "nc -zv 127.0.0.1 80",
    "timeout 3 dig +short web", "curl -s http://web | sed 's/a/b/'",
]  # fmt: skip
OWN = [
    "docker run -d busybox", "docker run --rm busybox ip addr", "docker network create a", "docker exec -d web cat",
    "docker exec web sh -c 'ip route > /x'", "docker ps > file", "docker ps >> file", "name=$(docker ps -q)",
    "ip link add a type dummy", "ip netns add blue", "ip netns exec blue ip link set lo up", "iptables -D INPUT 1",
    "iptables -t nat -L -Z", "iptables -nvLZ", "sleep 1", "docker logs -f web", "tail -f log", "docker ps &",
    "until docker ps; do sleep 1; done", "for n in 1 2; do docker ps; done", "sed -i s/a/b/ f", "curl -o f http://x",
    "curl -d a=1 http://x", "wget http://x", "nc -l 80", "unknown --list", "$create --name web", "eval docker ps",
    "docker ps | tee file", "docker ps | xargs docker rm", "find . -delete", "docker exec web", "docker stats",
    "tcpdump -ni eth0", "hostname new", "docker compose up -d", "echo 'unclosed", "nft monitor trace", "ip monitor",
    "conntrack -D", "docker start web; docker ps", "cat <<EOF > f\na\nEOF", "python3 -c 'print(1)'",
]  # fmt: skip
HOST = [
    "service docker restart", "systemctl restart docker", "iptables -F", "docker system prune -f",
    "echo '{}' > /etc/docker/daemon.json", "docker swarm leave --force", "sysctl -w net.ipv4.ip_forward=0",
]  # fmt: skip


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        *((command, Effect.LOOK) for command in LOOKS),
        *((command, Effect.ASK) for command in ASKS),
        *((command, Effect.OWN) for command in OWN),
        *((command, Effect.HOST) for command in HOST),
    ],
)
def test_what_a_command_does(command: str, expected: Effect) -> None:
    assert effect(command) is expected


@pytest.mark.parametrize(
    ("command", "status", "output", "expected"),
    [
        ("docker ps", 0, ("NAMES",), Effect.LOOK),
        ("curl -s http://web", 0, ("hello",), Effect.ASK),
        ("docker ps --quiet", 0, (), None),  # the first container that it shows is a fault, and would go away
        ("curl http://web", 7, ("refused",), None),
        ("curl -s http://lb | grep one", 0, ("one",), None),  # a name that is answered in turn
        ("curl -s http://lb; curl -s http://lb", 0, ("one", "two"), None),
        ("docker exec web sh -c 'date >> /tmp/seen; cat /tmp/seen'", 0, ("1",), None),
        ("iptables -nvLZ", 0, ("0 0",), None),
        ("docker start web", 0, ("web",), None),
    ],
)
def test_what_may_be_asked_again(command: str, status: int, output: tuple[str, ...], expected: Effect | None) -> None:
    assert repeatable(command, status, output) is expected
