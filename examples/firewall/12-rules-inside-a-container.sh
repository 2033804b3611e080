#!/usr/bin/env bash
# Rules inside a container. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host1 exit=0
nsenter -t "$(docker inspect web --format '{{.State.Pid}}')" -n iptables-save -t nat | grep -c 127.0.0.11

# 2 host1 exit=0
docker rm -f one two client

# 3 host1 exit=0
docker run -d --name one busybox sleep 600

# 4 host1 exit=0
nsenter -t "$(docker inspect one --format '{{.State.Pid}}')" -n iptables-save -t nat | grep -c '^-A' || true
