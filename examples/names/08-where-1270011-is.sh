#!/usr/bin/env bash
# Where 127.0.0.11 is. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
nsenter -n -t "$(docker inspect web --format '{{.State.Pid}}')" iptables -t nat -S DOCKER_OUTPUT

# 2 host1 exit=0
nsenter -n -t "$(docker inspect web --format '{{.State.Pid}}')" iptables -t nat -S | grep -c SNAT

# 3 host1 exit=0
docker exec client dig +short +notcp web

# 4 host1 exit=0
docker exec client dig +short +tcp web
