#!/usr/bin/env bash
# One name more: --add-host. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --add-host printer:192.0.2.10 --network my_bridge \
  busybox ping -c 1 printer | grep -E 'PING|received'

# 2 host1 exit=0
docker run --rm --add-host printer:192.0.2.10 busybox grep printer /etc/hosts | tr '\t' ' '
