#!/usr/bin/env bash
# Where 127.0.0.11 is. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:112 host1 exit=0
nsenter -n -t "$(docker inspect web --format '{{.State.Pid}}')" iptables -t nat -S DOCKER_OUTPUT

# docs/understand/names.md:116 host1 exit=0
nsenter -n -t "$(docker inspect web --format '{{.State.Pid}}')" iptables -t nat -S | grep -c SNAT

# docs/understand/names.md:118 host1 exit=0
docker exec client dig +short +notcp web

# docs/understand/names.md:120 host1 exit=0
docker exec client dig +short +tcp web
