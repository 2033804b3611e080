#!/usr/bin/env bash
# A bridge's MTU is 0 by default, that is, unlimited. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker network inspect front --format '{{json .Options}}'

# 2 host1 exit=0
docker exec web sh -c 'cat /sys/class/net/eth?/mtu'
