#!/usr/bin/env bash
# Short names, search domains and ndots. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network my_bridge --dns-search example.com busybox grep ^search /etc/resolv.conf

# 2 host1 exit=0
docker run --rm --network my_bridge --dns-search example.com busybox ping -c 1 web | grep PING

# 3 host1 exit=0
docker run --rm --network my_bridge --dns-search example.com busybox ping -c 1 mail | grep PING
