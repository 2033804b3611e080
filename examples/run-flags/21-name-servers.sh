#!/usr/bin/env bash
# Name servers. Generated from docs/reference/run-flags.md: change the page, not this file.
# Needs engine>=26

# 1 host1 exit=0
docker run --rm --network front --dns 198.51.100.1 busybox cat /etc/resolv.conf | grep -E 'nameserver|ExtServers'

# 2 host1 exit=0
docker run --rm --network front --dns 198.51.100.1 nicolaka/netshoot dig +short example.com
