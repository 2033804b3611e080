#!/usr/bin/env bash
# Choose the server. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --dns 192.0.2.1 busybox grep ^nameserver /etc/resolv.conf

# 2 host1 exit=0
docker run --rm --dns 192.0.2.1 --network my_bridge busybox grep ^nameserver /etc/resolv.conf

# 3 host1 exit=0
docker run --rm --dns 192.0.2.1 --network my_bridge nicolaka/netshoot dig +short intranet.example.com
