#!/usr/bin/env bash
# See it work. Generated from docs/breaks/stopped-keeps-no-address.md: change the page, not this file.

# 1 host1 exit=0
kill -9 "$(docker inspect web --format '{{.State.Pid}}')"

# 2 host1 exit=0
until [ "$(docker inspect web --format '{{.RestartCount}} {{.State.Status}}')" = '1 running' ]; do sleep 1; done

# 3 host1 exit=0
docker exec client wget -q -O - http://web/hostname | wc -l
