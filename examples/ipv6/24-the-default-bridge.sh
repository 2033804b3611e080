#!/usr/bin/env bash
# The default bridge. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/ipv6.md:262 host1 exit=0
cat > /etc/docker/daemon.json <<'END'
{"ipv6": true, "bip6": "2001:db8:5::1/64", "default-gateway-v6": "2001:db8:5::fe"}
END

# docs/tasks/ipv6.md:265 host1 exit=0
service docker restart

# docs/tasks/ipv6.md:266 host1 exit=0
ip -6 addr show docker0 | grep -o 'inet6 2001[^ ]*'

# docs/tasks/ipv6.md:268 host1 exit=0
docker run --rm busybox ip -6 route | grep -o 'default via [^ ]*'

# docs/tasks/ipv6.md:270 host1 exit=0
docker run --rm busybox ping -6 -c 1 -W 1 2001:db8:113::80 | grep received || true

# docs/tasks/ipv6.md:272 host1 exit=0
ip addr add 2001:db8:5::fe/64 dev docker0 nodad

# docs/tasks/ipv6.md:273 host1 exit=0
docker run --rm busybox ping -6 -c 1 -W 1 2001:db8:113::80 | grep received

# docs/tasks/ipv6.md:275 host1 exit=0
ip addr del 2001:db8:5::fe/64 dev docker0
