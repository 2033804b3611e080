#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=26

# 1 host1 exit=0
cp resolv.saved /etc/resolv.conf

# 2 host1 exit=0
docker run --rm --network my_bridge busybox grep ExtServers /etc/resolv.conf
