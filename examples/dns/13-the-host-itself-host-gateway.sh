#!/usr/bin/env bash
# The host itself: host-gateway. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network my_bridge busybox ping -c 1 host.docker.internal
