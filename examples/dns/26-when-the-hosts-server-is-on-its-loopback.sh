#!/usr/bin/env bash
# When the host's server is on its loopback. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
mkdir -p /run/systemd/resolve

# 2 host1 exit=0
echo nameserver 198.51.100.1 > /run/systemd/resolve/resolv.conf

# 3 host1 exit=0
echo nameserver 127.0.0.53 > /etc/resolv.conf

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
docker run --rm busybox grep ^nameserver /etc/resolv.conf
