#!/usr/bin/env bash
# Forwarding and its policy. Generated from docs/understand/firewall.md: change the page, not this file.
# Needs engine>=28

# docs/understand/firewall.md:296 host1 exit=0
echo '{"ip-forward": false}' > /etc/docker/daemon.json

# docs/understand/firewall.md:297 host1 exit=0
sysctl -w net.ipv4.ip_forward=0

# docs/understand/firewall.md:299 host1 exit=0
service docker restart

# docs/understand/firewall.md:300 host1 exit=0
sysctl net.ipv4.ip_forward

# docs/understand/firewall.md:302 host1 exit=0
docker info 2>&1 | grep 'IPv4 forwarding'

# docs/understand/firewall.md:304 host1 exit=0
docker run --rm busybox ping -c 1 -W 1 203.0.113.80 2> /dev/null | grep received || true

# docs/understand/firewall.md:306 host1 exit=0
sysctl -w net.ipv4.ip_forward=1

# docs/understand/firewall.md:308 host1 exit=0
docker run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received
