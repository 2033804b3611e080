#!/usr/bin/env bash
# See it. Generated from docs/breaks/dns-cached.md: change the page, not this file.

# 1 host1 exit=0
nsenter -n -t "$(docker inspect proxy --format '{{.State.Pid}}')" ip neigh flush all

# 2 host1 exit=0
curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1:8080/hostname
