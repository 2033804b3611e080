#!/usr/bin/env bash
# Special networks. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network none busybox ip -4 addr | grep inet

# 2 host1 exit=0
docker run --rm --network host busybox ip -4 addr show eth0 | grep inet

# 3 host1 exit=0
docker run --rm --network container:web busybox wget -q -O - http://127.0.0.1/hostname

# 4 host1 exit=0
docker run --rm --add-host host.internal=host-gateway busybox grep internal /etc/hosts | tr '\t' ' '

# 5 host1 exit=0
docker network create --internal inside
