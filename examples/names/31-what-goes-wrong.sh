#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker exec two ping -c 1 web | grep received

# 2 host1 exit=0
nsenter -n -t "$(docker inspect two --format '{{.State.Pid}}')" iptables -t nat -F

# 3 host1 exit=1
docker exec two ping -c 1 web
