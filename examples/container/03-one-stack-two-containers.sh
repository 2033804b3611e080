#!/usr/bin/env bash
# One stack, two containers. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=0
docker exec web ip addr show eth0 | grep -o 'link/ether.* brd [f:]*\|inet .*'

# 2 host1 exit=0
docker exec client ip addr show eth0 | grep -o 'link/ether.* brd [f:]*\|inet .*'

# 3 host1 exit=0
[ "$(docker exec web readlink /proc/self/ns/net)" = "$(docker exec client readlink /proc/self/ns/net)" ] && echo the same
