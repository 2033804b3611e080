#!/usr/bin/env bash
# Special networks. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# docs/reference/cheat-sheet.md:91 host1 exit=0
docker run --rm --network none busybox ip -4 addr | grep inet

# docs/reference/cheat-sheet.md:93 host1 exit=0
docker run --rm --network host busybox ip -4 addr show eth0 | grep inet

# docs/reference/cheat-sheet.md:95 host1 exit=0
docker run --rm --network container:web busybox wget -q -O - http://127.0.0.1/hostname

# docs/reference/cheat-sheet.md:97 host1 exit=0
docker run --rm --add-host host.internal=host-gateway busybox grep internal /etc/hosts | tr '\t' ' '

# docs/reference/cheat-sheet.md:99 host1 exit=0
docker network create --internal inside
