#!/usr/bin/env bash
# Where 127.0.0.11 is. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
nsenter -n -t "$(docker inspect lonely --format '{{.State.Pid}}')" iptables -t nat -S
