#!/usr/bin/env bash
# Two networks on one parent. Generated from docs/drivers/macvlan.md: change the page, not this file.
# Needs engine>=27

# docs/drivers/macvlan.md:220 host1 exit=0
docker rm -f db

# docs/drivers/macvlan.md:222 host1 exit=0
docker network rm one two
