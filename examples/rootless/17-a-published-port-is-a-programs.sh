#!/usr/bin/env bash
# A published port is a program's. Generated from docs/drivers/rootless.md: change the page, not this file.

# 1 host1 exit=0
before=$(sysctl -n net.ipv4.ip_unprivileged_port_start); sysctl -q -w net.ipv4.ip_unprivileged_port_start=1024

# 2 host1 exit=126
docker --context rootless run --rm -p 80:80 busybox true 2>&1 | grep -o 'cannot expose privileged port 80'
