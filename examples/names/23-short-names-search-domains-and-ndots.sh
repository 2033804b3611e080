#!/usr/bin/env bash
# Short names, search domains and ndots. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:350 host1 exit=0
docker run --rm --network my_bridge --dns-search example.com busybox grep ^search /etc/resolv.conf

# docs/understand/names.md:352 host1 exit=0
docker run --rm --network my_bridge --dns-search example.com busybox ping -c 1 web | grep PING

# docs/understand/names.md:354 host1 exit=0
docker run --rm --network my_bridge --dns-search example.com busybox ping -c 1 mail | grep PING
