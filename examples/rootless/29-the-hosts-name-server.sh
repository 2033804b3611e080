#!/usr/bin/env bash
# The host's name server. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=29.5

# 1 host1 exit=0
dnsmasq --listen-address=127.0.0.1 --bind-interfaces --no-resolv --server=198.51.100.1 --pid-file=/run/names.pid

# 2 host1 exit=0
cp /etc/resolv.conf saved; echo nameserver 127.0.0.1 > /etc/resolv.conf

# 3 host1 exit=0
docker --context rootless run --rm busybox grep ^nameserver /etc/resolv.conf

# 4 host1 exit=0
bash rootless.sh restart DOCKERD_ROOTLESS_ROOTLESSKIT_DETACH_NETNS=false

# 5 host1 exit=0
docker --context rootless run --rm busybox grep ^nameserver /etc/resolv.conf

# 6 host1 exit=0
docker --context rootless run --rm busybox wget -q -O - http://example.com

# 7 host1 exit=0
cat saved > /etc/resolv.conf; kill "$(cat /run/names.pid)"
