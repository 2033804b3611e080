#!/usr/bin/env bash
# When the host's server has an IPv6 address. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
docker run --rm busybox grep ^nameserver /etc/resolv.conf
