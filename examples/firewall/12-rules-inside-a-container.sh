#!/usr/bin/env bash
# Rules inside a container. Generated from docs/understand/firewall.md: change the page, not this file.

# docs/understand/firewall.md:186 host1 exit=0
nsenter -t "$(docker inspect web --format '{{.State.Pid}}')" -n iptables-save -t nat | grep -c 127.0.0.11

# docs/understand/firewall.md:188 host1 exit=0
docker rm -f one two client

# docs/understand/firewall.md:192 host1 exit=0
docker run -d --name one busybox sleep 600

# docs/understand/firewall.md:194 host1 exit=0
nsenter -t "$(docker inspect one --format '{{.State.Pid}}')" -n iptables-save -t nat | grep -c '^-A' || true
