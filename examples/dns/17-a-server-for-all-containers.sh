#!/usr/bin/env bash
# A server for all containers. Generated from docs/tasks/dns.md: change the page, not this file.

# docs/tasks/dns.md:271 host1 exit=0
mkdir -p /etc/docker

# docs/tasks/dns.md:272 host1 exit=0
echo '{"dns": ["192.0.2.1"], "dns-search": ["example.com"], "dns-opts": ["timeout:1"]}' > /etc/docker/daemon.json

# docs/tasks/dns.md:273 host1 exit=0
service docker restart

# docs/tasks/dns.md:274 host1 exit=0
docker run --rm busybox grep -E '^(nameserver|search|options)' /etc/resolv.conf

# docs/tasks/dns.md:278 host1 exit=0
docker run --rm --network my_bridge nicolaka/netshoot dig +short intranet.example.com

# docs/tasks/dns.md:280 host1 exit=0
docker run --rm --network my_bridge --dns 198.51.100.1 nicolaka/netshoot dig +short intranet.example.com
