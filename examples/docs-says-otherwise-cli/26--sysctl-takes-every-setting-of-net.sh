#!/usr/bin/env bash
# --sysctl takes every setting of net. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --sysctl net.ipv4.ip_forward=0 busybox cat /proc/sys/net/ipv4/ip_forward

# 2 host1 exit=125
docker run --rm --sysctl net.ipv4.conf.eth0.log_martians=1 busybox true
