#!/usr/bin/env bash
# The host's name server. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=29.5

# docs/drivers/rootless.md:370 host1 exit=0
dnsmasq --listen-address=127.0.0.1 --bind-interfaces --no-resolv --server=198.51.100.1 --pid-file=/run/names.pid

# docs/drivers/rootless.md:371 host1 exit=0
cp /etc/resolv.conf saved; echo nameserver 127.0.0.1 > /etc/resolv.conf

# docs/drivers/rootless.md:372 host1 exit=0
docker --context rootless run --rm busybox grep ^nameserver /etc/resolv.conf

# docs/drivers/rootless.md:375 host1 exit=0
bash rootless.sh restart DOCKERD_ROOTLESS_ROOTLESSKIT_DETACH_NETNS=false

# docs/drivers/rootless.md:376 host1 exit=0
docker --context rootless run --rm busybox grep ^nameserver /etc/resolv.conf

# docs/drivers/rootless.md:378 host1 exit=0
docker --context rootless run --rm busybox wget -q -O - http://example.com

# docs/drivers/rootless.md:380 host1 exit=0
cat saved > /etc/resolv.conf; kill "$(cat /run/names.pid)"
