#!/usr/bin/env bash
# The loopback. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=26

# 1 host1 exit=0
docker run --rm --sysctl net.ipv6.conf.all.disable_ipv6=1 busybox sh -c 'ip addr | grep inet; cat /etc/hosts' | cut -f 1
