#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/macvlan.md: change the page, not this file.

# docs/drivers/macvlan.md:76 host1 exit=0
ip link delete my_shim

# docs/drivers/macvlan.md:77 host1 exit=0
docker rm -f web

# docs/drivers/macvlan.md:79 host1 exit=0
docker network rm my_macvlan
