#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:449 host1 exit=0
docker exec two ping -c 1 web | grep received

# docs/understand/names.md:451 host1 exit=0
nsenter -n -t "$(docker inspect two --format '{{.State.Pid}}')" iptables -t nat -F

# docs/understand/names.md:452 host1 exit=1
docker exec two ping -c 1 web
