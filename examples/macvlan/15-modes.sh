#!/usr/bin/env bash
# Modes. Generated from docs/drivers/macvlan.md: change the page, not this file.

# docs/drivers/macvlan.md:185 host1 exit=0
docker rm -f web two

# docs/drivers/macvlan.md:188 host1 exit=0
docker network rm whole

# docs/drivers/macvlan.md:190 host1 exit=0
ip link delete spare

# docs/drivers/macvlan.md:191 host1 exit=0
rm inside
