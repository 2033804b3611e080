#!/usr/bin/env bash
# When the host's server is on its loopback. Generated from docs/tasks/dns.md: change the page, not this file.

# docs/tasks/dns.md:371 host1 exit=0
mkdir -p /run/systemd/resolve

# docs/tasks/dns.md:372 host1 exit=0
echo nameserver 198.51.100.1 > /run/systemd/resolve/resolv.conf

# docs/tasks/dns.md:373 host1 exit=0
echo nameserver 127.0.0.53 > /etc/resolv.conf

# docs/tasks/dns.md:374 host1 exit=0
service docker restart

# docs/tasks/dns.md:375 host1 exit=0
docker run --rm busybox grep ^nameserver /etc/resolv.conf
