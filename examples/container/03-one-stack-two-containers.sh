#!/usr/bin/env bash
# One stack, two containers. Generated from docs/drivers/container.md: change the page, not this file.

# docs/drivers/container.md:37 host1 exit=0
docker exec web ip addr show eth0 | grep -o 'link/ether.* brd [f:]*\|inet .*'

# docs/drivers/container.md:40 host1 exit=0
docker exec client ip addr show eth0 | grep -o 'link/ether.* brd [f:]*\|inet .*'

# docs/drivers/container.md:43 host1 exit=0
[ "$(docker exec web readlink /proc/self/ns/net)" = "$(docker exec client readlink /proc/self/ns/net)" ] && echo the same
